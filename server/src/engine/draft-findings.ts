import type { Finding } from '../findings/finding.ts'
import { limit } from '../findings/limit.ts'
import { order } from '../findings/order.ts'
import { suppress } from '../findings/suppress.ts'
import type { RuleInput } from '../rules/rule.ts'
import { checkBlock, checkDraft, type Severities } from '../rules/run-rules.ts'
import type { Stepwise } from '../steps.ts'
import { type Splice, wholeSplice } from '../text/document/splice.ts'
import type { Block } from '../text/model/block.ts'
import { type FoundInBlock, foundInBlock, placedFindings, withFound } from './placed-findings.ts'

/** What the rules of block scope found in the blocks of one version of a draft. */
export interface BlockFindings {
  readonly severities: Severities
  readonly found: readonly FoundInBlock[]
}

/** After so many blocks a step ends. */
const stride = 256

/** Looks at the blocks that changed since the version before. */
export function* findingsOfBlocks(
  blocks: readonly Block[],
  since: Splice,
  severities: Severities,
  previous: BlockFindings | null,
): Stepwise<BlockFindings> {
  const known = previous?.severities === severities ? previous : null
  const changed = known ? since : wholeSplice(blocks.length)
  const found: FoundInBlock[] = []
  for (let index = changed.start; index < changed.start + changed.inserted; index++) {
    const block = blocks[index]
    if (block) for (const finding of checkBlock(block, severities)) found.push(foundInBlock(finding, index))
    if (index % stride === 0) yield
  }
  return { severities, found: withFound(known?.found ?? [], changed, found) }
}

/** All findings of a draft, in its order, without those that it switches off; the gravest where there are more than `most`. */
export function findingsOf(input: RuleInput, { severities, found }: BlockFindings, most: number): Finding[] {
  const { draft } = input
  const ofDraft = checkDraft(input, severities)
  const isLimited = found.length > most && draft.directives.every(({ kind }) => !/able/.test(kind))
  const all = [...ofDraft, ...placedFindings(found, draft.starts, isLimited ? most : Number.POSITIVE_INFINITY)]
  if (!isLimited) return limit(order(suppress(all, draft)), most)
  return limit(order(all), most, ofDraft.length + found.length)
}
