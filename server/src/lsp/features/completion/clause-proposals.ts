import type { Analysis } from '../../../engine/analyzer.ts'
import { lineForClause } from '../../../fixes/clause-at-line.ts'
import { inHouseStyle } from '../../../fixes/layout/house-style.ts'
import { bestTemplates } from '../../../fixes/templates/templates.ts'
import { dimension, dimensionOf, element } from '../../../framework/framework.ts'
import {
  type ClauseTemplate,
  type DimensionId,
  dimensionIds,
  type Language,
  type Localized,
} from '../../../framework/types.ts'
import { holdsInOrder } from '../holds-in-order.ts'
import type { CompletionPlace } from './completion-place.ts'
import { pinyin } from './pinyin.ts'
import type { Proposal } from './proposal.ts'
import { topicLabel } from './topic-label.ts'

/**
 * The clauses that the draft may take at the place, one for each element, those of dimensions without a measure first.
 * On a line of their own they are laid out as its numbering asks, else they are the sentences alone. `from`: where the
 * words begin by which the writer looks for them.
 */
export function clauseProposals(
  { draft, coverage, pack }: Analysis,
  place: CompletionPlace,
  from: number,
  reader: Language,
): Proposal[] {
  const isWholeLine = from === place.words && place.behind.trim() === ''
  const line = isWholeLine ? lineForClause(draft, coverage, place.line, place.numbered) : null
  const write = line?.write ?? (({ text }: ClauseTemplate) => inHouseStyle(text, draft))
  const span = { start: from, end: place.offset }
  const typed = place.before.slice(Math.max(0, place.before.length - (place.offset - from)))
  const all = byNeed(coverage.dimensions).flatMap((id) =>
    bestTemplates(coverage, draft.language, id, pack.templates).map((clause): Proposal => {
      const isMissing = coverage.dimensions[id].measures === 0
      return {
        kind: 'clause',
        label: clause.topic,
        detail: topicLabel(clause.element, reader) + (isMissing && coverage.draft.judged ? noMeasure[reader] : ''),
        brief: element(clause.element)?.name[reader] ?? '',
        filter: filterOf(clause),
        text: write(clause),
        span,
        template: clause.id,
        takesNumber: isWholeLine && !place.numbered,
      }
    }),
  )
  return foundBy(all, typed)
}

/** Those of which what was typed begins a word; if it begins none, those that an editor may still find by it. */
function foundBy(clauses: readonly Proposal[], typed: string): Proposal[] {
  const key = typed.toLowerCase()
  if (key === '') return [...clauses]
  const isLatin = /^[a-z]/.test(key)
  const within = ({ filter }: Proposal): string => ` ${filter?.toLowerCase()}`
  const begun = clauses.filter((clause) => within(clause).includes(isLatin ? ` ${key}` : key))
  if (begun.length === 0) return clauses.filter((clause) => holdsInOrder(within(clause), key))
  // Editors find 共享 in 算力共享 only where a word begins with it.
  return isLatin ? begun : begun.map((clause) => ({ ...clause, filter: `${typed} ${clause.filter}` }))
}

/** The dimensions, those without a measure first. */
function byNeed(dimensions: Analysis['coverage']['dimensions']): DimensionId[] {
  const isOpen = (id: DimensionId): boolean =>
    dimensions[id].status !== 'not-applicable' && dimensions[id].measures === 0
  return [...dimensionIds.filter(isOpen), ...dimensionIds.filter((id) => !isOpen(id))]
}

const noMeasure: Localized = { zh: '（本稿尚无措施）', en: ' (no measure yet)' }

/** By what a clause is found: names in both languages, pinyin, its heading. Editors read some 120 units of it. */
function filterOf({ element: id, topic }: ClauseTemplate): string {
  const of = dimensionOf(id)
  const names = [dimension(of).name, element(id)?.name]
  const zh = names.map((name) => name?.zh ?? '').join(' ')
  const en = names.map((name) => name?.en ?? '').join(' ')
  return `${zh} ${pinyin[id] ?? ''} ${of} ${en.toLowerCase()} ${topic}`
}
