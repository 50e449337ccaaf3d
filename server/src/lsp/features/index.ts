import { codeActions } from './code-actions.ts'
import { codeLenses } from './code-lenses.ts'
import { documentSymbols } from './document-symbols.ts'
import type { Feature } from './feature.ts'
import { foldingRanges } from './folding-ranges.ts'
import { hover } from './hover.ts'
import { inlayHints } from './inlay-hints.ts'
import { ruleEdits } from './rule-edits.ts'
import { selectionRanges } from './selection-ranges.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { status } from './status.ts'

/** All features but diagnostics, which also depend on the files of the workspace (`server.ts`). By file name. */
export const features: readonly Feature[] = [
  codeActions,
  codeLenses,
  documentSymbols,
  foldingRanges,
  hover,
  inlayHints,
  ruleEdits,
  selectionRanges,
  semanticTokens,
  status,
]
