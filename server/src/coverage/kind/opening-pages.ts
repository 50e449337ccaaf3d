import { subjects } from '../../framework/data.generated.ts'
import type { Genre, GovernmentLevel, Language } from '../../framework/types.ts'
import type { Subject } from '../model/coverage.ts'
import { occurrences } from '../verdict/word-search.ts'
import { ownName } from './genre.ts'

/** What the opening pages say, for what the title leaves out. */
export interface OpeningPages {
  readonly text: string
  readonly language: Language
  readonly genre: Genre
  readonly subject: Subject
  readonly level: GovernmentLevel
}

/** The length of the opening pages in UTF-16 code units. */
export const openingLength = 8000
/** The minimum number of occurrences in the opening pages for words to decide the subject. */
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

/** The subject whose words they use most often. */
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
