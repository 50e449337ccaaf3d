import type { ClientSettings } from '../../../protocol.ts'
import type { Severity } from '../../findings/finding.ts'

/** The rules on what a draft leaves out. Editors all but hide a hint, and these a writer looks for. */
const onGaps = ['missing-dimension', 'missing-pathway', 'missing-synergy', 'thin-dimension']

/**
 * The rules whose hints an editor shows as information. Not those that the reader has set to `hint`, and none where the
 * setting says so. Findings keep their severity everywhere else: on the command line, in reports.
 */
export function informingRules(
  { hintsAsInformation }: ClientSettings,
  severities: Readonly<Record<string, Severity | 'off'>>,
): ReadonlySet<string> {
  return new Set(hintsAsInformation === false ? [] : onGaps.filter((rule) => severities[rule] !== 'hint'))
}
