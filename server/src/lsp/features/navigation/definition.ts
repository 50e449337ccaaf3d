import type { Definition, DefinitionLink, Range } from 'vscode-languageserver'
import type { Span } from '../../../text/document/span.ts'
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

/** A place to go to, in the draft or in the framework's document: all of it, and the words of it. */
interface Target {
  readonly uri: string
  readonly whole: Range
  readonly words: Range
}

function definitionAt(draft: OpenDraft, offset: number, { client }: Session): Definition | DefinitionLink[] | null {
  const found = subjectIn(draft, offset)
  if (!found || found.subject.kind === 'element') {
    const entry = client.options.framework ? inFramework(draft, offset, found) : null
    return entry && answer(draft, entry.span, [entry.target], client.definitionLinks)
  }
  const { document } = draft
  const targets = definitionsOf(draft.analysis, found.subject).map(({ whole, words }) => ({
    uri: document.uri,
    whole: toRange(document, whole),
    words: toRange(document, words),
  }))
  return answer(draft, found.span, targets, client.definitionLinks)
}

/** The entry of the framework that explains the words at an offset; `found`, if they are a term of detection. */
function inFramework(
  draft: OpenDraft,
  offset: number,
  found: SubjectPlace | null,
): { readonly span: Span; readonly target: Target } | null {
  const entry = entryAt(draft.analysis, offset)
  if (!entry) return null
  const subject = entry.takesElement && found?.subject.kind === 'element' ? found.subject.element : null
  const place = frameworkLocation(subject ?? entry.id, draft.reader)
  return place && { span: entry.span, target: { uri: place.uri, whole: place.range, words: place.range } }
}

function answer(
  { document }: OpenDraft,
  span: Span,
  targets: readonly Target[],
  asLinks: boolean,
): Definition | DefinitionLink[] {
  if (!asLinks) return targets.map(({ uri, words }) => ({ uri, range: words }))
  return targets.map(({ uri, whole, words }) => ({
    originSelectionRange: toRange(document, span),
    targetUri: uri,
    targetRange: whole,
    targetSelectionRange: words,
  }))
}
