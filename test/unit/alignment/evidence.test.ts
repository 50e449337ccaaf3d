import assert from 'node:assert/strict'
import { alignmentRows } from '../../../server/src/alignment/alignment-row.ts'
import { aligned, analysed } from './samples.ts'

const above = (...tasks: readonly string[]): string =>
  `# 江州省海洋产业发展方案\n\n## 一、主要任务\n\n${tasks.join('\n\n')}\n`
const here = (...tasks: readonly string[]): string =>
  `# 滨江市海洋产业工作方案\n\n## 一、主要任务\n\n${tasks.join('\n\n')}\n`
const english = (title: string, ...tasks: readonly string[]): string =>
  `# ${title}\n\n## 1. Skills\n\n${tasks.join('\n\n')}\n`

function statesOf(draft: string, parent: string): string[] {
  return aligned(draft, parent).tasks.map(({ state }) => state)
}

function remarksOf(draft: string, parent: string): readonly string[] {
  const lineIn = (source: string) => (span: { start: number }) => source.slice(0, span.start).split('\n').length
  return alignmentRows(aligned(draft, parent), analysed(draft).draft, lineIn(draft), [lineIn(parent)], 'zh').flatMap(
    ({ remarks }) => remarks,
  )
}

describe('what ties a task to a draft', () => {
  it('is no heading alone', () => {
    const parent = english('National Plan on Fisheries', '1.1 The Ministry of Ports will fund 900 berths by 2029.')
    const draft = english('Harbour Plan on Fisheries', '1.1 The Personnel Office shall train 40 pilots by 2027.')
    assert.deepEqual(statesOf(draft, parent), ['not-seen'])
  })

  it('is no name of a body, and no word of both titles, whole or by its initials', () => {
    const parent = english(
      'National Plan on Deep Mining',
      '1.1 The Seabed Authority shall publish a register of cables in DM.',
      '1.2 Employers are encouraged to offer places in DM.',
    )
    const draft = english('Plan on DM', '1.1 The clerk will send the DM files to the Seabed Authority in May.')
    assert.deepEqual(statesOf(draft, parent), ['not-seen', 'not-seen'])
  })

  it('is given in whole words, at the end of a sentence too', () => {
    const parent = english('National Plan', '1.1 The Ministry shall train teachers in seamanship.')
    const draft = english('Harbour Plan', '1.1 The Office shall train crews in seamanship each year.')
    const words = aligned(draft, parent).tasks[0]?.places.flatMap((place) => place.words.map(({ text }) => text))
    assert.ok(words?.includes('seamanship'), String(words))
  })

  it('is no formula of a grant, and no date', () => {
    const parent = above(
      '（一）省海洋局组织实施深水装备专项，单个项目支持金额最高500万元。',
      '（二）2027年12月底前建成浮标观测网。',
    )
    const draft = here(
      '（一）对租用岸线的合作社给予补贴，单个合作社每年最高不超过20万元。',
      '（二）2027年12月底前建成渔船修造厂。',
    )
    assert.deepEqual(statesOf(draft, parent), ['not-seen', 'not-seen'])
  })

  it('is never who is responsible: the task is what the heading says', () => {
    const parent = above('（一）开放潮汐观测数据，推进浮标接入。省海洋局负责。')
    const other = here('（一）探索岸线经纪，对外提供泊位信息。市海洋局负责。')
    const same = here('（一）开放潮汐观测数据，推进浮标接入。市海洋局负责。')
    assert.deepEqual(statesOf(other, parent), ['not-seen'])
    assert.deepEqual(statesOf(same, parent), ['taken-up'])
    assert.match(aligned(other, parent).tasks[0]?.task.action ?? '', /^开放潮汐观测数据，推进浮标接入。省海洋局负责/)
  })
})

describe('a draft that permits what its parent forbids', () => {
  const parent = above('（一）禁止未经检验的渔船出海作业。')

  it('does not take that up, and both words are shown', () => {
    const draft = here('（一）允许未经检验的渔船出海作业。')
    assert.deepEqual(statesOf(draft, parent), ['not-seen'])
    assert.deepEqual(remarksOf(draft, parent), ['须核对：上级为“禁止”，本稿第5行为“允许”'])
  })

  it('is not one that forbids it in other words, or permits something else', () => {
    assert.deepEqual(statesOf(here('（一）未经检验的渔船不得出海作业。'), parent), ['taken-up'])
    assert.deepEqual(remarksOf(here('（一）支持渔船检验，鼓励渔船安装定位终端。'), parent), [])
  })

  it('may be English', () => {
    const draft = english('Harbour Plan', '1.1 Trawlers may enter the breeding grounds of herring.')
    const forbidden = english('National Plan', '1.1 Trawlers shall not enter the breeding grounds of herring.')
    assert.deepEqual(statesOf(draft, forbidden), ['not-seen'])
    assert.deepEqual(statesOf(forbidden, forbidden), ['taken-up'])
  })
})

describe('a draft that falls behind its parent', () => {
  it('is remarked: a later date, money that is named above alone', () => {
    const parent = above('（一）省海洋局牵头，2026年6月底前完成存量浮标登记，省财政安排资金3亿元。')
    const draft = here('（一）市海洋局牵头，2026年12月底前完成存量浮标登记。')
    assert.deepEqual(remarksOf(draft, parent), [
      '时限晚于上级：上级2026年6月底前，本稿2026年12月底前',
      '上级列有资金（3亿元），本稿对应条款未写资金',
    ])
  })

  it('is not one with the same date, or for other years, or without what an industry is to be worth', () => {
    const parent = above('（一）2026年6月底前完成存量浮标登记。', '（二）到2027年，海洋牧场产值达到300亿元。')
    const draft = here('（一）2026年5月底前完成全市的存量浮标复核登记。', '（二）到2030年，建成海洋牧场，产值翻番。')
    assert.deepEqual(remarksOf(draft, parent), [])
  })
})
