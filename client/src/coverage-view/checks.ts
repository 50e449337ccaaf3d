/** Checks of messages between the extension and a web page of ours. Each side takes from the other only what it knows. */

/** True if a value is what it is taken for. */
export type Check<Value> = (value: unknown) => value is Value

/** What a check lets through. */
export type Checked<Of> = Of extends Check<infer Value> ? Value : never

export const text: Check<string> = (value): value is string => typeof value === 'string'

export const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean'

/** A whole number from 0 on. */
export const count: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0

export function oneOf<const Value extends string>(...values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((one) => one === value)
}

export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value): value is Value | null => value === null || check(value)
}

export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value)
}

export function list<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every((one) => check(one))
}

/** A plain object with such members; others are let be. */
export function record<Value extends object>(
  members: {
    readonly [Name in keyof Value]-?: Check<Value[Name]>
  },
): Check<Value> {
  const checks = Object.entries<Check<unknown>>(members)
  return (value): value is Value =>
    typeof value === 'object' && value !== null && checks.every(([name, check]) => check(Reflect.get(value, name)))
}

/** The first check that holds. */
export function anyOf<Value>(...checks: readonly Check<Value>[]): Check<Value> {
  return (value): value is Value => checks.some((check) => check(value))
}

const position = record<{ readonly line: number; readonly character: number }>({ line: count, character: count })

/** A range as in LSP. */
export const place = record<{ readonly start: Checked<typeof position>; readonly end: Checked<typeof position> }>({
  start: position,
  end: position,
})
