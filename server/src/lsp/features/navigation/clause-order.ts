import type { CancellationToken } from 'vscode-languageserver'
import {
  type ClauseMoveRequest,
  type DraftEdits,
  type DraftVersion,
  moveClauseMethod,
  renumberMethod,
} from '../../../../protocol.ts'
import { type MoveRefusal, moveClause } from '../../../fixes/move-clause.ts'
import { renumberingOfDraft } from '../../../fixes/renumber-draft.ts'
import type { Localized } from '../../../framework/types.ts'
import type { Edit } from '../../../text/document/edit.ts'
import { toOffset, toTextEdit } from '../../session/convert.ts'
import { LSPErrorCodes, ResponseError } from '../../session/protocol-values.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'

/** Moves provisions and renumbers drafts, at the request of a command of the client. */
export const clauseOrder: Feature = {
  serve({ connection, session }) {
    connection.onRequest(moveClauseMethod, async (request: ClauseMoveRequest, token: CancellationToken) => {
      const draft = await versionOf(request, session, token)
      return draft && moved(draft, request)
    })
    connection.onRequest(renumberMethod, async (request: DraftVersion, token: CancellationToken) => {
      const draft = await versionOf(request, session, token)
      if (!draft) return draft
      const result = renumberingOfDraft(draft.analysis.draft)
      if ('dangling' in result) return answer(draft, [], mendFirst(result.dangling))
      return answer(draft, result.edits, result.edits.length === 0 ? inOrder : null)
    })
  },
}

async function versionOf(
  { uri, version }: DraftVersion,
  session: Session,
  token: CancellationToken,
): Promise<OpenDraft | null> {
  const draft = await session.draft(uri, token)
  if (draft && draft.version !== version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed.')
  return draft
}

function moved(draft: OpenDraft, { position, direction }: ClauseMoveRequest): DraftEdits {
  const result = moveClause(draft.analysis.draft, toOffset(draft.document, position), direction)
  if ('refused' in result) return answer(draft, [], refusals[result.refused])
  const { edits, unmoved } = result
  return answer(draft, edits, unmoved.length > 0 ? leftStanding(unmoved.slice(0, named)) : null)
}

function answer({ document, reader }: OpenDraft, edits: readonly Edit[], reason: Localized | null): DraftEdits {
  return {
    edits: edits.map((edit) => toTextEdit(document, edit)),
    reason: reason === null ? null : reason[reader],
  }
}

const inOrder: Localized = { zh: '序号连续，无须调整。', en: 'The numbers are in order.' }

function mendFirst(reference: string): Localized {
  return {
    zh: `文中没有“${reference}”，重排后会误指其他条款。请先改正这一引用。`,
    en: `There is no “${reference}”; with new numbers it would name another provision. Correct this reference first.`,
  }
}

/** So many words are named in a line of the status bar. */
const named = 3

function leftStanding(words: readonly string[]): Localized {
  return {
    zh: `已移动。${words.map((one) => `“${one}”`).join('')}未随之改动，请核对所指条款。`,
    en: `Moved. ${words.map((one) => `“${one}”`).join(', ')} stayed as written: check what is meant.`,
  }
}

const refusals: Readonly<Record<MoveRefusal, Localized>> = {
  none: { zh: '光标不在有序号的条款中。', en: 'The cursor is in no numbered provision.' },
  edge: {
    zh: '同级条款中没有可以与之换位的相邻条款。',
    en: 'There is no neighbouring provision of the same level to move past.',
  },
  unclear: {
    zh: '移动后序号或引用会有歧义，未移动。',
    en: 'Not moved: numbers or references would be read otherwise.',
  },
}
