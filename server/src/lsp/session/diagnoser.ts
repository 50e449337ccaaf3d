import type { CodeDescription, Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver'
import type { Analysis } from '../../engine/analyzer.ts'
import type { Finding, Message, Severity } from '../../findings/finding.ts'
import type { Language } from '../../framework/types.ts'
import { rulePage } from '../../rules/page.ts'
import { renderMessage } from '../../rules/render-message.ts'
import type { ClientFeatures } from './client-features.ts'
import { type Places, toRange, toSeverity } from './convert.ts'
import type { LogFaults } from './fault-log.ts'

/** A draft that has been analysed, open or not. */
export interface AnalysedDraft {
  readonly document: Places
  readonly analysis: Analysis
  readonly reader: Language
  /** The rules whose hints are shown as information. */
  readonly informing: ReadonlySet<string>
}

/** The findings of a draft as diagnostics in the reader's language. */
export interface Diagnosis {
  readonly reader: Language
  readonly findings: readonly Finding[]
  /** One for each finding, in their order. */
  readonly items: Diagnostic[]
}

export type Diagnose = (draft: AnalysedDraft, before?: Diagnosis) => Diagnosis

/** `before` is the result for the previous version: diagnostics that say the same are kept as the same objects. */
export function createDiagnoser(client: ClientFeatures, logFaults?: LogFaults): Diagnose {
  const pages = new Map<string, CodeDescription>()

  function page(rule: string, reader: Language): CodeDescription {
    const name = `${rule} ${reader}`
    const known = pages.get(name)
    if (known) return known
    const description = { href: rulePage(rule, reader, client.options.rulePage) }
    pages.set(name, description)
    return description
  }

  function relatedOf(finding: Finding, { document, reader }: AnalysedDraft): Related {
    const { related } = finding
    if (!client.relatedInformation || !related || related.length === 0) return undefined
    return related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place.span) },
      message: renderMessage(finding, reader, place.message),
    }))
  }

  return (draft, before) => {
    const { reader, analysis, document, informing } = draft
    const { findings } = analysis
    logFaults?.(analysis)
    const last = before?.reader === reader ? before : undefined
    const items = findings.map((finding, index) => {
      const was = last?.findings[index]
      const said = was && saysTheSame(was, finding) ? last?.items[index] : undefined
      const range = toRange(document, finding.span)
      const places = relatedOf(finding, draft)
      const severity = toSeverity(shownSeverity(finding, informing))
      if (
        said?.severity === severity &&
        isSameRange(said.range, range) &&
        isSameRelated(said.relatedInformation, places)
      )
        return said
      const made: Diagnostic = {
        range,
        severity,
        source: 'wenheng',
        code: finding.rule,
        codeDescription: page(finding.rule, reader),
        // Rendering messages costs more than all the rest, and a keystroke leaves most findings unchanged.
        message: said?.message ?? renderMessage(finding, reader),
      }
      if (places) made.relatedInformation = places
      return made
    })
    return { reader, findings, items }
  }
}

function shownSeverity({ rule, severity }: Finding, informing: ReadonlySet<string>): Severity {
  return severity === 'hint' && informing.has(rule) ? 'information' : severity
}

type Related = DiagnosticRelatedInformation[] | undefined

function saysTheSame(a: Finding, b: Finding): boolean {
  return a === b || (a.rule === b.rule && a.severity === b.severity && isSameMessage(a.message, b.message))
}

function isSameMessage(a: Message, b: Message): boolean {
  if (a === b) return true
  if (a.key !== b.key) return false
  for (const name in b.values) if (!(name in a.values)) return false
  for (const name in a.values) {
    const [one, other] = [a.values[name], b.values[name]]
    if (one === other) continue
    if (typeof one !== 'object' || typeof other !== 'object' || one.zh !== other.zh || one.en !== other.en) return false
  }
  return true
}

function isSameRelated(a: Related = [], b: Related = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ message, location: { range } }, index) => {
      const other = b[index]
      return other !== undefined && message === other.message && isSameRange(range, other.location.range)
    })
  )
}

function isSameRange({ start, end }: Range, other: Range): boolean {
  return (
    start.line === other.start.line &&
    start.character === other.start.character &&
    end.line === other.end.line &&
    end.character === other.end.character
  )
}
