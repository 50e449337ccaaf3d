import type { Span } from '../../text/document/span.ts'
import { type Block, opensSection } from '../../text/model/block.ts'
import { blockSpan, type Draft } from '../../text/model/draft.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { bodyStart } from '../../text/pieces/front-matter.ts'
import { isTableRow } from '../../text/structure/table-row.ts'
import { linesOf } from './closing-lines.ts'
import { gapText } from './gap-text.ts'
import { type InlineSource, inlineRuns, type Omission, plainRuns } from './inline-runs.ts'
import { linkLabels } from './link-labels.ts'
import { noteLabels } from './notes.ts'
import type { DocumentContent, ParagraphKind, ParagraphPart, Part, TablePart } from './part.ts'
import { isCentred, type PartKinds, partKinds, rankOf } from './part-kinds.ts'
import { plainWords, type Run, restyled, wordsOf } from './run.ts'
import { unitsOfWords } from './same-words.ts'
import { alignmentsIn, betweenRows, cellsOf } from './table-cells.ts'

/** Takes a draft apart as a document: every text that goes out, in order, and what each is. Total, and linear. */
export function documentContent(draft: Draft): DocumentContent {
  return new ContentReader(draft).read()
}

class ContentReader {
  private readonly draft: Draft
  private readonly text: string
  private readonly labels: ReadonlySet<string>
  private readonly omitted: { kind: Omission; span: Span }[] = []
  private readonly parts: Part[] = []
  private readonly notes = new Map<string, Run[][]>()
  private readonly kinds: PartKinds
  /** The table of the row read last. */
  private table: GrowingTable | null = null

  constructor(draft: Draft) {
    this.draft = draft
    this.text = draft.text
    this.labels = draft.format === 'markdown' ? linkLabels(draft.text) : new Set()
    this.kinds = partKinds(draft)
  }

  read(): DocumentContent {
    const { draft } = this
    const noteOf = noteLabels(draft)
    const title = firstTitle(draft)
    if (draft.titles.length === 0 && draft.statedTitle !== undefined && draft.format === 'markdown')
      this.parts.push(paragraph('title', plainWords(draft.statedTitle)))
    let behind = draft.format === 'markdown' ? bodyStart(this.text) : 0
    for (let index = 0; index < draft.blocks.length; index++) {
      const span = blockSpan(draft, index)
      this.readGap({ start: behind, end: span.start })
      const label = noteOf.get(index)
      if (label !== undefined) this.readNote(label, index)
      else if (isTableRow(this.draft, index)) this.readRow(index, behind)
      else this.readBlock(index)
      behind = Math.max(behind, span.end)
    }
    this.readGap({ start: behind, end: this.text.length })
    this.keepUnusedNotes()
    return { title, parts: this.parts, notes: this.notes, omitted: this.omitted }
  }

  private readNote(label: string, index: number): void {
    const known = this.notes.get(label)
    if (known) known.push(this.runsOf(index))
    else this.notes.set(label, [this.runsOf(index)])
  }

  /** A footnote that nothing refers to would be lost: it is text. */
  private keepUnusedNotes(): void {
    if (this.notes.size === 0) return
    const used = new Set<string>()
    const read = (runs: readonly Run[]): void => {
      for (const run of runs) if (run.kind === 'note') used.add(run.label)
    }
    for (const part of this.parts)
      if (part.kind === 'table') for (const cells of part.rows) cells.forEach(read)
      else read(part.runs)
    for (const [label, paragraphs] of this.notes)
      if (!used.has(label)) for (const runs of paragraphs) this.parts.push(paragraph('body', runs))
  }

  private readGap(gap: Span): void {
    if (this.draft.format === 'plain' || gap.end <= gap.start) return
    const { lines, omitted } = gapText(this.text, gap)
    for (const one of omitted) this.omitted.push(one)
    for (const line of lines) {
      const runs = inlineRuns(this.source(false), line)
      if (runs.length > 0) this.parts.push(paragraph('body', runs))
    }
  }

  private source(quoted: boolean): InlineSource {
    const omit = (kind: Omission, span: Span): void => void this.omitted.push({ kind, span })
    return { text: this.text, labels: this.labels, quoted, omit }
  }

  private runsIn(span: Span, quoted: boolean): Run[] {
    return this.draft.format === 'markdown'
      ? inlineRuns(this.source(quoted), span)
      : plainRuns(this.text.slice(span.start, span.end))
  }

  private runsOf(index: number): Run[] {
    return this.runsIn(blockSpan(this.draft, index), this.draft.blocks[index]?.kind === 'quote')
  }

  private readBlock(index: number): void {
    const block = this.draft.blocks[index]
    if (!block) return
    const kind = this.kinds.kindOf(index)
    const onNewPage = this.kinds.onNewPage(index)
    const lines = /^(?:date|issuer|annexes)$/.test(kind) ? linesOf(this.draft, index) : []
    if (lines.length > 1) {
      const last = lines.length - 1
      lines.forEach((line, at) => {
        const own: ParagraphKind = kind === 'date' && at < last ? 'issuer' : kind
        this.parts.push(paragraph(own, plainWords(line)))
      })
      return
    }
    const isHeading = kind === 'heading'
    this.parts.push({
      ...paragraph(kind, withLabel(block, this.withHeading(block, kind, this.spaced(block, this.runsOf(index))))),
      level: isHeading || kind === 'item' ? block.level : 0,
      rank: isHeading ? rankOf(block) : 0,
      centred: isCentred(block),
      onNewPage,
    })
  }

  /** 第一章 and 第一条 have a character's space after them. */
  private spaced({ marker }: Block, runs: Run[]): Run[] {
    const [first, ...rest] = runs
    if (this.draft.language !== 'zh' || !isOfLaw(marker) || first?.kind !== 'words') return runs
    return [{ ...first, text: first.text.replace(/^(第\S{1,9}[编章节条]) (?=\S)/, '$1\u3000') }, ...rest]
  }

  /** Marks the words of a run-in heading, and the number of an article. */
  private withHeading(block: Block, kind: ParagraphKind, runs: Run[]): Run[] {
    if (kind !== 'body' || this.draft.language !== 'zh') return runs
    const { marker, runIn, prose } = block
    const isNumber = marker?.scheme === 'article'
    if (isNumber) return restyled(runs, upTo(prose.text, marker.span.end, runs), { article: true })
    if (runIn === null || !opensSection(block)) return runs
    const stop = /[。：:.]/.test(prose.text.charAt(runIn.end)) ? 1 : 0
    // Without a number it is its bold type that makes it one.
    const heading = marker === null ? 3 : rankOf(block)
    return restyled(runs, upTo(prose.text, runIn.end + stop, runs), { heading, bold: false })
  }

  /** Adds a row to the table before it, or begins one. `behind`: where the block before it ends. */
  private readRow(index: number, behind: number): void {
    const { draft, text } = this
    const span = blockSpan(draft, index)
    const cells = cellsOf(text, span).map((cell) => this.runsIn(cell, false))
    const gap = text.slice(behind, span.start)
    const between = isTableRow(this.draft, index - 1) ? betweenRows(gap) : 'apart'
    const table = this.table
    if (table === null || table !== this.parts.at(-1) || between === 'apart') {
      this.table = { kind: 'table', head: 0, rows: [cells], alignments: [] }
      this.parts.push(this.table)
      return
    }
    if (between === 'head' && table.head === 0) {
      table.head = table.rows.length
      table.alignments = alignmentsIn(gap)
    }
    table.rows.push(cells)
  }
}

/** The words of runs that say what the first units of the prose say. */
function upTo(prose: string, units: number, runs: readonly Run[]): Span[] {
  return [{ start: 0, end: unitsOfWords(prose, units, wordsOf(runs)) }]
}

function isOfLaw(marker: Marker | null): boolean {
  return marker !== null && /^(?:part|chapter|division|article)$/.test(marker.scheme)
}

/** A table to which rows are added. */
interface GrowingTable extends TablePart {
  head: number
  readonly rows: Run[][][]
  alignments: TablePart['alignments']
}

function paragraph(kind: ParagraphKind, runs: readonly Run[]): ParagraphPart {
  return { kind, level: 0, rank: 0, runs, centred: false, onNewPage: false }
}

/** The number of a Markdown list is no text of its block; in the document it is typed, like the heading after it. */
function withLabel({ marker }: Block, runs: Run[]): Run[] {
  if (!marker || marker.scheme === 'bullet' || marker.span.end > 0) return runs
  const [first] = runs
  const style = first?.kind === 'words' && first.style.heading !== undefined ? first.style : {}
  return [{ kind: 'words', text: `${marker.label} `, style }, ...runs]
}

/** The lines of the first title, joined. */
function firstTitle({ blocks, titles, statedTitle, outline }: Draft): string {
  const first = outline.title >= 0 ? outline.title : (titles[0] ?? -1)
  let title = ''
  for (let index = first; index >= 0 && blocks[index]?.kind === 'title'; index++)
    title += (title !== '' && /[A-Za-z,]$/.test(title) ? ' ' : '') + (blocks[index]?.prose.text ?? '')
  return title || statedTitle || ''
}
