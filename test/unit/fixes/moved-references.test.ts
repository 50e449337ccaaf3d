import assert from 'node:assert/strict'
import { moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The draft after the provision at `|` has been moved down; why not, if it is not. */
function down(marked: string, format: 'plain' | 'markdown' = 'plain'): string {
  const text = marked.replace('|', '')
  const result = moveClause(parseDraft(text, { format }), marked.indexOf('|'), 'down')
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

const articles = (last: string): string => `办法

第一条　建设平台。

第二条　编制目录。

第三条　公布名单。

第四条　开放|数据。

第五条　评估成效。

第六条　${last}
`

describe('references when two provisions change places', () => {
  it('name a range of two one by one, and what is left of three by a range', () => {
    assert.match(down(articles('第三条至第四条由市数据局解释。')), /第六条　第三条、第五条由市数据局解释/)
    assert.match(down(articles('第二条至第四条由市数据局解释。')), /第六条　第二条至第三条、第五条由市数据局解释/)
    assert.match(down(articles('第一条至第四条由市数据局解释。')), /第六条　第一条至第三条、第五条由市数据局解释/)
    assert.match(down(articles('第一条至第五条由市数据局解释。')), /第六条　第一条至第五条由市数据局解释/)
  })

  it('leave a range alone that holds neither, that is quoted, or that is of another document', () => {
    for (const last of [
      '第一条至第三条由市数据局解释。',
      '《数据条例》第三条至第四条不再执行。',
      '删去“第三条至第四条”。',
    ])
      assert.match(down(articles(last)), new RegExp(`第六条　${last}`))
  })

  it('keep what an annex says of the draft, and not what it says of itself', () => {
    const draft = articles('自公布之日起施行。').replace('办法', '滨江市数据办法')
    const annex = (ends: string): string =>
      `\n附件\n\n认定标准\n\n第三条　甲。\n\n第四条　本办法第三条${ends}的事项，按第四条认定，或者按第三条至第四条认定。\n`
    assert.ok(down(draft + annex('至第四条')).endsWith(annex('、第五条')))
  })

  it('write English ranges with the brackets that they have', () => {
    const act = `# Data Act

The Office shall:

(1) publish a list;

(2) keep a register;

(3) open |data; and

(4) report.

Paragraphs (1) through (3) apply to every agency.
`
    assert.match(down(act, 'markdown'), /Paragraphs \(1\)(?:,| and|) .*\(2\),? and \(4\) apply to every agency\./)
  })

  it('write out who comes before, in English too', () => {
    const act = `# Data Act

Section 1. Open da|ta.

Section 2. Publish lists.

Section 3. The preceding section applies to every agency.
`
    assert.match(down(act, 'markdown'), /Section 3\. The section 1 applies|Section 3\. [Ss]ection 1 applies/)
  })

  it('name the part before, and begin sentences as before', () => {
    const ordinance = `Data Ordinance

Part 1 General

§ 1 Purpose

This ordinance opens data.

Part 2 Meas|ures

§ 2 Data

The Ministry shall open data.

Part 3 Penalties

§ 3 Offences

Whoever contravenes § 2 commits an offence.

Part 4 Final provisions

§ 4 Transition

The preceding Part applies from 2027, as does the preceding section.
`
    assert.match(down(ordinance), /Part 2 applies from 2027, as does section 2\./)
  })

  it('keep the order of a list', () => {
    assert.match(
      down(articles('第三条和第四条、第五条由市数据局解释。')),
      /第六条　第三条和第四条、第五条由市数据局解释/,
    )
    assert.match(down(articles('第四、五条由市数据局解释。')), /第六条　第四、五条由市数据局解释/)
    assert.match(down(articles('第四条、第一条由市数据局解释。')), /第六条　第五条、第一条由市数据局解释/)
    const plan = (last: string): string =>
      `# Data Plan\n\n## 1. Open data\n\nOpen data.\n\n## 2. Regis|ters\n\nKeep registers.\n\n## 3. Skills\n\nTrain staff.\n\n## 4. Delivery\n\n${last}\n`
    assert.match(down(plan('Sections 2 and 3 apply.'), 'markdown'), /Sections 2 and 3 apply/)
    assert.match(
      down(plan('Section 1, section 2 and section 3 apply.'), 'markdown'),
      /Section 1, section 2 and section 3 apply/,
    )
    assert.match(down(plan('Sections 2(1) and 3 apply.'), 'markdown'), /Sections 3(?:\(1\))? and 2 apply/)
  })

  it('keep a range of two with their units, its words and its links', () => {
    const plan = (last: string): string =>
      `# Data Plan\n\n## 1. Open data\n\nOpen data.\n\n## 2. Registers\n\nKeep registers.\n\n## 3. Skills\n\nTrain st|aff.\n\n## 4. Delivery\n\n${last}\n\n## 5. Review\n\nReview.\n`
    const moved = (last: string): string => down(plan(last), 'markdown')
    assert.match(moved('See section 1 to section 3.'), /See section 1 to section 2 and section 4\./)
    assert.match(moved('See sections 1 to 4.'), /See sections 1 to 4\./)
    assert.match(moved('See section 3 to section 4.'), /See section 3 to section 4\./)
    assert.match(
      moved('See [section 1](#1-open-data) to [section 4](#4-delivery).'),
      /See \[section 1\]\(#1-open-data\) to \[section 4\]\(#4-skills\)\./,
    )
    assert.equal(moved('See [section 1](#1-open-data) to [section 3](#3-skills).'), 'unclear')
  })
})

describe('a range that a move takes apart', () => {
  const law = (order: readonly string[], last: string): string =>
    `办法\n\n${order.map((text, at) => `第${'一二三四五'.charAt(at)}条　${text}`).join('\n\n')}\n\n第六条　按${last}考核。\n`
  const order = ['建设平台。', '编制目录。', '公布名单。', '开放数据。', '评估成效。']
  const swapped = ['建设平台。', '公布名单。', '编制目录。', '开放数据。', '评估成效。']

  it('is one again when the move is taken back', () => {
    for (const [range, parts] of [
      ['第三至五条', '第二条、第四至五条'],
      ['第三条至第五条', '第二条、第四条至第五条'],
      ['第一至二条', '第一条、第三条'],
      ['第一条、第三条、第五条', '第一条、第二条、第五条'],
      ['第二条、第四至五条', '第三至五条'],
    ] as const) {
      const there = down(law(order, range).replace('编制', '编|制'))
      assert.equal(there, law(swapped, parts))
      // Of two there is nothing left that shows that they were a range.
      const back = range === '第一至二条' ? '第一条、第二条' : range
      assert.equal(down(there.replace('公布', '公|布')), law(order, back))
    }
  })

  it('is so in English', () => {
    const act = (first: string, second: string, last: string): string =>
      `# Data Act\n\nSection 1. ${first}\n\nSection 2. ${second}\n\nSection 3. Publish lists.\n\nSection 4. Review. See ${last}.\n`
    const [one, other] = ['Open data.', 'Keep registers.']
    const there = down(act('Open d|ata.', other, 'sections 2 to 4'), 'markdown')
    assert.equal(there, act(other, one, 'sections 1 and 3 to 4'))
    assert.equal(down(there.replace('Keep', 'Ke|ep'), 'markdown'), act(one, other, 'sections 2 to 4'))
  })
})
