import { clauseTemplates, languageOfForm, pathwayTemplates } from '../../src/fixes/templates/templates.ts'
import type { Language } from '../../src/framework/types.ts'
import type { FeatureIndex } from './feature-index.ts'
import type { Sentence } from './sentence-file.ts'
import { taughtUnits } from './taught-units.ts'
import type { TrainingUnit } from './unit.ts'

/**
 * Returns the clauses that the product inserts, as units. Each is a measure on its own element and nothing else; those
 * of the synergy pathway are measures on data, compute and algorithms.
 */
export function templateUnits(language: Language, features: FeatureIndex): TrainingUnit[] {
  const own = clauseTemplates.map((template) => ({ ...template, labels: [template.element] }))
  const joining = pathwayTemplates
    .filter(({ pathway }) => pathway === 'path.synergy')
    .map((template) => ({ ...template, labels: ['data', 'compute', 'algorithm'] as const }))
  const sentences = [...own, ...joining].flatMap(({ id, labels, form, text }): Sentence[] => {
    if (languageOfForm(form) !== language) return []
    return [{ language, kind: 'measure', labels, doubted: [], text, place: `templates:${id}` }]
  })
  return taughtUnits(sentences, features).map((unit) => ({ ...unit, origin: 'template' }))
}
