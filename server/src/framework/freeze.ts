/** Freezes plain data deeply and returns it. */
export function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data)
    for (const part of Object.values(data)) freeze(part)
  }
  return data
}
