import { codeActions } from './code-actions.ts'
import { falseAlarm } from './false-alarm.ts'
import type { Feature } from './feature.ts'
import { hover } from './hover.ts'
import { newDraft } from './new-draft.ts'
import { otherFixes } from './other-fixes.ts'
import { ruleEdits } from './rule-edits.ts'
import { status } from './status.ts'

/** All features but diagnostics, which also depend on the files of the workspace (`server.ts`). By file name. */
export const features: readonly Feature[] = [codeActions, falseAlarm, hover, newDraft, otherFixes, ruleEdits, status]
