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
    zh('实施期为⟦2027年9月15日至2027年8月15日⟧，试行期⟦2027年9月—2027年3月⟧，公示期⟦2027年9月15日至2027年9月5日⟧。')
    zh('奖励比例为⟦15%—10%⟧，每家补助⟦200万元至50万元⟧，每批⟦30名～20名⟧，另给⟦1.5亿元-5000万元⟧。')
    en('The plan (⟦2028–2026⟧) applies.')
    en('Grants are paid ⟦from 2028 to 2026⟧, and ⟦between 40 and 20⟧ per cent goes to talent.')
    en('It costs ⟦between £30 and £20⟧ million and takes ⟦between 12 and 6⟧ months.')
  })

  it('leaves those that do not', () => {
    zh('建设期为2026年至2028年，依据第2028—2026号文，处五千元以上二万元以下罚款，处3000元以上5万元以下罚款。')
    zh(
      '压缩审批时限：15天—10天。由15%至10%，降至15%-10%，占比从15%—10%，增速15%—20%，补助50万元至1亿元，2027年9月15日至2028年8月15日。',
    )
    zh('编号A15%—10%，2027年9月15日至2027年9月15日，2027年9月至2027年9月20日，500万元—1亿元。')
    en('The plan (2026–2028) applies, and standard 2028-2026 too.')
    en('The deadline is brought forward from 2028 to 2026; the share falls from 2028 to 2026 units.')
    en('Between 20 and 40 per cent goes to talent, the gap between 40 and 20 per cent narrows, from 2026 to 2028.')
  })
})
