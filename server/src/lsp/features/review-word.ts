import { toBase64 } from '../../../protocol/base64.ts'
import { type ReviewWordParams, type ReviewWordResult, reviewWordMethod } from '../../../protocol/review-word.ts'
import { createAnalyzer } from '../../engine/analyzer.ts'
import { wordFaults } from '../../word/read/word-problem.ts'
import { sentBytes } from '../session/sent-bytes.ts'
import type { Feature } from './feature.ts'

/** Reviews of Word documents. What reads and writes them is loaded when first asked. */
export const reviewOfWord: Feature = {
  serve({ connection, session: { settings, scheduler } }) {
    connection.onRequest(reviewWordMethod, async (params: ReviewWordParams): Promise<ReviewWordResult> => {
      const { reader: language, analysis: settingsFor } = await settings.of(params.uri)
      const [{ openWord, draftOf }, { reviewWord }] = await Promise.all([
        import('../../word/read/read-word.ts'),
        import('../../word/review/review-word.ts'),
      ])
      const parts = openWord(sentBytes(params.bytes))
      if ('fault' in parts) return failed(wordFaults[parts.fault][language])
      const word = draftOf(parts, { revisions: 'accepted' })
      const own = { ...settingsFor('markdown'), maxFindings: Number.POSITIVE_INFINITY }
      const analyzer = createAnalyzer()
      const steps = analyzer.analyzeInSteps(word.text, own)
      const analysis = await scheduler.idly(steps, () => true)
      if (!analysis) return failed(null)
      const date = new Date().toISOString().replace(/\.\d+/, '')
      const clauses = params.clauses ? (text: string) => analyzer.analyze(text, own) : null
      const reviewed = reviewWord(parts, word, analysis, { language, date, clauses })
      return { ...reviewed, bytes: toBase64(reviewed.bytes), problem: null }
    })
  },
}

function failed(problem: string | null): ReviewWordResult {
  return { bytes: null, comments: 0, changes: 0, clauses: 0, problem }
}
