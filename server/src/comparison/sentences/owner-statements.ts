import type { Owner } from '../../facts/particulars/owner-group.ts'
import { ownersIn } from '../../facts/particulars/owners.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { RowOwners } from './row-owners.ts'
import { withoutScope } from './scope-words.ts'
import { type Statement, statement } from './statement.ts'

/** Statements on who is responsible, and where both sentences name somebody. */
export interface OwnerStatements {
  readonly statements: readonly Statement[]
  readonly old: readonly Span[]
  readonly new: readonly Span[]
}

/** Who is no longer responsible, who is now, and whether another body leads. */
export function ownerStatements(
  oldText: string,
  newText: string,
  language: Language,
  oldRow: RowOwners | null = null,
  newRow: RowOwners | null = null,
  firstLeads = false,
): OwnerStatements {
  const areRows = oldRow !== null && newRow !== null
  const [old, fresh] = areRows
    ? [namedIn(oldRow), namedIn(newRow)]
    : [ownersOf(oldText, language), ownersOf(newText, language)]
  const statements = [
    ...rolesChanged(old, fresh, language),
    ...comeAndGone(old, fresh, { old: oldText, new: newText }, language),
  ]
  if (statements.length === 0 && areInOtherOrder(old, fresh)) {
    const [before = '', after = ''] = [old[0]?.name, fresh[0]?.name]
    const isLead = firstLeads && before !== after
    statements.push(
      isLead ? statement('leadChanged', 70, { old: before, new: after }) : statement('ownersReordered', 12),
    )
  }
  if (statements.length === 0) return { statements, old: [], new: [] }
  if (areRows) return { statements, old: oldRow.cells, new: newRow.cells }
  return { statements, old: old.flatMap(({ place }) => place), new: fresh.flatMap(({ place }) => place) }
}

/** Another lead; then those who help it, where one of them led or leads. */
function rolesChanged(old: Owners, fresh: Owners, language: Language): Statement[] {
  const [before, after] = [namesOf(old, 'lead'), namesOf(fresh, 'lead')]
  const [helpBefore, helpAfter] = [namesOf(old, 'support'), namesOf(fresh, 'support')]
  if (before.length > 0 && after.length > 0) {
    if (isSameSet(before, after)) return []
    const statements = [statement('leadChanged', 70, { old: listed(before, language), new: listed(after, language) })]
    const isExchanged =
      helpBefore.some((name) => after.includes(name)) || helpAfter.some((name) => before.includes(name))
    if (isExchanged && helpBefore.length > 0 && helpAfter.length > 0)
      statements.push(
        statement('partnersChanged', 66, { old: listed(helpBefore, language), new: listed(helpAfter, language) }),
      )
    return statements
  }
  return [
    ...before.filter((name) => helpAfter.includes(name)).map((name) => statement('leadToPartner', 70, { name })),
    ...helpBefore.filter((name) => after.includes(name)).map((name) => statement('partnerToLead', 66, { name })),
  ]
}

function comeAndGone(
  old: Owners,
  fresh: Owners,
  texts: { readonly old: string; readonly new: string },
  language: Language,
): Statement[] {
  const [before, after] = [namesOf(old, 'lead'), namesOf(fresh, 'lead')]
  const told = new Set(before.length > 0 && after.length > 0 && !isSameSet(before, after) ? [...before, ...after] : [])
  // A name that the other text has in another form, or with a word of scope, is neither dropped nor added.
  const isLeft = (name: string, text: string): boolean =>
    !told.has(name) && !text.includes(name) && !text.includes(withoutScope(name, language))
  const dropped = namesOf(old).filter((name) => isLeft(name, texts.new))
  const added = namesOf(fresh).filter((name) => isLeft(name, texts.old))
  return [
    ...(dropped.length > 0 ? [statement('ownersDropped', 66, { old: listed(dropped, language) })] : []),
    ...(added.length > 0 ? [statement('ownersAdded', 50, { new: listed(added, language) })] : []),
  ]
}

interface NamedOwner extends Pick<Owner, 'role'> {
  readonly name: string
  /** With the joint that leads to the next one; empty for those of a row, whose cells are known. */
  readonly place: readonly Span[]
}
type Owners = readonly NamedOwner[]

function namedIn({ lead, others }: RowOwners): Owners {
  const named = (role: 'lead' | 'support' | 'owner', names: readonly string[]): NamedOwner[] =>
    names.map((name) => ({ name, role, place: [] }))
  return [...named('lead', lead), ...named(lead.length > 0 ? 'support' : 'owner', others)]
}

function ownersOf(text: string, language: Language): Owners {
  const owners = ownersIn(text, language).flatMap((group) => group.owners)
  return owners.slice(0, most).map(({ role, start, end }, index) => {
    const next = owners[index + 1]?.start ?? end
    const isJoined = next > end && joint.test(text.slice(end, next))
    const words = text.slice(start, end).replace(/\s+/g, language === 'zh' ? '' : ' ')
    return { role, name: words.trim(), place: [{ start, end: isJoined ? next : end }] }
  })
}

/** Between two bodies of one list. */
const joint = /^(?:[\s、，,;；和与及]|以及|and |the )+$/

/** A sentence that names more bodies is a list of them. */
const most = 60

function namesOf(owners: Owners, role?: Owner['role']): string[] {
  const all = role === undefined ? owners : owners.filter((one) => one.role === role)
  return [...new Set(all.map(({ name }) => name))].filter((name) => name !== '')
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}

/** The same bodies in the same roles, and nothing but their order is another. */
function areInOtherOrder(old: Owners, fresh: Owners): boolean {
  const [before, after] = [old, fresh].map((all) => all.map(({ role, name }) => `${role} ${name}`))
  return before !== undefined && after !== undefined && before.join() !== after.join() && isSameSet(before, after)
}

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ')
}
