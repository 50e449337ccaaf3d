import type { Draft } from '../../text/draft.ts'
import type { DraftProfile } from '../coverage.ts'
import type { Tally } from '../tally.ts'
import { concernOf } from './concern.ts'
import type { Identity } from './identity.ts'
import type { Signs } from './signs.ts'
import { tellKind } from './tell-kind.ts'

/** Whether the text is taken for a policy draft: by what it does, or whatever that says. */
export type Judge = 'auto' | 'always' | 'never'

/** What a text is, whom it concerns, and whether it is told what it leaves out. The profile of the version before where that is the same. */
export function profileOf(
  draft: Draft,
  identity: Identity,
  tally: Tally,
  signs: Signs,
  judge: Judge,
  previous: DraftProfile | null,
): DraftProfile {
  const { genre, subject, level } = identity
  const profile = { ...judgement(identity, tally, signs, forced(draft, judge)), genre, subject, level }
  return previous && isSame(previous, profile) ? previous : profile
}

type Judgement = Pick<DraftProfile, 'judged' | 'kind' | 'concern' | 'reason'>

function judgement(identity: Identity, tally: Tally, signs: Signs, isForced: boolean | null): Judgement {
  const { kind, reason } = tellKind(tally, identity.title, signs)
  if (isForced === false) return { judged: false, kind, concern: 'none', reason: 'set' }
  const concern = isForced || kind === 'programme' ? concernOf(identity, tally) : 'none'
  if (isForced) return { judged: true, kind, concern, reason: null }
  const why = reason ?? (concern === 'none' ? 'unrelated' : null)
  return { judged: why === null, kind, concern, reason: why }
}

/** What the draft itself says of it, which goes before the reader's settings; null where what the text does decides. */
function forced({ directives }: Draft, judge: Judge): boolean | null {
  const directive = directives.find(({ kind }) => kind === 'policy' || kind === 'no-policy')
  if (directive !== undefined) return directive.kind === 'policy'
  return judge === 'auto' ? null : judge === 'always'
}

function isSame(a: DraftProfile, b: DraftProfile): boolean {
  return (Object.keys(a) as (keyof DraftProfile)[]).every((key) => a[key] === b[key])
}
