import type { Definition, DefinitionLink, Location } from 'vscode-languageserver'
import { toOffset, toRange } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { entryAt } from '../hover/entry-at.ts'
import { subjectIn } from './draft-subject.ts'
import { frameworkLocation } from './framework-location.ts'
import type { SubjectPlace } from './subject-at.ts'
import { definitionsOf } from './subject-places.ts'

/**
 * From a reference to the provision or annex that it names, from a name to where the draft defines it, from a term of the
 * framework to its entry there.
 */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve({ connection, session }) {
    connection.onDefinition(async ({ textDocument, position }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && definitionAt(draft, toOffset(draft.document, position), session)
    })
  },
}

function definitionAt(draft: OpenDraft, offset: number, { client }: Session): Definition | DefinitionLink[] | null {
  const found = subjectIn(draft, offset)
  if (!found || found.subject.kind === 'element')
    return client.options.framework ? inFramework(draft, offset, found, client.definitionLinks) : null
  const { document } = draft
  const { subject, span } = found
  const places = definitionsOf(draft.analysis, subject)
  if (!client.definitionLinks)
    return places.map(({ words }) => ({ uri: document.uri, range: toRange(document, words) }))
  return places.map(({ whole, words }) => ({
    originSelectionRange: toRange(document, span),
    targetUri: document.uri,
    targetRange: toRange(document, whole),
    targetSelectionRange: toRange(document, words),
  }))
}

/** The entry of the framework that explains the words at an offset; `found`, if they are a term of detection. */
function inFramework(
  draft: OpenDraft,
  offset: number,
  found: SubjectPlace | null,
  asLinks: boolean,
): Location[] | DefinitionLink[] | null {
  const entry = entryAt(draft.analysis, offset)
  if (!entry) return null
  const subject = entry.takesElement && found?.subject.kind === 'element' ? found.subject.element : null
  const place = frameworkLocation(subject ?? entry.id, draft.reader)
  return place && linked([place], draft, entry.span, asLinks)
}

function linked(
  locations: Location[],
  { document }: OpenDraft,
  span: Parameters<typeof toRange>[1],
  asLinks: boolean,
): Location[] | DefinitionLink[] {
  if (!asLinks) return locations
  return locations.map(({ uri, range }) => ({
    originSelectionRange: toRange(document, span),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }))
}
