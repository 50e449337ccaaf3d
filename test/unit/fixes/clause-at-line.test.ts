import assert from 'node:assert/strict'
import { lineForClause } from '../../../server/src/fixes/clause-at-line.ts'
import type { ClauseTemplate, Genre } from '../../../server/src/framework/types.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { coverageOf } from './coverage-of.ts'

const clause: ClauseTemplate = {
  id: 'compute.sharing.programme',
  element: 'compute.sharing',
  form: 'programme',
  levels: ['local'],
  topic: '共享算力',
  text: '开放算力，按月公布。',
}
const english: ClauseTemplate = {
  ...clause,
  form: 'act',
  topic: 'Shared Computing',
  text: 'The agency shall share computing capacity.',
}

interface Options {
  readonly genre?: Genre
  readonly format?: TextFormat
  /** The number of the clause stands on the line. */
  readonly numbered?: boolean
}

/** The draft after the clause is written at `|`, and what follows is renumbered. */
function written(marked: string, { genre = 'plan', format = 'markdown', numbered = false }: Options = {}): string {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const draft = parseDraft(text, { format })
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
  const line = lineForClause(draft, coverageOf(genre), { start, end }, numbered)
  const own = { span: { start: at, end: at }, text: line.write(draft.language === 'zh' ? clause : english) }
  return withEdits(
    text,
    [own, ...line.following()].sort((a, b) => a.span.start - b.span.start),
  )
}

const plan = (rest: string): string => `# 某市行动方案\n\n## 一、重点任务\n\n${rest}`

describe('a clause on a line that the writer chose', () => {
  it('is a plain paragraph where nothing says how tasks are written', () => {
    assert.equal(written('|'), '开放算力，按月公布。')
    assert.equal(
      written('# 某市行动方案\n\n坚持系统推进。\n\n|\n'),
      '# 某市行动方案\n\n坚持系统推进。\n\n开放算力，按月公布。\n',
    )
    const tasks = `\n\n${plan('（一）修路。市交通局修路。\n')}`
    assert.equal(written(`|${tasks}`), `开放算力，按月公布。${tasks}`)
  })

  it('is the first task under a heading of a draft that has none', () => {
    const guarded = '\n\n## 二、保障措施\n\n加强领导。\n'
    assert.equal(written(plan(`|${guarded}`)), plan(`（一）共享算力。开放算力，按月公布。${guarded}`))
    assert.equal(
      written('# 某市促进条例\n\n## 第一章 总则\n\n|\n', { genre: 'legislation' }),
      '# 某市促进条例\n\n## 第一章 总则\n\n第一条　开放算力，按月公布。\n',
    )
  })

  it('is a section where sections are the tasks, behind the text of one and not behind its heading', () => {
    const lights = (number: string): string => `\n\n## ${number}、更新路灯\n\n市城管局更新路灯。\n`
    assert.equal(
      written(`# 某市行动方案\n\n## 一、修缮道路\n\n市交通局修缮两条路。\n\n|${lights('二')}`),
      `# 某市行动方案\n\n## 一、修缮道路\n\n市交通局修缮两条路。\n\n## 二、共享算力\n\n开放算力，按月公布。${lights('三')}`,
    )
    assert.equal(
      written(`# 某市行动方案\n\n## 一、修缮道路\n\n|${lights('二')}`),
      `# 某市行动方案\n\n## 一、修缮道路\n\n（一）共享算力。开放算力，按月公布。${lights('二')}`,
    )
  })

  it('carries references to the tasks behind it along', () =>
    assert.equal(
      written(
        plan(
          '### （一）修路\n\n修两条路。\n\n|\n\n### （二）修桥\n\n修桥。\n\n## 二、其他\n\n第（二）项限年底完成。\n',
        ),
      ),
      plan(
        '### （一）修路\n\n修两条路。\n\n### （二）共享算力\n\n开放算力，按月公布。\n\n### （三）修桥\n\n修桥。\n\n## 二、其他\n\n第（三）项限年底完成。\n',
      ),
    ))

  it('keeps the indentation of the line, and is parted from the paragraph above where Markdown needs it', () => {
    const [road, bridge] = ['（一）修路。市交通局修路。\n', '\n（二）修桥。市交通局修桥。\n']
    const moved = '\n（三）修桥。市交通局修桥。\n'
    const own = '（二）共享算力。开放算力，按月公布。'
    assert.equal(written(plan(`${road}\n　　|\n`)), plan(`${road}\n　　${own}\n`))
    assert.equal(written(plan(`${road}|${bridge}`)), plan(`${road}\n${own}${moved}`))
    const plain = '某市行动方案\n\n一、重点任务\n\n'
    assert.equal(written(`${plain}${road}|${bridge}`, { format: 'plain' }), `${plain}${road}${own}${moved}`)
  })

  it('takes the same number in a list that Markdown numbers, and none in a list with bullets', () => {
    const lazy = '1. **修路。**市交通局修路。\n1. **修桥。**市交通局修桥。\n\n'
    assert.equal(written(plan(`${lazy}|\n`)), plan(`${lazy}1. **共享算力。**开放算力，按月公布。\n`))
    const bullets = '- 修路，市交通局负责。\n- 修桥，市交通局负责。\n\n'
    assert.equal(written(plan(`${bullets}|\n`)), plan(`${bullets}- 开放算力，按月公布。\n`))
  })
})

describe('a clause behind a number that the writer typed', () => {
  const numbered = { numbered: true }

  it('is laid out as the sibling before it, with an owner', () => {
    const road = '（一）修路。市交通局修路。（责任单位：市交通局）\n\n（二）'
    const own = '共享算力。开放算力，按月公布。（责任单位：【牵头单位】）'
    assert.equal(written(plan(`${road}|\n`), numbered), plan(`${road}${own}\n`))
  })

  it('closes the emphasis of its heading only where the line has it open', () => {
    for (const number of ['（二）', '**（二）**', '__（二）__']) {
      const before = `**（一）修路。**市交通局修路。\n\n${number}`
      assert.equal(written(plan(`${before}|\n`), numbered), plan(`${before}共享算力。开放算力，按月公布。\n`))
    }
    const items = '* **（一）修路。**市交通局修路。\n* （二）'
    assert.equal(written(plan(`${items}|\n`), numbered), plan(`${items}共享算力。开放算力，按月公布。\n`))
  })

  it('has a heading where the genre has one, if it is the first', () => {
    assert.equal(written(plan('（一）|\n'), numbered), plan('（一）共享算力。开放算力，按月公布。\n'))
    assert.equal(
      written('# 某市促进条例\n\n第一条　|\n', { ...numbered, genre: 'legislation' }),
      '# 某市促进条例\n\n第一条　开放算力，按月公布。\n',
    )
    const act = '# Order on Roads\n\nSec. 1. Purpose. Roads are far.\n\nSec. 2. '
    assert.equal(
      written(`${act}|\n`, { ...numbered, genre: 'act' }),
      `${act}Shared Computing. The agency shall share computing capacity.\n`,
    )
  })
})
