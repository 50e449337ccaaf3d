/**
 * True if the words before a date, which begins at `at`, tell whose date it is: what an older text promised by then, what
 * was to be done and was not, whom or what a clause concerns, or a target that another is compared with. Nothing is to be
 * done by it. Linear.
 */
export function isToldBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  if (hasHan.test(before) && oldChinese.test(before.slice(clauseStart(before)))) return true
  const sentence = before.slice(sentenceStart(before))
  return english.some((form) => {
    const found = form.exec(sentence)
    return found !== null && !isOfOwnClause.test(sentence.slice(found.index + found[0].length))
  })
}

const reach = 160

/** 原方案提出到2025年…, 曾承诺…, 2024年提出的…; not 在原方案基础上. */
/** What those above asked for: 国务院要求2025年底前完成. */
const oldChinese =
  /(?:(?:国务院|党中央|中央|国家(?!级)|[省部]委?里?|上级|有关法律)[^，。；]{0,12}?(?:要求|规定|明确|部署)|(?<![中平草高太还复])原(?:定|拟|有?(?:方案|计划|规划|目标|意见|办法|文件))|上(?:一?[届轮版]|一?期(?:方案|计划|规划))|此前|当时|曾(?!经济)|旧(?:方案|计划|规划|版)|20\d\d年(?:提出|制定|印发|确定|承诺)的)(?!.*(?:基础|之上|以来|后))/

const hasHan = /[\u4e00-\u9fff]/

/** Where the last clause of a text begins. By hand: a pattern for the end of a text tries every place. */
function clauseStart(text: string): number {
  let at = text.length
  while (at > 0 && !'，,。；;：:\n'.includes(text.charAt(at - 1))) at--
  return at
}

/** Where the last sentence of a text begins; the point of a figure ends none. */
function sentenceStart(text: string): number {
  let at = text.length
  while (at > 0 && !endsSentence(text, at - 1)) at--
  return at
}

function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return mark === '.' ? !/\d/.test(text.charAt(at + 1)) : ';:?!'.includes(mark)
}

/** What shows that the sentence has gone on to what is to be done now. */
const isOfOwnClause =
  /\b(?:will|shall|must|is to|are to|aims? to|plans? to)\b|, (?:(?:and|but|so|then) )?(?:we|they|it)\b/i

const english: readonly RegExp[] = [
  // should have been closed, had hoped to open, was due to open
  /\b(?:(?:should|would|could|might|ought to) have|had (?:been|to|[a-z]+ed)|(?:was|were) (?:to|due|meant|supposed|expected|planned|intended|scheduled))\b/i,
  // The strategy promised, as against what is promised or a promised portal.
  /(?:^|\w )(?<!\b(?:be|been|being|is|are|as|a|an|the|and|any|all|other|of|to|by|have|has|its|their|our) )(?:promised|pledged|hoped|vowed|intended|undertook|foresaw|envisaged|wanted|sought|called for|asked for|aimed)\b/i,
  // The Act required firms to; the Board was asked to; agencies had until. Not “are required to”, “the reports required by”.
  /(?:^|[\w’'] )(?<!\b(?:be|been|being|is|are|as|a|an|the|hereby|and|or|any|all|other|of|to|has|have|its|their|our) )(?:required|obliged|directed|instructed|ordered|asked|called (?:up)?on) (?!to\b|by\b|that\b|under\b|for\b|in\b|of\b)/i,
  /\b(?:(?:was|were) (?:required|obliged|directed|instructed|ordered|asked|called upon|told|given) |had (?=until\b|$))/i,
  // what the Charter asks for; not “what to publish”
  /\bwhat (?!to\b)(?!.*\bto\b)/i,
  // clerks who joined
  /\b(?:who|which) (?:[a-z]+ly )?(?:[a-z]{2,}ed|began|left|took|won|got|made|met|were|was|went|came|built|held|gave)\b/i,
  // the 2024 target of, the previous plan to
  /\b(?:(?:19|20)\d\d|earlier|previous|former|original|old) (?:target|goal|commitment|promise|pledge|plan|strategy|objective|aim|ambition|deadline)\b(?= (?:of|to|for|that)\b)/i,
]
