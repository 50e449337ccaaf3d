import assert from 'node:assert/strict'
import type { Moment } from '../../../../server/src/facts/particulars/deadline.ts'
import { deadlinesAndCutOffs, deadlinesIn } from '../../../../server/src/facts/particulars/deadlines.ts'

/** Text, and its deadlines: the words, their kind, from and to. */
const examples: readonly (readonly [string, ...string[]])[] = [
  ['到2027年，建成平台。', '到2027年 end 2027'],
  ['到 2028 年，形成体系。', '到 2028 年 end 2028'],
  ['2027年底前建成。', '2027年底前 end 2027'],
  ['2026年6月底前完成。', '2026年6月底前 end 2026-6'],
  ['于2026年12月31日前报送。', '于2026年12月31日前 end 2026-12-31'],
  ['2026年上半年，印发方案。', '2026年上半年 end 2026-6'],
  ['完成时限：2026年12月底', '2026年12月底 end 2026-12'],
  ['自2026年起，每年评估。', '自2026年起 start 2026-'],
  ['2025—2027年，每年建设5个。', '2025—2027年 period 2025-2027'],
  ['在2025年-2027年期间实施。', '在2025年-2027年 period 2025-2027'],
  ['2026年1月1日至2027年12月31日，试行。', '2026年1月1日至2027年12月31日 period 2026-1-2027-12-31'],
  ['2026年3月15日完成验收。', '2026年3月15日 end 2026-3-15'],
  ['“十五五”期末，全面建成。', '“十五五”期末 end 2030'],
  ['“十五五”期间，持续推进。', '“十五五”期间 period 2026-2030'],
  ['6月底前印发。', '6月底前 end *-6'],
  ['年底前完成。', '年底前 end *'],
  ['今年内完成。', '今年内 end *'],
  ['2026年，带动百家企业。', '2026年 in 2026-2026'],
  ['三年内建成。', '三年内 within'],
  ['自受理之日起20个工作日内答复。', '20个工作日内 within'],
  ['2026年一季度印发。', '2026年一季度 end 2026-3'],
  ['2026年四季度前完成。', '2026年四季度前 end 2026-12'],
  ['7月15日前报送。', '7月15日前 end *-7-15'],
  ['2026年期间推进。', '2026年期间 period 2026-2026'],
  ['2026年底，建成。', '2026年底 end 2026'],
  ['2026年5月1日至5月31日，试运行。', '2026年5月1日至5月31日 period 2026-5-2026-5-31'],
  ['“十五五”时期推进。', '“十五五”时期 period 2026-2030'],
  ['用三年时间建成。', '三年时间 within'],
  ['未来三年建成。'],
  ['“十五五”以来，进展顺利。'],
  ['“十五五”初，启动建设。'],
  ['自2026年，每年评估。'],
  ['到2027年度，建成。'],
  ['任务2026年底建成。'],
  ['2026年3月15日发布。'],
  ['编号2021-2023-05'],
  ['截至2015年底，已建成平台。'],
  ['2019年以来，发展迅速。'],
  ['较2020年增长。'],
  ['从2015年的不足发展到现在。'],
  ['落实《滨江市行动计划（2024—2026年）》。'],
  ['滨政发〔2025〕3号'],
  ['申报2026年度项目。'],
  ['近三年内无违法记录。'],
  ['审批时间压缩至3个月以内。'],
  ['项目已于2026年6月30日前完成验收。'],
  ['目录已于5月底前编制完成。'],
  ['对2026年6月30日前签订协议的机构，继续给予优惠。'],
  ['凡2026年6月底前竣工验收的机房，均可参评。'],
  ['2025年12月底前已登记的数据资源不再重复登记。'],
  ['2026年6月30日前完成备案的平台可以参评。'],
  ['2026年6月30日前完成备案的企业，给予奖励。'],
  ['2026年6月30日前完成首轮备案的，给予奖励。'],
  ['改造2025年底前建成的机房。'],
  ['对10月1日前尚未开工的项目不予安排。'],
  ['力争2024年立项的课题全部结题。'],
  ['原定2025年底前完成扩容，调整至2027年6月底前完成。', '至2027年6月底前 end 2027-6'],
  ['在2024年底前完成普查基础上，开展复核。'],
  ['2026年底前形成完备的目录体系。', '2026年底前 end 2026'],
  ['2026年底前完成数据资源的清查并公布。', '2026年底前 end 2026'],
  ['将于2026年底前建成统一的平台。', '于2026年底前 end 2026'],
  ['对重点平台2026年底前完成评估。', '2026年底前 end 2026'],
  ['2026年底前完成机房的改造，停用旧设备。', '2026年底前 end 2026'],
]

const english: typeof examples = [
  ['Within 180 days, the agency reports.', 'Within 180 days within'],
  ['Publish it by December 31, 2026.', 'by December 31, 2026 end 2026-12-31'],
  ['No later than 1 March 2027 it ends.', 'No later than 1 March 2027 end 2027-3-1'],
  ['Train them by the end of 2027.', 'by the end of 2027 end 2027'],
  ['Done by fiscal year 2028.', 'by fiscal year 2028 end 2028'],
  ['It runs from 2026 to 2028.', 'from 2026 to 2028 period 2026-2028'],
  ['Starting in 2027, it reports.', 'Starting in 2027 start 2027-'],
  ['By the end of the decade, all have it.', 'By the end of the decade end 2030'],
  ['Done by Q3 2027.', 'by Q3 2027 end 2027-9'],
  ['By the first half of 2027, it runs.', 'By the first half of 2027 end 2027-6'],
  ['By the second half of 2027, it runs.', 'By the second half of 2027 end 2027'],
  ['In fiscal year 2028, it pays.', 'In fiscal year 2028 in 2028-2028'],
  ['In 2028 it pays.'],
  ['See the report [accessed by May 2026].'],
  ['As of 2024 there were ten.'],
  ['It began in 2019.'],
  ['Firms registered by June 30, 2026 may apply.'],
  ['Systems placed in service before 1 March 2026 are exempt.'],
  ['A list shall be published by June 30, 2026.', 'by June 30, 2026 end 2026-6-30'],
  ['Systems in use by June 30, 2026, shall be listed.'],
]

describe('deadlines', () => {
  for (const [text, ...deadlines] of examples)
    it(text, () =>
      assert.deepEqual(
        deadlinesIn(text, 'zh').map((one) => said(text, one)),
        deadlines,
      ),
    )
  for (const [text, ...deadlines] of english)
    it(text, () =>
      assert.deepEqual(
        deadlinesIn(text, 'en').map((one) => said(text, one)),
        deadlines,
      ),
    )

  it('are compared with the dates that say which things are meant', () => {
    const text = '改造2025年底前建成的机房。'
    assert.deepEqual(
      deadlinesAndCutOffs(text, 'zh').map((one) => said(text, one)),
      ['2025年底前 end 2025'],
    )
  })

  it('share one empty list', () => assert.equal(deadlinesIn('完善机制。', 'zh'), deadlinesIn('Improve it.', 'en')))
})

function said(text: string, { start, end, kind, from, to }: ReturnType<typeof deadlinesIn>[number]): string {
  const when = [...(from ? [`${moment(from)}-`] : []), ...(to ? [moment(to)] : [])].join('')
  return `${text.slice(start, end)} ${kind} ${when}`.trim()
}

function moment({ year, month, day }: Moment): string {
  return [year ?? '*', ...[month, day].filter((part) => part !== null)].join('-')
}
