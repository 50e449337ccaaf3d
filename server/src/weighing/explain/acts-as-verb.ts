import type { Token } from '../../facts/clause/tokens.ts'
import type { Language } from '../../framework/types.ts'
import type { WordedClause } from './clause-words.ts'

/**
 * True for a verb that a reader sees as one in its clause. The grammar marks those on which something depends; others stand
 * at the head of a line or cell, and in Chinese anywhere but in a noun (算法攻关, 培训班).
 */
export function actsAsVerb(text: string, clause: WordedClause, token: Token, language: Language): boolean {
  const { entry, start, end } = token
  if (entry.verb === null) return false
  if (token.verb || entry.verb === 'modal') return true
  if (language === 'en') return /(?:^|\|)[\P{L}]*$/u.test(text.slice(clause.start, start))
  if (!entry.nominal) return true
  const isOfNoun = clause.tokens.some(
    (one) => one.end === start && one.entry.senses.length > 0 && one.entry.verb === null,
  )
  return !isOfNoun && !noun.test(text.slice(end, end + 2))
}

/** What makes a noun of the verb before it. */
const noun =
  /^(?:[班营所部局费率者员力量度点区处]|项目|工作|计划|工程|平台|中心|基地|体系|机制|制度|活动|会议|方案|办法|情况|能力)/
