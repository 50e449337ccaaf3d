import assert from 'node:assert/strict'
import { type Direction, moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after the provision at `|` has been moved; why not, if it is not. */
function moved(marked: string, direction: Direction, format: 'plain' | 'markdown' = 'plain'): string {
  const text = marked.replace('|', '')
  const result = moveClause(parseDraft(text, { format }), marked.indexOf('|'), direction)
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

describe('an article moved where articles run on through headings 一、', () => {
  const measures = `# 清溪县若干措施

## 一、支持数据

第一条 编制目录。

第二条 开放数据。

## 二、支持算力

第三条 发放算力券，依照第一条申领。

## 三、支持人才

第四条 引进工程师。

第五条 培养标注员，参照第三条。
`
  const at = (words: string): string => measures.replace(words, `|${words}`)

  it('stays within its section', () => {
    assert.equal(moved(at('第二条 开'), 'down', 'markdown'), 'edge')
    assert.equal(moved(at('第三条 发'), 'up', 'markdown'), 'edge')
    assert.equal(moved(at('第三条 发'), 'down', 'markdown'), 'edge')
    assert.equal(moved(at('第四条 引'), 'up', 'markdown'), 'edge')
    assert.equal(
      moved(at('第一条 编'), 'down', 'markdown'),
      measures
        .replace('第一条 编制目录。\n\n第二条 开放数据。', '第一条 开放数据。\n\n第二条 编制目录。')
        .replace('依照第一条', '依照第二条'),
    )
  })

  it('goes with its section, and numbers run on', () => {
    assert.equal(
      moved(at('一、支'), 'down', 'markdown'),
      `# 清溪县若干措施

## 一、支持算力

第一条 发放算力券，依照第二条申领。

## 二、支持数据

第二条 编制目录。

第三条 开放数据。

## 三、支持人才

第四条 引进工程师。

第五条 培养标注员，参照第一条。
`,
    )
  })

  it('does so in plain text', () => {
    const text =
      '清溪县若干措施\n\n一、支持数据\n第一条　编制|目录。\n第二条　开放数据。\n\n二、支持算力\n第三条　发放算力券。\n'
    assert.equal(
      moved(text, 'down'),
      '清溪县若干措施\n\n一、支持数据\n第一条　开放数据。\n第二条　编制目录。\n\n二、支持算力\n第三条　发放算力券。\n',
    )
  })
})

describe('a subsection (b) with paragraphs (1) to (3) below', () => {
  for (const indent of ['', '    ']) {
    const below = `${indent}    `
    const act = `DATA ACT

SEC. 101. CENTERS.
${indent}(a) IN GENERAL.—The Director shall build centers.
${indent}(b) PRIORITY.—The Director shall give priority to—
${below}(1) universities;
${below}(2) firms; and
${below}(3) hospitals.
${indent}(c) REPORT.—The Director shall report on subsection (b)(2).
`

    it(`is moved with them, indented by ${indent.length}`, () => {
      assert.equal(
        moved(act.replace('The Director shall build', 'The |Director shall build'), 'down'),
        `DATA ACT

SEC. 101. CENTERS.
${indent}(a) PRIORITY.—The Director shall give priority to—
${below}(1) universities;
${below}(2) firms; and
${below}(3) hospitals.
${indent}(b) IN GENERAL.—The Director shall build centers.
${indent}(c) REPORT.—The Director shall report on subsection (a)(2).
`,
      )
    })

    it(`keeps its list together, indented by ${indent.length}`, () => {
      const swapped = act
        .replace('(2) firms; and', '(2) hospitals; and')
        .replace('(3) hospitals.', '(3) firms.')
        .replace('(b)(2)', '(b)(3)')
      assert.equal(moved(act.replace('firms', 'fi|rms'), 'down'), swapped)
      assert.equal(moved(act.replace('hospitals', 'hos|pitals'), 'up'), swapped)
      assert.equal(moved(act.replace('hospitals', 'hos|pitals'), 'down'), 'edge')
    })
  }
})
