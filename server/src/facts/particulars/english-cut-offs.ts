import type { Span } from '../../text/document/span.ts'

/**
 * True if nothing is to be done by the date at `span`: it says which things are meant (“firms registered by 2026 may
 * apply”, “will review all data collected before 2025”, “clusters that were installed before 2022”). In “the register
 * will be published by 2026” and “Register published by 2026” something is to be done. Linear.
 */
export function isCutOff(text: string, { start, end }: Span): boolean {
  const rest = text.slice(end, end + longestPredicate)
  if (entitled.test(rest)) return true
  const found = attribute.exec(text.slice(Math.max(0, start - longestClause), start).replace(earlier, ''))
  if (found === null) return false
  const [, before = '', relative, helper = ''] = found
  if (relative !== undefined) return true
  if (helper !== '' || awaited.test(before)) return false
  return finite.test(rest) || governed.test(before)
}

const longestClause = 160
const longestPredicate = 24
/** All up to the last mark that ends a clause; a point in a figure ends none. */
const earlier = /^.*(?:[;:!?()]|[.,](?!\d))/s

/** What firms registered by 2026 may or need not do. */
const entitled =
  /^,? (?:may|shall|must|can|need not|do(?:es)? not|(?:is|are|remains?) (?:eligible|entitled|exempt|not))\b/
const finite =
  /^,? (?:are|is|were|was|may|must|shall|will|would|can|should|have|has|remains?|needs?|do|does|count|qualify|receive)\b/
/** A clause that goes on to govern the thing that the participle describes: “will review all data” | “collected”. */
const governed = /\b(?:will|shall|must|should|may|can|would|to)\b/i
/** “will have all records digitised”, “want 40 teachers trained”, “with 40 teachers trained”: the participle is what is to be done. */
const awaited = /\b(?:have|has|having|gets?|getting|sees?|seeing|wants?|with|keeps?|needs?|ensures?)\b/i

const irregular =
  'built|made|held|sold|bought|sent|begun|taken|given|written|drawn|known|born|founded|left|won|run|set up'
const participle = `(?:[a-z]+(?<!e)ed|${irregular})`
/**
 * A noun and the participle that describes it right before a date. What is joined by “and” or stands behind “be” or
 * “have” belongs to a verb.
 */
const attribute = new RegExp(
  String.raw`^(.*?\b[\w’'-]+) (?:(that|which|who)(?: had| has| have)?(?: been| was| were| is| are)? )?(?:(be|been|being|is|are|was|were|has|have|had|get|gets|got|and|or|to|not|also|both) )?(?:[a-z]+ly |first |already |newly )?${participle}(?: on the market| into (?:service|use|operation|force))?(?: or ${participle})? $`,
  'i',
)
