import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'
import { blockSpan, type Draft } from '../../../text/model/draft.ts'
import { toRange } from '../../session/convert.ts'
import { SymbolKind } from '../../session/protocol-values.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { draftParts } from './draft-parts.ts'
import { type DraftSymbol, draftSymbols } from './draft-symbols.ts'

/** The outline of an open draft, nested; a list for clients without nesting. */
export const documentSymbols: Feature = {
  // An editor may list the symbols of several servers: the label tells them apart.
  capabilities: () => ({ documentSymbolProvider: { label: 'Wenheng 文衡' } }),
  serve({ connection, session }) {
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      // The request names no place, so it is answered for the newest version even if the writer has typed since.
      const draft = await session.draft(textDocument.uri, token)
      if (!draft || (session.client.options.outlinesMarkdown === true && isOutlinedByMarkdown(draft))) return null
      const symbols = draftSymbols(draft.analysis.draft)
      return session.client.nestsSymbols ? nested(draft, symbols) : listed(draft, symbols)
    })
  },
}

/** Headings are strings, as in the outline that VS Code itself makes of Markdown. */
const kinds: Readonly<Record<DraftSymbol['kind'], SymbolKind>> = {
  document: SymbolKind.File,
  annex: SymbolKind.File,
  section: SymbolKind.String,
  box: SymbolKind.Object,
  article: SymbolKind.Field,
}

function nested(draft: OpenDraft, symbols: readonly DraftSymbol[]): DocumentSymbol[] {
  return symbols.map(({ kind, name, detail, span, words, children }) => ({
    name,
    ...(detail === '' ? {} : { detail }),
    kind: kinds[kind],
    range: toRange(draft.document, span),
    selectionRange: toRange(draft.document, words),
    children: nested(draft, children),
  }))
}

function listed(draft: OpenDraft, symbols: readonly DraftSymbol[], containerName?: string): SymbolInformation[] {
  const { uri } = draft.document
  return symbols.flatMap(({ kind, name, span, children }) => [
    {
      name,
      kind: kinds[kind],
      location: { uri, range: toRange(draft.document, span) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...listed(draft, children, name),
  ])
}

/** True if all parts have headings of Markdown: an editor that outlines Markdown would show each twice. */
function isOutlinedByMarkdown({ document, analysis: { draft } }: OpenDraft): boolean {
  return (
    document.languageId === 'markdown' &&
    draftParts(draft).every(({ first, named }) => first === named && hasHash(draft, blockSpan(draft, first).start))
  )
}

/** True if a block that begins at an offset has the signs of a Markdown heading before it. */
function hasHash({ chunks }: Draft, start: number): boolean {
  return /(?:^|[\r\n]) {0,3}#{1,6}[ \t]+$/.test(chunks.slice(Math.max(0, start - longestSign), start))
}

const longestSign = 12
