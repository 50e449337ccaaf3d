import { reasons } from '../coverage/kind/reasons.ts'
import type { Analysis } from '../engine/analyzer.ts'
import type { Language, Localized } from '../framework/types.ts'

/** Why the coverage of a file is not judged, in a sentence; null if it is. A file without text is no draft that begins. */
export function unjudgedReason({ draft, coverage }: Analysis, reader: Language): string | null {
  const { reason } = coverage.draft
  if (reason === null) return null
  return (draft.blocks.length === 0 ? emptyFile : reasons[reason])[reader]
}

/** Of a file without text; there is nothing to be said after it. */
export const emptyFile: Localized = { zh: '这个文件是空的。', en: 'This file is empty.' }
