import type { Language } from '../../framework/types.ts'
import type { Block } from '../../text/model/block.ts'
import type { ContextKey } from '../../text/model/context.ts'
import type { ClauseReading } from '../clause/clause-reading.ts'
import type { Entry } from '../clause/fact.ts'

/** Returns what keeps a block from being a measure by its form and place; null for nearly all blocks. */
export function entryOf(
  { kind, prose, marker, runIn }: Pick<Block, 'kind' | 'prose' | 'marker' | 'runIn'>,
  clauses: readonly ClauseReading[],
  { role, isOfSums = false }: ContextKey,
): Entry | null {
  if (kind === 'row' && isOfSums) return isBareName(prose.text, clauses) ? 'figures' : null
  if (role !== 'definition' || (kind !== 'row' && kind !== 'item' && kind !== 'paragraph')) return null
  if (kind === 'row' || runIn !== null) return 'term'
  const start = marker?.span.end ?? 0
  const found = term.exec(prose.text.slice(start, start + reach))
  return found !== null && !opensWithVerb(clauses, start + found[0].length) ? 'term' : null
}

/** True if a clause in a list of definitions orders something: A deployer must keep logs; 经营者应当留存日志. */
export function orders(clause: string, language: Language): boolean {
  const found = duty[language].exec(clause)
  return found !== null && !relative[language](clause, found.index)
}

/** A short term and its mark: “Voucher: a credit”, “Voucher — a credit”, 算力券：可抵用机时的凭证. */
const term = /^\s*[^。；;:：.!?！？]{1,60}?(?:[:：]|\s[—–-]{1,2}\s|——)\s*(?=\S)/
const reach = 80

/** Healthcare: deploy models in ten hospitals. */
function opensWithVerb(clauses: readonly ClauseReading[], at: number): boolean {
  return clauses.some(({ tokens }) =>
    tokens.some(({ start, commitment, verb }) => start === at && (verb || commitment !== null)),
  )
}

const duty: Readonly<Record<Language, RegExp>> = {
  zh: /应当|必须|不得|须(?=[\u4e00-\u9fff])/,
  en: /\b(?:must|shall)\b/i,
}

/** A duty that only tells things apart is a part of what the term means: a record that must be kept, 应当备案的算法. */
const relative: Readonly<Record<Language, (clause: string, at: number) => boolean>> = {
  zh: (clause, at) => /^[^，。；]*的[^，。；的]{1,12}[，。；]?\s*$/.test(clause.slice(at)),
  en: (clause, at) => /\b(?:that|which|who|whom|whose|where|whereby|how|what)\b[^.;]*$/i.test(clause.slice(0, at)),
}

/** A name of a few words without a verb, then nothing but figures. */
function isBareName(text: string, clauses: readonly ClauseReading[]): boolean {
  const found = figures.exec(text)
  if (found === null || clauses.some(({ commits, headed }) => commits || headed)) return false
  const name = text
    .slice(0, found.index)
    .replace(/^\s*\d{1,2}(?:[.、．]|\s)\s*/, '')
    .trim()
  if (name === '' || counting.test(name)) return false
  return name.length <= (/\p{Script=Han}/u.test(name) ? longestName.zh : longestName.en)
}

const longestName: Readonly<Record<Language, number>> = { zh: 10, en: 40 }
/** The cells at the end of a row that are figures, money or marks for none. */
const figures = /(?:(?:^|\s)(?:[$€£¥]?\d[\d.,]*(?:%|万元|亿元|元|m|bn|k)?|[—–-]{1,2}|\/))+\s*$/i
/** What is counted or measured is a target, whatever the head of its table says. */
const counting =
  /[数量率值]$|规模|比重|占比|覆盖|数量|number of|share of|rate\b|\bper\b|%|\btrained\b|\bopened\b|\bpublished\b/i
