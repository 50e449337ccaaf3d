import type { Span } from '../../text/document/span.ts'
import { isBodyInSentence, organNames } from './organ-names.ts'
import { nobody, type Owner, type OwnerGroup, type OwnerRole } from './owner-group.ts'

/**
 * The owners that stand behind a text, in brackets or after a label: （市科技局负责）, （A牵头，B、C配合）, 责任单位：A、B.
 */
export function ownersInNotes(text: string): readonly OwnerGroup[] {
  if (!hint.test(text)) return nobody
  const labels = labelsIn(text)
  const outside: Label[] = []
  const groups: OwnerGroup[] = []
  let next = 0
  let until = 0
  const before = (end: number): Label[] => {
    const from = next
    while ((labels[next]?.start ?? end) < end) next++
    return labels.slice(from, next)
  }
  for (const bracket of brackets(text)) {
    if (bracket.start < until) continue
    for (const one of before(bracket.start)) outside.push(one)
    const inside = before(bracket.end)
    const group = inside.length > 0 ? labelled(text, inside, bracket) : attributed(text, bracket)
    if (group === null) {
      for (const one of inside) outside.push(one)
      continue
    }
    groups.push(bracket.end > text.length ? { ...group, end: text.length } : group)
    until = bracket.end
  }
  for (const one of before(text.length)) outside.push(one)
  if (outside.length > 0) addLines(groups, text, outside)
  return groups.length === 0 ? nobody : groups.sort((a, b) => a.start - b.start)
}

const hint = /[（(〔[［【：:]/

interface Label extends Span {
  readonly role: OwnerRole | null
  /** 牵头： without 单位, which may as well be the head of a sentence: only what is bodies and nothing else follows it. */
  readonly isBare: boolean
}

const label =
  /(?:(牵头|主责|主办|第一责任|第一牵头)|(主要责任|责任|负责|承办|实施|落实|主管|承担)|(配合|参与|参加|协办|协同|协助|支持|联合))(?:单位|部门|主体|处室|科室|机构|地区|方)[：:]|(?<!\p{Script=Han})(?:(牵头|主责|主办)|(责任|负责|承办|落实)|(配合|协办|协同|参与|参加))[：:]|(?:(?:完成|工作|推进|实施)?(?:时限|时间|期限|进度)|(?:责任|牵头|分管)?(?:人|领导)|(?:工作|阶段|预期)?(?:目标|成果)|备注)[：:]/gu

/** The labels of a text; those of something else than an owner end the list before them. */
function labelsIn(text: string): readonly Label[] {
  if (!ownerLabel.test(text)) return none
  const found: Label[] = []
  for (const match of text.matchAll(label)) {
    const { index, 0: words, 1: lead, 2: owner, 3: support, 4: leads, 5: owns, 6: supports } = match
    found.push({
      start: index,
      end: index + words.length,
      role: (lead ?? leads) ? 'lead' : (owner ?? owns) ? 'owner' : (support ?? supports) ? 'support' : null,
      isBare: (leads ?? owns ?? supports) !== undefined,
    })
  }
  return found
}

const none: readonly Label[] = []
const ownerLabel =
  /(?:单位|部门|主体|处室|科室|机构|地区|方|牵头|主责|主办|责任|负责|承办|落实|配合|协办|协同|参与|参加)[：:]/

/** Labels on a line of their own, or at the end of a paragraph. */
function addLines(groups: OwnerGroup[], text: string, labels: readonly Label[]): void {
  let run: Label[] = []
  const close = (end: number): void => {
    const first = run[0]
    const group = first === undefined ? null : labelled(text, run, { start: first.start, end })
    if (group !== null) groups.push(group)
    run = []
  }
  for (const one of labels) {
    const last = run.at(-1)
    if (last !== undefined && /[。\n]/.test(text.slice(last.end, one.start - 1)))
      close(stopAfter(text, last.end, one.start))
    run.push(one)
  }
  const last = run.at(-1)
  if (last !== undefined) close(stopAfter(text, last.end, text.length))
}

function stopAfter(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).indexOf('。')
  return stop < 0 ? to : from + stop
}

function labelled(text: string, labels: readonly Label[], whole: Span): OwnerGroup | null {
  const owners: Owner[] = []
  let open = false
  labels.forEach(({ end, role, isBare }, index) => {
    if (role === null) return
    const limit = Math.min(labels[index + 1]?.start ?? whole.end, whole.end)
    const stop = stopAfter(text, end, limit)
    const list = organNames(text, end, closeBefore(text, end, stop))
    if (isBare && !(list.sure && list.names.every((one) => isSurelyBody(text.slice(one.start, one.end))))) return
    open ||= list.open
    for (const name of list.names) owners.push(withNote(text, name, role))
  })
  return owners.length === 0 ? null : { ...whole, form: 'note', owners, open }
}

/** 市数据局建设算力平台 ends as 电视台 does, but says what is to be done. */
function isSurelyBody(name: string): boolean {
  return isBodyInSentence(name) && !acting.test(name)
}

const acting =
  /建设(?![局厅委部和与投集发])|推进(?!办|组)|推动|制定|开展|加[强快]|完善|落实(?!办)|引进|培[育养](?!基地|中心)|编制|出台|[做抓]好|打造|提升|协调(?!办|小组|领导|中心)/

/** The offset of the bracket that closes what encloses a list, at the latest `to`. */
function closeBefore(text: string, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at++) {
    const character = text.charAt(at)
    if (opening.includes(character)) depth++
    else if (closing.includes(character) && --depth < 0) return at
  }
  return to
}

/** C（牵头）, D（配合）: what stands in brackets after a name says what it does. */
function withNote(text: string, { start, end }: Span, role: OwnerRole): Owner {
  const note = /[（(](牵头|主办|配合|协办|参与)[）)]$/.exec(text.slice(Math.max(start, end - 6), end))
  if (note === null) return { start, end, role }
  const isLead = note[1] === '牵头' || note[1] === '主办'
  return { start, end: end - note[0].length, role: isLead ? 'lead' : 'support' }
}

const acts =
  /(牵头负责|共同牵头|牵头组织|牵头落实|牵头)|((?:根据|依|按照?)?(?:各自)?(?:工作)?职责(?:分工|权限)?(?:共同|分别|抓好)?(?:负责|落实|配合|实施|推进)|分工负责|分别负责|共同负责|具体负责|负责落实|负责组织实施|负责|组织实施|贯彻落实|抓好落实|落实|承办|实施)|((?:密切|积极|协同|协助)?配合|参与|参加|协助|协同|指导)/g

/** A bracket whose text is bodies and what they do: （A牵头，B、C按职责分工负责）. */
function attributed(text: string, { start, end }: Span): OwnerGroup | null {
  const content = text.slice(start + 1, end - 1)
  if (!/[责头合与加施实助办导]/.test(content)) return onlyBodies(text, { start, end })
  const owners: Owner[] = []
  let open = false
  let from = 0
  for (const { index, 0: words, 1: lead, 2: owner } of content.matchAll(acts)) {
    if (!opensPart(content, index + words.length)) continue
    const role = lead ? 'lead' : owner ? 'owner' : 'support'
    const list = listBefore(text, start + 1 + from, start + 1 + index, role)
    if (list === null) return null
    for (const one of list.owners) owners.push(one)
    open ||= list.open
    from = index + words.length
  }
  if (owners.length === 0) return onlyBodies(text, { start, end })
  if (!remark.test(content.slice(from))) return null
  return { start, end, form: 'note', owners, open }
}

/**
 * A bracket of bodies that closes the paragraph, after a sentence or on a line of its own: ….（市科技局、市教委等）. In
 * 【】 they need no sentence before them.
 */
function onlyBodies(text: string, { start, end }: Span): OwnerGroup | null {
  const isBehind = start === 0 || text.charAt(start) === '【' || '。；'.includes(text.charAt(start - 1))
  if (!isBehind || /[^\s。]/.test(text.slice(end, end + 2))) return null
  const { names, open, sure } = organNames(text, start + 1, end - 1)
  if (!sure || !names.every((name) => isBodyInSentence(text.slice(name.start, name.end)))) return null
  return { start, end, form: 'note', owners: names.map((name) => ({ ...name, role: 'owner' })), open }
}

/** True if what a body does ends here: in a bracket the next body or the end follows. */
function opensPart(content: string, at: number): boolean {
  return at >= content.length || '，,；;、。 '.includes(content.charAt(at))
}

/** What may follow the last of them: 排在第一位的为牵头部门，下同. */
const remark = /^[，,；;。\s]*(?:$|(?:列|排|位列|第一|下同|以下|按).{0,40}$)/

/** The bodies of a stretch; those after 会同 take part. Null if they are no bodies. */
export function listBefore(
  text: string,
  from: number,
  to: number,
  role: OwnerRole,
): { readonly owners: readonly Owner[]; readonly open: boolean } | null {
  const joined = text.slice(from, to).indexOf('会同')
  const end = joined < 0 ? to : from + joined
  const list = organNames(text, from, end)
  if (!list.sure) return null
  const owners: Owner[] = list.names.map((name) => ({ ...name, role: joined < 0 ? role : 'lead' }))
  if (joined < 0) return { owners, open: list.open }
  const others = organNames(text, end + 2, to)
  for (const name of others.names) owners.push({ ...name, role: 'support' })
  return { owners, open: list.open || others.open }
}

const opening = '（(〔[［【'
const closing = '）)〕]］】'
/** Longer brackets are no notes, nor are those deep in others. */
const longest = 1200
const deepest = 3

/**
 * The pairs of brackets of a text with what they enclose, the outer before the inner. One that is never closed is read
 * as if its mark stood right after the text: who answers is named all the same.
 */
function brackets(text: string): Span[] {
  const found: Span[] = []
  const stack: number[] = []
  for (const { index, 0: mark } of text.matchAll(bracket)) {
    if (opening.includes(mark)) stack.push(index)
    else {
      const start = stack.pop()
      if (start !== undefined && stack.length < deepest && index - start >= 3 && index - start < longest)
        found.push({ start, end: index + 1 })
    }
  }
  const left = stack.at(-1)
  if (left !== undefined && text.length - left < longest) found.push({ start: left, end: text.length + 1 })
  return found.sort((a, b) => a.start - b.start)
}

const bracket = /[（(〔[［【）)〕\]］】]/g
