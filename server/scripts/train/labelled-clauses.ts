import type { Language } from '../../src/framework/types.ts'
import { clausesOf, type DraftClause } from './draft-clauses.ts'
import type { FeatureIndex } from './feature-index.ts'
import type { LabelledDocument } from './sentence-folder.ts'
import { targetsOfReading } from './targets.ts'
import type { TrainingUnit } from './unit.ts'

/**
 * Returns the labelled clauses of a document as units, read by the product in the document. `group`: what is left out
 * together with it.
 */
export function labelledClauses(
  { document, language, labels }: LabelledDocument,
  text: string,
  group: string,
  features: FeatureIndex,
): TrainingUnit[] {
  const numbers = new Map<number, number>()
  const lines = new Map<number, number>()
  return clausesOf(text, language, features).flatMap((clause): TrainingUnit[] => {
    const number = (numbers.get(clause.block) ?? 0) + 1
    numbers.set(clause.block, number)
    if (number === 1) lines.set(clause.block, lineOf(text, clause))
    const id = `${lines.get(clause.block) ?? 0}.${number}`
    const found = labels.get(id)
    if (found === undefined) return []
    const place = `${document}:${id}`
    const targets = targetsOfReading(found)
    return [{ origin: 'clause', group, place, text: clause.text, kind: '', clauses: [clause], ...targets }]
  })
}

/** Returns the clauses of the project's own drafts, which stand beside their labels. */
export function draftUnits(
  documents: readonly LabelledDocument[],
  language: Language,
  features: FeatureIndex,
): TrainingUnit[] {
  return documents.flatMap((labelled) =>
    labelled.language === language && labelled.text !== null
      ? labelledClauses(labelled, labelled.text, labelled.document, features)
      : [],
  )
}

/** The line (from 1) on which a clause begins. */
function lineOf(text: string, { start }: DraftClause): number {
  return text.slice(0, start).split('\n').length
}
