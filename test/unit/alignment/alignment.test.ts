import assert from 'node:assert/strict'
import { alignmentPage } from '../../../server/src/alignment/alignment-page.ts'
import { alignmentRows } from '../../../server/src/alignment/alignment-row.ts'
import { alignmentTable } from '../../../server/src/alignment/alignment-table.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { parentTaskEdit } from '../../../server/src/fixes/directive-edits.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { aligned, analysed, draft, plan } from './samples.ts'

describe('a draft beside its parent document', () => {
  const { tasks } = aligned(draft, plan)

  it('takes tasks up, in part, or not', () => {
    assert.deepEqual(
      tasks.map(({ state }) => state),
      ['taken-up', 'taken-up', 'not-seen', 'in-part', 'not-seen'],
    )
  })

  it('has almost the wording of a task', () => {
    assert.deepEqual(
      tasks.map(({ isCopied }) => isCopied),
      [false, true, false, false, false],
    )
  })

  it('takes a task up at places that both have words in common with', () => {
    const [place] = tasks[0]?.places ?? []
    const words = place?.words ?? []
    assert.ok(words.some(({ text }) => text.includes('数据中心集群')))
    for (const { text, inParent, inDraft } of words) {
      assert.equal(plan.slice(inParent.start, inParent.end), text)
      assert.equal(draft.slice(inDraft.start, inDraft.end), text)
    }
    assert.match(draft.slice(place?.clauses[0]?.start, place?.clauses[0]?.end), /^（一）布局算力|^在高新区/)
  })

  it('may have no mandate for a task that only bodies above, or other places, are named for', () => {
    assert.deepEqual(
      tasks.map(({ remit }) => remit),
      [null, null, 'other-place', null, 'above'],
    )
  })

  it('of the same level has a mandate for all', () => {
    const same = aligned(draft.replace('滨江市', '江州省'), plan)
    assert.ok(same.tasks.every(({ remit }) => remit === null))
  })

  it('takes up nothing when it is empty', () => {
    for (const text of ['', '# 滨江市实施方案\n', '\ufeff'])
      assert.ok(aligned(text, plan).tasks.every(({ state, places }) => state === 'not-seen' && places.length === 0))
  })

  it('has no tasks to take up of no parent, and of an empty one', () => {
    assert.deepEqual(aligned(draft).tasks, [])
    assert.deepEqual(aligned(draft, '').tasks, [])
  })

  it('is aligned with each of several parents', () => {
    const both = aligned(draft, plan, plan.replace('江州省', '江东省'))
    assert.deepEqual(
      both.tasks.map(({ parent }) => parent),
      [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    )
    assert.equal(both.parents[1]?.title, '江东省数据产业发展行动方案')
  })

  it('takes up the measures of a parent that has no tasks', () => {
    const act = '# 江州省数据条例\n\n## 第一章 总则\n\n数据开放是全省的大事。\n'
    assert.deepEqual(aligned(draft, act).tasks, [])
    const one = aligned(
      '# Plan\n\n## Actions\n\nThe Department shall publish maps of all flood plains by June 2027.\n',
      '# Order\n\n## Actions\n\nEach agency shall publish its maps of flood plains.\n',
    )
    assert.deepEqual(
      one.tasks.map(({ state }) => state),
      ['taken-up'],
    )
  })
})

describe('what is no taking up, and what is', () => {
  const statesOf = (text: string, parent: string): string[] => aligned(text, parent).tasks.map(({ state }) => state)

  it('is none by words of grammar, or by one word of several', () => {
    const parent =
      '# National Plan\n\n## Actions\n\n1. The Ministry shall set up a laboratory for deep-sea mining.\n\n2. The Ministry shall open a fund for battery design.\n\n3. The Ministry shall map the flood plains.\n'
    const text =
      '# Harbour Plan\n\n## Actions\n\n1. The Office shall set up a data room for fishermen by June.\n\n2. The Office shall fund the repair of the piers.\n\n3. The Office shall map all flood plains.\n'
    assert.deepEqual(statesOf(text, parent), ['not-seen', 'not-seen', 'taken-up'])
  })

  it('is none by the formula of a grant', () => {
    const parent =
      '# 江州省海洋产业意见\n\n## 一、重点任务\n\n（一）引进远洋船员。支持船东聘用远洋船长和轮机长，给予最高800万元补助。\n'
    const text = '# 滨江市海洋产业措施\n\n## 一、重点任务\n\n（一）修缮码头。对完成修缮的渔港，给予最高30万元奖励。\n'
    assert.deepEqual(statesOf(text, parent), ['not-seen'])
  })

  it('is one in part where the draft names the thing that the task is about', () => {
    const parent =
      '# 江州省海洋产业意见\n\n## 一、重点任务\n\n（一）发放渔港券。省财政安排专项资金，对租用岸线的合作社发放补贴。\n\n（二）建设浮标观测网。将商船自愿加装的浮标接入系统，面向渔民播报。\n'
    const text =
      '# 滨江市海洋工作要点\n\n## 一、重点任务\n\n（一）降低用港成本。兑现渔港券300万元，组织20家合作社使用省浮标观测网。\n'
    assert.deepEqual(statesOf(text, parent), ['in-part', 'in-part'])
  })
})

describe('what the writer says of a task of a parent document', () => {
  const key = (title: string): string => aligned(draft, plan).tasks.find((task) => task.key === title)?.key ?? ''

  it('is kept in the draft, by the words of the task', () => {
    const { draft: parsed } = analysed(draft)
    const edit = parentTaskEdit(parsed, 'no-mandate', key('发展海洋观测'), '海门市承担', null)
    const stated = withEdits(draft, [edit])
    assert.match(stated, /<!-- 文衡-承接 本级无事权 发展海洋观测：海门市承担 -->/)
    const [, , task] = aligned(stated, plan).tasks
    assert.deepEqual([task?.stated?.state, task?.stated?.reason], ['no-mandate', '海门市承担'])
  })

  it('stays with the task when both documents are edited', () => {
    const stated = `% 文衡-承接 另文承接 组建审评委员会：见登记办法\n\n${draft}`
    const edited = plan
      .replace('（五）组建审评委员会', '（六）组建数据审评委员会')
      .replace('（三）发展海洋观测。', '（三）建设检测中心。建设检测中心。\n\n（四）发展海洋观测。')
    const task = aligned(stated.replace('%', '<!--').replace('办法\n', '办法 -->\n'), edited).tasks.at(-1)
    assert.equal(task?.stated?.state, 'elsewhere')
  })

  it('that fits no task is told, and so is a state that there is not', () => {
    const { idle } = aligned(`<!-- 文衡-承接 另文承接 修建跨海大桥：见别处 -->\n\n${draft}`, plan)
    assert.equal(idle.length, 1)
    const findings = (text: string): string[] =>
      createAnalyzer()
        .analyze(text)
        .findings.filter(({ rule }) => rule.startsWith('directive'))
        .map(({ rule, message }) => `${rule} ${message.key}`)
    assert.deepEqual(findings(`<!-- 文衡-承接 不管 开放公共数据：理由 -->\n\n${draft}`), ['directive-unknown state'])
    assert.deepEqual(findings(`<!-- wenheng-parent-task elsewhere 开放公共数据: reason -->\n\n${draft}`), [])
  })

  it('cannot end its comment early', () => {
    const { draft: parsed } = analysed(draft)
    const edit = parentTaskEdit(parsed, 'taken-up', '开放公共数据', 'a --> b\nc', null)
    assert.match(edit.text, /：a b c -->/)
  })
})

describe('the table of an alignment', () => {
  const rows = (language: Language, text = draft) => {
    const alignment = aligned(text, plan)
    const lineIn = (source: string) => (span: { start: number }) => source.slice(0, span.start).split('\n').length
    return alignmentRows(alignment, analysed(text).draft, lineIn(text), [lineIn(plan)], language)
  }

  it('names places by heading and line', () => {
    const table = alignmentTable(rows('zh'), ['江州省数据产业发展行动方案'], 'zh')
    assert.equal(table[0]?.[4], '承接情况')
    assert.deepEqual(
      table.slice(1).map((cells) => cells[4]),
      ['已承接', '已承接', '未见承接', '部分承接', '未见承接'],
    )
    assert.equal(table[1]?.[5], '（一）布局算力（第5行）')
    assert.match(table[5]?.[7] ?? '', /须核实本级事权/)
    assert.equal(table[1]?.[2], '一、重点任务 / （一）建设算力枢纽 / 第5行')
  })

  it('has a summary in either language', () => {
    const head = { draft: '滨江市数据产业实施方案', documents: ['江州省数据产业发展行动方案'] }
    assert.match(
      alignmentPage(rows('zh'), head, 'zh'),
      /上级任务5项：已承接2项（其中1项表述基本照搬），部分承接1项，未见承接2项（其中2项须核实是否属本级）。/,
    )
    assert.match(
      alignmentPage(rows('en'), head, 'en'),
      /5 tasks: 2 taken up \(1 almost word for word\), 1 in part, 2 not seen/,
    )
  })

  it('shows the words of documents as they stand', () => {
    const head = { draft: '<img src=x>[点](http://x)', documents: ['a|b'] }
    const page = alignmentPage(rows('zh'), head, 'zh')
    assert.ok(page.includes('\\<img src=x>\\[点\\](http://x)') && page.includes('a\\|b'))
  })
})
