import { flag, record, text } from './checks.ts'

/** What a page keeps of the draft that it shows; the editor gives it back when it was started anew. */
const isKept = record<{ readonly uri: string; readonly pinned: boolean }>({ uri: text, pinned: flag })

/** The URI of the draft to which a page was pinned, by what it has kept; null if it followed the active one. */
export function pinnedDraft(kept: unknown): string | null {
  return isKept(kept) && kept.pinned ? kept.uri : null
}
