import { dimensionNamed } from '../../framework/framework.ts'
import { emptyPack, type Pack } from '../../framework/pack.ts'
import { type DimensionId, dimensionIds, type Genre, type GovernmentLevel } from '../../framework/types.ts'
import { finish, type Stepwise } from '../../steps.ts'
import { type Splice, spliced, wholeSplice } from '../../text/document/splice.ts'
import { roleAt } from '../../text/model/context.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import { type Identity, identityOf } from '../kind/identity.ts'
import { type Judge, profileOf } from '../kind/profile.ts'
import { type DraftSigns, signsOf } from '../kind/signs.ts'
import type { Coverage, DraftProfile } from '../model/coverage.ts'
import { type BlockCoverage, coverBlock } from '../verdict/block-coverage.ts'
import { type Grounds, groundsOf } from '../verdict/grounds.ts'
import { synergy } from '../verdict/synergy.ts'
import { type DraftNames, measuresByName, namesOf, noNames } from './defined-names.ts'
import { dimensionsOf } from './dimensions-of.ts'
import { directedCounts } from './directed-counts.ts'
import { allEvidence } from './evidence-places.ts'
import { type LeadIns, leadInsOf, noLeadIns } from './lead-in.ts'
import { foldLenses } from './lenses.ts'
import { Tally } from './tally.ts'

export interface CoverageOptions {
  readonly judge?: Judge
  /** What the reader says of the draft, in place of what it says itself. */
  readonly genre?: 'auto' | Genre
  readonly level?: 'auto' | GovernmentLevel
  /** The dimensions that apply; all by default. */
  readonly dimensions?: readonly DimensionId[]
  readonly pack?: Pack
}

/** The coverage of one version of a draft, with what it was computed from. */
export interface Fold {
  readonly coverage: Coverage
  readonly notApplicable: readonly DimensionId[]
  readonly blocks: readonly BlockCoverage[]
  readonly draft: Draft
  readonly facts: readonly WeighedBlock[]
  readonly signs: DraftSigns
  readonly leads: LeadIns
  readonly names: DraftNames
  readonly identity: Identity
  readonly grounds: Grounds
  /** Counts that do not depend on the draft's subject; and counts of what it says of the framework. */
  readonly document: Tally
  readonly framework: Tally
  /** Counts of what it says of the framework, with what directives say. */
  readonly directed: Tally
}

/** Folds the facts of a draft's blocks into its coverage of the framework. `facts` is parallel to `draft.blocks`. */
export function foldCoverage(draft: Draft, facts: readonly WeighedBlock[], options: CoverageOptions = {}): Coverage {
  return finish(foldInSteps(draft, facts, options, null)).coverage
}

/** The number of blocks in a step. */
const stride = 256

/**
 * The same in steps. Given the fold of an earlier version, it subtracts the counts of the blocks whose facts changed
 * (`since`) and adds the new ones.
 */
export function* foldInSteps(
  draft: Draft,
  facts: readonly WeighedBlock[],
  options: CoverageOptions,
  previous: Fold | null,
  since: Splice = wholeSplice(facts.length),
): Stepwise<Fold> {
  const { blocks, language } = draft
  const { pack = emptyPack } = options
  const known = previous?.draft.language === language ? previous : null
  const changed = known ? since : wholeSplice(blocks.length)
  const document = known ? new Tally(known.document) : new Tally()
  for (let index = changed.start; index < changed.start + changed.removed; index++)
    countBlock(document, known, index, -1)
  for (let index = changed.start; index < changed.start + changed.inserted; index++)
    countBlock(document, { draft, facts }, index, 1)
  yield
  const signs = signsOf(draft, facts, changed, known?.signs ?? null)
  const identity = stated(identityOf(draft, document, known?.identity ?? null), options)
  const profile = profileOf(
    draft,
    identity,
    document,
    signs.signs,
    options.judge ?? 'auto',
    known?.coverage.draft ?? null,
  )
  const grounds = groundsOf(identity.subject, identity.genre, language)
  yield
  const leads = leadInsOf(blocks, facts, known?.leads ?? noLeadIns, changed)
  const names = language === 'en' ? namesOf(blocks, facts, known?.names ?? noNames, changed) : noNames

  const cover = (index: number): BlockCoverage | null => {
    const [block, own] = [blocks[index], facts[index]]
    if (!block || !own) return null
    const isLed = (leads.verbs[index] ?? null) !== null
    return coverBlock(block, own, measuresByName(own.facts, names.names), {
      grounds,
      isLed,
      language,
      pack,
    })
  }
  const range = known ? leads.changed : changed
  const framework = known ? new Tally(known.framework) : new Tally()
  const covered: BlockCoverage[] = []
  for (let index = range.start; index < range.start + range.removed; index++)
    exchange(framework, known?.blocks[index], null)
  for (let index = range.start; index < range.start + range.inserted; index++) {
    const one = cover(index)
    if (!one) break
    exchange(framework, null, one)
    covered.push(one)
    if (covered.length % stride === 0) yield
  }
  let all = known ? spliced(known.blocks, range, covered) : covered
  const hasOtherNames = known !== null && known.names.names !== names.names
  if (known && (hasOtherNames || known.grounds !== grounds)) {
    all = all.map((block, index) => {
      const own = facts[index]
      if (!own || (index >= range.start && index < range.start + range.inserted)) return block
      let one = block
      if (hasOtherNames && (own.facts.named ?? []).length > 0) one = cover(index) ?? block
      else if (known.grounds !== grounds && block.restsOnGrounds)
        one = block.on(grounds, known.grounds, () => cover(index) ?? block)
      if (one !== block) exchange(framework, block, one)
      return one
    })
  }
  yield
  const notApplicable = notApplicableIn(draft, options.dimensions ?? dimensionIds)
  const { changed: byDirective, idle } = directedCounts(draft, facts, all)
  const shown = byDirective.size === 0 ? all : all.map((block, index) => byDirective.get(index) ?? block)
  const directed = byDirective.size === 0 ? framework : new Tally(framework)
  for (const [index, block] of byDirective) exchange(directed, all[index], block)
  const coverage = coverageOf(draft, profile, directed, shown, idle, notApplicable, known)
  return {
    notApplicable,
    coverage,
    blocks: all,
    draft,
    facts,
    signs,
    leads,
    names,
    identity,
    grounds,
    document,
    framework,
    directed,
  }
}

function exchange(tally: Tally, gone: BlockCoverage | null | undefined, come: BlockCoverage | null): void {
  if (gone) tally.countCoverage(gone, -1)
  if (come) tally.countCoverage(come, 1)
}

function countBlock(tally: Tally, fold: Pick<Fold, 'draft' | 'facts'> | null, index: number, times: 1 | -1): void {
  const [block, facts] = [fold?.draft.blocks[index], fold?.facts[index]]
  if (fold && block && facts) tally.countBlock(block, facts, roleAt(fold.draft.outline, index), times)
}

function coverageOf(
  draft: Draft,
  profile: DraftProfile,
  tally: Tally,
  blocks: readonly BlockCoverage[],
  idle: Coverage['idle'],
  notApplicable: readonly DimensionId[],
  known: Fold | null,
): Coverage {
  const { starts } = draft
  const joined = joinedIn(tally, blocks)
  // Most keystrokes change no counts.
  const isSame =
    known?.directed.equals(tally) === true &&
    known.coverage.lenses.pathways[synergy]?.joined === joined &&
    isSameList(known.notApplicable, notApplicable)
  let evidence: Coverage['evidence'] | null = null
  return {
    draft: profile,
    dimensions: isSame ? known.coverage.dimensions : dimensionsOf(tally, notApplicable),
    lenses: isSame ? known.coverage.lenses : foldLenses(tally, joined),
    blocks,
    starts,
    idle,
    get evidence() {
      evidence ??= allEvidence(blocks, starts)
      return evidence
    },
  }
}

/** The dimensions that do not apply, as the reader or the draft says. */
function notApplicableIn({ directives }: Draft, applicable: readonly DimensionId[]): readonly DimensionId[] {
  const left = applicable === dimensionIds ? [] : dimensionIds.filter((id) => !applicable.includes(id))
  if (directives.length === 0) return left
  const named = directives.filter(({ kind }) => kind === 'not-applicable').flatMap((directive) => directive.arguments)
  return [...left, ...named.flatMap(({ text }) => dimensionNamed(text) ?? [])]
}

function stated(identity: Identity, { genre = 'auto', level = 'auto' }: CoverageOptions): Identity {
  if (genre === 'auto' && level === 'auto') return identity
  return {
    ...identity,
    ...(genre === 'auto' ? {} : { genre }),
    ...(level === 'auto' ? {} : { level }),
  }
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

/**
 * How often a draft joins data, compute and algorithms. If it never does, 1 if a clause that commits to one of them
 * joins it to another by its words.
 */
function joinedIn(tally: Tally, blocks: readonly BlockCoverage[]): number {
  const joined = tally.of('joined')
  return joined > 0 || !blocks.some((block) => block.joinsByWords()) ? joined : 1
}
