import type { Coverage } from '../../../server/src/coverage/coverage.ts'
import { type CoverageOptions, foldCoverage } from '../../../server/src/coverage/fold-coverage.ts'
import { extractFacts } from '../../../server/src/facts/index.ts'
import { contextKey } from '../../../server/src/text/context.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The coverage of a text. */
export function coverageOf(text: string, options?: CoverageOptions): Coverage {
  const draft = parseDraft(text)
  const facts = draft.blocks.map((block, index) => extractFacts(block, contextKey(draft, index), draft.language))
  return foldCoverage(draft, facts, options)
}
