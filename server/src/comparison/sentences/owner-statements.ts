import type { Owner } from '../../facts/particulars/owner-group.ts'
import { ownersIn } from '../../facts/particulars/owners.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { RowOwners } from './row-owners.ts'
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
): OwnerStatements {
  const areRows = oldRow !== null && newRow !== null
  const [old, fresh] = areRows
    ? [namedIn(oldRow), namedIn(newRow)]
    : [ownersOf(oldText, language), ownersOf(newText, language)]
  const statements: Statement[] = []
  const [before, after] = [leadsOf(old), leadsOf(fresh)]
  const told = new Set<string>()
  if (before.length > 0 && after.length > 0 && before.join() !== after.join()) {
    statements.push(statement('leadChanged', 70, { old: listed(before, language), new: listed(after, language) }))
    for (const name of [...before, ...after]) told.add(name)
  }
  // A name that the other text has in another form is neither dropped nor added.
  const dropped = namesOf(old).filter((name) => !told.has(name) && !newText.includes(name))
  const added = namesOf(fresh).filter((name) => !told.has(name) && !oldText.includes(name))
  if (dropped.length > 0) statements.push(statement('ownersDropped', 66, { old: listed(dropped, language) }))
  if (added.length > 0) statements.push(statement('ownersAdded', 50, { new: listed(added, language) }))
  if (statements.length === 0) return { statements, old: [], new: [] }
  if (areRows) return { statements, old: oldRow.cells, new: newRow.cells }
  return { statements, old: old.flatMap(({ place }) => place), new: fresh.flatMap(({ place }) => place) }
}

interface NamedOwner extends Pick<Owner, 'role'> {
  readonly name: string
  /** Empty for those of a row, whose cells are known. */
  readonly place: readonly Span[]
}

function namedIn({ lead, others }: RowOwners): readonly NamedOwner[] {
  return [
    ...lead.map((name): NamedOwner => ({ name, role: 'lead', place: [] })),
    ...others.map((name): NamedOwner => ({ name, role: 'owner', place: [] })),
  ]
}

function ownersOf(text: string, language: Language): readonly NamedOwner[] {
  return ownersIn(text, language)
    .flatMap(({ owners }) => owners)
    .slice(0, most)
    .map((owner) => ({
      role: owner.role,
      place: [owner],
      name: text
        .slice(owner.start, owner.end)
        .replace(/\s+/g, language === 'zh' ? '' : ' ')
        .trim(),
    }))
}

/** A sentence that names more bodies is a list of them. */
const most = 60

function namesOf(owners: readonly NamedOwner[]): string[] {
  return [...new Set(owners.map(({ name }) => name))].filter((name) => name !== '')
}

function leadsOf(owners: readonly NamedOwner[]): string[] {
  return namesOf(owners.filter(({ role }) => role === 'lead'))
}

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ')
}
