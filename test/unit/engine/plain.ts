import type { Analysis } from '../../../server/src/engine/analyzer.ts'
import { blockSpan } from '../../../server/src/text/model/draft.ts'

/** All that an analysis says, as plain data to compare: not how its parts are kept. */
export function plain({ draft, facts, coverage, findings }: Analysis) {
  const { language, format, blocks, outline, titles, directives, statedTitle } = draft
  return {
    text: draft.text,
    language,
    format,
    statedTitle,
    blocks: blocks.map((block, index) => ({ ...block, span: blockSpan(draft, index), facts: facts[index] })),
    outline,
    titles,
    directives,
    profile: coverage.draft,
    dimensions: coverage.dimensions,
    lenses: coverage.lenses,
    evidence: coverage.evidence,
    idle: coverage.idle,
    findings,
  }
}
