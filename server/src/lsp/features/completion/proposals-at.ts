import type { Analysis } from '../../../engine/analyzer.ts'
import type { Language } from '../../../framework/types.ts'
import { clauseProposals } from './clause-proposals.ts'
import { type CompletionPlace, completionPlace } from './completion-place.ts'
import { directiveProposals } from './directive-proposals.ts'
import { noteProposals, numberProposals, ownerProposals, phraseProposals, slotProposals } from './phrase-proposals.ts'
import { noProposals, type Proposals } from './proposal.ts'
import { termProposals } from './term-proposals.ts'

/** For whom and when proposals are made. */
export interface ProposalRequest {
  readonly reader: Language
  /** The current year. */
  readonly year: number
  /** The editor may ask at every character that is typed: then more must stand there before a term is proposed. */
  readonly isUnasked: boolean
  /** A character was typed that begins something: only that is proposed, or nothing. */
  readonly isTriggered: boolean
}

/** What a writer may want to write at an offset of the draft. */
export function proposalsAt(analysis: Analysis, offset: number, request: ProposalRequest): Proposals {
  const place = completionPlace(analysis.draft, offset)
  if (!place) return noProposals
  const { reader, year } = request
  const only =
    directiveProposals(analysis, place, reader) ??
    slotProposals(analysis, place, reader) ??
    numberProposals(analysis, place, year, reader) ??
    ownerProposals(analysis, place, reader) ??
    noteProposals(analysis, place, reader) ??
    (request.isTriggered ? [] : null)
  if (only) return { list: only, isPart: false }
  const { language } = analysis.draft
  const terms = termProposals(place, language, analysis.pack, reader, language === 'en' ? 2 : request.isUnasked ? 3 : 2)
  const isHeading = place.kind === 'title' || (place.kind === 'heading' && !place.numbered)
  if (isHeading) return terms
  const phrases = phraseProposals(analysis, place, year, reader)
  const from = place.kind === 'row' ? null : clauseStart(place)
  const clauses = from === null ? [] : clauseProposals(analysis, place, from, reader)
  // Who is at the beginning of a line looks for a clause: editors would put all the terms before them.
  const few = from === place.words && clauses.length > 0 ? terms.list.slice(0, fewTerms) : terms.list
  const list = from === place.words ? [...clauses, ...few, ...phrases] : [...few, ...clauses, ...phrases]
  return { list, isPart: terms.isPart || few.length < terms.list.length }
}

const fewTerms = 3

/** Where the words begin by which a clause is looked for: at the line's beginning or behind a sentence; null elsewhere. */
function clauseStart({ before, offset, words, behind }: CompletionPlace): number | null {
  const typed = before.slice(Math.max(0, before.length - (offset - words)))
  if (offset === words || /^[\p{L}\d+ -]{1,24}$/u.test(typed)) return words
  const sentence = /(?:[。；;]|\. )([\p{L}\d+-]{0,24})$/u.exec(typed)
  return sentence && behind.trim() === '' ? offset - (sentence[1]?.length ?? 0) : null
}
