/**
 * Remembers what a pure function gives for an object, as long as the object lives. In place of variables of a module: what
 * is kept is the function's own result, which never differs.
 */
export function memoizeByObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return remembering(new WeakMap(), compute)
}

/** The same for keys of which there are few. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return remembering(new Map(), compute)
}

interface Known<Key, Value> {
  get(key: Key): { readonly value: Value } | undefined
  set(key: Key, found: { readonly value: Value }): unknown
}

function remembering<Key, Value>(known: Known<Key, Value>, compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
