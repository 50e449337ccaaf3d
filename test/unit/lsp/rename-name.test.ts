import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { namesIn } from '../../../server/src/lsp/features/navigation/draft-names.ts'
import { renaming } from '../../../server/src/lsp/features/navigation/rename-name.ts'
import { subjectAt } from '../../../server/src/lsp/features/navigation/subject-at.ts'

/** The draft with the name at `|` renamed; doubtful places are left out of it and listed. */
function renamed(marked: string, wanted: string): string | { zh: string; en: string } {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const analysis = createAnalyzer().analyze(text, { format: 'markdown' })
  const names = namesIn(analysis)
  const found = subjectAt(analysis, offset, () => names)
  assert.equal(found?.subject.kind, 'name')
  if (found?.subject.kind !== 'name') return ''
  const result = renaming(analysis, names, found.subject.name, wanted)
  if ('refused' in result) return result.refused
  let out = ''
  let from = 0
  for (const { span, text: fresh, sure } of result.edits) {
    out += text.slice(from, span.start) + (sure ? fresh : `⟦${text.slice(span.start, span.end)}⟧`)
    from = span.end
  }
  return out + text.slice(from)
}

describe('a name renamed', () => {
  it('changes where it is defined and used, not in quotations and titles of other documents', () => {
    const text = `# 办法

滨江人工智能集聚示范区（以下简称“示范区”）由市数据局管理，示|范区每年评估。

《国家示范区办法》另有规定的，从其规定。示范区收费。
`
    assert.equal(
      renamed(text, '创新区'),
      text
        .replace('|', '')
        .replace('“示范区”', '“创新区”')
        .replace('，示范区每年', '，创新区每年')
        .replace('示范区收费', '创新区收费'),
    )
  })

  it('asks where a short name may be part of another word', () => {
    const text = `# 办法

滨江算力调度中心（以下简称“中|心”）由中心主任负责，数据中心由中心管理，以人才为中心。
`
    const expected = `# 办法

滨江算力调度中心（以下简称“平台”）由平台主任负责，数据中心由平台管理，以人才为⟦中心⟧。
`
    assert.equal(renamed(text, '平台'), expected)
    const data = '# 办法\n\n本办法所称数据，是指记录。各部门的数|据分级，数据库另行规定。\n'
    assert.equal(renamed(data, '资料'), '# 办法\n\n本办法所称资料，是指记录。各部门的资料分级，⟦数据⟧库另行规定。\n')
  })

  it('asks where an English name may be part of a longer one', () => {
    const act = (authority: string): string =>
      `# Innovation Act\n\nIn this Act, “Auth|ority” means the National AI Office.\n\nThe ${authority} and every ${authority} inspector act as the ${authority}. The ⟦Land Authority⟧ is no part of a ⟦co-Authority⟧.\n`
    const marks = /⟦(.*?)Authority⟧/g
    assert.equal(
      renamed(act('Authority').replace(marks, '$1Authority'), 'Agency'),
      act('Agency').replace('Auth|ority', 'Agency').replace(marks, '$1⟦Authority⟧'),
    )
  })

  it('finds a name at the end of a line whose full name begins alike', () => {
    const text =
      '# 办法\n\n港口数据主管机关（以下简称港口数据机|关）负责。\n\n| 事项 | 单位 |\n|---|---|\n| 目录 | 港口数据机关 |\n'
    assert.equal(renamed(text, '港口局'), text.replace('港口数据机|关', '港口局').replace('港口数据机关', '港口局'))
  })

  it('keeps the capitals of an English term', () => {
    const text = `# Act

“covered model” means a model with many parameters. A covered |model is registered.

## Covered Models
`
    assert.equal(
      renamed(text, 'listed system'),
      `# Act

“listed system” means a model with many parameters. A listed system is registered.

## Listed Systems
`,
    )
  })

  it('keeps the small letters of a term whose definition begins with a capital', () => {
    const text = `# Act

“State |body” means any department. A state body acts. State bodies report. A state body stays.
`
    assert.equal(
      renamed(text, 'Public office'),
      `# Act

“Public office” means any department. A public office acts. State bodies report. A public office stays.
`,
    )
  })

  it('is refused where the new name has another meaning, or would not be read as one', () => {
    const text = `# 办法

滨江数据交易所（以下简称“交易|所”）和滨江算力调度平台（以下简称“调度平台”）由市数据局管理。交易所收费，调度平台不收费。
`
    for (const wanted of ['调度平台', '滨江算力调度平台', '', '所', '交易所，中心', '长'.repeat(31)])
      assert.equal(typeof renamed(text, wanted), 'object', wanted)
    assert.equal(renamed(text, '交易所'), text.replace('|', ''))
  })
})
