import { predicates } from '../../framework/data.generated.ts'
import { memoizeByObject } from '../../memoize.ts'

/**
 * True if English words in sentence case have a finite verb, which makes them a sentence and no heading: Nurses will be
 * retrained, Ministries hire data scientists. Verbs that are nouns as well do not tell.
 */
export function hasFiniteVerb(words: string): boolean {
  const all = words.trim().split(/\s+/)
  if (asks.test(words) || commits.has(all[0]?.toLowerCase() ?? '')) return false
  const found = auxiliary.exec(words)
  if (found !== null) return !relative.test(words.slice(0, found.index))
  return all.some((word, index) => index > 0 && governs(word, all[index - 1] ?? '', all[index + 1] ?? ''))
}

/** What the city will do, How we share data: clauses that are headings. */
const asks = /^(?:what|how|where|why|who|when|which|if|whether)\b/i
/** In lower case: a heading in capitals may have one, too. */
const auxiliary = /\b(?:will|shall|must|should|can|cannot|is|are|was|were|has|have|had)\b/
/** Data that are public is no sentence. */
const relative = /\b(?:that|which|who)\s(?:\S+\s){0,2}$/

/** True for a verb that agrees with the noun before it and has an object behind it. */
function governs(word: string, before: string, after: string): boolean {
  if (after === '' || linking.test(after) || !/^[A-Za-z]{3,}$/.test(before)) return false
  const { plural, singular } = telling(predicates.en)
  return /(?:[^s]s|people)$/i.test(before) ? plural.has(word) : singular.has(word)
}

const linking = /^(?:and|or|of|for|in|to|on|with|by|at|from|under|as)$/
const commits = new Set(predicates.en.verbs)
/** Verbs that are nouns or adjectives as well: Schools support programme, Firms access scheme. */
const ambiguous =
  /^(?:access|address|advance|audit|award|back|ban|bar|boost|champion|close|combat|commit|complete|conduct|contract|cut|deposit|design|detail|direct|document|double|draft|drive|exchange|exercise|finance|focus|form|fund|grant|guide|harness|help|hold|host|increase|inventory|issue|join|keep|label|launch|lead|lease|leverage|license|limit|make|mandate|map|monitor|offer|open|partner|pay|permit|pilot|plan|pool|push|raise|reach|reform|release|rent|report|request|research|resource|review|run|scale|secure|set|shape|share|sponsor|steward|supplement|support|tackle|task|test|track|train|transform|trial|update|upgrade|use|value|waive)$/
/** The verbs that tell, as they agree with several and with one; made when an English draft first asks. */
const telling = memoizeByObject(({ verbs }: typeof predicates.en) => {
  const sure = verbs.filter((verb) => !verb.includes(' ') && !ambiguous.test(verb))
  return { plural: new Set(sure), singular: new Set(sure.map(thirdPerson)) }
})

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}
