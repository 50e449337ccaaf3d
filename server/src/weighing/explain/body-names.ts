import type { Token } from '../../facts/clause/tokens.ts'
import type { Span } from '../../text/document/span.ts'
import { isFunctionWord } from './function-words.ts'

/** A word of a clause, with the token of the vocabulary that it is, if it is one. */
export type KnownWord = Span & { readonly token: Token | null }

/**
 * Joins the words of Chinese names of bodies: 县 人力资源社会保障 局. What such a name speaks of is the body's business and
 * not that of the clause.
 */
export function withChineseBodies(text: string, words: readonly KnownWord[]): (KnownWord & { isBody?: true })[] {
  const found: (KnownWord & { isBody?: true })[] = []
  for (const word of words) {
    const first = isHead(text, word) ? firstOfName(text, [...found, word]) : null
    if (first === null) found.push(word)
    else {
      const { start } = found[first] ?? word
      found.length = first
      found.push({ start, end: word.end, token: null, isBody: true })
    }
  }
  return found
}

/** Names of bodies in English, as the capitals show them: the Medicines Agency, the Department of Innovation. */
export function englishBodies(text: string): Span[] {
  return Array.from(text.matchAll(english), ({ 0: name, index }) => ({ start: index, end: index + name.length }))
}

const heads =
  'Agency|Authority|Board|Bureau|Commission|Committee|Council|Department|Directorate|Institute|Ministry|Office|University'
const english = new RegExp(
  `\\b(?:(?!(?:The|A|An|No|Each|Every|All|Any|Our|Its|This)\\b)[A-Z][\\w’-]*(?: (?:and |of |for |on )?))*(?:${heads})\\b(?: (?:of|for) (?:the )?[A-Z]\\w+(?:(?:,? and|,)? (?!(?:The|A)\\b)[A-Z]\\w+)*)?`,
  'gu',
)

function isHead(text: string, { start, end, token }: KnownWord): boolean {
  const word = text.slice(start, end)
  return (token === null || token.entry.verb === null) && head.test(word) && !other.test(word)
}

const head = /(?:局|厅|委|委员会|集团|公司|协会|学会|商会|联盟|办公室)$/
/** 布局, 格局: words that only end so. */
const other = /(?:[布格结大全战开当]局|[大客前会议]厅|原委)$/

/** Where the name that ends with the last word begins; null if nothing stands before its head. */
function firstOfName(text: string, words: readonly (KnownWord & { isBody?: true })[]): number | null {
  const last = words.length - 1
  const { end } = words[last] ?? { end: 0 }
  let first = last
  for (let index = last - 1; index >= 0; index--) {
    const word = words[index]
    if (word === undefined || word.isBody || word.end !== words[index + 1]?.start || end - word.start > longest) break
    const own = text.slice(word.start, word.end)
    if ((word.token !== null && word.token.entry.verb !== null) || isFunctionWord(own, 'zh')) break
    first = index
    if (/[省市县区州旗乡镇]$/.test(own)) break
  }
  const name = words[first]
  return name === undefined || end - name.start < 3 ? null : first
}

/** In characters. */
const longest = 16
