import type { BlockFacts } from '../facts/fact.ts'
import { subjects } from '../framework/data.generated.ts'
import type { Genre, GovernmentLevel } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Concern, DraftProfile, Subject } from './coverage.ts'
import { genreOf, isNamed } from './genre.ts'
import { isPolicyDraft } from './policy-draft.ts'
import { titleLines } from './title.ts'
import { holds, occurrences } from './words.ts'

/** Whether the text is taken for a policy draft: by its features, or whatever they say. */
export type Judge = 'auto' | 'always' | 'never'

/** What a draft is, from its own text: its kind, its subject, who issues it, and whether missing dimensions concern it. */
export function profileOf(draft: Draft, facts: readonly BlockFacts[], judge: Judge): DraftProfile {
  const lines = titleLines(draft)
  const title = lines.join(' ')
  const genre = genreOf(draft, lines)
  const subject = subjectOf(lines, draft)
  const judged = forced(draft) ?? (judge === 'auto' ? isPolicyDraft(draft, facts, lines) : judge === 'always')
  return {
    judged,
    genre,
    subject,
    level: levelOf(draft, title),
    concern: judged ? concernOf(draft, genre, subject, lines, facts) : 'none',
  }
}

/** What the draft itself says of it, which goes before the reader's settings. */
function forced({ directives }: Draft): boolean | null {
  const directive = directives.find(({ kind }) => kind === 'policy' || kind === 'no-policy')
  return directive === undefined ? null : directive.kind === 'policy'
}

const opening = 8000
/** A word has to stand so often in the opening pages to tell the subject where the title does not. */
const often = 8

/** By the title; where that says nothing, by the words that the opening pages use most. */
function subjectOf(lines: readonly string[], draft: Draft): Subject {
  const { language } = draft
  const title = lines.join(' ')
  if (holds(title, subjects.apart[language])) return 'other'
  const named = subjects.subjects.find((words) => holds(title, words[language]))
  if (named) return named.subject
  if (language === 'zh' && isNamed(lines, language)) return 'other'
  const sample = draft.text.slice(0, opening).toLowerCase()
  let best: Subject = 'other'
  let most = often - 1
  for (const { subject, ...words } of subjects.subjects) {
    if (subject === 'sector' || subject === 'innovation') continue
    const count = words[language].reduce((sum, word) => sum + occurrences(sample, word.toLowerCase()), 0)
    if (count > most) {
      most = count
      best = subject
    }
  }
  return best
}

function levelOf({ text, language }: Draft, title: string): GovernmentLevel {
  if (language === 'en') return 'national'
  const place = subjects.noPlaces.reduce((rest, word) => rest.replaceAll(word, ''), title)
  const named = subjects.levels.find(({ zh }) => holds(place, zh))
  if (named) return named.level
  const sample = text.slice(0, opening)
  return subjects.levels.find(({ own }) => own.some((word) => occurrences(sample, word) >= 2))?.level ?? 'national'
}

const programmes: readonly Genre[] = ['plan', 'opinion', 'measures', 'strategy']
const central: readonly Subject[] = ['ai', 'data', 'digital', 'innovation']
const narrower: readonly Subject[] = ['compute', 'algorithm', 'talent']

/** “Whom it concerns”: a programme on AI, data, the digital economy or innovation is warned; a narrower draft is told in a hint. */
function concernOf(
  { language }: Draft,
  genre: Genre,
  subject: Subject,
  lines: readonly string[],
  facts: readonly BlockFacts[],
): Concern {
  const title = lines.join(' ')
  const isProgramme =
    (programmes.includes(genre) && isNamed(lines, language)) ||
    ((genre === 'legislation' || genre === 'act') && holds(title, subjects.programme[language]))
  if (central.includes(subject)) {
    return isProgramme && !holds(title, subjects.narrow[language]) ? 'programme' : 'narrow'
  }
  if (genre === 'notice') return 'none'
  if (narrower.includes(subject)) return 'narrow'
  return subject === 'sector' && isProgramme && isTechnical(facts) ? 'narrow' : 'none'
}

/** A draft on one sector that acts on algorithms or compute. */
function isTechnical(facts: readonly BlockFacts[]): boolean {
  let measures = 0
  for (const { candidates } of facts) {
    for (const { kind, dimension } of candidates) {
      if (kind === 'measure' && (dimension === 'algorithm' || dimension === 'compute')) measures++
    }
    if (measures >= 3) return true
  }
  return false
}
