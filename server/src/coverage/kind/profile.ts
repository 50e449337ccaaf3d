import type { Draft } from '../../text/model/draft.ts'
import type { DraftProfile } from '../model/coverage.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import type { Reason } from '../model/kind.ts'
import { concernOf } from './concern.ts'
import type { Identity } from './identity.ts'
import type { Signs } from './signs.ts'
import { tellKind } from './tell-kind.ts'

/**
 * Whether a text is judged: by what it does (`auto`), or whatever that says. `declared`: its file's name says that it is a policy
 * draft; a beginning is left alone all the same, and so is one that concerns neither AI nor data.
 */
export type Judge = 'auto' | 'declared' | 'always' | 'never'

/** What a text is, whom it concerns, and whether it is told what it leaves out. The profile of the version before where that is the same. */
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
  const { kind, reason, isBegun } = tellKind(counts, identity.title, signs, identity.title.carries && isFollowed)
  if (judge === 'never') return { judged: false, kind, concern: 'none', reason: 'set' }
  const concern = kind === 'programme' || judge !== 'auto' ? concernOf(identity, counts) : 'none'
  // Who wants a text judged that concerns neither AI nor data is told in one hint.
  if (judge === 'always') return { judged: true, kind, concern: concern === 'none' ? 'narrow' : concern, reason: null }
  const why =
    judge === 'declared'
      ? beginning(isBegun)
      : (reason ?? beginning(isBegun) ?? (concern === 'none' ? 'unrelated' : null))
  return { judged: why === null, kind, concern, reason: why }
}

/** More than a line stands behind the draft's title. */
function hasTextBehind({ blocks, outline }: Draft): boolean {
  return blocks.length - outline.title > 2
}

function beginning(isBegun: boolean): Reason | null {
  return isBegun ? null : 'beginning'
}

/** What the draft itself says of it goes before the reader's settings. */
function stated({ directives }: Draft, judge: Judge): Judge {
  const directive = directives.find(({ kind }) => kind === 'policy' || kind === 'no-policy')
  return directive === undefined ? judge : directive.kind === 'policy' ? 'always' : 'never'
}

function isSame(a: DraftProfile, b: DraftProfile): boolean {
  return (Object.keys(a) as (keyof DraftProfile)[]).every((key) => a[key] === b[key])
}
