import type { OtherFix } from '../../../../protocol.ts'
import type { Fix } from '../../../findings/finding.ts'
import { fixesForDimension } from '../../../fixes/fixes-for-dimension.ts'
import { clauseTemplate } from '../../../fixes/templates/templates.ts'
import { element } from '../../../framework/framework.ts'
import type { DimensionId, Localized } from '../../../framework/types.ts'
import type { OpenDraft } from '../../session/session.ts'
import { listedFix } from './fix-actions.ts'

/** All that mends what a draft lacks in a dimension, or the clauses on one element of it. */
export function fixesToChoose(draft: OpenDraft, dimension: DimensionId, of: string | undefined): OtherFix[] {
  const { draft: parsed, coverage, pack } = draft.analysis
  const fixes = fixesForDimension(parsed, coverage, dimension, pack.templates, Number.POSITIVE_INFINITY)
  // The clauses first, also where a section would be the better place: one comes here for another clause.
  const clauses = fixes.filter((fix) => fix.kind === 'insert-clause' && (of === undefined || fix.element === of))
  if (of !== undefined) return clauses.flatMap((fix) => otherFix(draft, fix))
  return [...clauses, ...fixes.filter(({ kind }) => kind !== 'insert-clause')].flatMap((fix) => otherFix(draft, fix))
}

function otherFix(draft: OpenDraft, fix: Fix): OtherFix[] {
  const action = listedFix(draft, fix)
  const { reader, analysis } = draft
  if (fix.kind === 'insert-clause') {
    const template = clauseTemplate(fix.template, analysis.pack.templates)
    const measures = analysis.coverage.dimensions[fix.dimension].elements[fix.element] ?? 0
    const label = element(fix.element)?.name[reader] ?? template?.topic ?? ''
    const description = measures === 0 ? untouched[reader] : counted(measures)[reader]
    return template ? [{ kind: 'clause', label, description, text: template.text, action }] : []
  }
  if (fix.kind === 'renumber') return []
  const kind = fix.kind === 'insert-section' ? 'section' : 'not-applicable'
  return [{ kind, label: action.title, description: '', text: '', action }]
}

const untouched: Localized = { zh: '本稿尚无', en: 'not in this draft yet' }

function counted(measures: number): Localized {
  return { zh: `本稿已有${measures}处`, en: `${measures} in this draft` }
}
