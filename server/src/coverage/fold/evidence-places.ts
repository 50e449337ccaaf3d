import type { DimensionId } from '../../framework/types.ts'
import { movedSpan } from '../../text/document/span.ts'
import type { BlockEvidence, Coverage, CoveredBlock, Evidence, PlacedNearMiss } from '../model/coverage.ts'

/** Returns all evidence, in the order of the text. */
export function allEvidence(blocks: readonly CoveredBlock[], starts: Uint32Array): Evidence[] {
  return blocks.flatMap((block, index) => block.evidence.map((one) => placed(one, index, starts)))
}

/**
 * Yields the evidence that `wanted` accepts, in the order of the text. It is found lazily, so that the first few cost
 * less than all.
 */
export function* evidenceWhere(
  { blocks, starts }: Pick<Coverage, 'blocks' | 'starts'>,
  wanted: (one: Pick<Evidence, 'dimension' | 'kind'>) => boolean,
): Generator<Evidence> {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block?.verdicts.some(wanted)) continue
    for (const one of block.evidence) if (wanted(one)) yield placed(one, index, starts)
  }
}

/** Yields the measures on a dimension, in the order of the text. */
export function measuresOn(coverage: Pick<Coverage, 'blocks' | 'starts'>, id: DimensionId): Generator<Evidence> {
  return evidenceWhere(coverage, ({ dimension, kind }) => dimension === id && kind === 'measure')
}

/** Yields the headings that name a dimension, in the order of the text. */
export function* headingsOn(
  { blocks, starts }: Pick<Coverage, 'blocks' | 'starts'>,
  id: DimensionId,
): Generator<Evidence> {
  for (let index = 0; index < blocks.length; index++)
    for (const one of blocks[index]?.headed ?? []) if (one.dimension === id) yield placed(one, index, starts)
}

/** Returns the clause that is the nearest to being a measure on a dimension, in the draft; null if none is near. */
export function nearestTo(
  { blocks, starts }: Pick<Coverage, 'blocks' | 'starts'>,
  id: DimensionId,
): PlacedNearMiss | null {
  let best: PlacedNearMiss | null = null
  for (let index = 0; index < blocks.length; index++)
    for (const one of blocks[index]?.near ?? [])
      if (one.dimension === id && one.likely > (best?.likely ?? 0))
        best = { ...one, span: movedSpan(one.span, starts[index] ?? 0) }
  return best
}

/** Its words are still found only when they are asked for. */
function placed(one: BlockEvidence, block: number, starts: Uint32Array): Evidence {
  const from = starts[block] ?? 0
  const { span, dimension, element, kind, force, problems, part } = one
  return {
    span: movedSpan(span, from),
    get term() {
      return movedSpan(one.term, from)
    },
    get known() {
      return one.known
    },
    dimension,
    element,
    kind,
    ...(force && { force }),
    ...(problems && { problems }),
    ...(part && { part: movedSpan(part, from) }),
    get words() {
      return one.words
    },
    block,
  }
}
