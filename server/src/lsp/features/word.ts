import {
  type ExportedWord,
  type ExportWordParams,
  exportWordMethod,
} from '../../../protocol/word.ts'
import type { Language } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Omission } from '../../word/write/inline-runs.ts'
import { omissionNames } from '../../word/write/omission-names.ts'
import { openSlots } from '../../word/write/open-slots.ts'
import { toBase64 } from '../session/base64.ts'
import type { Feature } from './feature.ts'

/** A draft as a Word document. The library that writes it is loaded when first asked. */
export const word: Feature = {
  serve({ connection, session }) {
    connection.onRequest(exportWordMethod, async ({ uri, slots }: ExportWordParams): Promise<ExportedWord | null> => {
      const open = await session.draft(uri)
      return open && exported(open.analysis.draft, slots, session.locale)
    })
  },
}

async function exported(draft: Draft, slots: ExportWordParams['slots'], reader: Language): Promise<ExportedWord> {
  const found = openSlots(draft).map(({ start, end }) => ({ ...placeAt(draft, start), text: draft.text.slice(start, end) }))
  if (found.length > 0 && slots !== 'keep') return { bytes: null, slots: found, left: null }
  const { writeWord } = await import('../../word/write/write-word.ts')
  const { bytes, omitted } = await writeWord(draft)
  return { bytes: toBase64(bytes), slots: found, left: leftOut(omitted, draft, reader) }
}

/** What does not go out, each kind once with its lines. */
function leftOut(
  omitted: readonly { readonly kind: Omission; readonly span: { readonly start: number } }[],
  draft: Draft,
  reader: Language,
): string | null {
  const kinds = [...new Set(omitted.map(({ kind }) => kind))]
  const parts = kinds.map((kind) => {
    const lines = omitted.filter((one) => one.kind === kind).map(({ span }) => placeAt(draft, span.start).line + 1)
    const named = lines.slice(0, mostLines).join(reader === 'zh' ? '、' : ', ')
    const more = lines.length > mostLines ? (reader === 'zh' ? '等' : ' …') : ''
    const name = omissionNames[kind][reader]
    return reader === 'zh' ? `${name}（第${named}${more}行）` : `${name} (line ${named}${more})`
  })
  return parts.length === 0 ? null : parts.join(reader === 'zh' ? '；' : '; ')
}

const mostLines = 5
