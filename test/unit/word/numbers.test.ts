import assert from 'node:assert/strict'
import { list, listUse, numbered, paragraph, run, textOfBody } from './word-file.ts'

/** The lines of paragraphs at levels of list 1 or another. */
function lines(levels: readonly (number | [number, number])[], numbering: string): string {
  const body = levels.map((use) => {
    const [level, id] = typeof use === 'number' ? [use, 1] : use
    return paragraph('文', numbered(level, id))
  })
  return textOfBody(body.join(''), { numbering }).replaceAll('\n\n', ' ')
}

const official = list(1, [
  'chineseCounting %1、',
  'chineseCounting （%2）',
  'decimal %3.',
  'decimal （%4）',
  'decimalEnclosedCircle %5',
])

describe('the numbers that Word sets are read as text', () => {
  it('in the levels of an official document', () => {
    assert.equal(
      lines([0, 1, 1, 2, 2, 3, 4, 0, 1], official + listUse(1, 1)),
      '一、文 （一）文 （二）文 1.文 2.文 （1）文 ①文 二、文 （一）文',
    )
    assert.match(lines(Array(21).fill(0), official + listUse(1, 1)), /九、文 十、文 十一、文.*二十、文 二十一、文$/)
  })

  it('as chapters and articles, of which the articles are numbered through', () => {
    const levels = list(1, [
      'chineseCountingThousand 第%1章',
      'chineseCountingThousand 第%2条 <w:lvlRestart w:val="0"/>',
    ])
    assert.equal(
      lines([0, 1, 1, 0, 1], levels + listUse(1, 1)),
      '第一章\u3000文 第一条\u3000文 第二条\u3000文 第二章\u3000文 第三条\u3000文',
    )
  })

  it('in digits of several levels', () => {
    const levels = list(1, ['decimal %1', 'decimal %1.%2', 'decimal %1.%2.%3'])
    assert.equal(lines([0, 1, 1, 2, 0, 1], levels + listUse(1, 1)), '1 文 1.1 文 1.2 文 1.2.1 文 2 文 2.1 文')
    const legal = list(1, ['chineseCounting %1、', 'decimal %1.%2 <w:isLgl/>'])
    assert.equal(lines([0, 1], legal + listUse(1, 1)), '一、文 1.1 文')
  })

  it('from a number on, and again in another list of the same definition', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = official + listUse(1, 1) + listUse(2, 1) + listUse(3, 1, anew)
    assert.equal(lines([0, [0, 2], [0, 3], [0, 3], [0, 1]], numbering), '一、文 二、文 五、文 六、文 七、文')
  })

  it('with levels that a list writes otherwise', () => {
    const other =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="ideographTraditional"/><w:lvlText w:val="%1、"/></w:lvl></w:lvlOverride>'
    assert.equal(lines([0, 0], official + listUse(1, 1, other)), '丙、文 丁、文')
  })

  it('of the style of a paragraph, at the level that names it', () => {
    const linked = list(1, [
      'chineseCounting %1、 <w:pStyle w:val="A"/>',
      'chineseCounting （%2） <w:pStyle w:val="B"/>',
    ])
    const style = (id: string, more = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const derived = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:basedOn w:val="B"/></w:style>'
    const body = ['A', 'B', 'C'].map((id) => paragraph('文', `<w:pStyle w:val="${id}"/>`)).join('')
    const none = paragraph('文', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert.equal(
      textOfBody(body + none, { styles: style('A') + style('B') + derived, numbering: linked + listUse(1, 1) }),
      '一、文\n\n（一）文\n\n（二）文\n\n文',
    )
  })

  it('of a list style', () => {
    const named = list(2, ['decimal %1）'], '<w:styleLink w:val="L"/>')
    const user = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    assert.equal(lines([0, 0], named + user + listUse(1, 1)), '1）文 2）文')
  })

  it('bullets are bullets, of paragraphs that follow each other one list', () => {
    const bullets = list(1, ['bullet \uf0b7']) + listUse(1, 1)
    assert.equal(
      textOfBody(paragraph('甲', numbered(0)) + paragraph('乙', numbered(0)) + paragraph('丙'), { numbering: bullets }),
      '- 甲\n- 乙\n\n丙',
    )
  })

  it('a bullet that is typed behind that of Word is left out, in one run or several, and in a cell', () => {
    const numbering = list(1, ['bullet \uf0b7']) + listUse(1, 1)
    const read = (...runs: string[]): string =>
      textOfBody(paragraph(runs.map((one) => run(one)).join(''), numbered(0)), { numbering })
    for (const runs of [['- 甲'], ['-', ' ', '甲'], ['•甲'], ['–\u3000甲'], ['\u3000- 甲']])
      assert.equal(read(...runs), '- 甲')
    assert.equal(read('-5℃'), '- -5℃')
    assert.equal(read('——甲'), '- ——甲')
    assert.equal(read('☑ 甲'), '- ☑ 甲')
    const cell = `<w:tbl><w:tr><w:tc>${paragraph('- 甲', numbered(0))}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`
    assert.match(textOfBody(cell, { numbering }), /^\| - 甲 \| 乙 \|/)
    // Without a bullet of Word's own it is the writer's.
    assert.equal(textOfBody(paragraph('- 甲')), '- 甲')
  })

  it('of English text with a space', () => {
    const numbering = list(1, ['decimal %1.', 'lowerLetter (%2)', 'upperRoman %3.']) + listUse(1, 1)
    const body = [0, 1, 2].map((level) => paragraph('Build it', numbered(level))).join('')
    assert.equal(textOfBody(body, { numbering }), '1. Build it\n\n(a) Build it\n\nI. Build it')
  })

  it('a deleted paragraph is not counted, unless changes are rejected', () => {
    const gone = paragraph(
      `<w:del w:id="1" w:author="甲"><w:r><w:delText>文</w:delText></w:r></w:del>`,
      `${numbered(0)}<w:rPr><w:del w:id="2" w:author="甲"/></w:rPr>`,
    )
    const body = gone + paragraph(run('文'), numbered(0))
    assert.equal(textOfBody(body, { numbering: official + listUse(1, 1) }), '一、文')
    assert.equal(textOfBody(body, { numbering: official + listUse(1, 1) }, 'rejected'), '一、文\n\n二、文')
  })
})
