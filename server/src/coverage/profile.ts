import type { Genre } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'
import type { Concern, DraftProfile, Subject } from './coverage.ts'
import { genreOfNumbering } from './genre.ts'
import { type Opening, openingLength, readOpening } from './opening.ts'
import { isPolicyDraft } from './policy-draft.ts'
import type { Signs } from './signs.ts'
import type { Tally } from './tally.ts'
import { isSameTitle, readTitle, type Title, titleOf } from './title.ts'

/** Whether the text is taken for a policy draft: by its features, or whatever they say. */
export type Judge = 'auto' | 'always' | 'never'

/** The profile of one version of a draft, with what was read for it. */
export interface Profiled {
  readonly profile: DraftProfile
  readonly title: Title
  readonly opening: Opening | null
}

/** What a draft is, from its own text: its kind, its subject, who issues it, and whether missing dimensions concern it. */
export function profileOf(draft: Draft, tally: Tally, signs: Signs, judge: Judge, previous: Profiled | null): Profiled {
  const { language } = draft
  const lines = titleOf(draft)
  const title = previous && isSameTitle(previous.title, lines, language) ? previous.title : readTitle(lines, language)
  let opening: Opening | null = null
  // The opening pages are read only where the title does not tell.
  const fromOpening = (): Opening => {
    if (opening) return opening
    const text = draft.source.slice(0, openingLength)
    const before = previous?.opening
    opening = before?.text === text && before.language === language ? before : readOpening(text, language)
    return opening
  }
  const genre = title.genre ?? genreOfNumbering(tally, language) ?? fromOpening().genre
  const subject = title.subject ?? fromOpening().subject
  const level = title.level ?? fromOpening().level
  const judged = forced(draft) ?? (judge === 'auto' ? isPolicyDraft(tally, title, signs) : judge === 'always')
  const concern = judged ? concernOf(genre, subject, title, tally) : 'none'
  const profile = { judged, genre, subject, level, concern }
  return { profile: previous && isSame(previous.profile, profile) ? previous.profile : profile, title, opening }
}

function isSame(a: DraftProfile, b: DraftProfile): boolean {
  return (Object.keys(a) as (keyof DraftProfile)[]).every((key) => a[key] === b[key])
}

/** What the draft itself says of it, which goes before the reader's settings. */
function forced({ directives }: Draft): boolean | null {
  const directive = directives.find(({ kind }) => kind === 'policy' || kind === 'no-policy')
  return directive === undefined ? null : directive.kind === 'policy'
}

const programmes: readonly Genre[] = ['plan', 'opinion', 'measures', 'strategy']
const central: readonly Subject[] = ['ai', 'data', 'digital', 'innovation']
const narrower: readonly Subject[] = ['compute', 'algorithm', 'talent']

/** “Whom it concerns”: a programme on AI, data, the digital economy or innovation is warned; a narrower draft is told in a hint. */
function concernOf(genre: Genre, subject: Subject, title: Title, tally: Tally): Concern {
  const isProgramme =
    (programmes.includes(genre) && title.isNamed) || ((genre === 'legislation' || genre === 'act') && title.isProgramme)
  if (central.includes(subject)) return isProgramme && !title.isNarrow ? 'programme' : 'narrow'
  if (genre === 'notice') return 'none'
  if (narrower.includes(subject)) return 'narrow'
  // A draft on one sector that acts on algorithms or compute.
  return subject === 'sector' && isProgramme && tally.of('technical') >= 3 ? 'narrow' : 'none'
}
