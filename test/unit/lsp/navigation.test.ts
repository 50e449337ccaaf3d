import assert from 'node:assert/strict'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { type DraftNames, namesIn } from '../../../server/src/lsp/features/navigation/draft-names.ts'
import { measureAt, subjectAt } from '../../../server/src/lsp/features/navigation/subject-at.ts'
import { definitionsOf, mentionsOf } from '../../../server/src/lsp/features/navigation/subject-places.ts'
import type { Span } from '../../../server/src/text/document/span.ts'

/** What stands at `|`: its words, the words of its definitions, and those of its other places with what precedes them. */
function at(marked: string, format: 'plain' | 'markdown' = 'plain') {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const analysis = createAnalyzer().analyze(text, { format })
  const found = subjectAt(analysis, offset, () => namesIn(analysis))
  if (!found) return null
  const words = ({ start, end }: Span): string => text.slice(start, end)
  return {
    kind: found.subject.kind,
    words: words(found.span),
    defined: definitionsOf(analysis, found.subject).map((place) => words(place.words)),
    wholes: definitionsOf(analysis, found.subject).map((place) => words(place.whole)),
    mentioned: mentionsOf(analysis, found.subject).map(words),
  }
}

const rules = `滨江市数据办法

第一章　总则

第一条　为开放数据，制定本办法。

第二条　市数据局编制目录。

各区配合。

有下列情形之一的，不予开放：
（一）涉及秘密的；
（二）尚未核实的。

第二章　开放

第三条　依照第二条第三款第（二）项办理。前条规定的目录每年公布。

第四条　第二条至第四条由市数据局解释。第二条第二款另行规定，《某法》第二条除外。
`

describe('what stands at a place of a draft', () => {
  it('is the provision that a reference names, step by step', () => {
    const article = at(rules.replace('第二条第三款', '第|二条第三款'))
    assert.equal(article?.words, '第二条')
    assert.deepEqual(article?.defined, ['第二条'])
    assert.match(article?.wholes[0] ?? '', /^第二条　市数据局编制目录。[\s\S]*尚未核实的。$/)
    assert.deepEqual(article?.mentioned, ['第二条第三款第（二）项', '前条', '第二条', '第二条第二款'])
    const item = at(rules.replace('第（二）项', '第（|二）项'))
    assert.deepEqual(item?.defined, ['（二）'])
    assert.match(item?.wholes[0] ?? '', /尚未核实的/)
  })

  it('is the paragraph of an article', () => {
    assert.deepEqual(at(rules.replace('第二条第二款', '第二条第二|款'))?.defined, ['各区配合。'])
  })

  it('is the paragraph under the heading of an article', () => {
    const headed =
      '# 滨江市数据办法\n\n## 第一条 目录\n\n编制目录。\n\n公布目录。\n\n## 第二条 公布\n\n依照第一条第二款公布。\n'
    assert.deepEqual(at(headed.replace('第二款', '第二|款'), 'markdown')?.defined, ['公布目录。'])
  })

  it('is the provision before, for 前条', () => {
    assert.deepEqual(at(rules.replace('前条规定', '前|条规定'))?.defined, ['第二条'])
  })

  it('is nothing where another document is named', () => {
    assert.equal(at(rules.replace('》第二条除外', '》第|二条除外')), null)
  })

  it('is the provision under its own number; a range refers to what is between its ends', () => {
    const own = at(rules.replace('第三条　', '第|三条　'))
    assert.equal(own?.words, '第三条')
    assert.deepEqual(own?.mentioned, ['第二条至第四条'])
  })

  it('is an English section or a paragraph of it', () => {
    const act = `Data Act

Sec. 1. Duties. The Office shall act under section 2(b) of this Act.

Sec. 2. Lists. The Office shall:
(a) publish a list; and
(b) keep a register.
`
    const section = at(act.replace('section 2(b)', 'section |2(b)'))
    assert.equal(section?.words, 'section 2')
    assert.match(section?.wholes[0] ?? '', /^Sec\. 2\./)
    assert.match(at(act.replace('section 2(b)', 'section 2(|b)'))?.wholes[0] ?? '', /^\(b\) keep/)
  })

  it('is a provision with a letter, an English annex, and what it holds', () => {
    const plan = `# Data Plan

## A. Data

### A.1 Registers

Registers are open.

### A.2 Maps

Maps are open, see A.1 and Annex B.

## Annex A: Formats

1. CSV.

2. JSON.

## Annex B: Costs

Annex A sets out formats; paragraph 2 of Annex A is new. A.1 has no cost, Annex B of the Treaty none.
`
    const open = (words: string) => at(plan.replace(words.replace('|', ''), words), 'markdown')
    assert.deepEqual(open('see A|.1')?.defined, ['A.1 Registers'])
    assert.deepEqual(open('### A|.1')?.mentioned, ['A.1', 'A.1'])
    assert.deepEqual(open('An|nex A sets')?.defined, ['Annex A: Formats'])
    assert.deepEqual(open('paragraph |2 of')?.wholes, ['JSON.'])
    assert.deepEqual(open('## Annex| B')?.mentioned, ['Annex B'])
    assert.match(open('and Anne|x B')?.wholes[0] ?? '', /^Annex B: Costs[\s\S]*none\.$/)
    assert.equal(open('Annex| B of the')?.kind, undefined)
  })

  it('is an annex', () => {
    const plan = `滨江市数据方案

一、任务

各部门按附件2报送，格式见附件2。

附件：1.任务清单
      2.报送表格

附件1

任务清单

建设平台。

附件2

报送表格

逐月报送。
`
    const found = at(plan.replace('按附件2', '按附|件2'))
    assert.equal(found?.words, '附件2')
    assert.deepEqual(found?.defined, ['附件2'])
    assert.deepEqual(found?.mentioned, ['附件2', '附件2'])
    const announced = at(plan.replace('2.报送', '2.报|送'))
    assert.deepEqual([announced?.words, announced?.defined], ['报送表格', ['附件2']])
  })

  it('is a name that the draft defines', () => {
    const draft = `滨江市方案

建设滨江人工智能创新示范区（以下简称示范区）。市数据局统筹示范区建设，示范区每年评估。
`
    const found = at(draft.replace('统筹示范区', '统筹示|范区'))
    assert.equal(found?.kind, 'name')
    assert.deepEqual(found?.defined, ['示范区'])
    assert.equal(found?.mentioned.length, 2)
  })

  it('is a term of the framework with the evidence for its element', () => {
    const draft = `# 滨江市人工智能方案

## 一、任务

（一）建设智能算力中心，2027年底前投运。

（二）扩建智能算力中心机房，由市数据局负责。
`
    const found = at(draft.replace('建设智能', '建设|智能'), 'markdown')
    assert.equal(found?.kind, 'element')
    assert.ok((found?.mentioned.length ?? 0) >= 2, String(found?.mentioned))
    const analysis = createAnalyzer().analyze(draft, { format: 'markdown' })
    const measure = measureAt(analysis, draft.indexOf('投运'))
    assert.deepEqual(
      measure && mentionsOf(analysis, measure.subject).length,
      found?.mentioned.length,
      'in its other words too',
    )
    assert.equal(measureAt(analysis, draft.indexOf('任务')), null)
  })
})

describe('the names of a draft', () => {
  const names = (analysis: Analysis, before?: DraftNames): [string, number][] =>
    namesIn(analysis, before).register.map(({ name, uses }) => [name, uses.length])

  it('are the same whether read anew or from those of the version before', () => {
    const analyzer = createAnalyzer()
    const text = '办法\n\n本办法所称公共数据，是指各部门的数据。\n\n公共数据分级管理。\n'
    const first = analyzer.analyze(text, { format: 'plain' })
    const known = namesIn(first)
    for (const changed of [
      `${text}\n公共数据按年公布。\n`,
      text.replace('公共数据，是指', '政务数据，是指'),
      `${text}\n滨江数据交易所（以下简称交易所）公布公共数据。交易所收费。\n`,
    ]) {
      const next = analyzer.analyze(changed, { format: 'plain' })
      assert.deepEqual(names(next, known), names(createAnalyzer().analyze(changed, { format: 'plain' })))
    }
  })
})
