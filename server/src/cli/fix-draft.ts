import { type Analysis, createAnalyzer } from '../engine/analyzer.ts'
import type { Settings } from '../engine/settings.ts'
import { encode, isFaithful } from '../host/encode.ts'
import { withEdits } from '../text/document/edit.ts'
import { type CliError, cliError } from './cli-messages.ts'
import { encodingName, type ReadDraft } from './read-draft.ts'
import { replaceFile } from './replace-file.ts'

export interface Fixed {
  /** Of the draft as it is now. */
  readonly analysis: Analysis
  /** How many places were fixed. */
  readonly fixed: number
  /** Why the file is as it was. */
  readonly problem: CliError | null
}

/**
 * Makes the fixes of a draft that need no looking at, and writes it back in its encoding. Every other byte stays: an
 * encoding in which that cannot be promised is not written.
 */
export function fixDraft(read: ReadDraft, analysis: Analysis, settings: Partial<Settings>): Fixed {
  const { file, bytes, decoded } = read
  const mended = mend(decoded.text, analysis, settings)
  if (mended.fixed === 0) return { ...mended, problem: null }
  const encoding = encodingName(decoded.encoding)
  const failed = (problem: CliError): Fixed => ({ analysis, fixed: 0, problem })
  if (!isFaithful(bytes, decoded)) return failed(cliError('unfaithful', { file, encoding }))
  const written = encode(mended.text, decoded)
  if ('missing' in written) return failed(cliError('unencodable', { file, encoding, character: written.missing }))
  const fault = replaceFile(file, written, bytes)
  return fault === null ? { ...mended, problem: null } : failed(cliError(fault, { file }))
}

/** Fixes until nothing is left to fix: edits that overlap wait for the next round. */
function mend(draft: string, first: Analysis, settings: Partial<Settings>) {
  let [text, analysis, fixed] = [draft, first, 0]
  for (let round = 0; round < mostRounds; round++) {
    const edits = analysis.fixAll()
    if (edits.length === 0) break
    text = withEdits(text, edits)
    fixed += analysis.fixAllPlaces()
    analysis = createAnalyzer().analyze(text, settings)
  }
  return { text, analysis, fixed }
}

/** Two fixes that undo each other end here. */
const mostRounds = 10
