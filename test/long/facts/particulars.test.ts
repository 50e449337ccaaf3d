import assert from 'node:assert/strict'
import { namesToFind } from '../../../server/src/facts/particulars/name-register.ts'
import { indexNames, usesOf } from '../../../server/src/facts/particulars/name-uses.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { allParticulars } from '../../unit/facts/all-particulars.ts'
import { paragraph } from '../../unit/facts/paragraph.ts'

/** What begins, or nearly is, something that an extractor reads. */
const units: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '简称',
    '（以下简称',
    '（以下简称“甲”）',
    '以下简称“',
    '，以下简称《甲》',
    '《',
    '《甲',
    '《甲》',
    '是指',
    '本条例所称',
    '所称甲，是指',
    '同时废止',
    '自2026年',
    '有效期',
    '附件',
    '〔2025〕1号',
    '甲〔2025〕1号',
    '令1号',
    '管必须',
    '适用',
    '为了',
    '智算中心',
    '人民政府 ',
    '甲（',
  ],
  en: [
    '(',
    '(the “',
    '(the “B”) ',
    'Aa (“B”) ',
    '“Aa” means ',
    'A of ',
    'Executive Order 20001 of May 1, 2030 (A',
    'Aa Act (Public Law 11-1',
    'OJ L 119 a',
    'Alpha Beta (AB) ',
    'data set ',
    'take effect ',
    '(in this order the ',
  ],
}

/** In milliseconds, the best of some rounds: what else runs on the machine only ever adds. */
function time(text: string, language: Language, rounds: number): number {
  const block = paragraph(text)
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const particulars = allParticulars({ block, language })
    usesOf(indexNames(namesToFind([{ particulars }])), text, particulars)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** True if eight times the text takes far more than eight times as long, however often it is tried. */
function grows(textOf: (size: number) => string, language: Language): boolean {
  for (let rounds = 1; rounds <= 16; rounds *= 4) {
    const long = time(textOf(80_000), language, rounds)
    if (long <= Math.max(time(textOf(10_000), language, rounds), 0.5) * most) return false
  }
  return true
}

/** Of what grows with the square, eight times the text takes 64 times as long. */
const most = 28

describe('particulars of a hostile block', () => {
  for (const language of ['zh', 'en'] as const) {
    it(`are read in linear time (${language})`, () => {
      const grown = units[language].filter((unit) =>
        grows((size) => unit.repeat(Math.ceil(size / unit.length)), language),
      )
      assert.deepEqual(grown, [])
    }).timeout(60_000)
  }

  it('that defines very many names are read in linear time', () => {
    const names = (size: number): string =>
      Array.from({ length: size / 14 }, (_, at) => `甲${at}局（以下简称乙${at}）`).join('，')
    assert.equal(grows(names, 'zh'), false)
  }).timeout(60_000)
})
