import type { DimensionId } from '../../framework/types.ts'
import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Role } from '../../text/model/role.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import { headingRole } from '../../text/structure/heading-role.ts'
import { dimensionsInHeading } from '../templates/heading-topic.ts'
import { countSummedUp, isClosingProvision, lastBeforeClosing, setsPenalty } from './closing.ts'
import { isCounted } from './counted-heading.ts'
import { beforeTaskTable } from './task-table.ts'
import { childrenOf, type TaskNode, type TaskTree } from './task-tree.ts'

/** The roles of sections that set out tasks. */
export const measures: readonly Role[] = ['measure', 'preamble']
/** The roles of sections that may hold tasks. */
export const taskRoles: readonly Role[] = [...measures, 'safeguard', 'organisation']
const tails: readonly Role[] = ['safeguard', 'organisation', 'liability', 'supplementary']
const namedTail =
  /^(?:general provisions|severability|effective date|references|footnotes|(?:end)?notes|glossary|acknowledge?ments|conclusions?|next steps|bibliography|contact|附\s*则|名词解释|参考文献|注释|结语)/i
const general = /总\s*则|一般规定/

/**
 * The uppermost sections that set out tasks, before safeguards and final provisions; if one section holds all others,
 * those in it. Of parts that are made of chapters, the chapters.
 */
export function taskSections(draft: Draft, tree: TaskTree): number[] {
  let level = tree.roots
  for (;;) {
    const only = level[0]
    const inner = level.length === 1 && only !== undefined ? sectionsIn(tree, only) : []
    if (inner.length === 0) break
    level = inner
  }
  const found = tasksAmong(draft, tree, level)
  const chapters = found.flatMap((part) => chaptersOf(draft, tree, part))
  if (chapters.length > 0) return tasksAmong(draft, tree, chapters)
  const inner = draft.language === 'en' ? sectionsIn(tree, found.at(-1) ?? -1) : []
  const headed = inner.filter((index) => draft.blocks[tree.nodes[index]?.head ?? -1]?.kind === 'heading')
  // Of “How we will get there” with goals that are counted, each goal is a section of tasks.
  const isHeld = found.length === 1 || headed.every((index) => isCounted(draft, tree, index))
  return isHeld && headed.length > 1 ? tasksAmong(draft, tree, headed) : found
}

function chaptersOf({ blocks }: Draft, tree: TaskTree, part: number): readonly number[] {
  const schemeOf = (index: number) => blocks[tree.nodes[index]?.head ?? -1]?.marker?.scheme
  return schemeOf(part) === 'part' ? sectionsIn(tree, part).filter((index) => schemeOf(index) === 'chapter') : []
}

function tasksAmong(draft: Draft, tree: TaskTree, level: readonly number[]): number[] {
  const all = level.filter((index) => tree.nodes[index]?.kind === 'section')
  const isMeasure = (index: number): boolean => measures.includes(nodeRole(draft, tree, index))
  const start = all.findIndex((index) => isMeasure(index) && !general.test(headingOf(draft, tree, index)))
  if (start < 0) return all.filter(isMeasure)
  const tail = all.findIndex((index, at) => at > start && tails.includes(nodeRole(draft, tree, index)))
  const tasks = beforeClosing(draft, tree, all.slice(start, tail < 0 ? undefined : tail).filter(isMeasure))
  return draft.language === 'en' ? beforeDelivery(draft, tree, tasks) : tasks
}

/** In English what delivers the tasks, or sums them up, has many names; where the tasks are counted, it comes after them. */
function beforeDelivery(draft: Draft, tree: TaskTree, tasks: readonly number[]): number[] {
  const counted = tasks.filter((index) => isCounted(draft, tree, index))
  if (counted.length > 1) return tasks.slice(0, tasks.indexOf(counted.at(-1) ?? -1) + 1)
  const isDelivery = (index: number): boolean =>
    draft.blocks[tree.nodes[index]?.head ?? -1]?.kind === 'heading' &&
    delivery.test(headingOf(draft, tree, index).trim())
  return withoutTail(tasks, isDelivery)
}

/**
 * The sections of `taskSections` into which or after which a measure of a dimension may go: not those at the end that
 * watch over the others, 监督管理 or 治理与安全, unless it is one on institutions.
 */
export function sectionsFor(draft: Draft, tree: TaskTree, dimension: DimensionId): number[] {
  const sections = taskSections(draft, tree)
  const isSupervision = (index: number): boolean => supervision.test(headingOf(draft, tree, index).trim())
  return dimension === 'institutions' ? sections : withoutTail(sections, isSupervision)
}

const supervision =
  /^(?:加强|强化|严格|开展|做好|健全|完善|落实)?(?:综合|日常|行业|安全)?(?:监督|监管|督促|督查|督导|督办|检查|考核)|^(?:规范|安全|治理|伦理|风险|管理|[与和及、])+$/

/** A list without the members at its end that a test tells; all of them if nothing else is left. */
function withoutTail(all: readonly number[], isTail: (index: number) => boolean): number[] {
  const last = all.findLastIndex((index) => !isTail(index))
  return last < 0 ? [...all] : all.slice(0, last + 1)
}

const carryingOut =
  '(?:implementation|governance|monitoring|evaluation|measurement|review|reporting|delivery|oversight|coordination|enforcement|compliance|accountability|management|timeline|resources|funding|budget|financing|learning|next steps|operation|duration|amendments?|termination|discontinuation)'
/** “Delivery of services” and “Governance of data” are matters of their own. */
const delivery = new RegExp(
  `^(?:${carryingOut}(?:(?:,| and| &|, and| for| of) ${carryingOut})*(?: (?:plan|arrangements|framework|structures?|mechanisms?|roadmap|of (?:this|the) (?:action )?(?:plan|strategy|policy|programme)))?|(?:delivering|implementing) (?:together|this|the (?:action )?(?:plan|strategy|policy|programme))\\b.*|making it happen|how (?:we|it|this) (?:will|shall) (?:deliver|implement|monitor|measure|track|govern|fund)(?: (?:it|success|progress|results|(?:this|the|our) (?:action )?(?:plan|strategy|policy|programme)))?|summary of .*|summary)\\W*$`,
  'i',
)

/**
 * Siblings without those at the end that close the document, by themselves or by all that is in them, and without what
 * follows the first that sets a penalty: who is to publish it, where to appeal. All of them if nothing else is left.
 */
export function beforeClosing(draft: Draft, { nodes }: TaskTree, siblings: readonly number[]): number[] {
  const headOf = (index: number): Block | undefined => draft.blocks[nodes[index]?.head ?? -1]
  const isClosing = (index: number): boolean => {
    const [head, children] = [headOf(index), nodes[index]?.children ?? []]
    if (head === undefined) return false
    const isTail = isClosingProvision(head) || isOnProcedure(draft, nodes[index])
    return isTail || (head.kind === 'heading' && children.length > 0 && children.every(isClosing))
  }
  const isOnPenalties = (index: number): boolean => {
    const [head, first] = [headOf(index), nodes[index]?.children[0]]
    if (head === undefined) return false
    return setsPenalty(head) || (head.kind === 'heading' && first !== undefined && isOnPenalties(first))
  }
  const penalties = siblings.findIndex(isOnPenalties)
  return withoutTail(penalties > 0 ? siblings.slice(0, penalties) : siblings, isClosing)
}

/** True for 第八条 申报与兑现。…: what would be a section of its own in a plan is told by the heading of an article. */
function isOnProcedure({ blocks, language }: Draft, node: TaskNode | undefined): boolean {
  const { prose, runIn } = blocks[node?.head ?? -1] ?? {}
  if (node?.kind !== 'article' || !prose || !runIn) return false
  return headingRole(prose.text.slice(runIn.start, runIn.end), null, language) === 'organisation'
}

/** True if a section that has its articles right below it ends in penalties. */
export function holdsPenalties({ blocks }: Draft, { nodes }: TaskTree, index: number): boolean {
  return (nodes[index]?.children ?? []).some((child) => {
    const head = blocks[nodes[child]?.head ?? -1]
    return head?.marker?.scheme === 'article' && setsPenalty(head)
  })
}

/** The children of a section that are sections or articles with tasks, without those about goals or principles. */
export function tasksUnder(draft: Draft, tree: TaskTree, index: number): number[] {
  return (tree.nodes[index]?.children ?? []).filter((child) => {
    const node = tree.nodes[child]
    return node !== undefined && node.kind !== 'item' && taskRoles.includes(nodeRole(draft, tree, child))
  })
}

/**
 * The last block of a node, without what sums it up with its siblings; at the end of the body, without what closes the
 * document.
 */
export function endOfNode(draft: Draft, tree: TaskTree, node: TaskNode): number {
  const end = node.last < tree.last ? node.last : lastBeforeClosing(draft, node.head, node.last)
  return beforeSummary(draft, tree, node, isTextOfTask(draft, node) ? beforeTaskTable(draft, node.head, end) : end)
}

/** True for a task whose text stands behind its number: a table below is of all tasks, not its own. */
function isTextOfTask({ blocks }: Draft, { head }: TaskNode): boolean {
  const block = blocks[head]
  return block?.kind !== 'heading' && block?.marker !== null && /[。.]$/.test(block?.prose.text ?? '')
}

/**
 * The last block before paragraphs that speak of a node and its siblings: 上述4条措施由…负责解释, after the fourth of them. What
 * such a paragraph counts may also be the items of this node: there it stays.
 */
export function beforeSummary({ blocks }: Draft, tree: TaskTree, node: TaskNode, last: number): number {
  const isBefore = (index: number): boolean => (tree.nodes[index]?.head ?? node.head) <= node.head
  const upTo = childrenOf(tree, node.parent).filter(isBefore).length
  const own = node.children.length
  const isText = blocks[node.head]?.kind !== 'heading' && own === 0
  let at = last
  for (let block = blocks[at]; block && at > node.head; block = blocks[--at]) {
    const count = countSummedUp(block)
    if (count === null || (count === 0 ? !isText : count !== upTo || count === own)) break
  }
  return at
}

/** The words of a node's heading, its number left out; empty where it has none. */
export function headingOf({ blocks }: Draft, { nodes }: TaskTree, index: number): string {
  const block = blocks[nodes[index]?.head ?? -1]
  if (!block) return ''
  const { prose, runIn, marker } = block
  const from = marker?.span.end ?? 0
  if (runIn && runIn.end > from) return prose.text.slice(runIn.start, runIn.end)
  return block.kind === 'heading' ? prose.text.slice(from) : ''
}

/** True if a section's heading is about another dimension and not about this one. */
export function isAboutOther(draft: Draft, tree: TaskTree, index: number, dimension: DimensionId): boolean {
  const about = dimensionsInHeading(headingOf(draft, tree, index), draft.language)
  return about.length > 0 && !about.includes(dimension)
}

/**
 * True if a section is one of several that each have a matter of their own by their English headings, and this is not the
 * dimension: a clause on computing has nothing to do under “Procurement”.
 */
export function isOfOtherMatter(draft: Draft, tree: TaskTree, index: number, dimension: DimensionId): boolean {
  const heading = headingOf(draft, tree, index).trim()
  if (draft.language !== 'en' || heading === '' || ofAnyMatter.test(heading)) return false
  return !dimensionsInHeading(heading, 'en').includes(dimension)
}

/** Headings of tasks of every kind. */
const ofAnyMatter =
  /^(?:(?:the|our|key|main|other|specific|proposed|planned|priority|policy|strategic|national) )*(?:actions?|measures?|tasks?|priorit(?:y|ies)|commitments?|recommendations?|initiatives?|requirements?|provisions?|objectives?|goals?|activities|interventions|deliverables|policies|duties|responsibilities|(?:lines?|areas?|fields?|plan) (?:of|for) action|action (?:plan|lines?|areas?)|(?:how|what) (?:we|the government) )/i

/** True if a node is a chapter or division, whose tasks are articles. */
export function holdsArticles({ blocks }: Draft, { nodes }: TaskTree, index: number): boolean {
  const scheme = blocks[nodes[index]?.head ?? -1]?.marker?.scheme
  return scheme === 'part' || scheme === 'chapter' || scheme === 'division'
}

/** The role of a node, by its place and by the first words of its heading. */
export function nodeRole(draft: Draft, tree: TaskTree, index: number): Role {
  const node = tree.nodes[index]
  if (!node) return 'measure'
  const head = draft.blocks[node.head]
  const end = head?.marker?.span.end ?? 0
  const words = head?.prose.text.slice(end, end + 60).trimStart() ?? ''
  // Chapters of an act are measures whatever they are called; those of a plan, 第五章 保障措施, are what they are called.
  const isOfPlan = head?.marker?.scheme === 'chapter' && provisionsOf(draft).articled.size === 0
  const role = (isOfPlan ? headingRole(words, null, draft.language) : null) ?? node.role
  return tails.includes(role) || !namedTail.test(words) ? role : 'supplementary'
}

function sectionsIn({ nodes }: TaskTree, index: number): readonly number[] {
  const children = nodes[index]?.children ?? []
  return children.filter((child) => nodes[child]?.kind === 'section')
}

/** True if an item is a sentence of its own, not part of one that its list makes up. */
export function isSentenceItem({ blocks, language }: Draft, node: TaskNode): boolean {
  const end = blocks[node.last]?.prose.text ?? ''
  if (/[;；,，、]$|\b(?:and|or)$/.test(end)) return false
  const head = blocks[node.head]
  const start = head?.prose.text.slice(head.marker?.span.end ?? 0).trimStart() ?? ''
  return language === 'zh' || !/^[a-z]/.test(start)
}

/** True for several items that each have a title, as tasks have: “- **Data.** The Office will …;”. */
export function isTitledList({ blocks }: Draft, { nodes }: TaskTree, items: readonly number[]): boolean {
  const hasTitle = (index: number): boolean => {
    const head = blocks[nodes[index]?.head ?? -1]
    return head !== undefined && (head.runIn !== null || labelOf(head) !== '')
  }
  return items.length > 1 && items.every(hasTitle)
}

/** The word before a bullet's text with its colon, “数据：” of “- 数据：市数据局编制目录；”; empty for none. */
export function labelOf({ marker, prose: { text } }: Block): string {
  if (marker?.scheme !== 'bullet') return ''
  return (
    /^(?:[\u4e00-\u9fff]{2,12}[：:]|[A-Z][A-Za-z &-]{2,30}:\s)(?=.{6})/.exec(text.slice(marker.span.end))?.[0] ?? ''
  )
}
