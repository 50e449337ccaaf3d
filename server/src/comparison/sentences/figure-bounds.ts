import type { Bound } from '../../facts/particulars/sums.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** A figure with the words that make it a floor or a ceiling: 不少于20, 30家以上, at least 20. */
export interface BoundedFigure {
  readonly bound: Bound
  readonly bounded: Span
}

/** The bound of a figure, by the words right before and after it. */
export function boundAround(text: string, { start, end }: Span, language: Language): BoundedFigure {
  const { before, after } = words[language]
  const head = before.exec(text.slice(Math.max(0, start - longest), start))
  const tail = after.exec(text.slice(end, end + longest))
  const bounded = { start: start - (head?.[0].length ?? 0), end: end + (tail?.[0].length ?? 0) }
  const said = Object.entries({ ...head?.groups, ...tail?.groups }).find(([, one]) => one !== undefined)?.[0]
  return { bound: bounds[(said ?? '').charAt(0)] ?? 'exact', bounded }
}

/** In UTF-16 units. */
const longest = 16

const bounds: Readonly<Record<string, Bound>> = { l: 'least', m: 'most', a: 'about' }

/** Groups begin with l, m or a, for `least`, `most` and `about`. */
const words: Readonly<Record<Language, { readonly before: RegExp; readonly after: RegExp }>> = {
  zh: {
    before:
      /(?:(?<l>不低于|不少于|不小于|不得低于|不得少于|至少|最少|最低|超过)|(?<m>不超过|不得超过|不高于|不多于|不大于|至多|最多|最长|最高)|(?<a>约|近))[为达到]{0,2}\s?$/,
    after: /^(?:及|（含）)?(?:(?<l2>以上)|(?<m2>以下|以内)|(?<a2>左右))/,
  },
  en: {
    before:
      /\b(?:(?<l>at least|no fewer than|not fewer than|no less than|not less than|a minimum of|more than|over)|(?<m>up to|at most|no more than|not more than|not exceeding|a maximum of|fewer than|less than)|(?<a>about|around|approximately|nearly)) $/i,
    after: /^ or (?:(?<l2>more|longer)|(?<m2>less|fewer))\b/i,
  },
}
