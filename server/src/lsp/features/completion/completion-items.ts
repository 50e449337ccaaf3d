import type { CompletionContext, CompletionItem, CompletionList, Position } from 'vscode-languageserver'
import { lineForClause } from '../../../fixes/clause-at-line.ts'
import { toSnippet } from '../../../fixes/templates/snippet.ts'
import { clauseTemplate } from '../../../fixes/templates/templates.ts'
import { lineEndAt } from '../../../text/document/line-end.ts'
import type { Span } from '../../../text/document/span.ts'
import { toOffset, toRange, toTextEdit } from '../../session/convert.ts'
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from '../../session/protocol-values.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { clauseDocumentation } from './clause-documentation.ts'
import type { Proposal } from './proposal.ts'
import { proposalsAt } from './proposals-at.ts'

/** What is remembered of an item for a clause until it is looked at. */
export interface ClauseData {
  readonly uri: string
  readonly template: string
  /** The line, from 0, on which it takes a number that others have; null where it takes none. */
  readonly line: number | null
}

/** What can be completed at a place of a draft; null if nothing. */
export function completionsAt(
  draft: OpenDraft,
  position: Position,
  context: CompletionContext | undefined,
  session: Session,
): CompletionList | null {
  const { list, isPart } = proposalsAt(draft.analysis, toOffset(draft.document, position), {
    reader: draft.reader,
    year: new Date().getFullYear(),
    isUnasked: draft.document.languageId === 'plaintext',
    isTriggered: context?.triggerKind === CompletionTriggerKind.TriggerCharacter,
  })
  return list.length > 0 ? toList(draft, list, isPart, position.line, session) : null
}

/** The item with the clause's text and where it comes from, and with the edits that renumber what follows it. */
export function withClause(
  item: CompletionItem,
  { template, line }: ClauseData,
  draft: OpenDraft,
  { client }: Session,
): CompletionItem {
  const { document, analysis, reader } = draft
  const clause = clauseTemplate(template, analysis.pack.templates)
  if (!clause) return item
  const kind = client.markdownItems ? MarkupKind.Markdown : MarkupKind.PlainText
  const documentation = { kind, value: clauseDocumentation(clause, reader, client.markdownItems) }
  if (line === null) return { ...item, documentation }
  const start = document.offsetAt({ line, character: 0 })
  const span = { start, end: lineEndAt(analysis.draft.text, start) }
  const edits = lineForClause(analysis.draft, analysis.coverage, span, false).following()
  const additionalTextEdits = edits.map((edit) => toTextEdit(document, edit))
  return { ...item, documentation, ...(edits.length > 0 ? { additionalTextEdits } : {}) }
}

function toList(
  draft: OpenDraft,
  list: readonly Proposal[],
  isIncomplete: boolean,
  line: number,
  session: Session,
): CompletionList {
  const shared = session.client.sharedItemRange
    ? (list.find(({ kind }) => kind === 'clause') ?? list[0])?.span
    : undefined
  const items = list.map((proposal, index) => toItem(draft, proposal, index, line, shared, session))
  return shared
    ? { isIncomplete, itemDefaults: { editRange: toRange(draft.document, shared) }, items }
    : { isIncomplete, items }
}

function toItem(
  { document }: OpenDraft,
  { kind, label, detail, brief, filter, text, span, template, takesNumber }: Proposal,
  index: number,
  line: number,
  shared: Span | undefined,
  { client }: Session,
): CompletionItem {
  const snippet = client.snippetItems ? toSnippet(text) : null
  const newText = snippet ?? text
  const isShared = shared?.start === span.start && shared.end === span.end
  const data: ClauseData | null = template ? { uri: document.uri, template, line: takesNumber ? line : null } : null
  return {
    label,
    kind: kinds[kind],
    ...(detail ? { detail } : {}),
    ...(brief && client.labelsItems ? { labelDetails: { description: brief } } : {}),
    ...(filter ? { filterText: filter } : {}),
    sortText: String(index).padStart(3, '0'),
    ...(isShared ? { textEditText: newText } : { textEdit: { range: toRange(document, span), newText } }),
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(/[\r\n]/.test(text) ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(data ? { data } : {}),
  }
}

const kinds: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  clause: CompletionItemKind.Snippet,
  term: CompletionItemKind.Reference,
  phrase: CompletionItemKind.Text,
  directive: CompletionItemKind.Keyword,
}
