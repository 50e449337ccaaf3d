import type { Localized } from '../../framework/types.ts'
import { remarks } from '../../retext/remarks.ts'
import { isVerbatim } from '../../text/prose/prose.ts'
import { anyOf } from '../message-values.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** A few plain words in place of many, or of ornate ones. */
export const simplify: BlockRule = {
  id: 'simplify',
  nameZh: '英文繁词',
  summary: {
    zh: '英文文稿中，词语可换用更简明的说法。',
    en: 'In English drafts: a phrase can be put more simply.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    simpler: { zh: '“{words}”可换用更简明的说法：{simpler}。', en: '“{words}” can be put more simply: {simpler}.' },
    needless: { zh: '“{words}”一般可以省去。', en: '“{words}” can usually be left out.' },
    fix: { zh: '改为“{to}”', en: 'Change to “{to}”' },
  },
  check(input) {
    const { kind, prose } = input.block
    if (kind === 'title' || kind === 'heading') return none
    return remarks(input, 'simplify').flatMap(({ span, expected }) => {
      const words = prose.text.slice(span.start, span.end)
      if (!ornate.has(words.toLowerCase()) || isName(words, prose.text, span.start)) return []
      return kind === 'row' && !isVerbatim(prose, span) ? [] : [found(span, words, expected)]
    })
  },
}

const none: readonly BlockFinding[] = []

/**
 * The phrases of the plugin whose simpler form fits wherever they stand. Most of its others are what legislation is written
 * in (shall, pursuant to, by means of, commence), or fit as one part of speech and not as another (address, utilization).
 */
const ornate: ReadonlySet<string> = new Set(
  `a number of|accentuate|acquiesce|adjacent to|already existing|along the lines of|ameliorate|as a means of
  ascertain|at the present time|at this time|because of the fact that|due to the fact that|each and every
  elucidate|enumerate|expedite|expeditious|factual evidence|first and foremost|for a period of|heretofore
  if and when|in a timely manner|in an effort to|in excess of|in light of the fact that|in many cases
  in order to|in regard to|in some instances|in the near future|in the process of|inasmuch as
  is in consonance with|necessitate|numerous|owing to the fact that|prior to|provides guidance for
  readily apparent|refer back|span across|take action to|the month of|this day and age|time period
  under the provisions of|until such time as|utilise|utilize|various different|with the exception of`.split(/\||\n\s*/),
)

/** The plugin lists simpler forms by the alphabet; these fit best, or oftenest. */
const best: ReadonlyMap<string, string> = new Map([['expedite', 'speed up']])

/** True if a capital begins it within a sentence: a name or a defined term. */
function isName(words: string, text: string, start: number): boolean {
  const opens = start === 0 || /[.!?:;)]\s+$/.test(text.slice(Math.max(0, start - 4), start))
  return /^\p{Lu}/u.test(words) && !opens
}

function found(span: BlockFinding['span'], words: string, expected: readonly string[]): BlockFinding {
  if (expected.length === 0) return { span, message: { key: 'needless', values: { words } }, remedies: [] }
  const first = best.get(words.toLowerCase())
  const ranked = first === undefined ? expected : [first, ...expected.filter((one) => one !== first)]
  const simpler = ranked.map((one) => (/^\p{Lu}/u.test(words) ? one.charAt(0).toUpperCase() + one.slice(1) : one))
  return {
    span,
    message: { key: 'simpler', values: { words, simpler: anyOf(simpler.map(inQuotes)) } },
    remedies: [],
    fixes: simpler.map((to) => ({ title: { key: 'fix', values: { to } }, edits: [{ span, text: to }] })),
  }
}

function inQuotes(words: string): Localized {
  return { zh: `“${words}”`, en: `“${words}”` }
}
