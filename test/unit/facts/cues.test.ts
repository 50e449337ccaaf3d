import assert from 'node:assert/strict'
import fc from 'fast-check'
import { allCues, Cue } from '../../../server/src/facts/cues/cue.ts'
import { cuesOf } from '../../../server/src/facts/cues/cues-of.ts'
import { paragraph } from './paragraph.ts'
import { statedWith } from './stated-with.ts'

/** A text with its only cue, and one that nearly has it. */
const samples: readonly (readonly [cue: keyof typeof Cue, text: string, near: string])[] = [
  ['repeat', 'see the the plan', 'see this then plan of the thing'],
  ['repeat', 'ready to to go', 'to the toll of it'],
  ['repeat', 'it is a a plan', 'it is a plan as a whole'],
  ['repeat', 'The the plan', 'The plan'],
  ['numberedUnit', 'under Section 3', 'under section three'],
  ['numberedUnit', 'Part B', 'part of it'],
  ['numberedUnit', 'Title IV', 'title it'],
  ['numberedUnit', 'subsections (a)', 'the section there'],
  ['numberedUnit', 'see A.2', 'see a.b'],
  ['numberedUnit', '见二（一）', '见二和三'],
  ['amending', 'is amended as follows', 'a mending'],
  ['relation', 'the foregoing', 'going for it'],
  ['variant', 'a Data Centre', 'the date of it'],
  ['variant', 'start-ups', 'to star in it'],
  ['variant', 'E-government', 'a government'],
  ['removal', 'Lot A was withdrawn', 'with drawn lines'],
  ['limit', 'Within sixty days', 'with in'],
  ['placeholder', 'cost of $x', 'the next tax'],
  ['placeholder', 'about xx people', 'the next box'],
  ['placeholder', 'date: TBC', 'the tab'],
  ['rounding', 'because of rounding', 'a roll'],
  ['before', '前款', '后款'],
]

describe('the cues of a text', () => {
  for (const [cue, text, near] of samples)
    it(`tell “${text}” from “${near}”`, () => {
      assert.notEqual(cuesOf(text) & Cue[cue], 0)
      assert.equal(cuesOf(near) & Cue[cue], 0)
    })

  it('leave nothing out that a rule or an extractor finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (some) => {
        for (const text of [some.join(' '), some.join('')])
          for (const language of ['zh', 'en'] as const)
            assert.deepEqual(
              statedWith(paragraph(text), language, cuesOf(text)),
              statedWith(paragraph(text), language, allCues),
            )
      }),
      { numRuns: 600 },
    )
  })
})

/** Words and signs of which cues and what they are cues for are made, and what is nearly one. */
const pieces = [
  ...'Section|section|sections|Sec.|§|§§|paragraph|paras|Part|part|sub-section|subsection|point|Annex|annexes|Box|item|Action'.split(
    '|',
  ),
  ...'3|2.1|12|(a)|(b)|(3)|B|IV|A.2|A.|I|2026|2030|10%|$40 million|$10 million|$30 million|20|30'.split('|'),
  ...'is amended|insert—|After|the preceding|previous|foregoing|paragraph.|and|to|of|within|Within|days|months|years'.split(
    '|',
  ),
  ...'ninety|no later than|in no more than|by|December 31,|the end of the decade|of which|: |is for data|compute|,|.|;|“|”'.split(
    '|',
  ),
  ...'dataset|data set|data-set|data centre|datacenter|cyber security|cybersecurity|super-computer|start-up|startup|e-government'.split(
    '|',
  ),
  ...'Lot 3 was withdrawn|Group III did not|are no longer|merged|takes effect|in force|commencement|April 31|June 30|the the|the|a|in'.split(
    '|',
  ),
  ...'Figures may not add up because of rounding|are counted once|totals|duplicates|the following three actions:|xx people|XX|[TBC]|[ ]|____'.split(
    '|',
  ),
  ...'train 5,000|people|reach 80%|will|shall|[John: check this]|TODO: figures|TBD|(DB)|Data Board|20XX|é|naïve|état'.split(
    '|',
  ),
  ...'第三条|第二款|前款|前两项|上述|本条|二（一）|附件2|见附件3|到2027年|年底前|三年内|“十五五”期末|6月底前|11月31日|十万元以上一万元以下'.split(
    '|',
  ),
  ...'其中|100万元|数据|算力|新增开放数据集80个|提出以下八条措施：|做好四项工作：|一是|二是|由__局牵头|由　　局负责|先放空着|XX%|×年×月|【】|（待定）'.split(
    '|',
  ),
  ...'智算中心|智能计算中心|自2026年3月1日起施行|有效期至2025年12月31日|2028—2026年|四舍五入|合计（去重）|3.1|2.1节|２０２６年'.split(
    '|',
  ),
]
