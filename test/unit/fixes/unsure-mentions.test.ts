import assert from 'node:assert/strict'
import type { Fix } from '../../../server/src/findings/finding.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { unsureMentions } from '../../../server/src/fixes/unsure-mentions.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { prepared } from './marked.ts'

const chosen: Readonly<Record<Language, Fix>> = {
  en: { kind: 'insert-clause', dimension: 'compute', element: 'compute.sharing', template: 'compute.sharing.plan' },
  zh: {
    kind: 'insert-clause',
    dimension: 'compute',
    element: 'compute.sharing',
    template: 'compute.sharing.programme',
  },
}

/** What is told of an insertion behind the first of three numbered provisions. */
function told(text: string, measure = 'machine time'): readonly string[] {
  const { draft, coverage } = prepared(text, { measure })
  return unsureMentions(draft, coverage, chosen[draft.language])
}

const plan = (words: string, label = (n: number): string => `### ${n}.`): string =>
  `# Data Plan\n\n## Actions\n\n${label(1)} Machines\n\nThe Office rents machine time.\n\n${label(2)} Maps\n\nThe Office opens maps${words}.\n\n${label(3)} Records\n\nThe Office opens records.\n`

describe('mentions that may be of a number which a clause changes', () => {
  it('are told where a number is met behind words that refer', () => {
    assert.deepEqual(told(plan(', see 3 above')), ['see 3 above'])
    assert.deepEqual(told(plan(', as said in (3)', (n) => `### (${n})`)), ['in (3)'])
    const zh = (words: string): string =>
      `# 某市数据方案\n\n## 任务\n\n### 1. 共享算力\n\n建设算力平台。\n\n### 2. 开放数据\n\n公布目录，${words}。\n\n### 3. 引进人才\n\n建设基地。\n`
    assert.deepEqual(told(zh('见3'), '算力平台'), ['见3'])
    assert.deepEqual(told(zh('见第3项'), '算力平台'), [])
  })

  it('are none where the number stays, counts something else or is a reference that is kept', () => {
    assert.deepEqual(told(plan(', see 1 above')), [])
    assert.deepEqual(told(plan(' in 3 towns and for 3 years')), [])
    assert.deepEqual(told(plan(' as section 3 says')), [])
  })

  it('are none of another list that has the number too', () => {
    const other =
      '\n## Review\n\n(1) The Office reports.\n\n(2) The Office counts, as in (2).\n\n(3) The Office ends.\n'
    assert.deepEqual(told(plan('', (n) => `(${n})`).replace(/ (?:Machines|Maps|Records)\n\n/g, ' ') + other), [])
  })

  it('stand in the title of the fix', () => {
    const { draft, coverage } = prepared(plan(', see 3 above'), { measure: 'machine time' })
    const title = (reader: Language): string | undefined => resolveFix(draft, coverage, chosen.en, reader)?.title
    assert.match(title('en') ?? '', /, as 2\. \(check “see 3 above”, left as written\)$/)
    assert.match(title('zh') ?? '', /（“see 3 above”未改，请核对）$/)
  })
})

describe('words that count what a clause becomes one more of', () => {
  const tasks = (before: string, after: string): string =>
    `# 某市数据方案\n\n## 任务\n\n${before}\n\n### 1. 共享算力\n\n建设算力平台。\n\n### 2. 开放数据\n\n公布目录。\n\n### 3. 引进人才\n\n建设基地。\n\n## 考核\n\n${after}\n`

  it('are told, but for those right above the list, which are corrected', () => {
    assert.deepEqual(told(tasks('重点实施以下三项任务：', '上述3项任务按月调度。'), '算力平台'), ['上述3项任务'])
    assert.deepEqual(told(tasks('重点实施以下三项任务：\n\n由各部门负责。', '上述3项任务按月调度。'), '算力平台'), [
      '以下三项任务',
      '上述3项任务',
    ])
    assert.deepEqual(told(plan('. The three actions above are reviewed')), ['The three actions above'])
  })

  it('are none where they count something else', () => {
    assert.deepEqual(told(tasks('重点实施以下四项任务：', '第三项任务按月调度，建设三个平台。'), '算力平台'), [])
    const other = '申报应当符合以下三项条件：\n\n- 有数据；\n- 有场景；\n- 有团队。'
    assert.deepEqual(told(tasks('', other), '算力平台'), [])
    assert.deepEqual(told(plan('. The three towns and four actions are reviewed')), [])
  })
})
