import assert from 'node:assert/strict'
import type { CrossReference } from '../../../server/src/text/numbering/cross-reference.ts'
import { findCrossReferences } from '../../../server/src/text/numbering/find-cross-references.ts'

/** `own article 16/alinea 2`, `…` where it ends a range, `“` where it is quoted. */
function told({ target, steps, endsRange, quoted }: CrossReference): string {
  const path = steps.map(({ unit, number }) => `${unit} ${number}`).join('/')
  return `${target} ${endsRange ? '…' : ''}${quoted ? '“' : ''}${path}`
}

const zh = (text: string): string[] => findCrossReferences(text, 'zh').map(told)
const en = (text: string): string[] => findCrossReferences(text, 'en').map(told)

describe('references by number in Chinese', () => {
  it('are read with their 款 and 项', () => {
    assert.deepEqual(zh('违反第十六条第二款第（三）项规定的'), ['unsaid article 16/alinea 2/item 3'])
    assert.deepEqual(zh('按照本条例第一百零三条执行'), ['own article 103'])
    assert.deepEqual(zh('本办法第三章第二节的规定'), ['own chapter 3/division 2'])
    assert.deepEqual(zh('第三部分第（十二）项任务'), ['unsaid point 3/item 12'])
    assert.deepEqual(zh('第三部分和第（十二）项任务'), ['unsaid point 3', 'unsaid item 12'])
  })

  it('are read in lists and ranges', () => {
    assert.deepEqual(zh('第三条、第五条第二款和第七条'), [
      'unsaid article 3',
      'unsaid article 5/alinea 2',
      'unsaid article 7',
    ])
    assert.deepEqual(zh('第十条至第十五条'), ['unsaid article 10', 'unsaid …article 15'])
    assert.deepEqual(zh('第三、五、七条'), ['unsaid article 3', 'unsaid article 5', 'unsaid article 7'])
    assert.deepEqual(zh('第三至六条'), ['unsaid article 3', 'unsaid …article 6'])
    assert.deepEqual(zh('第五条第一、二项'), ['unsaid article 5/item 1', 'unsaid article 5/item 2'])
  })

  it('are read where the next number has no 第', () => {
    assert.deepEqual(zh('第四条、五条规定的'), ['unsaid article 4', 'unsaid article 5'])
    assert.deepEqual(zh('本条例第四条和六条、七条'), ['own article 4', 'own article 6', 'own article 7'])
    assert.deepEqual(zh('第四条、三条规定的'), ['unsaid article 4', 'unsaid article 3'])
    assert.deepEqual(zh('第四条至六条'), ['unsaid article 4', 'unsaid …article 6'])
    assert.deepEqual(zh('第三条第一款、二款'), ['unsaid article 3/alinea 1', 'unsaid alinea 2'])
    assert.deepEqual(zh('第（一）项、（三）项和第五条'), ['unsaid item 1', 'unsaid item 3', 'unsaid article 5'])
    assert.deepEqual(zh('《数据安全法》第四条、五条'), ['other article 4', 'other article 5'])
  })

  it('are no counts after another number', () => {
    assert.deepEqual(zh('按第四条和三条建议办理'), ['unsaid article 4'])
    assert.deepEqual(zh('落实第一项和三项制度'), ['unsaid item 1'])
    assert.deepEqual(zh('第四条、五章'), ['unsaid article 4'])
    assert.deepEqual(zh('第四条、五条件'), ['unsaid article 4'])
  })

  it('to other documents have the title before them', () => {
    const titles = (text: string): (string | null)[] => findCrossReferences(text, 'zh').map(({ title }) => title)
    assert.deepEqual(titles('《甲办法》（试行）第四条、第五条和本办法第六条'), ['甲办法', '甲办法', null])
    assert.deepEqual(titles('《甲法》、数据安全法第四条'), [null])
  })

  it('to other documents are known by the name before them', () => {
    assert.deepEqual(zh('依照《数据安全法》第二十一条、第二十七条处罚'), ['other article 21', 'other article 27'])
    assert.deepEqual(zh('中华人民共和国个人信息保护法第二十条'), ['other article 20'])
    assert.deepEqual(zh('该法第二十条'), ['other article 20'])
    assert.deepEqual(zh('《公司法》（2023年修订）第二十条'), ['other article 20'])
    assert.deepEqual(zh('依照民法典第十条和本法第十一条'), ['other article 10', 'own article 11'])
    assert.deepEqual(zh('依照基本法第二十条'), ['other article 20'])
    assert.deepEqual(zh('有关部门应当依法第三条'), ['unsaid article 3'])
  })

  it('in quotation marks are told', () => assert.deepEqual(zh('将“第四条”改为'), ['unsaid “article 4']))

  it('are none where the words mean something else', () => {
    for (const text of ['前款、前条、本条', '第一条件', '第三项目', '第一节课', '第三方评测', '第一批', '第二章程序']) {
      assert.deepEqual(
        zh(text).filter((reference) => !reference.includes('chapter')),
        [],
        text,
      )
    }
  })

  it('have the places of their numerals', () => {
    const text = '违反第十六条第2款'
    const [reference] = findCrossReferences(text, 'zh')
    assert.deepEqual(
      reference?.steps.map(({ numeral }) => text.slice(numeral.start, numeral.end)),
      ['十六', '2'],
    )
    assert.equal(text.slice(reference?.span.start, reference?.span.end), '第十六条第2款')
  })

  it('are found in time that grows with the text', () => {
    const text = '第三条、第五条和第（七）项，第'.repeat(20_000)
    assert.equal(findCrossReferences(text, 'zh').length, 60_000)
  })
})

describe('references by number in English', () => {
  it('are read in ranges with their units', () => {
    assert.deepEqual(en('section 2 to section 4'), ['unsaid section 2', 'unsaid …section 4'])
    assert.deepEqual(en('Article 2 through Article 4 of this Act'), ['own article 2', 'own …article 4'])
    assert.deepEqual(en('section 2 and section 4'), ['unsaid section 2', 'unsaid section 4'])
  })

  it('are read with what stands behind them', () => {
    assert.deepEqual(en('under section 3(b)(ii) of this order'), ['own section 3/subsection 2/subsection 2'])
    assert.deepEqual(en('pursuant to subsection (c) of this section'), ['here subsection 3'])
    assert.deepEqual(en('as section 4.2(a) provides'), ['unsaid section 4/subsection 2/subsection 1'])
    assert.deepEqual(en('Article 12 and Part II'), ['unsaid article 12', 'unsaid part 2'])
  })

  it('are read in lists and ranges', () => {
    assert.deepEqual(en('sections 3, 4, and 6 of this order'), ['own section 3', 'own section 4', 'own section 6'])
    assert.deepEqual(en('sections 2 through 5'), ['unsaid section 2', 'unsaid …section 5'])
  })

  it('are read in ranges with a hyphen or a dash', () => {
    for (const mark of ['-', '–', '—', ' – '])
      assert.deepEqual(en(`under sections 4${mark}6 and 9`), [
        'unsaid section 4',
        'unsaid …section 6',
        'unsaid section 9',
      ])
    assert.deepEqual(en('§§ 4-5'), ['unsaid section 4', 'unsaid …section 5'])
    assert.deepEqual(en('under section 4-5'), [], 'the number of a code')
    assert.deepEqual(en('under sections 3-101 and 3-102'), [])
    assert.deepEqual(en('under sections 3-15 and 3-16'), [])
    assert.deepEqual(en('under sections 4-5-6'), [])
  })

  it('to other documents are known by what they are of', () => {
    assert.deepEqual(en('section 3 of the Act of 2019'), ['other section 3'])
    assert.deepEqual(en('section 3502(1) of title 44, United States Code'), [
      'other section 3502/subsection 1',
      'other title 44',
    ])
    assert.deepEqual(en('section 5 of Executive Order 14110'), ['other section 5'])
    assert.deepEqual(en('subsection (b) of section 4 of this order'), ['own subsection 2', 'own section 4'])
    assert.deepEqual(en('15 U.S.C. 278g-3'), [])
  })

  it('are read with every name of a unit', () => {
    assert.deepEqual(en('Parts II–IV'), ['unsaid part 2', 'unsaid …part 4'])
    assert.deepEqual(en('Articles 3 to 5'), ['unsaid article 3', 'unsaid …article 5'])
    assert.deepEqual(en('sub-section (2), subparagraph (a) and point (iii)'), [
      'unsaid subsection 2',
      'unsaid subsection 1',
      'unsaid subsection 3',
    ])
    assert.deepEqual(en('Annex III, Appendix B, Schedule 2 and Boxes 1 and 2'), [
      'unsaid annex 3',
      'unsaid annex 2',
      'unsaid annex 2',
      'unsaid annex 1',
      'unsaid annex 2',
    ])
    assert.deepEqual(en('recommendation 4, Action 3.2 and steps 1 to 3'), [
      'unsaid item 4',
      'unsaid item 3/subsection 2',
      'unsaid item 1',
      'unsaid …item 3',
    ])
  })

  it('have what they are in, from whichever side it is said', () => {
    const held = (text: string): string[] =>
      findCrossReferences(text, 'en').map(({ inherited, steps }) =>
        [inherited, steps].map((some) => some.map(({ number }) => number).join('.')).join(' < '),
      )
    assert.deepEqual(held('paragraph (b) of section 4'), ['4 < 2', ' < 4'])
    assert.deepEqual(held('clause (b) or clause (c) of subsection (1) of section 7'), [
      '7.1 < 2',
      '7.1 < 3',
      '7 < 1',
      ' < 7',
    ])
    assert.deepEqual(held('Article 5(1), first subparagraph, point (g)'), [' < 5.1', '5.1 < 7'])
    assert.deepEqual(held('Chapter III, Section 2'), [' < 3', '3 < 2'])
    assert.deepEqual(held('section 4(2)(ii) and (iii)'), [' < 4.2.2', '4.2 < 3'])
    assert.deepEqual(held('subsections (a)(i)-(x)'), [' < 1.9', '1 < 24'])
    assert.deepEqual(held('section 3, section 4'), [' < 3', ' < 4'])
  })

  it('to other documents are known on both sides, through lists and what they are in', () => {
    for (const text of [
      'Articles 16 and 114 of the Treaty',
      'Article 4(2) TEU',
      'Part 2 of that Act',
      'point (g) of Article 9(2) of Regulation (EU) 2099/12',
      'Article 6 and Article 10 of the Charter',
      'in the Archives Act, section 9',
      'Chapter 5 (commencing with Section 9) of Part 3 of the Civil Code',
      'section 8 Data Protection Act 2099',
      'section 87 shall be omitted',
    ])
      assert.ok(
        en(text).every((one) => one.startsWith('other')),
        `${text}: ${en(text).join()}`,
      )
    for (const text of [
      'section 5 to the extent necessary',
      'under section 5 in Scotland',
      'section 3, in the manner set out',
      'under section 5, Regulations may provide',
      'Under section 4 Offices may act',
    ])
      assert.deepEqual(en(text).length === 1 && en(text)[0]?.startsWith('unsaid'), true, text)
  })

  it('are of the draft where another document is named apart from them', () => {
    assert.deepEqual(en('sections 1 to 3 of this Act and Schedule 4 to the Archives Act 2099'), [
      'own section 1',
      'own …section 3',
      'other annex 4',
    ])
    assert.deepEqual(en('under section 3 or, in the case of Part 2 of the Water Act 2099, by post'), [
      'unsaid section 3',
      'other part 2',
    ])
  })

  it('are found in time that grows with the text', () => {
    for (const unit of [
      'section 3(a), ',
      'of section 3 ',
      'paragraph (a) of ',
      '§ 5 § ',
      'Section C of Annex I, ',
      'Articles 1, 2 ',
      'see A.1, ',
      'Annexes A, B ',
      'U.S. A.1 and section A.1 ',
    ]) {
      const found = findCrossReferences(unit.repeat(20_000), 'en')
      assert.ok(found.length > 0 || unit.length === 0, unit)
    }
  })

  it('are none where there is no number', () =>
    assert.deepEqual(en('this section, part of it, sections of the plan'), []))
})
