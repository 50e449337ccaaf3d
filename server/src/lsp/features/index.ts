import { clauseOrder } from './clause-order.ts'
import { codeActions } from './code-actions.ts'
import { definition } from './definition.ts'
import { documentHighlight } from './document-highlight.ts'
import { documentLinks } from './document-links.ts'
import type { Feature } from './feature.ts'
import { hover } from './hover.ts'
import { onTypeFormatting } from './on-type-formatting.ts'
import { references } from './references.ts'
import { rename } from './rename.ts'
import { ruleEdits } from './rule-edits.ts'
import { status } from './status.ts'
import { workspaceSymbols } from './workspace-symbols.ts'

/** All features but diagnostics, which also depend on the files of the workspace (`server.ts`). By file name. */
export const features: readonly Feature[] = [
  clauseOrder,
  codeActions,
  definition,
  documentHighlight,
  documentLinks,
  hover,
  onTypeFormatting,
  references,
  rename,
  ruleEdits,
  status,
  workspaceSymbols,
]
