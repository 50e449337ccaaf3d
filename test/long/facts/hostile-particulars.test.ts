import assert from 'node:assert/strict'
import type { Language } from '../../../server/src/framework/types.ts'
import { allParticulars } from '../../unit/facts/all-particulars.ts'
import { paragraph } from '../../unit/facts/paragraph.ts'

/** What extractors look for: marks that open and do not close, figures, labels, and whole notes. */
const units: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '（',
    '（（）',
    '《',
    '《》',
    '、',
    '，',
    '责任单位：',
    '（责任单位：市科技局）',
    '责任单位：市科技局、',
    '牵头',
    '市科技局牵头，',
    '市科技局、',
    '和',
    '等',
    '由市科技局会同',
    '市科技局应当',
    '1',
    '1,',
    '1,000',
    '2027年',
    '到2027年，',
    '2025—',
    '2025—2027年',
    '6月底前',
    '三年内',
    '达到80%，',
    '建成20个',
    '建成',
    '建成“',
    '建成中心',
    '建成中心3',
    '建成中心3个，',
    '（见附件',
    '项目4个（见附件1）',
    '实施项目4个，见下表，',
    '达到',
    '5亿元',
    '5亿元，其中',
    '其中',
    '其中5亿元、',
    '给予奖励本市',
    '本市企业补贴，',
    '有限公司',
    '公司奖励',
    '某',
    '已',
    ' ',
    '。',
  ],
  en: [
    '(',
    ',',
    ', ',
    'shall ',
    'the Secretary of ',
    'the Secretary of Labor, ',
    'the Secretary shall ',
    'and ',
    'A ',
    'led by ',
    'led by A, ',
    'Lead: ',
    'Lead: A; ',
    'by ',
    'by 2026 ',
    'within ',
    'within thirty ',
    'by December 31, ',
    'reach 80% ',
    'increase ',
    'train 5 ',
    'set up 5 new ',
    'Build 5-',
    '1',
    '1,000',
    '$5 ',
    '$5 million ',
    'see A.2, ',
    'A.1 to ',
    'A.1',
    'Annex B, ',
    'Annexes A to ',
  ],
}

describe('what a block states, in a hostile block', () => {
  for (const language of ['zh', 'en'] as const)
    it(`is read in linear time (${language})`, () => {
      assert.deepEqual(
        units[language].filter((unit) => grows(unit, language)),
        [],
      )
    }).timeout(120_000)
})

const small = 3_000
const times = 8
/** Of what grows with the square, eight times the text takes 64 times as long; what is measured wavers. */
const most = 28

function grows(unit: string, language: Language): boolean {
  for (let rounds = 2; rounds <= 32; rounds *= 4) {
    const long = time(unit, small * times, language, rounds)
    if (long <= Math.max(time(unit, small, language, rounds), 0.2) * most) return false
  }
  return true
}

/** In milliseconds, the best of a few. */
function time(unit: string, size: number, language: Language, rounds: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const block = paragraph(text)
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    allParticulars({ block, language })
    best = Math.min(best, performance.now() - start)
  }
  return best
}
