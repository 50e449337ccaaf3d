import type { SymbolInformation } from 'vscode-languageserver'
import { fileNameOf } from '../../../config/paths.ts'
import { Lines } from '../../../text/document/lines.ts'
import type { Draft } from '../../../text/model/draft.ts'
import { askSettings } from '../../session/client-settings.ts'
import { perVersion } from '../../session/per-version-cache.ts'
import { SymbolKind } from '../../session/protocol-values.ts'
import type { OpenDraft } from '../../session/session.ts'
import { yieldToMessages } from '../../session/yield-to-messages.ts'
import { titleInOneLine } from '../../workspace/draft-title.ts'
import { createFileFacts } from '../../workspace/file-facts.ts'
import { sameForm } from '../../workspace/workspace-folders.ts'
import type { Feature, FeatureContext } from '../feature.ts'
import { holdsInOrder } from '../holds-in-order.ts'
import { headingsOf } from './draft-headings.ts'

/** A heading with its place: a draft that is not open is not kept, only these. */
interface PlacedHeading {
  readonly name: string
  readonly title: string | null
  readonly range: SymbolInformation['location']['range']
}

/** More are of no use in a list. */
const most = 500

const headingsOfOpen = perVersion(({ analysis }: OpenDraft) => placedHeadings(analysis.draft))

/**
 * Headings and provisions of the open drafts; where the drafts of the workspace are checked that are not open, of these
 * too.
 */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve(context) {
    const ofFile = createFileFacts(context.host, placedHeadings)
    const open = new Map<string, string>()
    const { connection, session, folders } = context
    session.onOpen((uri) => open.set(sameForm(uri), uri))
    session.onClose((uri) => open.delete(sameForm(uri)))
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const wanted = matcher(query)
      const found: SymbolInformation[] = []
      for (const uri of open.values()) {
        const draft = await session.draft(uri, token)
        if (draft) for (const one of symbols(uri, headingsOfOpen(draft), wanted)) found.push(one)
      }
      if (!(await areOthersWanted(context))) return found.slice(0, most)
      for await (const { uri } of folders.files()) {
        if (token.isCancellationRequested || found.length >= most) break
        if (open.has(sameForm(uri))) continue
        for (const one of symbols(uri, (await ofFile(uri)) ?? [], wanted)) found.push(one)
        await yieldToMessages()
      }
      return found.slice(0, most)
    })
  },
}

async function areOthersWanted({ connection, session }: FeatureContext): Promise<boolean> {
  const { workspaceDiagnostics } = await askSettings(connection, session.client)
  return workspaceDiagnostics === true
}

function placedHeadings(draft: Draft): readonly PlacedHeading[] {
  const lines = new Lines(draft.chunks)
  const title = titleInOneLine(draft)
  return headingsOf(draft).map(({ name, span }) => ({
    name,
    title,
    range: { start: lines.placeAt(span.start), end: lines.placeAt(span.end) },
  }))
}

/** Editors filter and rank themselves: a heading passes if it has the characters of the query in their order. */
function matcher(query: string): (name: string) => boolean {
  const key = query.toLowerCase().replace(/\s/g, '')
  return (name) => holdsInOrder(name.toLowerCase(), key)
}

function symbols(
  uri: string,
  headings: readonly PlacedHeading[],
  wanted: (name: string) => boolean,
): SymbolInformation[] {
  const file = fileNameOf(uri)
  return headings
    .filter(({ name }) => wanted(name))
    .map(({ name, title, range }) => ({
      name,
      kind: SymbolKind.String,
      containerName: title === null || title === name ? file : title,
      location: { uri, range },
    }))
}
