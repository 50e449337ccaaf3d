import type { OwnerGroup, OwnerRole } from '../facts/particulars/owner-group.ts'
import { noOwners, type TaskOwners } from './task.ts'

/** The owners of a task from the groups that name them, and the prose in which they stand. */
export function taskOwners(
  text: string,
  groups: readonly OwnerGroup[],
  firstLeads: boolean,
  from: 'own' | 'inherited',
): TaskOwners {
  const named = new Map<string, OwnerRole>()
  for (const { owners } of groups)
    for (const { start, end, role } of owners) {
      const name = text.slice(start, end)
      if (!named.has(name)) named.set(name, role)
    }
  return sorted(
    [...named].map(([name, role]) => ({ name, role })),
    groups.some(({ open }) => open),
    firstLeads,
    from,
  )
}

/** The same where names and roles are known: the cells of a table. */
export function sorted(
  named: readonly { readonly name: string; readonly role: OwnerRole }[],
  open: boolean,
  firstLeads: boolean,
  from: 'own' | 'inherited',
): TaskOwners {
  if (named.length === 0) return noOwners
  const leads = named.filter(({ role }) => role === 'lead')
  const first = named[0]
  if (
    leads.length === 0 &&
    first?.role === 'owner' &&
    (firstLeads || (named.filter(({ role }) => role === 'owner').length === 1 && !open))
  )
    leads.push(first)
  const others = named.filter((one) => !leads.includes(one))
  return { lead: leads.map(({ name }) => name), others: others.map(({ name }) => name), open, from }
}
