import type { Location } from 'vscode-languageserver'
import { toOffset, toRange } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { subjectIn } from './draft-subject.ts'
import { frameworkLocation } from './framework-location.ts'
import { measureAt } from './subject-at.ts'
import { definitionsOf, mentionsOf } from './subject-places.ts'

/** All references to a provision or an annex, all uses of a name, all evidence for an element of the framework. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  serve({ connection, session }) {
    connection.onReferences(async ({ textDocument, position, context }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && referencesAt(draft, toOffset(draft.document, position), context.includeDeclaration, session)
    })
  },
}

function referencesAt(draft: OpenDraft, offset: number, isWithDefinition: boolean, { client }: Session): Location[] {
  // In the words of a measure that stand for nothing by themselves, the measure is meant.
  const found = subjectIn(draft, offset) ?? measureAt(draft.analysis, offset)
  if (!found) return []
  const { document, analysis, reader } = draft
  const { subject } = found
  const defined = isWithDefinition ? definitionsOf(analysis, subject).map(({ words }) => words) : []
  const entry =
    isWithDefinition && client.options.framework && subject.kind === 'element'
      ? frameworkLocation(subject.element ?? subject.dimension, reader)
      : null
  const here = [...defined, ...mentionsOf(analysis, subject)].sort((a, b) => a.start - b.start)
  return [...(entry ? [entry] : []), ...here.map((span) => ({ uri: document.uri, range: toRange(document, span) }))]
}
