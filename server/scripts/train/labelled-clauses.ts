import type { Language } from '../../src/framework/types.ts'
import { clauseIds } from './clause-ids.ts'
import { clausesOf } from './draft-clauses.ts'
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
  const clauses = clausesOf(text, language, features)
  const ids = clauseIds(text, clauses)
  return clauses.flatMap((clause, index): TrainingUnit[] => {
    const id = ids[index] ?? ''
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
