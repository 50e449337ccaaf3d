import { type CoverageOptions, foldCoverage } from '../../../server/src/coverage/fold/fold-coverage.ts'
import type { Coverage } from '../../../server/src/coverage/model/coverage.ts'
import { contextKey } from '../../../server/src/text/model/context.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { weighBlock } from '../../../server/src/weighing/weigh-block.ts'

/** The coverage of a text. */
export function coverageOf(text: string, options?: CoverageOptions): Coverage {
  const draft = parseDraft(text)
  const facts = draft.blocks.map((block, index) => weighBlock(block, contextKey(draft, index), draft.language))
  return foldCoverage(draft, facts, options)
}
