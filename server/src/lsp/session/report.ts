import type { ClientFeatures } from './client-features.ts'
import { createDiagnoser, type Diagnosis } from './diagnoser.ts'
import type { LogFaults } from './fault-log.ts'
import { perVersion } from './per-version-cache.ts'
import type { OpenDraft } from './session.ts'

/** The diagnostics of one version of a draft. */
export interface Report extends Diagnosis {
  /** The result id. It stays the same while the items stay the same. */
  readonly resultId: string
}

/** Returns the report of a draft, made once per version. */
export function createReports(client: ClientFeatures, logFaults?: LogFaults): (draft: OpenDraft) => Report {
  const diagnose = createDiagnoser(client, logFaults)
  return perVersion<Report>((draft, before) => {
    const now = diagnose(draft, before)
    // Most keystrokes change no finding. The client then gets `unchanged` in place of the full report.
    const same =
      before?.items.length === now.items.length && before.items.every((item, index) => item === now.items[index])
    return { ...now, resultId: before && same ? before.resultId : `${client.run}.${draft.revision}` }
  })
}
