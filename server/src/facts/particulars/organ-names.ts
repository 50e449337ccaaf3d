import type { Span } from '../../text/document/span.ts'

/** The names in a list of bodies. */
export interface Names {
  readonly names: readonly Span[]
  /** The list ends in 等. */
  readonly open: boolean
  /** Every name is worded like that of a body. */
  readonly sure: boolean
}

/**
 * Cuts a list of Chinese bodies into names: A、B，C和D等. Brackets belong to the name they follow; 和 within a name
 * (工业和信息化部) is kept, and so are names that share their end (江宁、溧水区政府).
 */
export function organNames(text: string, from: number, to: number): Names {
  const names: Span[] = []
  let open = false
  let sure = true
  let start = from
  let shared = -1
  /** Another label has begun: what follows is no list of bodies. */
  let isOver = false
  const add = (end: number, isListed: boolean): void => {
    const piece = trimmed(text, start, end)
    const words = text.slice(piece.start, piece.end)
    isOver ||= /[：:]/.test(words)
    if (isOver || !named.test(words)) return
    const rest = etcetera.exec(words)
    const name = { start: shared >= 0 ? shared : piece.start, end: rest ? piece.start + rest.index : piece.end }
    if (rest) open = true
    if (name.end <= name.start || vague.test(words)) return
    const own = text.slice(piece.start, name.end)
    if (isListed && !rest && own.length <= longestShare && !endsAsBody(own)) {
      shared = name.start
      return
    }
    shared = -1
    if (name.end - name.start > longestName || slot.test(own)) sure = false
    else names.push(name)
    if (!isBody(own)) sure = false
  }
  let depth = 0
  for (let at = from; at < to; at++) {
    const character = text.charAt(at)
    if (opening.includes(character)) depth++
    else if (closing.includes(character)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const cut = separators.includes(character) ? 1 : conjunctionAt(text, start, at)
    if (cut === 0) continue
    add(at, character === '、')
    start = at + cut
    at = start - 1
  }
  add(to, false)
  return { names, open, sure: sure && names.length > 0 }
}

/** True if the words are worded like the name of a body: 市科技局, 各县（市、区）, 有关地方, 各通信运营商. */
function isBody(words: string): boolean {
  return general.test(words) || endsAsBody(words) || treasury.test(words)
}

/** The same of words in a sentence, where 各 and 有关 begin other things, too. */
export function isBodyInSentence(words: string): boolean {
  return places.test(words) || endsAsBody(words)
}

function endsAsBody(words: string): boolean {
  return bodyEnd.test(words.slice(-bracketReach).replace(lastBracket, ''))
}

const separators = '、，,；;/ \u3000\t\n'
const opening = '（(〔[［【“《〈＜'
const closing = '）)〕]］】”》〉＞'
const longestName = 48
const longestShare = 4
const bracketReach = 24

const lastBracket = /[（(〔[〈＜][^（()）〔〕[\]〈〉＜＞]{0,20}[）)〕\]〉＞]$/
const bodyEnd =
  /[部委局署厅会办院社司所团府位门关校学协联队库台馆站处科段港组室庭班区道镇乡者]$|[银支分人总商]行$|企业$|机构$|组织$|主体$|运营商$|电网$|集团|中心$|中央$|各地$|各地方$|各方$|股份$|电信$|移动$|联通$|铁塔$|秘书长$|主任$|法人$|人员$|园$|场$|基地$|联盟$/
/** 市财政 alone; of 市财政、税务部门 it is a part. */
const treasury = /[省市县区州]财政$/
const general = /^(?:各|有关|相关|其他|全市|全省|全区|全县|本市|本省)/
const places = /^(?:各|有关|相关)[省市县区州旗地级乡镇街道单位部门方试点城自治直辖、（）()有关相]{1,20}$/
const etcetera =
  /等(?:\d+|[一二三四五六七八九十]+)?(?:个)?(?:有关|相关|各|市级|市直|省直|省级|区级)?(?:部门|单位|成员单位|机构|地方)?(?:[和及与、](?:有关|相关)?(?:部门|单位|机构|地方人民政府))?$/
/** What is left of a list when 等有关部门 is cut: no name of anybody. */
const vague = /^(?:其中|下同|等|另|以上)$/
const slot = /^【[^【】]*】$/

/** The length of a conjunction between two names, 0 for none: 和 after the end of a body or after 等. */
function conjunctionAt(text: string, start: number, at: number): number {
  const code = text.charAt(at)
  if (code === '以' && text.startsWith('以及', at)) return 2
  if (code !== '和' && code !== '及' && code !== '与') return 0
  const before = text.slice(Math.max(start, at - 3), at)
  if (!/(?:[部委局署厅办府室组院校]|等|单位|部门|管委会|领导小组|委员会|银行|总社|大学|公司|集团)$/.test(before))
    return 0
  // 卫生健康委和…; but 各部门和单位 is one.
  return /^(?:单位|部门|直属|派出|其他)/.test(text.slice(at + 1, at + 3)) ? 0 : 1
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && blank.includes(text.charAt(start))) start++
  start += before.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
  while (end > start && blank.includes(text.charAt(end - 1))) end--
  const act = after.exec(text.slice(Math.max(start, end - 24), end))
  if (act) end -= act[0].length
  return { start, end }
}

const named = /[\p{L}]/u
/** A number or conjunction before a name, and what a body does after its name. */
const before =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,8}条\s?|\d{1,2}[.．]\s?|[（(][一二三四五六七八九十\d]{1,3}[）)]\s?|[一二三四五六七八九十]是)?(?:并由|由|并|以及|及|和|与)?/
const after =
  /(?:[按依]照?(?:各自)?(?:的)?职责(?:分工)?(?:负责|落实|配合)?|在各自(?:的)?(?:职责|职权)范围内|根据(?:各自)?职责(?:分工)?|依法|分别|共同|具体|统一|负责|应当|应|要)$/

const blank = '、，,；;。.：: \u3000\t\n'
