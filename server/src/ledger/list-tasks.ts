import type { Analysis } from '../engine/analyzer.ts'
import { colleagueNotes } from '../facts/evidence/colleague-notes.ts'
import { deadlinesIn } from '../facts/particulars/deadlines.ts'
import type { OwnerGroup } from '../facts/particulars/owner-group.ts'
import { saysFirstLeads } from '../facts/particulars/owners.ts'
import { movedSpan } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { roleAt } from '../text/model/context.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Role } from '../text/model/role.ts'
import { toSourceSpan } from '../text/prose/prose.ts'
import { alignedTables } from './aligned-tables.ts'
import { headingsAbove } from './headings-above.ts'
import { inWriting } from './in-writing.ts'
import { type DraftOwners, draftOwners } from './inherited-owners.ts'
import { ownersOf } from './owners-of-task.ts'
import { pastedTables } from './pasted-tables.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { tableTasks } from './table-tasks.ts'
import type { Task } from './task.ts'
import { amountsIn } from './task-amounts.ts'
import { timesIn } from './task-times.ts'

/** The tasks of a draft, in its order: what it commits somebody to, by paragraph, item or row of a table. */
export function listTasks(analysis: Analysis): Task[] {
  const { draft } = analysis
  const owners = draftOwners(draft)
  const firstLeads = draft.blocks.some(({ prose }) => saysFirstLeads(prose.text))
  const tables = new Map([tableTasks, pastedTables, alignedTables].flatMap((read) => [...read(draft, firstLeads)]))
  const tasks: Task[] = []
  draft.blocks.forEach((block, index) => {
    const rows = tables.get(index)
    const isOne = rows === undefined && block.kind !== 'row' && isTask(analysis, owners, block, index)
    for (const task of rows ?? (isOne ? tasksInBlock(draft, owners, firstLeads, block, index) : [])) tasks.push(task)
  })
  return draft.blocks.some(({ prose }) => prose.written !== undefined) ? tasks.map(inWriting(draft)) : tasks
}

/** Sections whose paragraphs are tasks if they commit to something. */
const carrying: ReadonlySet<Role> = new Set(['measure', 'safeguard', 'organisation', 'annex'])

function isTask({ draft, facts }: Analysis, { own, from, isNote }: DraftOwners, block: Block, index: number): boolean {
  const { kind, prose } = block
  if (kind === 'title' || kind === 'contents' || kind === 'quote' || isNote[index]) return false
  const isOwned = own[index]?.some(({ form }) => form === 'note') ?? false
  // A sentence that was taken for a heading, as it is numbered.
  if (kind === 'heading' && !isOwned && !isDutyWithItems(prose.text, own[index])) return false
  if (kind === 'heading') return /[，,。；;]/.test(prose.text) && (!isOwned || prose.text.length > longHeading)
  if (isOwned) return true
  const stated = facts[index]?.facts
  const role = roleAt(draft.outline, index)
  const carries =
    carrying.has(role) || (role === 'goal' && isUnderObjective(draft, index) && saysWho(prose.text, own[index]))
  if (stated === undefined || stated.leadIn !== null || !carries) return false
  // A sentence over a line that says who answers.
  const isNoted = from[index] === index + 1 && isNote[index + 1] === true && prose.text.endsWith('。')
  const isSaid =
    stated.commitments > 0 || isNoted || opensWithMeans(block) || grants(block) || opensWithBody(block, own[index])
  if (!isSaid || closing.test(prose.text) || isFootnote(draft, index)) return false
  // In an annex that was a table each cell is a line.
  return draft.language === 'en' || /[，。；：]/.test(prose.text) || role !== 'annex'
}

/** What a note at the foot says is told of a task, and is none. */
function isFootnote({ chunks, starts }: Draft, index: number): boolean {
  const start = starts[index] ?? 0
  return footnote.test(chunks.slice(Math.max(0, start - longestLabel), start))
}

const longestLabel = 24
const footnote = /(?:^|\n)\[\^[^\]\n]{1,16}\]:[ \t]*$/

/** （一）各区应当…；（二）…: numbered duties on one line. */
function isDutyWithItems(text: string, groups: readonly OwnerGroup[] | undefined): boolean {
  return /[；;。]\s*[（(][一二三四五]/.test(text) && (groups?.some(({ form }) => form === 'clause') ?? false)
}

/** A numbered sentence that begins with whom or what it is done with: 依托县职教中心培训…, 给企业发…. */
function opensWithMeans({ kind, marker, prose: { text } }: Block): boolean {
  return marker !== null && kind !== 'heading' && means.test(text.slice(marker.span.end).trimStart())
}

/** A numbered sentence that begins with who does it, whatever that is: 各县政府每季度报送进展情况。 “The Office will adapt …” */
function opensWithBody(
  { kind, marker, runIn, prose: { text } }: Block,
  groups: readonly OwnerGroup[] | undefined,
): boolean {
  if (marker === null || kind === 'heading' || !/[。.]$/.test(text)) return false
  const first = groups?.find(({ form }) => form === 'clause')
  if (first === undefined || hasBeen.test(text)) return false
  const before = text.slice(runIn !== null && runIn.end <= first.start ? runIn.end : marker.span.end, first.start)
  return !/[\p{L}\p{N}]/u.test(before)
}

/** A numbered sentence that says what somebody will get: “Start-ups will receive vouchers …” */
function grants({ kind, marker, prose: { text } }: Block): boolean {
  return marker !== null && kind !== 'heading' && granted.test(text) && text.endsWith('.')
}

const granted = /^[^.;]{1,160}\b(?:will|shall) (?:receive|be (?:given|granted|offered|paid|provided)) /

/** What tells of what has been. */
const hasBeen = /已[经有达建累形超突完实]|目前|截至|近年来|以来|\b(?:has|have) (?:already |now )?\w+ed\b/

const means = /^(?:联合|依托|借助|会同|给(?!予))[^，。；]{4,60}[，。；]/

/** True in a section of “Objectives”, such as “Objective 2: …”, where an English plan may set the tasks that serve it. */
function isUnderObjective({ language, outline: { sections, sectionOf } }: Draft, index: number): boolean {
  const parent = sections[sectionOf[index] ?? -1]?.parent ?? -1
  return language === 'en' && sections[parent]?.role === 'goal'
}

function saysWho(text: string, groups: readonly OwnerGroup[] | undefined): boolean {
  return (groups?.some(({ owners }) => owners.length > 0) ?? false) || bodiesWill.test(text)
}

const bodiesWill =
  /\b(?:government|ministr(?:y|ies)|departments?|agenc(?:y|ies)|authorit(?:y|ies)) (?:will|shall|must)\b/i

const longHeading = 40
/**
 * Sentences that commit, and are no task: what a notice says of the document, why it is made, commencement,
 * interpretation. 制定本区实施方案 is a task.
 */
const closing =
  /[制订]定(?:本(?!地|[省市县区镇乡州旗校院级]|辖区|部门|单位|行业|系统|领域|企业)|如下|以下)[^，,。；]{0,16}[。：:]?\s*$|现(?:将.{2,80})?印发|请(?:认真|遵照|结合)|自(?:发布|印发|公布)之日(?!起[^，。]{1,8}内)|^本[^，。]{1,8}自.{4,16}起|由[^，。]{2,20}负责解释|\d\s?日\s?印发$|^(?:特此|附[件表图]|联系人|注[：:]|[（(]此件|(?:成\s?员|组\s?员|联络员|计算方法|指标来源|组\s?长|副组长|主\s?任|副主任|召集人)[：:])|施行。?$/

function tasksInBlock(draft: Draft, owners: DraftOwners, firstLeads: boolean, block: Block, index: number): Task[] {
  const { prose, marker, runIn } = block
  const groups = owners.own[index] ?? []
  const start = marker?.span.end ?? 0
  // A run-in heading with nothing after it but a note is itself the task, and so is a first sentence that says who does it.
  const heading = runIn && !groups.some(({ form, end }) => form === 'clause' && end <= runIn.end) ? runIn : null
  const segments = heading
    ? segmentsOf(prose.text, heading.end, groups).filter((one) => actionIn(prose.text, one) !== '')
    : []
  const all = headingsAbove(draft, index)
  // What is itself the task is no heading over it.
  const isOwnHead = block.kind === 'heading' || (runIn !== null && segments.length === 0)
  const above = isOwnHead ? all.slice(0, -1) : all
  return (segments.length > 0 ? segments : segmentsOf(prose.text, start, groups)).flatMap((segment): Task[] => {
    const action = actionIn(prose.text, segment)
    if (action === '') return []
    const from = prose.text.indexOf(action, segment.start)
    const whole = prose.text.slice(segment.start, segment.end)
    const times = timesIn(whole, draft.language)
    return [
      {
        block: index,
        span: movedSpan(toSourceSpan(prose, { start: from, end: from + action.length }), draft.starts[index] ?? 0),
        section: above,
        action,
        owners: ownersOf(draft, owners, segment, index, firstLeads),
        ...(times.end === '' && !times.ongoing
          ? { ...times, end: endLedIn(draft, owners.lead[index] ?? -1) || endAbove(draft, index) }
          : times),
        ...amountsIn(action, prose.text.slice(segment.textEnd, segment.end), draft.language),
        basis: basisIn(action),
      },
    ]
  })
}

const shortest = 6

/** What is to be done; empty where that is no more than a word. */
function actionIn(text: string, { start, textEnd }: Segment): string {
  // The bracket in which a label stands: “by 2027 (owner: A)”.
  const action = withoutNotes(text.slice(start, textEnd).replace(/\s*[(（[]\s*$/, ''))
    .replace(/^[\s。．.、：:；;—-]+/u, '')
    .trim()
  return action.length < shortest ? '' : action
}

/** The words without notes to a colleague at either end: 【小李：问一下财政局】. */
function withoutNotes(words: string): string {
  const language = /\p{Script=Han}/u.test(words) ? 'zh' : 'en'
  return colleagueNotes(words, language).reduceRight((rest, { start, end }) => {
    const isAtEdge = words.slice(0, start).trim() === '' || rest.slice(end).trim() === ''
    return isAtEdge ? rest.slice(0, start) + rest.slice(end) : rest
  }, words)
}

/** The date in the paragraph that leads into a task. */
function endLedIn({ blocks, language }: Draft, lead: number): string {
  return lead < 0 ? '' : timesIn(blocks[lead]?.prose.text ?? '', language).end
}

/** The date in a heading above: （一）启动阶段（2026年6月底前）. */
function endAbove({ blocks, outline, language }: Draft, index: number): string {
  for (let at = outline.sectionOf[index] ?? -1; at >= 0; at = outline.sections[at]?.parent ?? -1) {
    const block = blocks[outline.sections[at]?.heading ?? -1]
    if (block === undefined || block.kind !== 'heading') continue
    const date = deadlinesIn(block.prose.text, language).find(({ kind }) => kind === 'end' || kind === 'period')
    if (date) return block.prose.text.slice(date.start, date.end)
  }
  return ''
}

const basis =
  /(?:根据|依据|按照|依照|贯彻落实|贯彻|落实|执行|对照)[^《》。；]{0,24}(《[^《》]{2,80}》(?:[（(][^（()）]{4,40}号[）)])?)/g

function basisIn(text: string): string[] {
  return text.includes('《') ? [...text.matchAll(basis)].map(([, title = '']) => title) : []
}
