import type { OpenDraft } from './session.ts'

/**
 * A value computed once per version of a draft, however many answers use it. `before` is the value for the previous
 * version. Nothing outlives the draft.
 */
export function perVersion<Value>(
  compute: (draft: OpenDraft, before: Value | undefined) => Value,
): (draft: OpenDraft) => Value {
  const known = new WeakMap<object, { readonly revision: number; readonly value: Value }>()
  return (draft) => {
    const last = known.get(draft.opening)
    if (last?.revision === draft.revision) return last.value
    const value = compute(draft, last?.value)
    known.set(draft.opening, { revision: draft.revision, value })
    return value
  }
}
