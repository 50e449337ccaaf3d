import { memoizeByObject } from '../../memoize.ts'
import type { Block } from '../model/block.ts'
import type { Outline, Section, Setting } from '../model/outline.ts'
import { type Role, roles } from '../model/role.ts'
import { roleInAnnex } from './heading-role.ts'
import { type TableKind, tableKindOf } from './table-kind.ts'

/** By block: what its surroundings say that it is for. */
export function settingsOf(
  blocks: readonly Block[],
  { sections, sectionOf }: Pick<Outline, 'sections' | 'sectionOf'>,
): Setting[] {
  const own = rolesOf(blocks, sections)
  let table: TableKind | null = null
  let isLed = false
  return blocks.map((block, index) => {
    const isRow = block.kind === 'row'
    if (!isRow) table = null
    else if (block.level > 0 || blocks[index - 1]?.kind !== 'row') table = tableKindOf(block)
    const role = own[sectionOf[index] ?? -1] ?? 'measure'
    isLed = role === 'preamble' && (block.kind === 'item' ? isLed : leadsIntoTasks(block))
    if (isRow && table === 'terms') return settings.definition
    if ((isRow && table === 'tasks' && introducing.has(role)) || (isLed && block.kind === 'item'))
      return settings.measure
    return (isRow && table === 'sums' ? ofSums : settings)[role]
  })
}

/** Parts that lead up to the tasks of a draft, whose tasks may be a table in one of them. */
const introducing: ReadonlySet<Role> = new Set<Role>(['preamble', 'background', 'principle', 'goal'])

/** True if two versions of a block give themselves and others the same settings, all else being equal. */
export function hasSameSettings(was: Block, is: Block): boolean {
  if (is.kind === 'row') return tableKindOf(was) === tableKindOf(is)
  if (is.role === 'annex') return annexRoleOf(was) === annexRoleOf(is)
  return is.kind !== 'paragraph' || leadsIntoTasks(was) === leadsIntoTasks(is)
}

function settingsBy(isOfSums: boolean): Readonly<Record<Role, Setting>> {
  return Object.fromEntries(roles.map((role) => [role, { role, isOfSums }])) as Record<Role, Setting>
}

const settings = settingsBy(false)
const ofSums = settingsBy(true)

/** By section. Those in an annex are all annexes, but where a heading says that what follows explains terms. */
function rolesOf(blocks: readonly Block[], sections: readonly Section[]): Role[] {
  const own: Role[] = []
  for (const { role, heading, parent } of sections) {
    const block = blocks[heading]
    if (role !== 'annex' || block === undefined) own.push(role)
    else if (block.role === null && block.kind !== 'title') own.push(own[parent] === 'definition' ? 'definition' : role)
    else own.push(block.role === 'definition' ? 'definition' : annexRoleOf(block))
  }
  return own
}

const annexRoleOf = memoizeByObject(({ prose: { text }, runIn }: Block): Role => {
  const heading = runIn === null ? text : text.slice(0, runIn.end)
  return heading.length > longestHeading ? 'annex' : roleInAnnex(heading)
})

const longestHeading = 80

/**
 * True for a paragraph that leads into tasks by its own words: “By 2029 the Government will:”, 主要任务如下：. What is in its
 * list ahead of the first heading is no opening.
 */
function leadsIntoTasks({ kind, prose: { text } }: Block): boolean {
  if (kind !== 'paragraph') return false
  const last = text.trimEnd().slice(-1)
  return (last === ':' || last === '：') && leading.test(text.slice(-reach))
}

const reach = 60
const leading =
  /(?:\b(?:will|shall|must)|\b(?:actions|measures|steps|tasks|commitments)(?: (?:are|will be) (?:taken|proposed|planned))?|(?:任务|措施|举措|行动)(?:如下|包括|有|是)?)\s?[:：]\s*$/i
