import type { CancellationToken } from 'vscode-languageserver'
import { toBase64 } from '../../../protocol/base64.ts'
import {
  type ChangeTable,
  type ChangeTableParams,
  type ComparedChange,
  type CompareParams,
  type ComparisonAnswer,
  changeTableMethod,
  compareMethod,
} from '../../../protocol/comparison.ts'
import type { Change } from '../../comparison/model/comparison.ts'
import type { Analysis } from '../../engine/analyzer.ts'
import type { Language } from '../../framework/types.ts'
import { toRange } from '../session/convert.ts'
import type { DraftDocument } from '../session/draft-document.ts'
import type { OpenDraft } from '../session/session.ts'
import type { Feature, FeatureContext } from './feature.ts'
import { type OldDraftReader, oldDraftReader } from './old-draft.ts'

/** What has changed from one draft to another. All that compares is loaded when first asked for. */
export const comparison: Feature = {
  serve(context) {
    const { connection } = context
    const read = oldDraftReader(context)
    connection.onRequest(compareMethod, (params: CompareParams, token) => answer(context, read, params, token))
    connection.onRequest(changeTableMethod, (params: ChangeTableParams, token) => table(context, read, params, token))
  },
}

interface BothDrafts {
  readonly open: OpenDraft
  readonly old: { readonly document: DraftDocument; readonly analysis: Analysis }
}

async function bothDrafts(
  { session }: FeatureContext,
  read: OldDraftReader,
  { uri, old }: CompareParams,
  token: CancellationToken,
): Promise<BothDrafts | 'closed' | 'unreadable'> {
  const before = await read(old, uri)
  if (before === null) return 'unreadable'
  const open = await session.draft(uri, token)
  return open === null ? 'closed' : { open, old: before }
}

async function answer(
  context: FeatureContext,
  read: OldDraftReader,
  params: CompareParams,
  token: CancellationToken,
): Promise<ComparisonAnswer> {
  const { byGroup, compareDrafts, groupNames, headingOf, statementsText, summaryOf } = await import(
    '../../comparison/index.ts'
  )
  // Nothing is awaited once the draft is given: its document changes with the next version.
  const both = await bothDrafts(context, read, params, token)
  if (typeof both === 'string') return { problem: both, summary: '', oldText: '', groups: [] }
  const { open, old } = both
  const { reader, document, analysis } = open
  const found = compareDrafts(old.analysis, analysis)
  const shown = (change: Change): ComparedChange => ({
    kind: change.kind,
    words: `${statementsText(change.statements, reader)}${quoteOf(change, reader)}`,
    where: headingOf(change),
    old: change.old && toRange(old.document, change.old.span),
    new: change.new && toRange(document, change.new.span),
  })
  return {
    problem: null,
    summary: summaryOf(found, reader),
    oldText: old.document.getText(),
    groups: byGroup(found.changes)
      .filter(({ changes }) => changes.length > 0)
      .map(({ group, changes }) => ({ id: group, name: groupNames[group][reader], changes: changes.map(shown) })),
  }
}

/** The beginning of a passage that only one draft has, after what is told of it. */
function quoteOf({ kind, words, statements }: Change, reader: Language): string {
  if (kind !== 'removed' && kind !== 'added') return ''
  // Of a line the statement has all words.
  if (statements.some(({ key }) => key === 'deleted' || key === 'inserted')) return ''
  const text = words
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
  return reader === 'zh' ? `：${quote}` : `: ${quote}`
}

/** In UTF-16 units. */
const longestQuote = 80

async function table(
  context: FeatureContext,
  read: OldDraftReader,
  params: ChangeTableParams,
  token: CancellationToken,
): Promise<ChangeTable> {
  const { compareDrafts, revisionDocument, revisionMarkdown, revisionRows, revisionTitle } = await import(
    '../../comparison/index.ts'
  )
  const both = await bothDrafts(context, read, params, token)
  if (typeof both === 'string') return { problem: both, name: '', content: '' }
  const { analysis } = both.open
  // The table goes with the draft, so it is in the draft's language.
  const { language } = analysis.draft
  const rows = revisionRows(compareDrafts(both.old.analysis, analysis), language, false)
  const name = revisionTitle(analysis.draft, language)
  if (params.format === 'md') return { problem: null, name, content: revisionMarkdown(name, rows, language) }
  const { tableDocument } = await import('../../word/write/landscape-table.ts')
  return { problem: null, name, content: toBase64(await tableDocument(revisionDocument(name, rows, language))) }
}
