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
