import type { CodeDescription, Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyzer.ts'
import type { Finding } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import { rulePage } from '../rules/page.ts'
import { wording } from '../rules/wording.ts'
import type { ClientFeatures } from './client-features.ts'
import { toRange, toSeverity } from './convert.ts'

/** A draft that has been analysed, open or not. */
export interface Analysed {
  readonly document: TextDocument
  readonly analysis: Analysis
  readonly reader: Language
}

/** Words the findings of a draft for its reader: one diagnostic for each, in their order. */
export function createDiagnoser(client: ClientFeatures): (draft: Analysed) => Diagnostic[] {
  const pages = new Map<string, CodeDescription>()

  function page(rule: string, reader: Language): CodeDescription {
    const key = `${rule} ${reader}`
    const known = pages.get(key)
    if (known) return known
    const description = { href: rulePage(rule, reader, client.options.rulePage) }
    pages.set(key, description)
    return description
  }

  function diagnostic(finding: Finding, { document, reader }: Analysed): Diagnostic {
    const found: Diagnostic = {
      range: toRange(document, finding.span),
      severity: toSeverity(finding.severity),
      source: 'wenheng',
      code: finding.rule,
      codeDescription: page(finding.rule, reader),
      message: wording(finding, reader),
    }
    if (client.relatedInformation && finding.related && finding.related.length > 0) {
      found.relatedInformation = finding.related.map((place) => ({
        location: { uri: document.uri, range: toRange(document, place.span) },
        message: wording(finding, reader, place.message),
      }))
    }
    return found
  }

  return (draft) => draft.analysis.findings.map((finding) => diagnostic(finding, draft))
}
