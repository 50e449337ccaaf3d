import type { OpenDraft } from '../session/session.ts'

/** Whether a document is read as a policy draft: by what it says, or because its writer called it one. */
export function isPolicyDraft({ document, analysis }: OpenDraft): boolean {
  return document.languageId === 'policy-draft' || analysis.coverage.draft.judged
}

/**
 * Whether a document is helped in writing, beyond what is found in it. English notes are numbered and worded as drafts
 * are; a Chinese text with （一） is an official one, whatever it is about.
 */
export function isServed(open: OpenDraft): boolean {
  const { draft, coverage } = open.analysis
  if (isPolicyDraft(open)) return true
  return draft.language === 'zh' && coverage.draft.reason !== 'set'
}
