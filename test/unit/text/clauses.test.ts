import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../server/src/framework/types.ts'
import { segmentClauses } from '../../../server/src/text/clauses/clauses.ts'

/** A sample has / where an item ends and // where a sentence does. */
function check(sample: string, language: Language): void {
  const text = sample.replaceAll('/', '')
  const clauses = segmentClauses(text, language)
  const shown = clauses.map(({ start, end, sentence }, index) => {
    const next = clauses[index + 1]
    return text.slice(start, end) + (next ? (next.sentence === sentence ? '/' : '//') : '')
  })
  assert.equal(shown.join(''), sample)
}

describe('clauses', () => {
  it('of Chinese end at 。！？ and ；', () => {
    for (const sample of [
      '建设平台，归集数据；/完善目录；/开放接口。//开展评估。',
      '何为数据？//数据是要素！//好',
      '他说：“建设平台。”//随后开工。',
      '（由市数据局负责。）//各区配合。',
      '《规划》明确“开放；/共享”的原则。',
      '真的？！//是的……//',
      '规模达到3.5万亿元,PUE低于1.25;/到2027年完成。',
      '建设平台.//开放数据.//',
      '采取措施：一是建设智算中心，2027年投用，/二是引进人才；/三是开放数据,/四是立法。//',
      '一是建设平台。//二是引进人才，/三是立法。//',
      '他说，二是偶数，三是奇数。//',
      '一是一，二是二。//'.replace('，', '，/'),
      '支持AI、GPU等企业（U.S. firms）发展。',
    ])
      check(sample.replace(/\/\/$/, ''), 'zh')
  })

  it('of English end at . ! ? and ;', () => {
    for (const sample of [
      'The Secretary shall report; /agencies shall act. //No delay is allowed.',
      'See Sec. 2 of the U.S. Code, e.g. the rules of Mr. Smith et al. that apply.',
      'It grew by 2.5 percent. //“Act now.” //Who will?  //All of us!',
      'As J. Smith said in Dec. 2024, no. 5 is open. //(It closes at 5 p.m. today.) //Done.',
      'Visit data.gov for the list. //"Quoted." //\'Also.\'',
      'within section 2. //The list is public.',
      'Provisions end here.[1] //Next',
    ])
      check(sample.replace('[1]', ''), 'en')
  })

  it('partition any text', () => {
    const unit = fc.constantFrom(...'。；！？.;!?”’）)》"\' aA1数据\n', 'U.S.', 'Sec.')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom<Language>('zh', 'en'), (text, language) => {
        let end = 0
        let sentence = 0
        for (const clause of segmentClauses(text, language)) {
          assert.equal(clause.start, end)
          assert.ok(clause.end > clause.start)
          assert.ok(clause.sentence === sentence || clause.sentence === sentence + 1)
          ;({ end, sentence } = clause)
        }
        assert.equal(end, text.length)
      }),
      { numRuns: 2000 },
    )
  })
})
