import { type Fold, foldInSteps } from '../coverage/fold/fold-coverage.ts'
import type { Coverage } from '../coverage/model/coverage.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { Finding } from '../findings/finding.ts'
import type { Pack } from '../framework/pack.ts'
import type { RuleFaults } from '../rules/rule-faults.ts'
import { finish, type Stepwise } from '../steps.ts'
import { ChunkedText, changeOfStrings } from '../text/document/chunked-text.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import { type Parse, parseInSteps } from '../text/parse-draft.ts'
import type { WeighedBlock } from '../weighing/weigh-block.ts'
import { type DraftFacts, factsOf } from './block-facts.ts'
import { type BlockFindings, findingsOf, findingsOfBlocks, fixAllEdits, fixAllPlaces } from './draft-findings.ts'
import { surveyOf } from './draft-survey.ts'
import { defaults, type Settings } from './settings.ts'
import { findingsOfSurvey, type SurveyFindings } from './survey-findings.ts'

/** Everything that is known of one version of a draft. */
export interface Analysis {
  readonly draft: Draft
  /** What an office adds to our words. */
  readonly pack: Pack
  /** By block. */
  readonly facts: readonly WeighedBlock[]
  /** By block: what it states. */
  readonly surveyed: readonly SurveyedBlock[]
  readonly coverage: Coverage
  readonly findings: readonly Finding[]
  /** The rules that have thrown in this version, each with what it threw. Complete once `findings` was read. */
  readonly faults: ReadonlyMap<string, unknown>
  /** The edits of all fixes that may be applied without review (`source.fixAll`); ascending, not overlapping. */
  fixAll(): readonly Edit[]
  /** How many places these edits fix: both halves of a pair of brackets are one. */
  fixAllPlaces(): number
}

export interface Analyzer {
  /** Total: every text has an analysis. */
  analyze(text: string | ChunkedText, settings?: Partial<Settings>): Analysis
  /**
   * The same in steps of a few milliseconds each, for drafts whose first analysis would block other answers for too long. The last step returns the analysis. An analysis that is abandoned leaves the analyzer unchanged.
   */
  analyzeInSteps(text: string | ChunkedText, settings?: Partial<Settings>): Stepwise<Analysis>
}

/** What the next version can reuse. */
interface Version {
  readonly parse: Parse
  readonly facts: DraftFacts
  readonly fold: Fold
  /** Null where no rule was run. */
  readonly checked: Checked | null
}

/** What the rules found that are not run anew for each version. */
interface Checked {
  readonly inBlocks: BlockFindings
  readonly bySurvey: SurveyFindings
}

/**
 * The façade of the core. One analyzer serves one open draft. It caches the last version block by block, so that a
 * keystroke costs only the blocks it touched, however long the draft.
 */
export function createAnalyzer(): Analyzer {
  let known: Version | null = null

  function* analyzeInSteps(text: string | ChunkedText, partial: Partial<Settings> = {}): Stepwise<Analysis> {
    const settings = { ...defaults, ...partial }
    const before = known
    const parse = yield* parseInSteps(
      chunked(text, before?.parse.draft.chunks),
      parseOptions(settings),
      before?.parse ?? null,
    )
    const { draft } = parse
    const facts = yield* factsOf(parse, before?.facts ?? null, settings.pack)
    const fold = yield* foldInSteps(draft, facts.facts, settings, before?.fold ?? null, facts.changed)
    const { coverage } = fold
    const faults: RuleFaults = new Map()
    const checked = settings.check
      ? yield* check(parse, facts, coverage, settings, before?.checked ?? null, faults)
      : null
    known = { parse, facts, fold, checked }
    let findings: readonly Finding[] | undefined
    return {
      draft,
      pack: settings.pack,
      facts: facts.facts,
      surveyed: checked?.bySurvey.survey.blocks ?? [],
      coverage,
      // Computed on demand: not every version that is analysed is shown.
      get findings() {
        findings ??= checked
          ? findingsOf({ draft, coverage }, checked.inBlocks, checked.bySurvey.found, settings.maxFindings, faults)
          : []
        return findings
      },
      faults,
      fixAll: () => (checked ? fixAllEdits({ draft, coverage }, checked.inBlocks, checked.bySurvey.found) : []),
      fixAllPlaces: () => (checked ? fixAllPlaces({ draft, coverage }, checked.inBlocks, checked.bySurvey.found) : 0),
    }
  }

  return { analyzeInSteps, analyze: (text, settings) => finish(analyzeInSteps(text, settings)) }
}

/** Runs the rules on blocks and on what blocks state, as far as something has changed for them. */
function* check(
  { draft, changed }: Parse,
  facts: DraftFacts,
  coverage: Coverage,
  settings: Settings,
  before: Checked | null,
  faults: RuleFaults,
): Stepwise<Checked> {
  const survey = yield* surveyOf(draft, facts.facts, facts.changed, before?.bySurvey.survey ?? null)
  const { severities } = settings
  const inBlocks = yield* findingsOfBlocks(draft, survey.blocks, changed, severities, before?.inBlocks ?? null, faults)
  const bySurvey = yield* findingsOfSurvey(draft, survey, coverage, settings, before?.bySurvey ?? null, faults)
  return { inBlocks, bySurvey }
}

/** A string that is a new version of a known text shares chunks with it. */
function chunked(text: string | ChunkedText, known: ChunkedText | undefined): ChunkedText {
  if (typeof text !== 'string') return text
  if (!known) return ChunkedText.of(text)
  const { start, oldEnd, newEnd } = changeOfStrings(known.toString(), text)
  return known.replace({ start, end: oldEnd }, text.slice(start, newEnd), text)
}

function parseOptions({ format, language }: Settings) {
  return language === 'auto' ? { format } : { format, language }
}
