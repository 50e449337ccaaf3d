import type { Language } from '../framework/types.ts'
import type { Block } from './block.ts'
import { findContents } from './contents.ts'
import { Itemizer } from './itemizer.ts'
import { joinBlocks } from './join-blocks.ts'
import type { Marker, MarkerScheme } from './marker.ts'
import { assignLevels, boldRank, boxedRank, boxRank, numberRanks, type Ranked } from './rank.ts'
import { readMarker } from './read-marker.ts'
import { findRunIn, isBareHeading } from './run-in.ts'
import type { SourceBlock } from './source-block.ts'
import type { Span } from './span.ts'
import { findTitles } from './title.ts'

/** What each block of a draft is, from its words and its neighbours: a scan from first to last, with a look at the next block. */
export function classify(sources: readonly SourceBlock[], language: Language): Block[] {
  const whole = joinHeadings(sources, language)
  return new Classifier(whole, language).run()
}

function markerOf(source: SourceBlock, language: Language): Marker | null {
  if (source.marker && source.marker.scheme !== 'bullet') return source.marker
  return readMarker(source.prose.text, language) ?? source.marker
}

/** A number on one line and its name on the next are one heading: 第六章 / 附则. */
function joinHeadings(sources: readonly SourceBlock[], language: Language): SourceBlock[] {
  const joined: SourceBlock[] = []
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index]
    const next = sources[index + 1]
    if (!source) continue
    const both = next && isLoneNumber(source, language) && isName(next, language) ? joinBlocks([source, next]) : null
    joined.push(both ?? source)
    if (both) index++
  }
  return joined
}

function isLoneNumber(source: SourceBlock, language: Language): boolean {
  if (source.prose.text.length > 12 || source.kind === 'row') return false
  const marker = readMarker(source.prose.text, language)
  const heading = marker && (isStructural(marker.scheme) || marker.scheme === 'han' || marker.scheme === 'han-paren')
  return heading === true && marker.span.end === source.prose.text.length
}

function isName(source: SourceBlock, language: Language): boolean {
  const { text } = source.prose
  return (
    source.kind === 'paragraph' && text.length <= 20 && !/[。；：，.;:,]$/.test(text) && !readMarker(text, language)
  )
}

function isStructural(scheme: MarkerScheme): boolean {
  return scheme === 'part' || scheme === 'chapter' || scheme === 'division'
}

class Classifier {
  private readonly sources: readonly SourceBlock[]
  private readonly language: Language
  private readonly markers: readonly (Marker | null)[]
  private readonly ranks: Readonly<Record<MarkerScheme, number>>
  private readonly out: Ranked[] = []
  private readonly items: Itemizer
  /** There has been an article since the last heading. */
  private inArticle = false
  /** The block before ends with a colon. */
  private leadIn = false
  /** In a box (专栏): its last number. */
  private box: Marker | null = null
  private boxed = false
  private readonly lastNumber = new Map<MarkerScheme, number>()

  constructor(sources: readonly SourceBlock[], language: Language) {
    this.sources = sources
    this.language = language
    this.markers = sources.map((source) => markerOf(source, language))
    this.ranks = numberRanks(sources, this.markers)
    this.items = new Itemizer(language)
  }

  run(): Block[] {
    const contents = findContents(this.sources)
    const titles = findTitles({ sources: this.sources, markers: this.markers, contents, language: this.language })
    let title = 0
    for (let index = 0; index < this.sources.length; index++) {
      const source = this.sources[index]
      const range = titles[title]
      if (!source) continue
      if (range?.first === index) {
        title++
        this.addTitle(joinBlocks(this.sources.slice(range.first, range.last + 1)) ?? source)
        index = range.last
      } else if (contents[index]) this.add(source, 'contents', this.markers[index] ?? null)
      else this.addBlock(source, index)
    }
    return assignLevels(this.out)
  }

  private add(
    source: SourceBlock,
    kind: Block['kind'],
    marker: Marker | null,
    options: { level?: number; rank?: number; runIn?: Span | null } = {},
  ): void {
    const { level = 0, rank = 0, runIn = null } = options
    this.out.push({ block: { kind, span: source.span, level, marker, runIn, prose: source.prose }, rank })
  }

  private addTitle(source: SourceBlock): void {
    this.endSection()
    this.lastNumber.clear()
    this.add(source, 'title', null)
  }

  private endSection(): void {
    this.inArticle = false
    this.leadIn = false
    this.boxed = false
    this.items.end()
  }

  private addBlock(source: SourceBlock, index: number): void {
    const { text } = source.prose
    const marker = this.items.resolve(this.markers[index] ?? null)
    const leadIn = this.leadIn
    this.leadIn = /[：:]$/.test(text)
    if (source.kind === 'row' || source.kind === 'quote') this.add(source, source.kind, marker)
    else if (source.kind === 'heading') {
      this.endSection()
      if (marker) this.lastNumber.set(marker.scheme, marker.number)
      this.add(source, 'heading', marker, { rank: source.level })
    } else if (!marker || marker.scheme === 'bullet') this.addUnnumbered(source, marker)
    else if (marker.scheme === 'article') this.addArticle(source, marker)
    else this.addNumbered(source, marker, index, leadIn)
  }

  private addUnnumbered(source: SourceBlock, marker: Marker | null): void {
    const { text } = source.prose
    const runIn = findRunIn(source, null, this.language)
    if (source.kind === 'item') {
      this.add(source, 'item', marker, { level: source.level, runIn })
      return
    }
    if (isBoxHeading(text)) {
      this.endSection()
      this.boxed = true
      this.box = null
      this.add(source, 'heading', null, { rank: boxRank })
      return
    }
    if (!this.inArticle) this.items.interrupt()
    if (isBoldHeading(source)) {
      this.endSection()
      this.add(source, 'heading', null, { rank: boldRank })
    } else this.add(source, 'paragraph', null, { rank: runIn ? boldRank : 0, runIn })
  }

  private addArticle(source: SourceBlock, marker: Marker): void {
    this.inArticle = true
    this.items.end()
    this.add(source, 'paragraph', marker, { runIn: findRunIn(source, marker, this.language) })
  }

  private addNumbered(source: SourceBlock, marker: Marker, index: number, leadIn: boolean): void {
    const { scheme } = marker
    const runIn = findRunIn(source, marker, this.language)
    const bare = runIn ? null : isBareHeading(source.prose.text, marker, this.language)
    if (this.isItem({ source, marker, index, leadIn, runIn, bare })) {
      this.add(source, 'item', marker, { level: this.items.enter(marker, source), runIn })
      return
    }
    if (!runIn && !bare && scheme !== 'section') {
      // A numbered sentence: 一、 opens a paragraph, what stands below it an item.
      if (scheme === 'han') this.items.end()
      const level = scheme === 'han' ? 0 : this.items.enter(marker, source)
      this.add(source, level > 0 ? 'item' : 'paragraph', marker, { level })
      return
    }
    const rank = this.rankOf(marker, bare !== null)
    this.items.end()
    this.inArticle = false
    this.add(source, bare ? 'heading' : 'paragraph', marker, { rank, runIn })
  }

  /** Whether a numbered block is one of a list, and opens no section. */
  private isItem({ source, marker, index, leadIn, runIn, bare }: Numbered): boolean {
    const { scheme } = marker
    const { text } = source.prose
    if (isStructural(scheme) || scheme === 'section') return false
    if (this.inArticle && scheme !== 'han') return true
    if (this.language === 'en' && /^[(（]|\)$/.test(marker.label)) return true
    const body = this.hasBody(marker, index)
    const listed = this.items.continues(marker)
    if (source.marker === marker && source.kind === 'item') {
      // A Markdown list's own number heads a section only where text follows that is none of the list.
      if (bare) return leadIn || listed || !body
      if (this.language === 'en') return true
    }
    // A short sentence with nothing under it, among its like.
    if (bare?.full && !body) return listed || this.markers[index + 1]?.scheme === scheme || /[，,]/.test(text)
    if (scheme === 'han') return false
    if (/[；;]$/.test(text)) return true
    if (bare) return !body && (leadIn || listed)
    const sentence = runIn !== null && /[。.]/.test(text.charAt(runIn.end))
    return !sentence && (leadIn || listed)
  }

  /** Whether what follows stands under the number: text without one, or with one of a lower scheme. */
  private hasBody({ scheme }: Marker, index: number): boolean {
    const next = this.sources[index + 1]
    const below = this.markers[index + 1]
    if (below && below.scheme !== 'bullet') return this.ranks[below.scheme] > this.ranks[scheme]
    return next !== undefined && !below && /^(?:paragraph|item)$/.test(next.kind) && !/[；;]$/.test(next.prose.text)
  }

  /** The rank of a heading's number; inside a box its own numbers stand below the box. */
  private rankOf(marker: Marker, bare: boolean): number {
    const { scheme, number } = marker
    if (this.boxed) {
      const goesOn = this.box ? this.box.scheme === scheme && number === this.box.number + 1 : number === 1
      const outside = number === (this.lastNumber.get(scheme) ?? -1) + 1
      if (goesOn && !(outside && bare)) {
        this.box = marker
        return boxedRank
      }
      this.boxed = false
    }
    this.lastNumber.set(scheme, number)
    return this.ranks[scheme]
  }
}

interface Numbered {
  readonly source: SourceBlock
  readonly marker: Marker
  readonly index: number
  /** The block before ends with a colon. */
  readonly leadIn: boolean
  readonly runIn: Span | null
  readonly bare: { readonly full: boolean } | null
}

/** 专栏1 …, 专栏：… */
function isBoxHeading(text: string): boolean {
  return /^专栏(?:\s*\d|\s*[一二三四五六七八九十]|[\s：:])/.test(text) && text.length <= 50 && !/[。；]/.test(text)
}

function isBoldHeading(source: SourceBlock): boolean {
  const { text } = source.prose
  return (
    source.kind === 'paragraph' && source.bold === text.length && text.length <= 80 && !/[。；;，,：:.]$/.test(text)
  )
}
