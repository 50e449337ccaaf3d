import { answers, type OwnerGroup, type OwnerRole } from '../facts/particulars/owner-group.ts'
import { partitionPoint } from '../text/document/partition-point.ts'
import type { Draft } from '../text/model/draft.ts'
import type { DraftOwners } from './inherited-owners.ts'
import type { Segment } from './segments.ts'
import { noOwners, type TaskOwners } from './task.ts'
import { taskOwners } from './task-owners.ts'

/**
 * A note is for the text before it; then comes who the text says is to lead, a note from around, and whoever the text
 * says has the duty.
 */
export function ownersOf(
  draft: Draft,
  { own, from }: DraftOwners,
  { start, end, groups }: Segment,
  index: number,
  firstLeads: boolean,
): TaskOwners {
  const text = draft.blocks[index]?.prose.text ?? ''
  const notes = groups.filter(({ form }) => form === 'note')
  if (notes.length > 0)
    return taskOwners(text, withRoles(text, notes, saidIn(own[index], start, end)), firstLeads, 'own')
  if (draft.language === 'zh' && groups.some(({ owners }) => owners.some(({ role }) => role === 'lead')))
    return taskOwners(text, groups, firstLeads, 'own')
  if (draft.language === 'en' && groups.length > 0) return taskOwners(text, groups, firstLeads, 'own')
  const source = from[index] ?? -1
  // A note right behind may name those who help, too.
  if (source !== index + 1 && groups.some((group) => answers(group, text)))
    return taskOwners(text, groups, firstLeads, 'own')
  if (source >= 0) {
    const all = own[source] ?? []
    const noted = all.filter(({ form }) => form === 'note')
    const around = noted.length > 0 ? noted : all.slice(-1)
    return taskOwners(draft.blocks[source]?.prose.text ?? '', around, firstLeads, 'inherited')
  }
  return groups.length > 0 ? taskOwners(text, groups, firstLeads, 'own') : noOwners
}

/** The groups that the sentences of a stretch name. */
function saidIn(all: readonly OwnerGroup[] | undefined, from: number, to: number): readonly OwnerGroup[] {
  if (all === undefined) return []
  const found: OwnerGroup[] = []
  for (let at = partitionPoint(all.length, (index) => (all[index]?.start ?? from) < from); at < all.length; at++) {
    const group = all[at]
    if (group === undefined || group.start >= to) break
    if (group.form === 'clause' && group.end <= to) found.push(group)
  }
  return found
}

/** A note that lists A and B without saying who leads, behind a sentence that does: A牵头，B配合…（责任单位：A、B）. */
function withRoles(text: string, notes: readonly OwnerGroup[], said: readonly OwnerGroup[]): readonly OwnerGroup[] {
  const roles = new Map<string, OwnerRole>()
  for (const { owners } of said)
    for (const { start, end, role } of owners) if (role !== 'owner') roles.set(text.slice(start, end), role)
  if (roles.size === 0) return notes
  return notes.map((note) =>
    note.owners.some(({ role }) => role === 'lead')
      ? note
      : {
          ...note,
          owners: note.owners.map((one) =>
            one.role === 'owner' ? { ...one, role: roles.get(text.slice(one.start, one.end)) ?? one.role } : one,
          ),
        },
  )
}
