import type { OpenDraft } from '../session/session.ts'

/**
 * Whether a document is helped in writing, beyond what is found in it. English notes are numbered and worded as drafts
 * are; a Chinese text with （一） is an official one, whatever it is about.
 */
export function isServed({ document, analysis }: OpenDraft): boolean {
  const { draft, coverage } = analysis
  if (document.languageId === 'policy-draft' || coverage.draft.judged) return true
  return draft.language === 'zh' && coverage.draft.reason !== 'set'
}
