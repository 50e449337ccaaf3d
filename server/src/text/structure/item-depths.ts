import type { Language } from '../../framework/types.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'

/**
 * The order in which statutes nest: (a), (i), (A); (1) may be anywhere among them. A first (a) often runs into its
 * section.
 */
const englishDepth: Readonly<Partial<Record<MarkerScheme, number>>> = { alpha: 1, roman: 2, capital: 3 }

/** The last item read in a list. */
export interface LastItem {
  readonly marker: Marker
  readonly depth: number
}

/** The lists opened by the items so far. */
export interface OpenLists {
  /** Outermost first. */
  readonly open: readonly LastItem[]
  /** The list continues with the next block. */
  readonly live: boolean
}

export const noLists: OpenLists = { open: [], live: false }

/** True if what follows is classified the same after either. */
export function isSameLists(a: OpenLists, b: OpenLists): boolean {
  return (
    a === b ||
    (a.live === b.live && a.open.length === b.open.length && a.open.every((item, at) => isSameItem(item, b.open[at])))
  )
}

function isSameItem({ marker, depth }: LastItem, other: LastItem | undefined): boolean {
  return marker.scheme === other?.marker.scheme && marker.number === other.marker.number && depth === other.depth
}

/** Tracks the lists opened by the items so far. */
export class ItemDepths {
  private readonly language: Language
  private open: readonly LastItem[] = noLists.open
  private live = false

  constructor(language: Language) {
    this.language = language
  }

  get lists(): OpenLists {
    return { open: this.open, live: this.live }
  }

  set lists({ open, live }: OpenLists) {
    this.open = open
    this.live = live
  }

  /** Closes all lists. */
  end(): void {
    this.open = noLists.open
    this.live = false
  }

  /** Records a block that is no item. */
  interrupt(): void {
    this.live = false
  }

  /** True if a number follows that of the last item of its scheme. */
  continues(marker: Marker): boolean {
    return (
      this.live &&
      this.open.some((item) => item.marker.scheme === marker.scheme && item.marker.number + 1 === marker.number)
    )
  }

  /** Adds an item; returns its depth, from 1. */
  enter(marker: Marker, source: RawBlock): number {
    const at = this.open.findIndex((item) => item.marker.scheme === marker.scheme)
    const around = at >= 0 ? this.open.slice(0, at) : this.open
    const depth = source.marker === marker ? source.level : this.depthOf(marker, around.at(-1)?.depth ?? 0)
    // Keeps depths ascending.
    this.open = [...around.filter((item) => item.depth < depth), { marker, depth }]
    this.live = true
    return depth
  }

  private depthOf(marker: Marker, outer: number): number {
    return (this.language === 'en' ? englishDepth[marker.scheme] : undefined) ?? outer + 1
  }

  /** (i) after (h) is a letter; (ii) after (i) is a Roman numeral. */
  resolve(marker: Marker | null): Marker | null {
    if (marker?.scheme !== 'roman') return marker
    const letter = marker.label.replace(/[^A-Za-z]/g, '')
    const value = letter.toLowerCase().charCodeAt(0) - 0x60
    const capital = letter === letter.toUpperCase()
    const scheme = capital ? 'capital' : 'alpha'
    const follows = this.open.some((item) => item.marker.scheme === scheme && item.marker.number + 1 === value)
    return letter.length === 1 && follows ? { ...marker, scheme, number: value } : marker
  }
}
