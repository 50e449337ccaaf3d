import { ownersInNotes } from '../../facts/particulars/owner-notes.ts'
import type { Block } from '../../text/model/block.ts'

/** Placeholders for a text that is still to be written: （待补充）, （略）, [to be added], TBD. */
const placeholder =
  /^[\s。.:：]*[（([【]?\s*(?:待补充?|待完善|待定|待写|待研究|待明确|待商定?|待议|略|另行补充|内容待定|to be (?:added|completed|written|drafted|confirmed)|to follow|tb[acd]|todo|placeholder|\.{3}|…+)\s*[）)\]】]?[\s。.]*$/i

/** 待市网信办提供。 */
const awaited =
  /^[\s。.:：]*[（(【]?待[\p{Script=Han}（）、]{0,20}(?:提供|补充|完善|确定|明确|研究|测算|填报|报送|来稿)[）)】]?[\s。.]*$/u

/** True if a text says only who is still to give it, or its details: （待市网信办提供）. */
export function isAwaited(text: string): boolean {
  return text.length <= longest && awaited.test(text)
}

/** True if a text is empty or a placeholder. */
export function isPlaceholder(text: string): boolean {
  return text.length <= longest && (text.trim() === '' || placeholder.test(text) || awaited.test(text))
}

const longest = 40

/** True if a text is on its own interpretation or validity: 本措施由市科技局负责解释，自2027年1月1日起施行。 */
export function isClosingFormula(text: string): boolean {
  return text.length <= longestFormula && closingFormula.test(text)
}

const longestFormula = 80
const closingFormula =
  /^\s?(?:[^，。]{0,12}、)?本[^，。；]{1,20}(?:由[^，。；]{2,40}负责解释|自[^，。；]{2,20}起(?:施行|实施|执行))/

/** True if a clause is only a placeholder, a note on who answers for a task, or a label. */
export function saysNothing(text: string): boolean {
  return isPlaceholder(text) || isOwnerNote(text) || isLabel(text)
}

/** True if a text is only the label of what follows, a number with or without letters: A1., (b), D-12:, 2.3. */
function isLabel(text: string): boolean {
  return text.length <= longestLabel && label.test(text)
}

const longestLabel = 16
const label =
  /^\s*[（(〔[]?(?:[A-Za-z]{0,4}[-–.·]?\d{1,3}(?:[-–.]\d{1,3})*[A-Za-z]?|[A-Za-z]|[ivxIVX]{1,5})[）)〕\]]?\s*[.:：、．]?\s*$/

/** True for a line that is only the name of a body, as under a document, or of several: 青阳县人民政府. */
export function isSignature({ kind, marker, runIn, prose: { text } }: Block): boolean {
  if (kind !== 'paragraph' || marker !== null || runIn !== null || text.length > longestNames) return false
  return text.split(/\s+/).every((name) => name === '' || bodyName.test(name))
}

/** True for the fields at the head of a memorandum whose lines run on: “To: Heads of councils From: Minister”. */
export function isMemoHead({ kind, prose: { text } }: Block): boolean {
  return kind === 'paragraph' && text.length <= longestHead && memoHead.test(text)
}

const longestHead = 400
const memoHead = /^(?:to|from|date|through|via|cc): .{1,240} (?:to|from|date|subject|re|cc|through|via): /i

const longestNames = 80
const bodyName =
  /^(?:中共|中华人民共和国|国家|国务院|\p{Script=Han}{2,8}?[省市县区州盟旗镇乡]|[省市县区州](?![级内外属场]))[\p{Script=Han}（）()]{0,24}(?:政府|委员会|办公[厅室]|领导小组|[局厅部委院])$/u

/** True if a text only says who answers for a task: （责任单位：市科技局、市数据局）, Lead department: Office for Data. */
export function isOwnerNote(text: string): boolean {
  return (
    ownerNote.test(text) || (text.length <= longestNote && (namesOwners(text) || isBracket(text) || isBareNote(text)))
  )
}

/** The same of what follows a sentence, where it may be a sentence of its own: 市科技局牵头，市教育局配合。 */
export function saysWhoAnswers(text: string): boolean {
  if (isOwnerNote(text)) return true
  const words = text.trim().replace(/。$/, '')
  return words.length <= longestNote && answering.test(words) && isBracket(`（${words}）`)
}

const answering = /(?:牵头|负责|配合|参与|落实|实施)$/

/** 牵头：市科技局；配合：市教育局。 */
function isBareNote(text: string): boolean {
  if (!bareLabel.test(text)) return false
  const words = text.trim().replace(/[。；;，,]$/, '')
  const [group, ...more] = ownersInNotes(words)
  return group !== undefined && more.length === 0 && group.start === 0 && group.end === words.length
}

const bareLabel = /^\s?\p{Script=Han}{2}[：:]/u

/** （市科技局）, （市科技局牵头，市教育局配合）, 〔市教育局〕 */
function isBracket(text: string): boolean {
  const words = text.trim().replace(/。$/, '')
  if (!inPair.test(words) || aside.test(words)) return false
  const [group, ...more] = ownersInNotes(words)
  return group !== undefined && more.length === 0 && group.start === 0 && group.end === words.length
}

/** （含市级数据平台） */
const aside = /^.\s?(?:含|包括|包含|如|例如|即|指|详?见)/
const inPair = /^[（(〔[【].*[）)〕\]】]$/s

const owner = '(?:责任|牵头|配合|承办|主办|参与|实施)(?:单位|部门|处室)\\s?[：:]'
const inBrackets = '[^（）()。]*(?:[（(][^（）()]*[）)][^（）()。]*)*'
const ownerNote = new RegExp(`^\\s?(?:[（(〔[]${owner}${inBrackets}[）)〕\\]]|${owner}${inBrackets})。?\\s?$`)
const longestNote = 200

/** A label, then one or more names: what begins with a small letter is an order. */
function namesOwners(text: string): boolean {
  // Looked for first: the pattern is tried on every clause, and few have a colon.
  if (!text.includes(': ')) return false
  const label = ownerLabel.exec(text)
  return label !== null && names.test(text.slice(label[0].length))
}

const ownerLabel =
  /^\s?\(?(?:(?:action|task|joint|lead|policy|delivery|responsible|supporting) )?(?:owner|lead|department|ministry|agency|body|organi[sz]ation|partner|office|official|responsible|responsibility|accountable|supported by)s?: /i
const names = /^(?:the )?\p{Lu}[^.;:!?]*[.;]?\)?\s?$/u
