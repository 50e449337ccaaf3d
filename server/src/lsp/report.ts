import type { Diagnostic, Range } from 'vscode-languageserver'
import type { ClientFeatures } from './client-features.ts'
import { createDiagnoser } from './diagnoser.ts'
import { onceAVersion } from './once-a-version.ts'
import type { OpenDraft } from './session.ts'

/** The diagnostics of one version of a draft. */
export interface Report {
  /** One for each finding, in the order of the findings. */
  readonly items: Diagnostic[]
  /** Names the items: a keystroke that leaves them as they were leaves it too. */
  readonly resultId: string
}

/** Gives the report of a draft, made once a version. */
export function createReports(client: ClientFeatures): (draft: OpenDraft) => Report {
  const diagnose = createDiagnoser(client)
  return onceAVersion<Report>((draft, before) => {
    const items = diagnose(draft)
    if (before && isSame(before.items, items)) return before
    return { items, resultId: `${client.run}.${draft.revision}` }
  })
}

/** Most keystrokes move no line and no finding of their own: then a word says what a hundred kilobytes would say again. */
function isSame(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && now.every((diagnostic, index) => isSameDiagnostic(before[index], diagnostic))
}

function isSameDiagnostic(a: Diagnostic | undefined, b: Diagnostic): boolean {
  return (
    a !== undefined &&
    isSameRange(a.range, b.range) &&
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.codeDescription?.href === b.codeDescription?.href &&
    isSameRelated(a.relatedInformation, b.relatedInformation)
  )
}

function isSameRelated(a: Diagnostic['relatedInformation'], b: Diagnostic['relatedInformation']): boolean {
  if (!a || !b) return a === b
  return (
    a.length === b.length &&
    b.every((place, index) => {
      const was = a[index]
      return was !== undefined && was.message === place.message && isSameRange(was.location.range, place.location.range)
    })
  )
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  )
}
