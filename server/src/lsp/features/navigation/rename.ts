import type { Range, WorkspaceEdit } from 'vscode-languageserver'
import type { Localized } from '../../../framework/types.ts'
import { toOffset, toRange, toWorkspaceEdit } from '../../session/convert.ts'
import { LSPErrorCodes, ResponseError } from '../../session/protocol-values.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { namesOf, subjectIn } from './draft-subject.ts'
import { type RenameEdit, renaming } from './rename-name.ts'

/** Renames an abbreviation or a term where the draft defines it, and all its uses. */
export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: client.preparesRename ? { prepareProvider: true } : true }),
  serve({ connection, session }) {
    connection.onPrepareRename(async ({ textDocument, position }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && prepare(draft, toOffset(draft.document, position))
    })
    connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && renameAt(draft, toOffset(draft.document, position), newName, session)
    })
  },
}

function prepare(draft: OpenDraft, offset: number): { range: Range; placeholder: string } {
  const found = subjectIn(draft, offset)
  if (found?.subject.kind !== 'name') throw refusal(noName, draft)
  return { range: toRange(draft.document, found.span), placeholder: found.subject.name.name }
}

function renameAt(draft: OpenDraft, offset: number, newName: string, { client }: Session): WorkspaceEdit {
  const found = subjectIn(draft, offset)
  if (found?.subject.kind !== 'name') throw refusal(noName, draft)
  const result = renaming(draft.analysis, namesOf(draft), found.subject.name, newName)
  if ('refused' in result) throw refusal(result.refused, draft)
  const { edits } = result
  const doubtful = edits.filter(({ sure }) => !sure)
  if (!client.confirmsEdits || doubtful.length === 0)
    return toWorkspaceEdit(
      draft.document,
      edits.filter(({ sure }) => sure),
      { ...client, snippetEdits: false },
    )
  return confirmed(draft, edits)
}

/** The edits, of which those that are doubtful are shown to the writer first. */
function confirmed({ document, reader }: OpenDraft, edits: readonly RenameEdit[]): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map(({ span, text, sure }) => ({
          range: toRange(document, span),
          newText: text,
          ...(sure ? {} : { annotationId: 'doubtful' }),
        })),
      },
    ],
    changeAnnotations: { doubtful: { label: partOfWord[reader], needsConfirmation: true } },
  }
}

function refusal(words: Localized, { reader }: OpenDraft): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, words[reader])
}

const noName: Localized = {
  zh: '只有本文中定义的简称和术语可以重命名。',
  en: 'Only abbreviations and terms that this draft defines can be renamed.',
}
const partOfWord: Localized = {
  zh: '可能是其他词语的一部分，请逐处确认',
  en: 'May be part of another word: confirm each',
}
