import { emptyPack, type Pack } from '../../framework/pack.ts'
import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import { type Prose, toSourceSpan } from '../../text/prose/prose.ts'
import { inMainlandWords } from '../../text/prose/regional-words.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import type { BlockEvidence, CoveredBlock, PlacedNearMiss } from '../model/coverage.ts'
import type { NearMiss, Verdict } from '../model/verdict.ts'
import { type Circumstances, verdictsOf } from './clause-verdicts.ts'
import type { Grounds } from './grounds.ts'
import { problemPointsOf } from './problem-points.ts'
import { restsOnGrounds } from './rests-on-grounds.ts'
import { joinedMeasures, joinsByWords } from './synergy.ts'
import { VerdictWords } from './verdict-words.ts'

/** What a block says of the framework. */
export class BlockCoverage implements CoveredBlock {
  /** In the order of the text: one per clause, dimension and element, measures before mentions. */
  readonly verdicts: readonly Verdict[]
  /** Measures of the enterprise pathway. */
  readonly enterprise: readonly string[]
  /** How often it joins data, compute and algorithms. */
  readonly joined: number
  /** Something in the block depends on the draft's subject and genre. */
  readonly restsOnGrounds: boolean
  private readonly prose: Prose
  private readonly language: Language
  private readonly pack: Pack
  private readonly headings: readonly Verdict[]
  private readonly nearMisses: readonly NearMiss[]
  private found: readonly BlockEvidence[] | null = null
  private named: readonly BlockEvidence[] | null = null
  private byWords: boolean | null = null
  /** What the block says on other grounds, by the grounds. */
  private settlements: Map<Grounds, BlockCoverage> | null = null

  /** `all`: includes the verdicts of headings that only name a topic. */
  constructor(
    prose: Prose,
    { language, pack }: Pick<Circumstances, 'language' | 'pack'>,
    all: readonly Verdict[],
    enterprise: readonly string[],
    near: readonly NearMiss[],
    rests = false,
  ) {
    this.prose = prose
    this.language = language
    this.pack = pack
    this.headings = all.filter(isHeadingOnly)
    this.verdicts = this.headings.length === 0 ? all : all.filter((verdict) => !isHeadingOnly(verdict))
    this.enterprise = enterprise
    this.joined = joinedMeasures(this.verdicts)
    this.restsOnGrounds = rests
    this.nearMisses = near
  }

  get near(): readonly PlacedNearMiss[] {
    // Hardly any block has one, and with each key all blocks are asked.
    if (this.nearMisses.length === 0) return none
    return this.nearMisses.map(({ dimension, likely, clause }) => ({
      dimension,
      likely,
      span: toSourceSpan(this.prose, clause),
    }))
  }

  get evidence(): readonly BlockEvidence[] {
    this.found ??= this.evidenceOf(this.verdicts)
    return this.found
  }

  get headed(): readonly BlockEvidence[] {
    this.named ??= this.evidenceOf(this.headings)
    return this.named
  }

  private evidenceOf(verdicts: readonly Verdict[]): BlockEvidence[] {
    const { prose, language, pack } = this
    if (verdicts.length === 0) return []
    const words = new VerdictWords(prose.text, language, pack)
    return verdicts.map((verdict) => evidenceOf(prose, verdict, words))
  }

  /**
   * Returns what the same block says on other grounds, all else being equal. The result is kept: while a title is being
   * written, the subject of the draft changes back and forth within a few keystrokes, and hundreds of blocks depend on
   * it.
   */
  on(grounds: Grounds, from: Grounds, cover: () => BlockCoverage): BlockCoverage {
    this.settlements ??= new Map([[from, this]])
    let settled = this.settlements.get(grounds)
    if (settled === undefined) {
      settled = cover()
      settled.settlements = this.settlements.set(grounds, settled)
    }
    return settled
  }

  /** The same block with other verdicts, which a directive asks for; `enterprise`: its measures of that pathway. */
  withVerdicts(verdicts: readonly Verdict[], enterprise: readonly string[]): BlockCoverage {
    const all = [...this.headings, ...verdicts].sort(byClause)
    return new BlockCoverage(this.prose, { language: this.language, pack: this.pack }, all, enterprise, this.nearMisses)
  }

  /** True if a clause that commits to data, compute or algorithms joins it by its words to another of the three. */
  joinsByWords(): boolean {
    this.byWords ??= this.verdicts.some((one) => joinsByWords(this.prose.text, one, this.language))
    return this.byWords
  }
}

function isHeadingOnly({ heading, kind }: Verdict): boolean {
  return heading && kind === 'mention'
}

const none: readonly PlacedNearMiss[] = []
const silent = new BlockCoverage({ text: '', map: [0, 0] }, { language: 'zh', pack: emptyPack }, [], [], [])

/**
 * Returns what a block says of the framework. What it leaves open is settled by the draft's subject, the paragraph that
 * leads into it, and the names that the draft defines.
 */
export function coverBlock(
  written: Block,
  weighed: WeighedBlock,
  named: readonly Verdict[],
  around: Circumstances,
): BlockCoverage {
  const block = inMainlandWords(written)
  const { enterprise } = weighed.facts
  // A title says what the draft is about, not what it does.
  if (block.kind === 'title' || weighed.clauses.length + named.length + enterprise.length === 0) return silent
  const { verdicts: own, near } = verdictsOf(block, weighed, around)
  const all = named.length === 0 ? own : [...own, ...named.filter((one) => !own.some((other) => isSaidBy(one, other)))]
  if (!isInOrder(all)) all.sort(byClause)
  const kept = unique(withoutHeading(all))
  return new BlockCoverage(block.prose, around, kept, enterprise, near, restsOnGrounds(weighed, around.language))
}

/** A clause that is a measure by its own words does not count again for the name of what it acts on. */
function isSaidBy({ clause, dimension }: Verdict, other: Verdict): boolean {
  return other.kind === 'measure' && other.dimension === dimension && other.clause.start === clause.start
}

/** Most lists already are. */
function isInOrder(verdicts: readonly Verdict[]): boolean {
  return verdicts.every((one, index) => {
    const before = verdicts[index - 1]
    return before === undefined || byClause(before, one) <= 0
  })
}

function byClause(a: Verdict, b: Verdict): number {
  return a.clause.start - b.clause.start || rankOf(a) - rankOf(b)
}

function rankOf({ kind }: Verdict): number {
  return kind === 'measure' ? 0 : kind === 'problem' ? 1 : 2
}

/**
 * Keeps the first of several verdicts on one element in a clause, and no mention beside a measure or problem of the
 * same dimension.
 */
function unique(sorted: readonly Verdict[]): Verdict[] {
  return sorted.filter((verdict, index) => {
    const { clause, dimension, element, kind } = verdict
    for (let before = index - 1; sorted[before]?.clause.start === clause.start; before--) {
      const other = sorted[before]
      if (other?.dimension !== dimension) continue
      if (other.element === element || (kind === 'mention' && other.kind !== 'mention')) return false
    }
    return true
  })
}

/**
 * A run-in heading names what follows. It counts by itself only for dimensions that the text after it does not commit
 * to.
 */
function withoutHeading(verdicts: readonly Verdict[]): Verdict[] {
  if (verdicts.every(({ heading }) => !heading)) return [...verdicts]
  const committed = new Set(
    verdicts.filter(({ heading, kind }) => !heading && kind === 'measure').map(({ dimension }) => dimension),
  )
  return verdicts.filter(({ heading, dimension }) => !heading || !committed.has(dimension))
}

/** The words are found when somebody asks for them: most who ask want no more than the place. */
function evidenceOf(prose: Prose, verdict: Verdict, words: VerdictWords): BlockEvidence {
  const { dimension, element, kind, clause, force, part } = verdict
  let found: Span | null = null
  const term = (): Span => {
    found ??= words.termOf(verdict)
    return found
  }
  return {
    span: toSourceSpan(prose, clause),
    get term() {
      return toSourceSpan(prose, term())
    },
    get known() {
      return words.isKnown(verdict)
    },
    dimension,
    element,
    kind,
    ...(kind === 'measure' ? { force } : {}),
    ...(kind === 'problem' ? { problems: problemPointsOf(dimension, element) } : {}),
    ...(part === null ? {} : { part: toSourceSpan(prose, part) }),
    get words() {
      const { start, end } = part ?? term()
      return [prose.text.slice(start, end)]
    },
  }
}
