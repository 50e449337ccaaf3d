import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix } from '../findings/finding.ts'
import type { ClauseTemplate, Language } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import { clauseEdits } from './clause-edits.ts'
import { notApplicableEdit } from './directive-edits.ts'
import { fixTitle } from './fix-title.ts'
import { renumberingEdits } from './renumber-sequence.ts'
import { planSection, sectionEdits } from './section-edits.ts'
import { bestTemplates, clauseTemplate } from './templates/templates.ts'

/** What a fix does: a title that says what happens, and its edits, ascending, none overlapping. */
export interface ResolvedFix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/**
 * A fix carried out: its title in the reader's language, and its edits, ascending, none overlapping. Null if it cannot
 * be applied. `own`: clauses of a project's pack.
 */
export function resolveFix(
  draft: Draft,
  coverage: Coverage,
  fix: Fix,
  locale: Language,
  own: readonly ClauseTemplate[] = [],
): ResolvedFix | null {
  const edits = editsOf(draft, coverage, fix, own)
  return edits.length > 0 ? { title: fixTitle(draft, coverage, fix, locale, own), edits } : null
}

function editsOf(draft: Draft, coverage: Coverage, fix: Fix, own: readonly ClauseTemplate[]): readonly Edit[] {
  switch (fix.kind) {
    case 'insert-clause': {
      const clause = clauseTemplate(fix.template, own)
      return clause ? clauseEdits(draft, coverage, fix.dimension, clause) : []
    }
    case 'insert-section': {
      const plan = planSection(draft, coverage, fix.dimension)
      const clause = bestTemplates(coverage, draft.language, fix.dimension, own)[0]
      return plan && clause ? sectionEdits(draft, coverage, plan, clause) : []
    }
    case 'renumber':
      return renumberingEdits(draft, fix.provision, fix.number)
    case 'not-applicable':
      return [notApplicableEdit(draft, fix.dimension)]
  }
}
