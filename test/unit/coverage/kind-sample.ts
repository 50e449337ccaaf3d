import type { DraftProfile } from '../../../server/src/coverage/model/coverage.ts'

/** A whole document and what is told of it. */
export interface KindSample {
  readonly name: string
  readonly says: Pick<DraftProfile, 'kind' | 'concern' | 'reason'>
  readonly text: string
}
