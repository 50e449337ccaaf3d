import { type FalseAlarmParams, falseAlarmMethod } from '../../../protocol.ts'
import { type DraftExplainer, explainDraft } from '../../explanation/explain-draft.ts'
import { maskedText } from '../../explanation/masked-text.ts'
import type { Finding } from '../../findings/finding.ts'
import { type Span, touches } from '../../text/document/span.ts'
import { blockAt, placedBlock } from '../../text/model/draft.ts'
import { toOffset } from '../session/convert.ts'
import type { OpenDraft } from '../session/session.ts'
import type { Feature } from './feature.ts'

/** An example of a finding that is wrong, without what the draft says, for somebody who wants to report it. */
export const falseAlarm: Feature = {
  serve({ connection, session }) {
    connection.onRequest(
      falseAlarmMethod,
      async ({ uri, rule, position }: FalseAlarmParams): Promise<string | null> => {
        const draft = await session.draft(uri)
        if (!draft) return null
        const offset = toOffset(draft.document, position)
        const here = draft.analysis.findings.filter(({ span }) => touches(span, offset))
        const finding = here.find((one) => one.rule === rule) ?? here[0]
        return finding ? falseAlarmText(draft, finding) : null
      },
    )
  },
}

/** The places of which the words are given, that of the finding included. */
const mostPlaces = 4

/** In English, whatever the reader's language: it is for those who mend the rules. */
export function falseAlarmText({ analysis }: Pick<OpenDraft, 'analysis'>, finding: Finding): string {
  const { genre, subject, kind, concern, judged } = analysis.coverage.draft
  const { language, format } = analysis.draft
  const explainer = explainDraft(analysis)
  const places = [finding.span, ...(finding.related ?? []).map(({ span }) => span)].slice(0, mostPlaces)
  return [
    `rule: ${finding.rule} (${finding.severity}), message: ${finding.message.key}`,
    ...(finding.dimensions ? [`dimensions: ${finding.dimensions.join(', ')}`] : []),
    `draft: ${language}, ${format}, ${genre}, ${subject}, ${kind}, ${concern}${judged ? '' : ', not judged'}`,
    ...places.flatMap((place) => placeLines(analysis, explainer, place)),
  ].join('\n')
}

/** The clause at a place, masked, and what it counts as. */
function placeLines({ draft }: OpenDraft['analysis'], explainer: DraftExplainer, { start }: Span): string[] {
  const index = blockAt(draft, start)
  const block = placedBlock(draft, index)
  if (!block) return []
  const clauses = explainer.clausesOf(index)
  const clause = clauses.findLast(({ span }) => span.start <= start) ?? clauses[0]
  const text = clause ? draft.chunks.slice(clause.span.start, clause.span.end) : block.prose.text
  const counts = (clause?.judgements ?? []).map(
    ({ dimension, kind, likely }) => `${dimension} ${kind} ${likely.toFixed(2)}`,
  )
  const words = maskedText(text.slice(0, longest), draft.language).trim()
  return [`${block.kind}: ${words}`, ...(counts.length > 0 ? [`  counts as: ${counts.join(', ')}`] : [])]
}

/** The length of a clause that is given, in UTF-16 code units. */
const longest = 400
