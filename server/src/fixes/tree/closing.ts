import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'

const closings: readonly RegExp[] = [
  /^(?:本|此|该).{0,30}(?:自|从|于).{0,30}(?:施行|实施|生效|执行)/,
  /^(?:本|此).{0,24}由.{0,40}(?:负责)?解释/,
  /^有效期|^自(?:发布|印发|公布)之日起/,
  /^附\s*件/,
  /^[（(](?:此件|联系人|信息公开)/,
  /^(?:抄送|公开方式|主题词|联系人|信息公开选项)[:：]?/,
  /^.{0,40}\d{4}年\d{1,2}月\d{1,2}日(?:印发)?[）)]?$/,
  /^[二〇零一三四五六七八九○]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/,
  /^特此(?:通知|通报|通告|公告|函告|函复|批复|报告|说明)/,
  /^各(?:地|省|市|区|县|部门|有关|级).{0,60}(?:结合实际|认真贯彻|抓好|贯彻落实|贯彻执行|制定实施细则)/,
  /^(?:the )?white house\b|^# # #$/i,
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4}\.?$/i,
  /^(?:done at|in witness whereof|signed)\b/i,
  /^(?:so )?(?:adopted|approved|passed|ratified|dated|given|resolved)\b[^.;:]{0,60}\b\d{4}\W*$/i,
  /^(?:b?cc|copy to|copies to|distribution):/i,
  /^(?:please (?:direct|address|send|contact)|(?:any )?questions\b|for (?:further|more) information)/i,
]
const capitals = /^[A-Z][A-Z.,'’ -]{3,60}$/
const signature = /^[^。；;，,：:！？.!?]{2,40}$/
const date = /\d{4}年|^[二〇零○]{2}/

/**
 * What closes a set of measures and is no measure itself: entry into force, interpretation, terms, consequences of
 * misuse.
 */
const housekeeping =
  /施行|废止|负责解释|有效期|参照.{0,8}执行|所称|均?[包不]?含本数|包括本数|就高不重复|同时符合|承诺书|予以追回|失信|涉税|\b(?:general provisions|severability|effective date|nothing in this (?:order|act))\b/i

/**
 * The last block of a unit that ends at `last`, without what closes the document there (entry into force, annex list,
 * signature, date). Never before `first`.
 */
export function lastBeforeClosing({ blocks }: Draft, first: number, last: number): number {
  let at = last
  while (at > first && (isClosing(blocks, at) || (isName(blocks[at]) && (at < last || !blocks[at + 1])))) at--
  return at
}

/**
 * How many items before it a paragraph without a number sums up: 以上四项任务由市数字办按月调度。 0 where it does not say (以上各项);
 * null if it sums up nothing.
 */
export function countSummedUp({ kind, marker, runIn, prose: { text } }: Block): number | null {
  const match = kind === 'paragraph' && !marker && !runIn ? (summary.exec(text) ?? summaryEn.exec(text)) : null
  if (!match) return null
  const count = match.slice(1).find((word) => word !== undefined) ?? ''
  if (count === '两') return 2
  return parseHanNumeral(count) ?? (Number(count) || Math.max(0, countWords.indexOf(count.toLowerCase())))
}

const tasksZh = '(?:任务|措施|举措|事项|政策)'
const summary = new RegExp(
  `^(?:以上|上述|前述|这)(?:(?:[各所]有?|(\\d{1,2}|[一二两三四五六七八九十]{1,3}))(?:大?[项条点类种]|个?方面)|(?:各[类方])?${tasksZh})`,
)
const summaryEn =
  /^(?:(?:(?:all|each|any|both) of )?the (?:above|foregoing|preceding)(?: (\d{1,2}|[a-z]{3,6}) [a-z]+| (?:actions|measures|tasks|items|steps|points|duties)| (?=shall|will|must|is|are))\b|(?:the|these|all) (\d{1,2}|[a-z]{3,6}) [a-z]+ above\b|these (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) [a-z]+\b)/i
const countWords = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** At the end of a draft: a name, with an office: Jane Doe, Mayor of Riverton. */
function isName(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.marker || block.runIn || block.prose.text.length > 80) return false
  return signedName.test(block.prose.text)
}

const word = "(?:\\p{Lu}[\\p{L}.'’-]*|of|the|for|and|on|de|van|von|&)"
const signedName = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?:,? ${word}){1,11}(?<!\\.)$`, 'u')

/** What follows from breaking a rule: penalties and offences. They come after the measures, in every kind of draft. */
const penalty =
  /^(?:第.{1,8}条\s*)?(?:[^。；]{0,20}?)(?:违反(?:本|前|第|上述)|有下列(?:情形|行为)之一的?，[^。]{0,30}(?:处|责令)|构成犯罪|依法追究|责令(?:限期)?改正|拒不改正)|\b(?:commits an offence|is guilty of an offence|liable (?:to|on|for) (?:a |summary )?(?:fine|conviction|penalty)|penalt(?:y|ies))\b/i
/** Entry into force, interpretation and terms, as the first words of a numbered clause. */
const final =
  /^(?:本|此).{0,24}(?:(?:自|从|于).{0,30}(?:施行|实施|生效|执行)|由.{0,40}(?:负责)?解释)|^本.{1,12}所称|^(?:this|the) (?:act|order|regulation|plan)s? (?:shall )?(?:comes?|enters?|takes?) (?:into|effect)|^(?:commencement|interpretation|short title|effective date|offences|penalties|transitional|consequential|repeals?|savings?|final provisions)\b|^(?:general|miscellaneous|supplement(?:ary|al))(?: (?:provisions|matters))?\W*$|^(?:power to make )?(?:regulations|rules)\W*$/i

/** True if a numbered unit closes the document and is no measure: commencement, interpretation, terms, penalties. */
export function isClosingProvision({ kind, prose: { text }, marker }: Block): boolean {
  const words = text.slice(marker?.span.end ?? 0, 240).replace(/^[\s—–:-]+/, '')
  // A heading of a few words may have any of them.
  const isText = kind !== 'heading' || /[。；;.]\s*$/.test(text)
  return final.test(words) || penalty.test(words) || (isText && housekeeping.test(words.slice(0, 200)))
}

/** As first words a breach, or an act and what it leads to: 弄虚作假的，由市财政部门追回. A duty may speak of penalties too. */
const sanctions: readonly RegExp[] = [
  /^[^。；，]{0,20}(?<!发现)违反(?:本|前|第|上述)[^。；]{0,80}的，/,
  /^(?:[^。；]{2,100}的[，：]|[^。；，]{0,20}有下列[^。；，]{1,8}之一的?，)[^。；]{0,50}(?:责令|警告|罚款|(?<!不予|免予|不予行政|免予行政)处罚|处分|没收|吊销|追究|追回|通报批评)/,
  /^(?:(?:civil|criminal|administrative) )?(?:offen[cs]es|penalties|fines)\b/i,
]

/** True if a numbered unit says what follows from breaking a rule. */
export function setsPenalty({ prose: { text }, marker }: Block): boolean {
  const words = text.slice(marker?.span.end ?? 0, 240).replace(/^[\s—–:-]+/, '')
  return sanctions.some((pattern) => pattern.test(words))
}

/** Words by which a paragraph is one of its article, and stays with it: 本条第二款自…施行. */
const ofItsProvision =
  /本(?:条(?!例)|款|项(?!目)|章(?!程)|节|编(?!制))|前[一二两三四五六七八九十]?(?:条(?!件)|款|项(?!目))/

function isClosing(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.marker || block.runIn || block.kind !== 'paragraph') return false
  const text = block.prose.text
  if (text.length > 200 || ofItsProvision.test(text)) return false
  if (capitals.test(text) || closings.some((pattern) => pattern.test(text))) return true
  if (/^[一二三四五六七八九十\d]{0,3}日。?$/.test(text)) return true
  const next = blocks[index + 1]?.prose.text ?? ''
  return (
    signature.test(text) && next.length <= 40 && (date.test(next) || signature.test(next)) && closesSoon(blocks, index)
  )
}

/** A signature is followed by its date, possibly after other signatures. */
function closesSoon(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 6)
    .some((block) => date.test(block.prose.text) && block.prose.text.length <= 40)
}
