/** Stands in for `node:assert/strict` in a browser: what the tests use of it. */
function ok(value: unknown, message?: string): asserts value {
  check(Boolean(value), message ?? `${show(value)} is not truthy`)
}

const assert = Object.assign((value: unknown, message?: string) => ok(value, message), {
  ok,
  equal: (actual: unknown, expected: unknown, message?: string) =>
    check(Object.is(actual, expected), message, `expected ${show(expected)}, got ${show(actual)}`),
  notEqual: (actual: unknown, unexpected: unknown, message?: string) =>
    check(!Object.is(actual, unexpected), message, `got ${show(actual)}`),
  deepEqual: (actual: unknown, expected: unknown, message?: string) =>
    check(isSame(actual, expected), message, `expected ${show(expected)}, got ${show(actual)}`),
  match: (text: string, pattern: RegExp, message?: string) =>
    check(pattern.test(text), message, `${pattern} does not match ${show(text)}`),
  doesNotMatch: (text: string, pattern: RegExp, message?: string) =>
    check(!pattern.test(text), message, `${pattern} matches ${show(text)}`),
  fail: (message = 'failed') => check(false, message),
  async rejects(act: () => Promise<unknown>, kind?: new (...given: never[]) => unknown) {
    const error = await act().then(
      () => undefined,
      (thrown: unknown) => thrown ?? new Error('nothing was thrown'),
    )
    check(error !== undefined, 'it did not reject')
    if (kind) check(error instanceof kind, `it rejected with ${show(error)}`)
  },
})

export default assert

function check(holds: boolean, ...messages: (string | undefined)[]): void {
  if (!holds) throw new Error(messages.filter(Boolean).join(': '))
}

/** Equal as plain data: arrays by their items, objects by their properties. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return left.size === right.size && keys.every((key) => right.has(key) && isSame(left.get(key), right.get(key)))
}

function show(value: unknown): string {
  return value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value))
}
