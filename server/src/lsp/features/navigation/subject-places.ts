import type { Analysis } from '../../../engine/analyzer.ts'
import { annexMentions } from '../../../facts/particulars/annex-mentions.ts'
import { provisionsNamedIn } from '../../../facts/particulars/named-provisions.ts'
import type { Span } from '../../../text/document/span.ts'
import { blockSpan, type Draft, placedBlock, spanInDraft } from '../../../text/model/draft.ts'
import { alineasOf } from '../../../text/provisions/alineas.ts'
import { type Provision, provisionsOf } from '../../../text/provisions/provisions.ts'
import { annexHeads } from './annex-heads.ts'
import type { Subject } from './subject-at.ts'

/** A place of a draft that something is defined at: all of it, and the words to go to. */
export interface DefinitionPlace {
  readonly whole: Span
  readonly words: Span
}

/** Where a subject is defined in the draft, in order. An element is defined by the framework, not by the draft. */
export function definitionsOf(analysis: Analysis, subject: Subject): readonly DefinitionPlace[] {
  const { draft } = analysis
  switch (subject.kind) {
    case 'provision': {
      const provisions = provisionsOf(draft)
      return subject.provisions.flatMap((index) => {
        const provision = provisions.list[index]
        return provision ? placeOfProvision(draft, provision, subject.paragraph) : []
      })
    }
    case 'annex':
      return annexHeads(analysis)
        .filter(({ number }) => number === subject.number)
        .map(({ block }) => ({ whole: blockSpan(draft, block), words: blockSpan(draft, block) }))
    case 'name':
      return subject.name.definitions.flatMap(({ block, span }) => {
        const words = spanAt(draft, block, span)
        return words ? [{ whole: blockSpan(draft, block), words }] : []
      })
    case 'element':
      return []
  }
}

/** Where the draft speaks of a subject, in order; its definitions are not among the places. */
export function mentionsOf(analysis: Analysis, subject: Subject): readonly Span[] {
  const { draft, coverage } = analysis
  switch (subject.kind) {
    case 'provision':
      return referencesTo(analysis, subject)
    case 'annex': {
      const heads = new Set(annexHeads(analysis).map(({ block }) => block))
      return draft.blocks.flatMap(({ prose, kind }, block) => {
        if (kind === 'contents' || heads.has(block)) return []
        return annexMentions(prose.text, draft.language).flatMap(({ number, span }) =>
          number === subject.number ? (spanAt(draft, block, span) ?? []) : [],
        )
      })
    }
    case 'name':
      return subject.name.uses.flatMap(({ block, span }) => spanAt(draft, block, span) ?? [])
    case 'element':
      return coverage.evidence.flatMap(({ dimension, element, term }) =>
        dimension === subject.dimension && element === subject.element ? [term] : [],
      )
  }
}

function placeOfProvision(draft: Draft, provision: Provision, paragraph: number | null): DefinitionPlace[] {
  const { block, last, marker } = provision
  const whole = { start: blockSpan(draft, block).start, end: blockSpan(draft, last).end }
  const at = paragraph === null ? block : (alineasOf(provision, draft.blocks)[paragraph - 1] ?? block)
  if (at !== block) return [{ whole: blockSpan(draft, at), words: blockSpan(draft, at) }]
  const runIn = draft.blocks[block]?.runIn
  const isHeading = draft.blocks[block]?.kind === 'heading'
  const words = isHeading
    ? blockSpan(draft, block)
    : spanAt(draft, block, { start: marker.span.start, end: runIn?.end ?? marker.span.end })
  return [{ whole, words: words ?? blockSpan(draft, block) }]
}

function referencesTo(
  { draft, surveyed }: Analysis,
  subject: Extract<Subject, { kind: 'provision' }>,
): readonly Span[] {
  const provisions = provisionsOf(draft)
  const wanted = new Set(subject.provisions)
  return surveyed.flatMap(({ kind, particulars }, block) => {
    if (kind === 'contents' || !(particulars.references || particulars.relatives)) return []
    // 第十六条第二款 names the article in two steps, and is one reference to it.
    const found = new Map<string, Span>()
    for (const one of provisionsNamedIn(block, particulars, provisions)) {
      if (subject.paragraph !== null && one.paragraph !== subject.paragraph) continue
      if (one.provisions.some((index) => wanted.has(index)))
        found.set(`${one.reference.start} ${one.reference.end}`, one.reference)
    }
    return [...found.values()].flatMap((span) => spanAt(draft, block, span) ?? [])
  })
}

function spanAt(draft: Draft, block: number, span: Span): Span | null {
  const placed = placedBlock(draft, block)
  return placed && spanInDraft(placed, span)
}
