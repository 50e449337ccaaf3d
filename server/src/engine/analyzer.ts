import type { Coverage } from '../coverage/coverage.ts'
import { foldCoverage } from '../coverage/fold-coverage.ts'
import type { BlockFacts } from '../facts/fact.ts'
import type { Finding } from '../findings/finding.ts'
import { limit } from '../findings/limit.ts'
import { order } from '../findings/order.ts'
import { suppress } from '../findings/suppress.ts'
import { check } from '../rules/check.ts'
import { finish, type Steps } from '../steps.ts'
import { ChunkedText } from '../text/chunked-text.ts'
import type { Draft } from '../text/draft.ts'
import { type Parse, parseInSteps } from '../text/parse-draft.ts'
import { createFactKeeper } from './block-facts.ts'
import { defaults, type Settings } from './settings.ts'

/** Everything that is known of one version of a draft. */
export interface Analysis {
  readonly draft: Draft
  /** By block. */
  readonly facts: readonly BlockFacts[]
  readonly coverage: Coverage
  readonly findings: readonly Finding[]
}

export interface Analyzer {
  /** Total: any string gives an analysis. */
  analyze(text: string, settings?: Partial<Settings>): Analysis
  /**
   * The same in steps of a few milliseconds each, for drafts whose first analysis takes longer than a writer should wait
   * for another answer. The last step returns the analysis; an analyzer takes one draft after another, and what is
   * left in the middle leaves it as it was.
   */
  analyzeInSteps(text: string, settings?: Partial<Settings>): Steps<Analysis>
}

/**
 * The façade of the core. One analyzer goes with one open draft: it keeps the facts of the blocks of the last version,
 * by their text and context alone, so that a keystroke extracts again only what it touched.
 */
export function createAnalyzer(): Analyzer {
  const factsOf = createFactKeeper()

  function* analyzeInSteps(text: string, partial: Partial<Settings> = {}): Steps<Analysis> {
    const settings = { ...defaults, ...partial }
    const parse: Parse = yield* parseInSteps(
      ChunkedText.of(text),
      {
        format: settings.format,
        ...(settings.language === 'auto' ? {} : { language: settings.language }),
      },
      null,
    )
    const { draft } = parse
    const facts = yield* factsOf(draft)
    const coverage = foldCoverage(draft, facts, { judge: settings.judge })
    let findings: readonly Finding[] | undefined
    return {
      draft,
      facts,
      coverage,
      // Not before somebody asks: a table of coverage needs none.
      get findings() {
        findings ??= limit(
          order(suppress(check({ draft, coverage }, settings.severities), draft)),
          settings.maxFindings,
        )
        return findings
      },
    }
  }

  return { analyzeInSteps, analyze: (text, settings) => finish(analyzeInSteps(text, settings)) }
}
