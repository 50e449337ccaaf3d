import { toBase64 } from '../../../protocol/base64.ts'
import {
  type ExportedWord,
  type ExportWordParams,
  exportWordMethod,
  type ImportedWord,
  type ImportWordParams,
  importWordMethod,
} from '../../../protocol/word.ts'
import type { Language } from '../../framework/types.ts'
import { Lines } from '../../text/document/lines.ts'
import type { Draft } from '../../text/model/draft.ts'
import { wordFaults } from '../../word/read/word-problem.ts'
import type { Omission } from '../../word/write/inline-runs.ts'
import { omissionNames } from '../../word/write/omission-names.ts'
import { openSlots } from '../../word/write/open-slots.ts'
import { sentBytes } from '../session/sent-bytes.ts'
import type { Feature } from './feature.ts'

/** Drafts as Word documents, and the texts of Word documents. What writes and reads them is loaded when first asked. */
export const word: Feature = {
  serve({ connection, session }) {
    connection.onRequest(exportWordMethod, async ({ uri, slots }: ExportWordParams): Promise<ExportedWord | null> => {
      const open = await session.draft(uri)
      return open && exportedWord(open.analysis.draft, slots, open.reader)
    })
    connection.onRequest(importWordMethod, async (params: ImportWordParams): Promise<ImportedWord> => {
      const { reader } = await session.settings.of(params.uri)
      return importedWord(params, reader)
    })
  },
}

async function exportedWord(draft: Draft, slots: ExportWordParams['slots'], reader: Language): Promise<ExportedWord> {
  const lines = new Lines(draft.chunks)
  const found = openSlots(draft).map(({ start, end }) => ({
    ...lines.placeAt(start),
    text: draft.text.slice(start, end),
  }))
  if (found.length > 0 && slots !== 'keep') return { bytes: null, slots: found, left: null }
  const { writeWord } = await import('../../word/write/write-word.ts')
  const { bytes, omitted } = await writeWord(draft)
  const left = omitted.map(({ kind, span }) => ({ kind, line: lines.placeAt(span.start).line + 1 }))
  return { bytes: toBase64(bytes), slots: found, left: leftOut(left, reader) }
}

/** What does not go out, each kind once with its lines. */
function leftOut(
  omitted: readonly { readonly kind: Omission; readonly line: number }[],
  reader: Language,
): string | null {
  const isChinese = reader === 'zh'
  const kinds = [...new Set(omitted.map(({ kind }) => kind))]
  const parts = kinds.map((kind) => {
    const lines = omitted.filter((one) => one.kind === kind).map(({ line }) => line)
    const named = lines.slice(0, mostLines).join(isChinese ? '、' : ', ')
    const name = omissionNames[kind][reader]
    if (isChinese) return `${name}（第${named}行${lines.length > mostLines ? '等' : ''}）`
    return `${name} (line ${named}${lines.length > mostLines ? ' …' : ''})`
  })
  return parts.length === 0 ? null : parts.join(isChinese ? '；' : '; ')
}

const mostLines = 5

async function importedWord({ bytes, revisions, comments }: ImportWordParams, reader: Language): Promise<ImportedWord> {
  const [{ openWord, draftOf }, { notCarried }, { withComments }] = await Promise.all([
    import('../../word/read/read-word.ts'),
    import('../../word/read/not-carried.ts'),
    import('../../word/read/with-comments.ts'),
  ])
  const opened = openWord(sentBytes(bytes))
  if ('fault' in opened) return { text: null, revisions: 0, comments: 0, remark: wordFaults[opened.fault][reader] }
  const read = draftOf(opened, { revisions: revisions ?? 'accepted' })
  const counts = { revisions: read.revisions.length, comments: read.comments.length }
  const asks = (counts.revisions > 0 && revisions === null) || (counts.comments > 0 && comments === null)
  if (asks) return { text: null, ...counts, remark: null }
  const text = comments === 'keep' ? withComments(read, reader) : read.text
  return { text, ...counts, remark: notCarried(opened, reader) }
}
