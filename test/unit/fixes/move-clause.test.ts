import assert from 'node:assert/strict'
import { type Direction, moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after the provision at `|` has been moved; why not, if it is not. */
function moved(marked: string, direction: Direction, format: 'plain' | 'markdown' = 'plain'): string {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const result = moveClause(parseDraft(text, { format }), at, direction)
  if ('refused' in result) return result.refused
  const after = withEdits(text, result.edits)
  // The cursor stays in the words in which it is.
  const word = text.slice(at, at + 4)
  const place = result.edits.reduce(
    (sum, { span, text: fresh }) => (span.end <= at ? sum + fresh.length - (span.end - span.start) : sum),
    at,
  )
  assert.equal(after.slice(place, place + 4), word, 'the cursor')
  return after
}

const articles = `滨江市数据办法

第一条　为开放数据，制定本办法。

第二条　市数据局|编制目录。
（一）按年公布；
（二）按季更新。

第三条　各区依照第二条报送，第一条至第三条由市数据局解释。

第四条　违反第二条第（二）项、第三条规定的，予以通报。
`

describe('a provision moved', () => {
  it('exchanges its number with its neighbour, and references follow', () => {
    assert.equal(
      moved(articles, 'down'),
      `滨江市数据办法

第一条　为开放数据，制定本办法。

第二条　各区依照第三条报送，第一条至第三条由市数据局解释。

第三条　市数据局编制目录。
（一）按年公布；
（二）按季更新。

第四条　违反第三条第（二）项、第二条规定的，予以通报。
`,
    )
  })

  it('back again gives the draft as it was', () => {
    const text = articles.replace('|', '')
    const down = moved(articles, 'down')
    assert.equal(moved(down.replace('市数据局编制', '市数据局|编制'), 'up'), text)
    const up = moved(articles, 'up')
    assert.match(up, /^滨江市数据办法\n\n第一条　市数据局编制目录。\n/)
    assert.equal(moved(up.replace('市数据局编制', '市数据局|编制'), 'down'), text)
  })

  it('is the item under the cursor where it is in one', () => {
    assert.match(
      moved(articles.replace('|', '').replace('按年公布', '|按年公布'), 'down'),
      /（一）按季更新；\n（二）按年公布。\n\n第三条[\s\S]*违反第二条第（一）项、第三条规定/,
    )
  })

  it('leaves the full stop at the end of the list', () => {
    assert.equal(
      moved('Data Act\n\nThe Office shall:\n\n(a) publish a |list; and\n\n(b) keep a register.\n', 'down'),
      'Data Act\n\nThe Office shall:\n\n(a) keep a register; and\n\n(b) publish a list.\n',
    )
  })

  it('takes a chapter with its articles, and the contents with it', () => {
    const draft = `# 滨江市数据办法

## 目录

第一章 总则
第二章 开放
第三章 附则

## 第一章 |总则

第一条　为开放数据，制定本办法。

第二条　市数据局编制目录。

## 第二章 开放

第三条　依照第二条和第一章公布。

## 第三章 附则

第四条　第三条自公布之日起施行。
`
    assert.equal(
      moved(draft, 'down', 'markdown'),
      `# 滨江市数据办法

## 目录

第一章 开放
第二章 总则
第三章 附则

## 第一章 开放

第一条　依照第三条和第二章公布。

## 第二章 总则

第二条　为开放数据，制定本办法。

第三条　市数据局编制目录。

## 第三章 附则

第四条　第一条自公布之日起施行。
`,
    )
  })

  it('keeps what a range names: by other ends, or by a list', () => {
    const draft = `办法

第一条　建设|平台。

第二条　编制目录。

第三条　公布名单。

第四条　第一条至第三条、第二条至第三条由市数据局解释。
`
    assert.match(moved(draft, 'down'), /第一条至第三条、第一条、第三条由市数据局解释/)
  })

  it('writes the ends of a range in the numerals that it has, and counts circled items', () => {
    const parts =
      '# Data Act\n\n## Part 1 Rul|es\n\nThe agency acts under Parts II to III.\n\n## Part 2 Duties\n\n## Part 3 More\n'
    assert.match(moved(parts, 'down', 'markdown'), /under Parts I and III\./)
    const items = '办法\n\n第一条　下列工作中，第2项优先：\n\n①公布|目录；\n\n②开放数据；\n\n③管理平台。\n'
    assert.match(moved(items, 'down'), /第1项优先：/)
  })

  it('keeps a range with which a paragraph begins', () => {
    const act =
      '# Data Act\n\nSection 1. Open da|ta.\n\nSection 2. Publish lists.\n\nSection 3. Report.\n\nSections 2 to 3 apply.\n'
    assert.match(moved(act, 'down', 'markdown'), /\nSections 1 and 3 apply\./)
  })

  it('writes out 前条 where another article would come before', () => {
    const draft = `办法

第一条　建设|平台。

第二条　编制目录。

第三条　前条的目录和前两条的平台每年公布。
`
    assert.match(moved(draft, 'down'), /第三条　第一条的目录和前两条的平台每年公布/)
  })

  it('takes along what follows a provision, and the directive before it', () => {
    const draft = `# 措施

（一）建设|平台。

\`\`\`
代码
\`\`\`

<!-- wenheng-disable-next-line half-width-mark: 原文如此 -->
（二）编制目录,按年公布。
`
    assert.equal(
      moved(draft, 'down', 'markdown'),
      `# 措施

<!-- wenheng-disable-next-line half-width-mark: 原文如此 -->
（一）编制目录,按年公布。

（二）建设平台。

\`\`\`
代码
\`\`\`
`,
    )
  })

  it('takes along every directive for the paragraph', () => {
    for (const said of ['disable-next-line half-width-mark', 'count talent', 'not-count', '不计为 人才']) {
      const directive = `<!-- wenheng-${said}: 原文如此 -->`
      assert.equal(
        moved(`# 措施\n\n（一）建设|平台。\n\n${directive}\n（二）编制目录，按年公布。\n`, 'down', 'markdown'),
        `# 措施\n\n${directive}\n（一）编制目录，按年公布。\n\n（二）建设平台。\n`,
      )
    }
  })

  it('moves the items of a Markdown list', () => {
    assert.equal(
      moved('# 措施\n\n1. 建设|平台。\n2. 编制目录。\n   - 按年\n', 'down', 'markdown'),
      '# 措施\n\n1. 编制目录。\n   - 按年\n2. 建设平台。\n',
    )
  })

  it('moves English sections and paragraphs', () => {
    const act = `Data Act

Sec. 1. Duties. The Office |shall act under section 2(b) of this Act.

Sec. 2. Lists. The Office shall:
(a) publish a list; and
(b) keep a register under sections 1 and 2.
`
    assert.equal(
      moved(act, 'down'),
      `Data Act

Sec. 1. Lists. The Office shall:
(a) publish a list; and
(b) keep a register under sections 1 and 2.

Sec. 2. Duties. The Office shall act under section 1(b) of this Act.
`,
    )
  })

  it('keeps CRLF and a missing last line break', () => {
    assert.equal(
      moved('办法\r\n\r\n一、建设|平台，每年评估。\r\n\r\n二、编制目录，每年公布。', 'down'),
      '办法\r\n\r\n一、编制目录，每年公布。\r\n\r\n二、建设平台，每年评估。',
    )
  })

  it('is refused at the edge of its list, and where there is none', () => {
    assert.equal(moved(articles.replace('|', '').replace('为开放', '为|开放'), 'up'), 'edge')
    assert.equal(moved(articles.replace('|', '').replace('予以通报', '予以|通报'), 'down'), 'edge')
    assert.equal(moved(articles.replace('|', '').replace('滨江市', '滨江|市'), 'down'), 'none')
    assert.equal(moved('|', 'down'), 'none')
  })
})
