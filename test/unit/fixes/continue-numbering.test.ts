import assert from 'node:assert/strict'
import { continueNumbering } from '../../../server/src/fixes/continue-numbering.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after Enter at `|`. */
function enter(marked: string, format: 'plain' | 'markdown' = 'plain'): string {
  const lineEnd = marked.includes('\r\n') ? '\r\n' : '\n'
  const at = marked.indexOf('|')
  const text = `${marked.slice(0, at)}${lineEnd}${marked.slice(at + 1)}`
  const offset = at + lineEnd.length
  const edit = continueNumbering(parseDraft(text, { format }), offset)
  return edit ? text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end) : text
}

const head = '滨江市若干措施\n\n'

describe('Enter after a number', () => {
  it('goes on with the next, in every style', () => {
    assert.equal(enter(`${head}（一）建设平台。|`), `${head}（一）建设平台。\n（二）`)
    assert.equal(enter(`${head}一、支持企业上云，每家给予补贴。|`), `${head}一、支持企业上云，每家给予补贴。\n二、`)
    assert.equal(enter(`${head}1.每年开放一批目录。|`), `${head}1.每年开放一批目录。\n2.`)
    assert.equal(enter(`${head}９．每年开放一批目录。|`), `${head}９．每年开放一批目录。\n１０．`)
    assert.equal(enter(`${head}（1）每年开放一批目录。|`), `${head}（1）每年开放一批目录。\n（2）`)
    assert.equal(enter(`${head}①每年开放一批目录；|`), `${head}①每年开放一批目录；\n②`)
    assert.equal(enter(`${head}第九条　本市编制目录。|`), `${head}第九条　本市编制目录。\n第十条　`)
    assert.equal(
      enter('Data Act\n\n(a) The Office shall publish a list.|'),
      'Data Act\n\n(a) The Office shall publish a list.\n(b) ',
    )
    assert.equal(
      enter('Data Act\n\nSection 1. The Office shall publish a list.|'),
      'Data Act\n\nSection 1. The Office shall publish a list.\nSection 2. ',
    )
  })

  it('keeps the indentation, the line end and the blank lines of the draft', () => {
    assert.equal(enter(`${head}　　（一）建设平台。|`), `${head}　　（一）建设平台。\n　　（二）`)
    assert.equal(enter(`${head}一、任务\n（一）建设平台。|`), `${head}一、任务\n（一）建设平台。\n（二）`)
    assert.equal(
      enter('# 措施\r\n\r\n## 一、任务\r\n\r\n**（一）建设平台。** 市数据局负责。|\r\n', 'markdown'),
      '# 措施\r\n\r\n## 一、任务\r\n\r\n**（一）建设平台。** 市数据局负责。\r\n\r\n（二）\r\n',
    )
    assert.equal(
      enter(`${head}（一）建设平台。\n（二）编制目录。|\n（三）其他。\n`),
      `${head}（一）建设平台。\n（二）编制目录。\n（三）\n（三）其他。\n`,
    )
  })

  it('takes out a number without text', () => {
    assert.equal(enter(`${head}（一）建设平台。\n（二）|`), `${head}（一）建设平台。\n`)
    assert.equal(enter(`${head}（一）建设平台。\n（二）|\n（三）其他。\n`), `${head}（一）建设平台。\n\n（三）其他。\n`)
    assert.equal(enter(`${head}（一）建设平台。\n1.编制目录。\n2.|`), `${head}（一）建设平台。\n1.编制目录。\n`)
    assert.equal(enter('Data Act\n\n(a) The Office shall act.\n(b) |'), 'Data Act\n\n(a) The Office shall act.\n')
  })

  it('leaves what is no next number of a list: a provision over its text, the first number', () => {
    for (const text of [
      `${head}第一条　建设平台。\n第二条|`,
      `${head}第二条　建设平台。\n第三条　|`,
      `${head}第一章|`,
      'Data Act\n\nArticle 2\n\nThe Office shall act.\n\nArticle 3|',
      'Data Act\n\nArticle 2. The Office shall act.\nArticle 3.|',
      'Data Act\n\nSection 2. The Office shall act.\nSection 3. |',
      'Data Act\n\nPART 2|\n',
      'Plan\n\nRecommendation 5|',
      'Plan\n\n1.1 Open data.\n1.2|',
      `${head}一、|`,
      `${head}（一）|\n建设平台。\n`,
    ])
      for (const format of ['plain', 'markdown'] as const) assert.equal(enter(text, format), text.replace('|', '\n'))
  })

  it('goes on after a heading only where headings follow each other', () => {
    const heading = `${head}一、总体要求|\n\n办好。\n`
    assert.equal(enter(heading), heading.replace('|', '\n'))
    const sentences = `${head}（一）建设平台。\n市数据局负责平台建设，按年公布进展。\n（二）编制目录。|\n`
    assert.equal(enter(sentences), sentences.replace('|', '\n'))
    const run = '滨江市目录\n\n（一）平台建设\n（二）目录编制|\n'
    assert.equal(enter(run), run.replace('|', '\n（三）'))
    const atx = '# 措施\n\n## 一、任务\n\n## 二、保障|\n'
    assert.equal(enter(atx, 'markdown'), atx.replace('|', '\n'))
  })

  it('leaves a list that has ended, one that begins, and a sentence that goes on', () => {
    for (const text of [
      `${head}（一）建设平台，包括：|\n`,
      `${head}（一）建设平台；\n（二）编制目录。|\n`,
      `${head}（一）由市数据局会同有关部门和各区政府共同负责建设的公共数据授权运营平台以及配套的|\n`,
      `${head}（一）建设|平台。\n`,
      `${head}本市建设平台。|\n`,
    ])
      assert.equal(enter(text), text.replace('|', '\n'))
  })

  it('leaves the lists of Markdown, tables, code and quotations', () => {
    for (const text of [
      '# 措施\n\n1. 建设平台。|\n',
      '# 措施\n\n- （一）建设平台。|\n',
      '# 措施\n\n| 序号 | 任务 |\n|---|---|\n| （一） | 建设平台。 |¦\n',
      '# 措施\n\n```\n（一）建设平台。|\n```\n',
      '# 措施\n\n> （一）建设平台。|\n',
    ]) {
      const marked = text.includes('¦') ? text.replaceAll('|', '\u0001').replace('¦', '|') : text
      const expected = marked.replace('|', '\n')
      assert.equal(enter(marked, 'markdown'), expected)
    }
  })
})
