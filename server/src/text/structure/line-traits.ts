import type { Language } from '../../framework/types.ts'
import type { Marker } from '../numbering/marker.ts'
import { parseMarker } from '../numbering/parse-marker.ts'
import { leadsToPage } from '../pieces/page-line.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import {
  isAnnexHead,
  isAnnexMark,
  isChineseTitle,
  longestTitle,
  mayEndTitle,
  sentenceMark,
} from '../pieces/title-words.ts'
import { readAnnexMark } from './annex-mark.ts'
import { readBareNumber } from './bare-number.ts'
import { contentsKey, isContentsHeading, leadsToContents, withoutPage } from './contents-line.ts'
import { headingRole } from './heading-role.ts'
import { findRunIn } from './run-in.ts'

/** What a block's own words show, as bits. Numbers, since they are read for every block at every edit. */
export const Trait = {
  heading: 1,
  row: 2,
  anchor: 4,
  /** The heading of a table of contents: Contents, 目录. */
  contentsHeading: 8,
  leadsToPage: 16,
  /** A paragraph without a number. */
  bare: 32,
  /** A paragraph that may be a line of a title, and one that may be its last line. */
  titleLine: 64,
  titleEnd: 128,
  annexMark: 256,
  annexHead: 512,
  /** The words after which an act lists its sections. */
  contentsLead: 1024,
} as const

/** What a block's own words show, without its neighbours. */
export class LineTraits {
  readonly source: RawBlock
  readonly marker: Marker | null
  readonly traits: number
  /** The key for comparison with contents; empty if the line is too long for them. */
  readonly key: string
  /** The same with the number of a Markdown list, which stands before the words of the line; empty without one. */
  readonly numberedKey: string
  private readonly language: Language
  private titled: boolean | null = null
  private plain: boolean | null = null

  constructor(source: RawBlock, language: Language) {
    this.source = source
    this.language = language
    this.marker = markerOf(source, language)
    this.key = contentsKey(headingOf(source, this.marker, language))
    const number = source.marker?.span.end === 0 && source.marker.scheme !== 'bullet' ? source.marker.label : ''
    this.numberedKey = number === '' || this.key === '' ? '' : contentsKey(number + source.prose.text)
    this.traits = traitsOf(source, this.marker)
  }

  /** True if it has no number and is no heading of a known role (总体要求, Background). */
  get isUnnamed(): boolean {
    const { marker, language } = this
    // A bullet before a heading's words is no number.
    const isPlain = marker === null || marker.scheme === 'bullet'
    this.plain ??= isPlain && headingRole(this.source.prose.text.slice(marker?.span.end ?? 0), null, language) === null
    return this.plain
  }

  /** True if it reads like the title of an official document. */
  get isTitle(): boolean {
    this.titled ??= isChineseTitle(this.source.prose.text)
    return this.titled
  }
}

/** What contents may name: the line; of a section whose heading text runs on from, that heading. */
function headingOf(source: RawBlock, marker: Marker | null, language: Language): string {
  const { text } = source.prose
  const runIn = marker?.scheme === 'section' ? findRunIn(source, marker, language) : null
  return runIn ? text.slice(0, runIn.end) : text
}

function markerOf(source: RawBlock, language: Language): Marker | null {
  if (source.marker && source.marker.scheme !== 'bullet') return source.marker
  const { kind, prose } = source
  const found = parseMarker(prose.text, language) ?? boldLabel(source, language) ?? source.marker
  if (found || (kind !== 'heading' && kind !== 'paragraph')) return found
  const isHeading = kind === 'heading'
  // Leader dots are no part of what a line of contents says.
  const text = leadsToPage(prose.text) ? withoutPage(prose.text) : prose.text
  return readAnnexMark(text, isHeading, language) ?? readBareNumber(text, isHeading, language)
}

/** “**Recommendation 5** The Council should …”: what is bold is a label of its own, without a mark behind it. */
function boldLabel({ bold, prose: { text } }: RawBlock, language: Language): Marker | null {
  if (language !== 'en' || bold === 0 || bold > longestLabel || !/^\s+[A-Z“"‘(]/.test(text.slice(bold))) return null
  const marker = parseMarker(text.slice(0, bold).trimEnd(), language)
  return marker?.scheme === 'named' ? marker : null
}

const longestLabel = 30

function traitsOf({ kind, anchor, prose: { text } }: RawBlock, marker: Marker | null): number {
  const form = (kind === 'heading' ? Trait.heading : kind === 'row' ? Trait.row : 0) | (anchor ? Trait.anchor : 0)
  const bare = kind === 'paragraph' && marker === null ? Trait.bare : 0
  const lead = leadsToContents(text) ? Trait.contentsLead : 0
  if (text.length > longestTitle) return form | bare | lead
  return (
    form |
    bare |
    lead |
    (isContentsHeading(text) ? Trait.contentsHeading : 0) |
    (leadsToPage(text) ? Trait.leadsToPage : 0) |
    (isAnnexMark(text) ? Trait.annexMark : 0) |
    (isAnnexHead(text) ? Trait.annexHead : 0) |
    (bare !== 0 && !sentenceMark.test(text) ? Trait.titleLine | (mayEndTitle(text) ? Trait.titleEnd : 0) : 0)
  )
}
