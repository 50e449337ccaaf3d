import type { BlockFacts } from '../facts/fact.ts'
import { genres, subjects } from '../framework/data.generated.ts'
import type { Genre, GovernmentLevel, Language } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Concern, DraftProfile, Subject } from './coverage.ts'
import { isPolicyDraft } from './policy-draft.ts'
import { titleOf } from './title.ts'
import { holds } from './words.ts'

/** Whether the text is taken for a policy draft: by its features, or whatever they say. */
export type Judge = 'auto' | 'always' | 'never'

/** What a draft is, from its own text: its kind, its subject, who issues it, and whether missing dimensions concern it. */
export function profileOf(draft: Draft, facts: readonly BlockFacts[], judge: Judge): DraftProfile {
  const title = titleOf(draft)
  const genre = genreOf(title, draft)
  const subject = subjectOf(title, draft)
  const judged = judge === 'auto' ? (forced(draft) ?? isPolicyDraft(draft, facts, title)) : judge === 'always'
  return {
    judged,
    genre,
    subject,
    level: levelOf(draft, title),
    concern: judged ? concernOf(genre, subject, title, draft.language, facts) : 'none',
  }
}

function forced(draft: Draft): boolean | null {
  const directive = draft.directives.find(({ kind }) => kind === 'policy' || kind === 'no-policy')
  return directive === undefined ? null : directive.kind === 'policy'
}

/** The title names a kind of document, so it is one. */
function isNamed(title: string, language: Language): boolean {
  return genres.genres.some(({ genre: _, ...words }) => holds(title, words[language]))
}

function genreOf(title: string, draft: Draft): Genre {
  for (const { genre, ...words } of genres.genres) {
    if (holds(title, words[draft.language])) return genre
  }
  const schemes = draft.blocks.map(({ marker }) => marker?.scheme)
  if (schemes.filter((scheme) => scheme === 'article').length >= 3) return 'legislation'
  if (draft.language === 'en' && schemes.filter((scheme) => scheme === 'section').length >= 2) return 'act'
  return 'other'
}

/** By the title; where that says nothing, by the words of it that the opening pages use most. */
function subjectOf(title: string, draft: Draft): Subject {
  for (const { subject, ...words } of subjects.subjects) {
    if (holds(title, words[draft.language])) return subject
  }
  if (draft.language === 'zh' && isNamed(title, draft.language)) return 'other'
  const opening = draft.text.slice(0, 8000).toLowerCase()
  let best: Subject = 'other'
  let most = 7
  for (const { subject, ...words } of subjects.subjects) {
    if (subject === 'sector' || subject === 'innovation') continue
    const count = words[draft.language].reduce((sum, word) => sum + opening.split(word.toLowerCase()).length - 1, 0)
    if (count > most) {
      most = count
      best = subject
    }
  }
  return best
}

function levelOf(draft: Draft, title: string): GovernmentLevel {
  if (draft.language === 'en') return 'national'
  return subjects.levels.find(({ zh }) => holds(title, zh))?.level ?? 'national'
}

const programmes: readonly Genre[] = ['plan', 'opinion', 'measures', 'strategy']
const central: readonly Subject[] = ['ai', 'data', 'digital', 'innovation']

/** “Whom it concerns”: a programme on AI, data, the digital economy or innovation is warned; a narrower draft is told in a hint. */
function concernOf(
  genre: Genre,
  subject: Subject,
  title: string,
  language: Language,
  facts: readonly BlockFacts[],
): Concern {
  const programme =
    programmes.includes(genre) ||
    ((genre === 'legislation' || genre === 'act') && holds(title, subjects.programme[language]))
  if (central.includes(subject))
    return programme && !(genre === 'legislation' && subject === 'data') ? 'programme' : 'narrow'
  if (genre === 'notice') return 'none'
  if (subject === 'compute' || subject === 'algorithm' || subject === 'talent') return 'narrow'
  if (subject !== 'sector' || !programme) return 'none'
  const measures = facts
    .flatMap((block) => block.candidates)
    .filter(({ kind, dimension }) => kind === 'measure' && (dimension === 'algorithm' || dimension === 'compute'))
  return measures.length >= 3 ? 'narrow' : 'none'
}
