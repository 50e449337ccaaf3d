import { subjects } from '../../framework/data.generated.ts'
import type { Genre, GovernmentLevel, Language } from '../../framework/types.ts'
import type { Subject } from '../model/coverage.ts'
import { occurrences } from '../verdict/word-search.ts'
import { ownName } from './genre.ts'

/** What the opening pages tell where the title does not. */
export interface OpeningPages {
  readonly text: string
  readonly language: Language
  readonly genre: Genre
  readonly subject: Subject
  readonly level: GovernmentLevel
}

/** So many characters are the opening pages. */
export const openingLength = 8000
/** A word has to stand so often in the opening pages to tell the subject where the title does not. */
const often = 8

export function readOpening(text: string, language: Language): OpeningPages {
  const level =
    language === 'en'
      ? undefined
      : subjects.levels.find(({ own }) => own.some((word) => occurrences(text, word) >= 2))?.level
  return {
    text,
    language,
    genre: ownName(text, language),
    subject: subjectOf(text.toLowerCase(), language),
    level: level ?? 'national',
  }
}

/** By the words that they use most. */
function subjectOf(text: string, language: Language): Subject {
  let best: Subject = 'other'
  let most = often - 1
  for (const { subject, ...words } of subjects.subjects) {
    if (subject === 'sector' || subject === 'innovation') continue
    const count = words[language].reduce((sum, word) => sum + occurrences(text, word.toLowerCase()), 0)
    if (count > most) {
      most = count
      best = subject
    }
  }
  return best
}
