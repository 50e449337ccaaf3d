import type { Position, Range, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../../findings/finding.ts'
import { toSnippet } from '../../fixes/templates/snippet.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { Span } from '../../text/document/span.ts'
import type { ClientFeatures } from './client-features.ts'
import { DiagnosticSeverity } from './protocol-values.ts'

/** The only place where offsets become LSP positions (UTF-16) and plain data becomes LSP types. */

/** What is needed to convert places of a text. */
export type Places = Pick<TextDocument, 'uri' | 'version' | 'positionAt' | 'offsetAt'>

export function toRange(document: Places, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

export function toOffset(document: Places, position: Position): number {
  return document.offsetAt(position)
}

export function toSpan(document: Places, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
}

export function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error
    case 'warning':
      return DiagnosticSeverity.Warning
    case 'information':
      return DiagnosticSeverity.Information
    case 'hint':
      return DiagnosticSeverity.Hint
  }
}

/** Slots become tab stops if the client supports snippets; otherwise they stay 【…】. */
export function toWorkspaceEdit(document: Places, edits: readonly Edit[], client: ClientFeatures): WorkspaceEdit {
  if (!client.documentChanges) {
    return { changes: { [document.uri]: edits.map((edit) => toTextEdit(document, edit)) } }
  }
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map((edit) => {
          const snippet = client.snippetEdits ? toSnippet(edit.text) : null
          return snippet === null ? toTextEdit(document, edit) : toSnippetEdit(document, edit, snippet)
        }),
      },
    ],
  }
}

export function toTextEdit(document: Places, edit: Edit): TextEdit {
  return { range: toRange(document, edit.span), newText: edit.text }
}

function toSnippetEdit(document: Places, edit: Edit, value: string): SnippetTextEdit {
  return { range: toRange(document, edit.span), snippet: { kind: 'snippet', value } }
}
