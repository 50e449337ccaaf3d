import { flags } from './flagged.ts'

const rule = 'impossible-figure'

describe('impossible-figure', () => {
  const zh = (sentence: string): void => flags(rule, `# 滨江市数据管理办法\n\n${sentence}\n`)
  const en = (sentence: string): void => flags(rule, `# Haizhou Data Plan\n\n${sentence}\n`)

  it('finds dates that no calendar has', () => {
    zh('⟦2026年11月31日⟧前建成平台，⟦2月30日⟧前验收，⟦2027年2月29日⟧复核，⟦2026年13月⟧公布。')
    en('Data are published by ⟦November 31, 2026⟧, and again on ⟦February 29, 2027⟧.')
    en('Comments may be sent until ⟦31 April 2027⟧, this ⟦31st day of June 2027⟧, and reports by ⟦30 February⟧.')
  })

  it('leaves those that are', () => {
    zh('2028年2月29日前建成，2月29日验收，12月31日公布，用时18月，2026年0月0日，2026年1月至12月，2026年6月底。')
    zh('落实《滨江市规划（2026年2月30日）》。')
    en('Data are published by June 30, 2026, on February 29, 2028 and in section 31.')
    en('Data are published by 30 June 2026, 29 February 2028 and 31 May; see Issue 31 June 2027 and section 31 April.')
    en('| Sheet | Printed |\n|---|---|\n| June 30 | February 2 |\n| 31 | April 2027 |')
  })

  it('finds ranges that end before they begin', () => {
    zh('建设期为⟦2028年至2026年⟧，规划期⟦2028—2026年⟧，执行期⟦2028年3月1日至2026年⟧5月1日。')
    zh('处⟦十万元以上一万元以下⟧罚款，或者⟦5万元以上3000元以下⟧罚款，处⟦二十五万元以上十万元以下⟧罚款。')
    en('The plan (⟦2028–2026⟧) applies.')
  })

  it('leaves those that do not', () => {
    zh('建设期为2026年至2028年，依据第2028—2026号文，处五千元以上二万元以下罚款，处3000元以上5万元以下罚款。')
    en('The plan (2026–2028) applies, and standard 2028-2026 too.')
  })
})
