import assert from 'node:assert/strict'
import type { Language } from '../../../server/src/framework/types.ts'
import { findCrossReferences } from '../../../server/src/text/numbering/find-cross-references.ts'

const targets = (text: string, language: Language): string =>
  findCrossReferences(text, language)
    .map(({ target }) => target)
    .join(' ')

describe('references behind the name of an act', () => {
  it('are of that act in Chinese, whatever stands between', () => {
    for (const text of [
      '依照《港口法典》人格权编第一千零三十四条保护。',
      '落实《档案保护法》（第十三条）的要求。',
      '执行《档案法》有关规定（见第十三条、第二十条）。',
      '依照《数据法》第三章第二十一条、第二十七条执行。',
      '依照《数据法》第十条（分类）、第十二条执行。',
      '依照《港口法典》合同编第五百零九条、人格权编第一千零三十四条订立协议。',
      '参照上述《办法》第九条办理。',
      '依照该法第二十一条报告。',
      '适用前述法律第三条。',
      '《某办法》规定的第九条情形',
    ])
      assert.match(targets(text, 'zh'), /^other(?: other)*$/, text)
    assert.equal(targets('按照本办法（第三条）办理。', 'zh'), 'own')
    assert.equal(targets('《数据法》第十条和本办法第五条', 'zh'), 'other own')
  })

  it('have no title where the act was named before: 上述《办法》 is not the draft', () => {
    assert.equal(findCrossReferences('参照上述《办法》第九条办理。', 'zh')[0]?.title, null)
    assert.equal(findCrossReferences('参照《办法》第九条办理。', 'zh')[0]?.title, '办法')
  })

  it('are of that act in English, to the last of a list or range', () => {
    for (const text of [
      'It follows the Data Act 2025, in particular sections 2 to 12.',
      'It follows Regulation No. 5 of 2024 (except Articles 3 to 11).',
      'It acts under the Harbour Act (see sections 12 and 40).',
      'It follows the Privacy Act, especially section 30.',
      'Pub. L. 107-347, § 7224 applies.',
    ])
      assert.match(targets(text, 'en'), /^other(?: other)*$/, text)
    assert.equal(targets('This follows this Act, in particular sections 2 to 12.', 'en'), 'unsaid unsaid')
  })

  it('are not drawn to the draft by one of its own behind them', () => {
    assert.equal(targets('5 U.S.C. § 706 and section 3 of this memorandum apply.', 'en'), 'other own')
    assert.equal(targets('5 U.S.C. §§ 551–559 and section 2 above apply.', 'en'), 'other other own')
    assert.equal(targets('sections 2 and 3 of this memorandum apply.', 'en'), 'own own')
  })

  it('have a subsection that stands apart', () => {
    const steps = findCrossReferences('as section 1 (4) has it', 'en')[0]?.steps
    assert.deepEqual(
      steps?.map(({ number }) => number),
      [1, 4],
    )
    assert.equal(findCrossReferences('in section 1 (4) Units pay', 'en')[0]?.steps.length, 1)
  })
})
