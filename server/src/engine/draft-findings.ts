import { allCues } from '../facts/cues/cue.ts'
import type { SurveyedBlock } from '../facts/particulars/survey-block.ts'
import type { Finding } from '../findings/finding.ts'
import { limit } from '../findings/limit.ts'
import { order } from '../findings/order.ts'
import { createSuppressor } from '../findings/suppress.ts'
import { editsOfAll, placesOfAll } from '../fixes/local-edits.ts'
import type { RuleInput } from '../rules/rule.ts'
import type { RuleFaults } from '../rules/rule-faults.ts'
import {
  blockRulesOn,
  checkBlock,
  checkDirectives,
  checkDraft,
  ruleNamed,
  type Severities,
  silentRules,
} from '../rules/run-rules.ts'
import type { Stepwise } from '../steps.ts'
import type { ChunkedText } from '../text/document/chunked-text.ts'
import type { Edit } from '../text/document/edit.ts'
import { type Splice, wholeSplice } from '../text/document/splice.ts'
import type { Block } from '../text/model/block.ts'
import type { Draft } from '../text/model/draft.ts'
import { literatureOf } from './bibliography.ts'
import { collapse } from './collapse-findings.ts'
import { type FoundInBlock, foundInBlock, placedFindings, withFound } from './placed-findings.ts'

/** What the block rules found in the blocks of one version of a draft, with what that depends on. */
export interface BlockFindings {
  readonly severities: Severities
  readonly language: Draft['language']
  readonly found: readonly FoundInBlock[]
}

/** Checks the blocks that changed since the version before. `surveyed`: the surveys of all. */
export function* findingsOfBlocks(
  { blocks, starts, chunks, language }: Pick<Draft, 'blocks' | 'starts' | 'chunks' | 'language'>,
  surveyed: readonly SurveyedBlock[],
  since: Splice,
  severities: Severities,
  previous: BlockFindings | null,
  faults: RuleFaults,
): Stepwise<BlockFindings> {
  const known = previous?.severities === severities && previous.language === language ? previous : null
  const changed = known ? since : wholeSplice(blocks.length)
  const rules = blockRulesOn(severities)
  const found: FoundInBlock[] = []
  for (let index = changed.start; index < changed.start + changed.inserted; index++) {
    const block = blocks[index]
    if (block)
      for (const one of checkBlock(
        {
          block,
          language,
          cues: surveyed[index]?.particulars.cues ?? allCues,
          source: sourceOf(block, starts[index] ?? 0, chunks),
        },
        rules,
        severities,
        faults,
      ))
        found.push(foundInBlock(one, index))
    // A rule of English prose takes a millisecond for a long paragraph.
    yield
  }
  return { severities, language, found: withFound(known?.found ?? [], changed, found) }
}

/**
 * All findings of a draft, in its order, without those that it switches off; the gravest where there are more than
 * `most`.
 */
export function findingsOf(
  input: RuleInput,
  inBlocks: BlockFindings,
  surveyed: readonly FoundInBlock[],
  most: number,
  faults: RuleFaults,
): Finding[] {
  const { draft } = input
  const ofDraft = checkDraft(input, inBlocks.severities, faults)
  const ofSurvey = placedFindings(reported(input, surveyed), draft.starts)
  if (draft.directives.length > 0)
    return findingsBesideDirectives(input, inBlocks, [...ofDraft, ...ofSurvey], most, faults)
  const found = reported(input, inBlocks.found)
  const { kept, merged } = collapse(found, (some) => placedFindings(some, draft.starts))
  const placed = placedFindings(kept, draft.starts, kept.length > most ? most : undefined)
  const all = [...ofDraft, ...ofSurvey, ...merged]
  return limit(order([...all, ...placed]), most, all.length + kept.length)
}

function findingsBesideDirectives(
  input: RuleInput,
  inBlocks: BlockFindings,
  others: readonly Finding[],
  most: number,
  faults: RuleFaults,
): Finding[] {
  const { draft } = input
  const suppressor = createSuppressor(draft, ruleNamed)
  const placed = suppressor.kept(placedFindings(reported(input, inBlocks.found), draft.starts))
  const { kept, merged } = collapse(placed, (some) => some)
  const all = [...suppressor.kept(others), ...kept, ...merged]
  const ofDirectives = checkDirectives({ ...input, hasDropped: suppressor.hasDropped }, inBlocks.severities, faults)
  if (ofDirectives.length === 0) return limit(order(all), most)
  // A directive that switches everything off says nothing of itself.
  const naming = draft.directives.filter((directive) => directive.arguments.length > 0)
  const byName = createSuppressor({ ...draft, text: draft.text, directives: naming }, ruleNamed)
  return limit(order([...all, ...byName.kept(ofDirectives)]), most)
}

/** The edits of all fixes that may be made without being looked at; ascending, none overlapping. */
export function fixAllEdits(input: RuleInput, inBlocks: BlockFindings, surveyed: readonly FoundInBlock[]): Edit[] {
  return editsOfAll(input.draft, fixable(input, inBlocks, surveyed))
}

/** The number of findings that these edits fix. */
export function fixAllPlaces(input: RuleInput, inBlocks: BlockFindings, surveyed: readonly FoundInBlock[]): number {
  return placesOfAll(input.draft, fixable(input, inBlocks, surveyed))
}

function fixable(input: RuleInput, inBlocks: BlockFindings, surveyed: readonly FoundInBlock[]): readonly Finding[] {
  const { draft } = input
  const found = placedFindings(reported(input, [...inBlocks.found, ...surveyed]), draft.starts)
  return createSuppressor(draft, ruleNamed).kept(found)
}

/** The source of a block, cut out of the draft once a rule asks for it, and once only. */
function sourceOf({ length }: Block, start: number, chunks: ChunkedText): () => string {
  let source: string | undefined
  return () => {
    source ??= chunks.slice(start, start + length)
    return source
  }
}

function reported(input: RuleInput, found: readonly FoundInBlock[]): readonly FoundInBlock[] {
  if (found.length === 0) return found
  const silent = silentRules(input)
  const isLiterature = literatureOf(input.draft)
  return found.filter(({ rule, block }) => !silent.has(rule) && !isLiterature(block))
}
