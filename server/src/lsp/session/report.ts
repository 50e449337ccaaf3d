import type { ClientFeatures } from './client-features.ts'
import { createDiagnoser, type Diagnosis } from './diagnoser.ts'
import { perVersion } from './per-version-cache.ts'
import type { OpenDraft } from './session.ts'

/** The diagnostics of one version of a draft. */
export interface Report extends Diagnosis {
  /** Names the items: a keystroke that leaves them as they were leaves it too. */
  readonly resultId: string
}

/** Gives the report of a draft, made once a version. */
export function createReports(client: ClientFeatures): (draft: OpenDraft) => Report {
  const diagnose = createDiagnoser(client)
  return perVersion<Report>((draft, before) => {
    const now = diagnose(draft, before)
    // Most keystrokes move no line and no finding of their own: then a word tells the client what all would tell again.
    const same =
      before?.items.length === now.items.length && before.items.every((item, index) => item === now.items[index])
    return { ...now, resultId: before && same ? before.resultId : `${client.run}.${draft.revision}` }
  })
}
