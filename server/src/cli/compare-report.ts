import { byGroup, groupOf } from '../comparison/change-groups.ts'
import type { ComparedPlace, Comparison } from '../comparison/model/comparison.ts'
import { statementsText, statementText } from '../comparison/sentences/statement.ts'
import type { Language } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import type { CheckedDraft } from './report.ts'

/** What `wenheng compare --format json` prints. The format is stable: tools depend on it. */
export function comparisonReport(old: CheckedDraft, fresh: CheckedDraft, comparison: Comparison, reader: Language) {
  const places = { old: lineColumns(old.analysis.draft.chunks), new: lineColumns(fresh.analysis.draft.chunks) }
  const placeOf = (side: 'old' | 'new', place: ComparedPlace | null) =>
    place && { ...places[side](place.span), where: place.where }
  const { relation, common, changes } = comparison
  return {
    old: { file: old.file, language: old.analysis.draft.language },
    new: { file: fresh.file, language: fresh.analysis.draft.language },
    relation,
    common: Math.round(common * 1000) / 1000,
    counts: Object.fromEntries(byGroup(changes).map((one) => [one.group, one.changes.length])),
    changes: changes.map((change) => ({
      kind: change.kind,
      group: groupOf(change),
      weight: change.weight,
      message: statementsText(change.statements, reader),
      statements: change.statements.map((one) => ({ key: one.key, text: statementText(one, reader) })),
      dimensions: change.dimensions,
      old: placeOf('old', change.old),
      new: placeOf('new', change.new),
      words: change.words,
    })),
  }
}
