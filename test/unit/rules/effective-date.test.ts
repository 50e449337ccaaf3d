import { flags } from './flagged.ts'

describe('effective-date, in policy measures', () => {
  const measures = (last: string): string =>
    [
      '# 滨江市支持数据产业发展的若干措施',
      '第一条 支持数据开发。对建设行业数据集的企业，给予最高100万元补助。',
      '第二条 支持算力服务。对租用算力平台的企业，发放算力券。',
      '第三条 支持人才。对引进的数据工程师，给予每人5万元奖励。',
      `第四条 本措施自2026年6月1日起施行，有效期3年。${last}`,
    ].join('\n\n')

  it('wants the name of what is repealed', () => {
    flags('effective-date', measures('原有关措施⟦同时废止⟧。'))
    flags('effective-date', measures('《滨江市支持大数据产业发展的若干措施》同时废止。'))
    flags('effective-date', measures('此前规定与本措施不一致的，以本措施为准。'))
  })
})

describe('effective-date, a term that ends before it starts', () => {
  const flagged = (text: string): void => flags('effective-date', `# 滨江市支持数据产业发展实施意见\n\n${text}\n`)
  const order = (text: string): void => flags('effective-date', `# Data Sharing Order\n\n${text}\n`)

  it('is found in Chinese', () => {
    flagged('本意见自⟦2026年3月1日起施行，有效期至2025年12月31日⟧。')
    flagged('本意见自⟦2026年3月1日起正式实施。有效期3年，至2026年2月⟧。')
    flagged('本意见自2026年3月1日起施行，有效期至2028年12月31日。')
    flagged('本意见自2026年3月1日起施行，有效期至2026年3月。')
    flagged('本意见自2026年3月1日起施行，《老办法》有效期至2025年12月31日。')
  })

  it('is found in English', () => {
    order('This order takes effect on ⟦1 March 2026 and expires on 31 December 2025⟧.')
    order('This order comes into force on ⟦March 1, 2026, and remains in force until March 1, 2025⟧.')
    order('This order takes effect on 1 March 2026 and expires on 31 December 2028.')
    order('This order takes effect on 1 March 2026. The old order ceases on 28 February 2026.')
  })
})
