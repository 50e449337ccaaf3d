import type { Span } from '../../text/document/span.ts'
import { homeOf } from '../../text/provisions/home-of.ts'
import type { Pointer } from '../../text/provisions/pointer.ts'
import type { Provision, Provisions } from '../../text/provisions/provisions.ts'
import { resolveRelative } from '../../text/provisions/relative-reference.ts'
import { resolveReference } from '../../text/provisions/resolve-reference.ts'
import type { Particulars } from './kinds.ts'
import type { StatedReference } from './references.ts'

/** Words of a block that name provisions of the draft itself. Of 第三章第五条 each step is one. Spans are in the prose. */
export interface NamedProvisions {
  readonly span: Span
  /** The reference of which the words are a step. */
  readonly reference: Span
  /** Indices in `Provisions.list`, in order; several for 前两条. */
  readonly provisions: readonly number[]
  /** The number of the 款 that the words name within the provision; null if they name all of it. */
  readonly paragraph: number | null
  /** True for the provisions that a range has between its ends, which have no words of their own. */
  readonly between: boolean
}

/** What the references of a block name, in order. Those to other documents, and quoted ones, name nothing here. */
export function provisionsNamedIn(
  block: number,
  { references = none, relatives = none }: Pick<Particulars, 'references' | 'relatives'>,
  provisions: Provisions,
): readonly NamedProvisions[] {
  const numbered = references.flatMap((reference, index) => {
    if (reference.quoted || reference.target === 'other') return []
    const from = homeOf(reference, block, provisions)
    const found = stepsOf(reference, references[index + 1]?.span.start, from, provisions)
    const range = rangeBetween(references[index - 1], reference, from, provisions)
    return range === null ? found : [...found, range]
  })
  const related = relatives.flatMap(({ span, schemes, count }): NamedProvisions[] => {
    const resolved = resolveRelative({ schemes, count }, block, provisions)
    return resolved ? [{ span, reference: span, provisions: resolved.named, paragraph: null, between: false }] : []
  })
  return numbered.length + related.length === 0 ? none : [...numbered, ...related]
}

const none: readonly never[] = []

/** `next`: where the next reference begins, which 第三、五条 share an end with. */
function stepsOf(
  reference: StatedReference,
  next: number | undefined,
  block: number,
  provisions: Provisions,
): NamedProvisions[] {
  const { pointers, alinea, failed } = resolveReference(reference, block, provisions)
  if (reference.isBare && failed >= 0) return []
  const whole = next !== undefined && next < reference.span.end ? cutAt(reference) : reference.span
  const endsInParagraph = reference.steps.at(-1)?.unit === 'alinea'
  const found: NamedProvisions[] = []
  let start = whole.start
  for (const [at, pointer] of pointers.entries()) {
    const isLast = at === pointers.length - 1 && failed < 0 && !endsInParagraph
    const end = isLast ? whole.end : Math.min(whole.end, endOfStep(reference, pointer))
    found.push(named({ start, end }, whole, pointer.provision))
    start = end
  }
  const isOfArticle = provisions.list[alinea?.holder ?? -1]?.marker.scheme === 'article'
  if (alinea && endsInParagraph && isOfArticle && start < whole.end)
    found.push({ ...named({ start, end: whole.end }, whole, alinea.holder), paragraph: alinea.number })
  return found
}

function named(span: Span, reference: Span, provision: number): NamedProvisions {
  return { span, reference, provisions: [provision], paragraph: null, between: false }
}

/** Of 第三、五条 the words of 三. */
function cutAt({ span, steps }: StatedReference): Span {
  return { start: span.start, end: steps.at(-1)?.numeral.end ?? span.end }
}

/** The end of the words of a step: 第三章 of 第三章第五条. */
function endOfStep({ span, words }: StatedReference, { numeral }: Pointer): number {
  const after = words.slice(numeral.end - span.start)
  return numeral.end + (/^\s?[）)]?\s?(?:部分|[编篇章节条款项目点])?/.exec(after)?.[0].length ?? 0)
}

/** The provisions between the ends of a range: 第六条 of 第五条至第七条. */
function rangeBetween(
  before: StatedReference | undefined,
  reference: StatedReference,
  block: number,
  provisions: Provisions,
): NamedProvisions | null {
  if (!before || !reference.endsRange) return null
  const { list } = provisions
  const from = resolveReference(before, block, provisions).pointers.at(-1)?.provision ?? -1
  const to = resolveReference(reference, block, provisions).pointers.at(-1)?.provision ?? -1
  const within = provisionsLike(list[from], from + 1, to, list)
  if (within.length === 0) return null
  const span = { start: before.span.start, end: reference.span.end }
  return { span, reference: span, provisions: within, paragraph: null, between: true }
}

/** The provisions of one list, from an index on and before another; none if they are too many. */
export function provisionsLike(
  one: Provision | undefined,
  from: number,
  end: number,
  list: readonly Provision[],
): readonly number[] {
  const found: number[] = []
  for (let index = from; one && index < end; index++) {
    const other = list[index]
    if (other?.style === one.style && other.scope === one.scope) found.push(index)
    // A text may be made of nothing but wide ranges.
    if (found.length > widest) return none
  }
  return found
}

const widest = 300
