import { kinds } from '../../framework/data.generated.ts'
import type { Language } from '../../framework/types.ts'
import { countBelow } from '../../text/document/partition-point.ts'
import type { Splice } from '../../text/document/splice.ts'
import type { Block } from '../../text/model/block.ts'
import { roleAt } from '../../text/model/context.ts'
import type { Draft } from '../../text/model/draft.ts'
import { inMainlandWords } from '../../text/prose/regional-words.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import { isDivision } from './chapters.ts'
import { bitsOf, type SignsSeen, signsIn } from './sign-words.ts'
import { headsMeasures, headsTasks, isStep } from './task-lines.ts'
import { carrying } from './tasks.ts'

/** Counts and signs from the beginning and the end of a text. */
export interface Signs {
  /** By sign: the number of blocks that bear it. */
  readonly blocks: Int32Array
  /** The signs of the opening, one bit each. */
  readonly opening: number
  /** The number of lines under the titles, and of those that are not sentences. */
  readonly lines: number
  readonly rows: number
  /** The number of clauses in sentences, and of those that commit. */
  readonly clauses: number
  readonly commitments: number
  /** The number of points of English lists among the tasks that are to be done by a time. */
  readonly steps: number
  /** Its first chapter or part is a later one of a longer plan. */
  readonly isOfChapters: boolean
}

/** The signs of one version of a draft, with what they depend on. */
export interface DraftSigns {
  readonly signs: Signs
  readonly language: Language
  /** The number of blocks that are searched at the beginning and at the end. */
  readonly head: number
  readonly tail: number
  readonly known: WeakMap<Block, SignsSeen>
}

/** The blocks that begin within this many code units of the beginning and of the end are searched for signs. */
const headLength = 20_000
const tailLength = 5_000
/** The opening ends at the first heading, or after this number of blocks. */
const openingBlocks = 12

/**
 * Returns the signs of a draft. `facts` is parallel to the draft's blocks; `changed` is the range of blocks that
 * differs from the previous version.
 */
export function signsOf(
  draft: Draft,
  facts: readonly WeighedBlock[],
  changed: Splice,
  previous: DraftSigns | null,
): DraftSigns {
  const { blocks, starts, chunks, language } = draft
  const head = countBelow(starts, headLength)
  const tail = blocks.length - countBelow(starts, Math.max(headLength, chunks.length - tailLength))
  const before = previous?.language === language ? previous : null
  const isUntouched =
    before?.head === head &&
    before.tail === tail &&
    changed.start >= head &&
    changed.start + changed.inserted <= blocks.length - tail
  if (before && isUntouched) return before
  const known = before?.known ?? new WeakMap<Block, SignsSeen>()
  const count = new Counter(draft, facts, known)
  for (let index = 0; index < head; index++) {
    count.add(index)
    count.addStep(index)
  }
  for (let index = blocks.length - tail; index < blocks.length; index++) count.add(index)
  return { signs: count.signs(), language, head, tail, known }
}

class Counter {
  private readonly draft: Draft
  private readonly facts: readonly WeighedBlock[]
  private readonly known: WeakMap<Block, SignsSeen>
  private readonly blocks = new Int32Array(kinds.signs.length)
  private readonly isHeadless: boolean
  private opening = 0
  private lines = 0
  private rows = 0
  private clauses = 0
  private commitments = 0
  private steps = 0
  /** The rows that are read belong to a table of tasks. */
  private isAmongTasks = false
  /** The first chapter or part that was met. */
  private division: Block | null = null

  constructor(draft: Draft, facts: readonly WeighedBlock[], known: WeakMap<Block, SignsSeen>) {
    this.draft = draft
    this.facts = facts
    this.known = known
    this.isHeadless = draft.outline.sections.length === 1
  }

  add(index: number): void {
    const block = this.draft.blocks[index]
    if (!block || block.kind === 'title') return
    if (isDivision(block.marker)) this.division ??= block
    this.lines++
    if (isRow(block)) this.rows++
    else {
      this.clauses += this.facts[index]?.facts.clauses ?? 0
      this.commitments += this.facts[index]?.facts.commitments ?? 0
    }
    const seen = this.seenIn(block)
    const { opening } = seen
    const body = this.bodySigns(index, block, seen.body)
    if (index < openingBlocks && (this.isHeadless || this.isAhead(index))) this.opening |= opening
    for (let sign = 0; body >> sign !== 0; sign++)
      if ((body >> sign) & 1) this.blocks[sign] = (this.blocks[sign] ?? 0) + 1
  }

  /** At the beginning alone: an edit between it and the end may give the end another role. */
  addStep(index: number): void {
    const { blocks, outline, language } = this.draft
    const block = blocks[index]
    if (block && isStep(block, language) && carrying.has(roleAt(outline, index))) this.steps++
  }

  /**
   * The signs in the words of a block. A row that sets a task and a heading over measures order, in whatever words; the
   * head of such a table does nothing else: its “Deadline” is that of the tasks.
   */
  private bodySigns(index: number, block: Block, seen: number): number {
    if (block.kind !== 'row') {
      this.isAmongTasks = false
      return headsMeasures(block, this.draft.language) ? seen | orders : seen
    }
    if (this.isAmongTasks) return seen | orders
    const isFirst = this.draft.blocks[index - 1]?.kind !== 'row'
    this.isAmongTasks = isFirst && headsTasks(block)
    return this.isAmongTasks ? seen & orders : seen
  }

  /** True before the first heading, where recitals give the part the role of background. */
  private isAhead(index: number): boolean {
    const { sections, sectionOf } = this.draft.outline
    return sectionOf[index] === 0 && sections[0]?.role !== 'measure'
  }

  signs(): Signs {
    const { blocks, opening, lines, rows, clauses, commitments, steps } = this
    // What begins with the heading of a later chapter is taken from a longer plan.
    const isOfChapters = this.division?.kind === 'heading' && (this.division.marker?.number ?? 0) > 1
    return { blocks, opening, lines, rows, clauses, commitments, steps, isOfChapters }
  }

  private seenIn(block: Block): SignsSeen {
    let seen = this.known.get(block)
    if (!seen) {
      seen = signsIn(inMainlandWords(block).prose.text, this.draft.language)
      this.known.set(block, seen)
    }
    return seen
  }
}

/** A short line without a stop: a name in a list, or a cell of a table that lost its form. */
function isRow({ kind, prose: { text } }: Block): boolean {
  return kind !== 'heading' && text.length < shortLine && !/[。；;：:.!?]\s*$/.test(text)
}

const shortLine = 40

const orders = bitsOf('orders')
