import type { Genre, GovernmentLevel } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Subject } from '../model/coverage.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import { subjectOfChapters } from './chapters.ts'
import { type DocumentTitle, identifyingTitle, isSameTitle, readTitle } from './document-title.ts'
import { genreOfNumbering } from './genre.ts'
import { type OpeningPages, openingLength, readOpening } from './opening-pages.ts'

/** What one version of a draft is, with what was read to decide it. The scores of its clauses may depend on it. */
export interface Identity {
  readonly genre: Genre
  readonly subject: Subject
  readonly level: GovernmentLevel
  /** It is some chapters of a plan for everything, and about what these name. */
  readonly isOfChapters: boolean
  readonly title: DocumentTitle
  readonly opening: OpeningPages | null
}

/**
 * Returns what kind of document a draft is, what it is about and who issues it: by its title, or else by its numbering
 * and opening pages. Reuses what is unchanged from the previous version.
 */
export function identityOf(draft: Draft, counts: DraftCounts, previous: Identity | null): Identity {
  const { language } = draft
  const lines = identifyingTitle(draft)
  const title = previous && isSameTitle(previous.title, lines, language) ? previous.title : readTitle(lines, language)
  let opening: OpeningPages | null = null
  const fromOpening = (): OpeningPages => {
    if (opening) return opening
    const text = draft.chunks.slice(0, openingLength)
    const before = previous?.opening
    opening = before?.text === text && before.language === language ? before : readOpening(text, language)
    return opening
  }
  const genre = title.genre ?? genreOfNumbering(counts, language) ?? fromOpening().genre
  const ofChapters = title.subject === 'other' && title.isWhole ? subjectOfChapters(draft) : null
  const subject = ofChapters ?? title.subject ?? fromOpening().subject
  const level = title.level ?? fromOpening().level
  return { genre, subject, level, isOfChapters: ofChapters !== null, title, opening }
}
