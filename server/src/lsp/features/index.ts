import { clauseOrder } from './clause-order.ts'
import { codeActions } from './code-actions.ts'
import { codeLenses } from './code-lenses.ts'
import { completion } from './completion.ts'
import { definition } from './definition.ts'
import { documentHighlight } from './document-highlight.ts'
import { documentLinks } from './document-links.ts'
import { documentSymbols } from './document-symbols.ts'
import { falseAlarm } from './false-alarm.ts'
import type { Feature } from './feature.ts'
import { foldingRanges } from './folding-ranges.ts'
import { frameworkText } from './framework-text.ts'
import { hover } from './hover.ts'
import { inlayHints } from './inlay-hints.ts'
import { newDraft } from './new-draft.ts'
import { onTypeFormatting } from './on-type-formatting.ts'
import { otherFixes } from './other-fixes.ts'
import { references } from './references.ts'
import { rename } from './rename.ts'
import { ruleEdits } from './rule-edits.ts'
import { selectionRanges } from './selection-ranges.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { status } from './status.ts'
import { workspaceSymbols } from './workspace-symbols.ts'

/** All features but diagnostics, which also depend on the files of the workspace (`server.ts`). By file name. */
export const features: readonly Feature[] = [
  clauseOrder,
  codeActions,
  codeLenses,
  completion,
  definition,
  documentHighlight,
  documentLinks,
  documentSymbols,
  falseAlarm,
  foldingRanges,
  frameworkText,
  hover,
  inlayHints,
  newDraft,
  onTypeFormatting,
  otherFixes,
  references,
  rename,
  ruleEdits,
  selectionRanges,
  semanticTokens,
  status,
  workspaceSymbols,
]
