import type { Language } from '../../framework/types.ts'
import type { Span } from '../document/span.ts'
import { type Block, opensSection } from '../model/block.ts'
import type { Marker } from '../numbering/marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { type AnnexLines, afterLine, isSectionNote, nextInList, noAnnexLines } from './annex-lines.ts'
import { isScheduleHeading } from './annex-mark.ts'
import { isInBox } from './boxed-number.ts'
import { headingRole } from './heading-role.ts'
import { ItemDepths } from './item-depths.ts'
import { inSequence } from './letter-sequence.ts'
import { isBoldHeading, isBoxHeading, isSentence, isWhereas, longer, shortest } from './line-forms.ts'
import type { LineTraits } from './line-traits.ts'
import { boldRank, boxedRank, boxRank, isOfHeadings, isStructural, type Ranks, rankOfMarker } from './rank.ts'
import { findRunIn, isBareHeading } from './run-in.ts'
import { heads, initialState, isSameState, type ScannerState } from './scanner-state.ts'
import { isTask } from './task-line.ts'
import { hasTextBelow, isLower } from './text-below.ts'
import type { TraitsTable } from './traits-table.ts'

/** Classifies blocks one after another. Its state can be read and set between blocks. */
export class KindScanner {
  private readonly readings: TraitsTable
  private readonly language: Language
  private readonly ranks: Ranks
  private readonly items: ItemDepths
  private inArticle = false
  private leadIn = false
  private annexes: AnnexLines = noAnnexLines
  private box: Marker | null = null
  private boxed = false
  private numbers: ScannerState['numbers'] = {}
  private uses: ScannerState['uses'] = {}
  private open: readonly number[] = []
  private taken: ScannerState = initialState

  constructor(readings: TraitsTable, ranks: Ranks) {
    this.readings = readings
    this.language = readings.language
    this.ranks = ranks
    this.items = new ItemDepths(readings.language)
  }

  /** The same object while nothing has changed. */
  get state(): ScannerState {
    const { inArticle, leadIn, annexes, boxed, box, numbers, uses, open: ranks } = this
    const { lists } = this.items
    const now = { inArticle, leadIn, annexes, boxed, box, numbers, uses, lists, ranks }
    if (!isSameState(now, this.taken)) this.taken = now
    return this.taken
  }

  set state(state: ScannerState) {
    this.taken = state
    this.inArticle = state.inArticle
    this.leadIn = state.leadIn
    this.annexes = state.annexes
    this.boxed = state.boxed
    this.box = state.box
    this.numbers = state.numbers
    this.uses = state.uses
    this.items.lists = state.lists
    this.open = state.ranks
  }

  title(source: RawBlock): Block {
    this.endSection()
    this.annexes = noAnnexLines
    this.numbers = {}
    this.uses = {}
    this.open = []
    return this.block(source, 'title', null)
  }

  contents({ source, marker }: LineTraits): Block {
    return this.block(source, 'contents', marker)
  }

  /** A line that heads a section by a number without a mark (`bareSections`). */
  section({ source }: LineTraits, marker: Marker): Block {
    this.endSection()
    return this.block(source, 'heading', marker, { rank: rankOfMarker(this.ranks, marker) })
  }

  /** Classifies the block at `index`, which is part of no title and no contents. */
  at(index: number): Block {
    const reading = this.readings.list[index]
    if (!reading) throw new RangeError(`no block ${index}`)
    const { source } = reading
    const marker = inSequence(this.items.resolve(reading.marker), this.numbers)
    const { leadIn, annexes } = this
    this.leadIn = /[：:]$/.test(source.prose.text)
    this.annexes = this.language === 'en' ? afterLine(source, marker) : noAnnexLines
    if (source.kind === 'row') return this.block(source, 'row', marker, { level: source.level })
    if (source.kind === 'quote') return this.block(source, 'quote', marker)
    if (source.kind === 'heading') {
      this.endSection()
      if (marker && marker.scheme !== 'bullet') this.setNumber(marker)
      return this.block(source, 'heading', marker, { rank: source.level })
    }
    const listed = marker && nextInList(annexes, marker, this.readings.list[index + 1]?.marker ?? null)
    if (listed) this.annexes = listed
    if (listed || (marker && isSectionNote(annexes, marker, source.prose.text)))
      return this.block(source, 'paragraph', null)
    if (marker?.scheme === 'annex') return this.annex(source, marker)
    if (!marker || marker.scheme === 'bullet') return this.unnumbered(source, marker)
    return marker.scheme === 'article' ? this.article(source, marker) : this.numbered(source, marker, index, leadIn)
  }

  /** Makes a block. Its level is the number of open headings, so levels have no gaps. */
  private block(
    source: RawBlock,
    kind: Block['kind'],
    marker: Marker | null,
    { level = 0, rank = 0, runIn = null }: { level?: number; rank?: number; runIn?: Span | null } = {},
  ): Block {
    if (rank !== 0) this.open = [...this.open.filter((outer) => outer < rank), rank]
    const { length, prose, bars } = source
    const own = { kind, length, level: rank === 0 ? level : this.open.length, marker, runIn, role: null, prose, bars }
    const block = source.joined === undefined ? own : { ...own, joined: source.joined }
    if (!opensSection(block))
      return this.language === 'en' && isWhereas(block) ? { ...block, role: 'background' } : block
    const { start, end } = runIn ?? { start: marker?.span.end ?? 0, end: prose.text.length }
    return { ...block, role: headingRole(prose.text.slice(start, end), marker, this.language) }
  }

  private setNumber({ scheme, number }: Marker): void {
    if (this.numbers[scheme] !== number) this.numbers = { ...this.numbers, [scheme]: number }
  }

  private setUse({ scheme }: Marker, use: number): void {
    if (this.uses[scheme] !== heads && this.uses[scheme] !== use) this.uses = { ...this.uses, [scheme]: use }
  }

  private endSection(): void {
    this.inArticle = false
    this.leadIn = false
    this.boxed = false
    this.items.end()
  }

  private unnumbered(source: RawBlock, marker: Marker | null): Block {
    const { text } = source.prose
    const runIn = findRunIn(source, null, this.language)
    if (source.kind === 'item' || marker) return this.block(source, 'item', marker, { level: source.level || 1, runIn })
    if (isBoxHeading(text)) {
      this.endSection()
      this.boxed = true
      this.box = null
      return this.block(source, 'heading', null, { rank: boxRank })
    }
    if (this.language === 'en' && isScheduleHeading(text)) {
      this.endSection()
      return this.block(source, 'heading', null, { rank: this.ranks.part })
    }
    if (!this.inArticle) this.items.interrupt()
    if (!isBoldHeading(source)) return this.block(source, 'paragraph', null, { rank: runIn ? boldRank : 0, runIn })
    this.endSection()
    return this.block(source, 'heading', null, { rank: boldRank })
  }

  private article(source: RawBlock, marker: Marker): Block {
    this.inArticle = true
    this.items.end()
    return this.block(source, 'paragraph', marker, { runIn: findRunIn(source, marker, this.language) })
  }

  private annex(source: RawBlock, marker: Marker): Block {
    this.endSection()
    this.setNumber(marker)
    return this.block(source, 'heading', marker, { rank: this.ranks.annex })
  }

  private numbered(source: RawBlock, marker: Marker, index: number, leadIn: boolean): Block {
    const { scheme } = marker
    const runIn = findRunIn(source, marker, this.language)
    const bare = runIn ? null : isBareHeading(source.prose.text, marker, this.language)
    if (this.isItem({ source, marker, index, leadIn, runIn, bare })) {
      if (bare && !this.inArticle && !leadIn) this.setUse(marker, marker.number)
      return this.block(source, 'item', marker, { level: this.items.enter(marker, source), runIn })
    }
    if (!runIn && !bare && scheme !== 'section') {
      // A numbered sentence: 一、 opens a paragraph, lower schemes an item.
      if (scheme === 'han') this.items.end()
      const level = scheme === 'han' ? 0 : this.items.enter(marker, source)
      return this.block(source, level > 0 ? 'item' : 'paragraph', marker, { level })
    }
    if (bare && hasTextBelow(marker, this.readings.list[index + 1], this.ranks)) this.setUse(marker, heads)
    const rank = this.rankOf(marker, bare !== null)
    this.items.end()
    this.inArticle = false
    return this.block(source, bare ? 'heading' : 'paragraph', marker, { rank, runIn })
  }

  /** True if a numbered block is an item of a list and opens no section. */
  private isItem({ source, marker, index, leadIn, runIn, bare }: NumberedLine): boolean {
    const { scheme } = marker
    const { text } = source.prose
    if (isStructural(scheme) || scheme === 'section') return false
    if (this.inArticle && scheme !== 'han' && scheme !== 'formal') return true
    if (this.language === 'en' && /^[(（]|\)$/.test(marker.label)) return true
    const next = this.readings.list[index + 1]
    const body = hasTextBelow(marker, next, this.ranks)
    const listed = this.items.continues(marker)
    const use = isOfHeadings(this.ranks, scheme) ? heads : this.uses[scheme]
    const isTaskAlone =
      bare !== null &&
      this.language === 'zh' &&
      !isLower(next, marker, this.ranks) &&
      isTask(text, marker, { full: bare.full, body, listed, use })
    if (source.marker === marker && source.kind === 'item') {
      // The number of a Markdown list item heads a section only if text follows that is not in the list.
      if (bare) return leadIn || listed || !body || isTaskAlone
      if (this.language === 'en') return true
    }
    // A sentence with nothing under it but who answers for it, among others like it or plainly one.
    if (bare?.full && !body) return listed || next?.marker?.scheme === scheme || isSentence(text, marker, shortest)
    // The last of a list, which what closes the draft may follow.
    if (bare?.full && listed && isSentence(text, marker, longer)) return true
    if (isTaskAlone) return true
    if (scheme === 'han' || scheme === 'formal') return false
    if (/[；;]$/.test(text)) return true
    if (bare) return !body && (leadIn || listed)
    const sentence = runIn !== null && /[。.]/.test(text.charAt(runIn.end))
    return !sentence && (leadIn || listed)
  }

  /** The rank of a heading's number; numbers inside a box rank below the box. */
  private rankOf(marker: Marker, bare: boolean): number {
    if (this.boxed) {
      if (isInBox(marker, this.box, this.numbers, bare)) {
        this.box = marker
        return boxedRank
      }
      this.boxed = false
    }
    this.setNumber(marker)
    return rankOfMarker(this.ranks, marker)
  }
}

interface NumberedLine {
  readonly source: RawBlock
  readonly marker: Marker
  readonly index: number
  /** True if the previous block ends with a colon. */
  readonly leadIn: boolean
  readonly runIn: Span | null
  readonly bare: { readonly full: boolean } | null
}
