import assert from 'node:assert/strict'
import { readBlock } from '../../../server/src/facts/extract-facts.ts'
import type { Entry } from '../../../server/src/facts/vocabulary/entry.ts'
import { vocabulary } from '../../../server/src/facts/vocabulary/vocabulary.ts'
import type { Language } from '../../../server/src/framework/types.ts'

/** What single clauses and paragraphs are made of that begin what they do not end, or end what they did not begin. */
const characters: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '，',
    '、',
    '；',
    '。',
    '：',
    '（',
    '）',
    '（，',
    '《',
    '》',
    '《》',
    '“',
    '”',
    '9',
    '9,',
    '20',
    '2027年',
    '5%',
    '的',
    '和',
    '对',
    '是',
    '规定',
    '由',
    ' ',
    '\ud800',
    'AI',
    '[1]',
  ],
  en: [
    ', ',
    '; ',
    '. ',
    ': ',
    '(',
    ')',
    '(the ',
    '(Board) ',
    '(DB) ',
    '(the “Board”) ',
    '“Aa',
    '“Aa” ',
    '"',
    '9',
    '9,',
    '20 ',
    '2027 ',
    '5% ',
    'A',
    'Aa ',
    'A1',
    'A-',
    'A&',
    'by the of ',
    'of ',
    'to ',
    'and ',
    'that ',
    'shall ',
    'to be done ',
    ' ',
    '.',
    '.)',
    '!)',
    '.[1]',
    'U.S. ',
    'nothing in ',
    'policy of ',
    'whether ',
  ],
}

/** A block of one text, in any place that lets clauses commit. */
function read(text: string, language: Language): void {
  const block = {
    kind: 'paragraph',
    prose: { text, map: [0, 0] },
    bars: null,
    length: 0,
    marker: null,
    runIn: { start: 0, end: text.length },
  } as const
  readBlock(block, { role: 'measure', depth: 0 }, language)
}

/** A word of each kind: what a word can be decides which of the readers look at it. */
function words(language: Language): string[] {
  const { words: all, entry } = vocabulary(language)
  const found = new Map<string, string>()
  for (let word = 0; word < all.length; word++) {
    const one = entry(word)
    if (one !== undefined && !found.has(kindOf(one))) found.set(kindOf(one), one.text)
  }
  return [...found.values()]
}

function kindOf({ senses, cues, verb, form, opens, adverb, nominal, domains, addressee, enterprise }: Entry): string {
  const strengths = senses.map(({ dimension, strength, subtype }) => `${dimension} ${strength} ${subtype}`)
  return [...strengths, cues, verb, form, opens, adverb, nominal, ...domains, addressee, enterprise.length].join()
}

/** In milliseconds, the best of a few: what else runs on the machine only ever adds. */
function time(unit: string, size: number, language: Language, rounds: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    read(text, language)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const small = 1_000
const times = 8
/** Of what grows with the square, eight times the text takes 64 times as long; what is measured wavers. */
const most = 28

/** Units that take more than their share at a size, looked at again before they are told. */
function growing(units: readonly string[], language: Language): string[] {
  return units.filter((unit) => {
    for (let rounds = 1; rounds <= 16; rounds *= 4) {
      // The long one first: what runs for the first time takes longer.
      const long = time(unit, small * times, language, rounds)
      // Of next to nothing the clock's steps are all that is measured.
      if (long <= Math.max(time(unit, small, language, rounds), 0.1) * most) return false
    }
    return true
  })
}

describe('a hostile block', () => {
  for (const language of ['zh', 'en'] as const) {
    const space = language === 'en' ? ' ' : ''
    const vocabularyOf = () => words(language).map((word) => `${word}${space}`)

    it(`of one mark or word over and over is read in linear time (${language})`, () => {
      assert.deepEqual(growing([...characters[language], ...vocabularyOf()], language), [])
    }).timeout(120_000)

    it(`of a word and a mark is (${language})`, () => {
      const marks = language === 'zh' ? ['，', '、', '。'] : [', ', '. ', '(DB) ']
      const units = marks.flatMap((mark) => vocabularyOf().map((word) => `${word}${mark}`))
      assert.deepEqual(growing(units, language), [])
    }).timeout(120_000)

    it(`of two words is (${language})`, () => {
      const all = vocabularyOf()
      // Every pair would be tens of thousands: each word meets three others before it and three behind.
      const units = all.flatMap((word, index) =>
        [7, 31, 57].map((step) => `${word}${all[(index + step) % all.length] ?? ''}${language === 'zh' ? '，' : ', '}`),
      )
      assert.deepEqual(growing(units, language), [])
    }).timeout(120_000)
  }

  it('with one thing at its beginning and others behind is read in linear time', () => {
    const mixed: Readonly<Record<Language, readonly string[]>> = {
      zh: [
        '制度，',
        '数据制度，',
        '建立制度，',
        '应当建立制度、',
        '人才、',
        '依托数据，',
        '完善标准（',
        '数据。建设数据。',
      ],
      en: ['standards, ', 'establish standards, ', 'the Data Board (DB) ', 'Board shall ', 'researchers, '],
    }
    const first: Readonly<Record<Language, string>> = { zh: '建立', en: 'The Secretary shall establish ' }
    for (const language of ['zh', 'en'] as const) {
      const grown = mixed[language].filter((unit) => {
        const once = (size: number) => timeBehind(first[language], unit, size, language)
        return once(small * times) > Math.max(once(small), 0.1) * most
      })
      assert.deepEqual(grown, [])
    }
  }).timeout(60_000)
})

function timeBehind(first: string, unit: string, size: number, language: Language): number {
  let best = Infinity
  for (let round = 0; round < 8; round++) {
    const text = first + unit.repeat(size / unit.length)
    const start = performance.now()
    read(text, language)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
