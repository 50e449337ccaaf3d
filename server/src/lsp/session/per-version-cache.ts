import type { OpenDraft } from './session.ts'

/**
 * What is computed once a version of a draft, however many answers rest on it; `before` is what it was for the version
 * before. Nothing of it outlives the draft.
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
