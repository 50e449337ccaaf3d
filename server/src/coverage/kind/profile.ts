import type { Draft } from '../../text/model/draft.ts'
import type { DraftProfile } from '../model/coverage.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import type { Reason } from '../model/kind.ts'
import { classifyKind } from './classify-kind.ts'
import { concernOf } from './concern.ts'
import type { Identity } from './identity.ts'
import type { Signs } from './signs.ts'

/**
 * Whether a text is judged. `auto`: depends on what it does; `always`, `never`: regardless of that. `declared`: its
 * file name says that it is a policy draft, so it is judged whatever it does, unless it has only begun; nothing is
 * reported if it concerns neither AI nor data.
 */
export type Judge = 'auto' | 'declared' | 'always' | 'never'

/**
 * Returns what a text is, whom it concerns, and whether it is checked for what it leaves out. The same object as for
 * the previous version if nothing differs.
 */
export function profileOf(
  draft: Draft,
  identity: Identity,
  counts: DraftCounts,
  signs: Signs,
  judge: Judge,
  previous: DraftProfile | null,
): DraftProfile {
  const { genre, subject, level } = identity
  const profile = {
    ...judgement(identity, counts, signs, stated(draft, judge), hasTextBehind(draft)),
    genre,
    subject,
    level,
  }
  return previous && isSame(previous, profile) ? previous : profile
}

type Judgement = Pick<DraftProfile, 'judged' | 'kind' | 'concern' | 'reason'>

function judgement(
  identity: Identity,
  counts: DraftCounts,
  signs: Signs,
  judge: Judge,
  isFollowed: boolean,
): Judgement {
  const { kind, reason, isBegun } = classifyKind(counts, identity.title, signs, identity.title.carries && isFollowed)
  if (judge === 'never') return { judged: false, kind, concern: 'none', reason: 'set' }
  const concern = kind === 'programme' || judge !== 'auto' ? concernOf(identity, counts) : 'none'
  // If a text that concerns neither AI nor data is to be judged, it gets one hint.
  if (judge === 'always') return { judged: true, kind, concern: concern === 'none' ? 'narrow' : concern, reason: null }
  const why =
    judge === 'declared'
      ? beginning(isBegun)
      : (reason ?? beginning(isBegun) ?? (concern === 'none' ? 'unrelated' : null))
  return { judged: why === null, kind, concern, reason: why }
}

/** More than one line follows the draft's title. */
function hasTextBehind({ blocks, outline }: Draft): boolean {
  return blocks.length - outline.title > 2
}

function beginning(isBegun: boolean): Reason | null {
  return isBegun ? null : 'beginning'
}

/** A directive in the draft overrides the reader's settings. */
function stated({ directives }: Draft, judge: Judge): Judge {
  const directive = directives.find(({ kind }) => kind === 'policy' || kind === 'no-policy')
  return directive === undefined ? judge : directive.kind === 'policy' ? 'always' : 'never'
}

function isSame(a: DraftProfile, b: DraftProfile): boolean {
  return (Object.keys(a) as (keyof DraftProfile)[]).every((key) => a[key] === b[key])
}
