import { codeActions } from './actions/code-actions.ts'
import { otherFixes } from './actions/other-fixes.ts'
import { ruleEdits } from './actions/rule-edits.ts'
import { alignment } from './alignment.ts'
import { assistantTools } from './assistant-tools.ts'
import { comparison } from './comparison.ts'
import { completion } from './completion/completion.ts'
import { falseAlarm } from './false-alarm.ts'
import type { Feature } from './feature.ts'
import { frameworkText } from './framework-text.ts'
import { hover } from './hover/hover.ts'
import { codeLenses } from './marks/code-lenses.ts'
import { inlayHints } from './marks/inlay-hints.ts'
import { semanticTokens } from './marks/semantic-tokens.ts'
import { clauseOrder } from './navigation/clause-order.ts'
import { definition } from './navigation/definition.ts'
import { documentHighlight } from './navigation/document-highlight.ts'
import { documentLinks } from './navigation/document-links.ts'
import { references } from './navigation/references.ts'
import { rename } from './navigation/rename.ts'
import { workspaceSymbols } from './navigation/workspace-symbols.ts'
import { newDraft } from './new-draft.ts'
import { report } from './report.ts'
import { reviewOfWord } from './review-word.ts'
import { status } from './status.ts'
import { documentSymbols } from './structure/document-symbols.ts'
import { foldingRanges } from './structure/folding-ranges.ts'
import { onTypeFormatting } from './structure/on-type-formatting.ts'
import { selectionRanges } from './structure/selection-ranges.ts'
import { coverageWatch } from './view/coverage-watch.ts'
import { ledger } from './view/ledger.ts'
import { word } from './word.ts'

/** All features but diagnostics, which also depend on the files of the workspace (`server.ts`). By file name. */
export const features: readonly Feature[] = [
  alignment,
  assistantTools,
  clauseOrder,
  codeActions,
  codeLenses,
  comparison,
  completion,
  coverageWatch,
  definition,
  documentHighlight,
  documentLinks,
  documentSymbols,
  falseAlarm,
  foldingRanges,
  frameworkText,
  hover,
  inlayHints,
  ledger,
  newDraft,
  onTypeFormatting,
  otherFixes,
  references,
  rename,
  report,
  reviewOfWord,
  ruleEdits,
  selectionRanges,
  semanticTokens,
  status,
  word,
  workspaceSymbols,
]
