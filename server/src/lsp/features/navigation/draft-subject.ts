import { perVersion } from '../../session/per-version-cache.ts'
import type { OpenDraft } from '../../session/session.ts'
import { type DraftNames, namesIn } from './draft-names.ts'
import { type SubjectPlace, subjectAt } from './subject-at.ts'

/** The names of an open draft, read once per version. */
export const namesOf = perVersion<DraftNames>(({ analysis }, before) => namesIn(analysis, before))

/** What stands at an offset of an open draft. */
export function subjectIn(draft: OpenDraft, offset: number): SubjectPlace | null {
  return subjectAt(draft.analysis, offset, () => namesOf(draft))
}
