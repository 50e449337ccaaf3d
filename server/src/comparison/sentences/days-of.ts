/**
 * How many days a unit of time has, in the mean: 12个月 is as long as 一年. Working days count as days. Null for other words.
 */
export function daysOf(unit: string): number | null {
  for (const [pattern, days] of units) if (pattern.test(unit)) return days
  return null
}

/** Days to two decimals, so that lengths that are told in other units can be held against each other. */
export function daysIn(count: number, unit: string): number | null {
  const days = daysOf(unit)
  return days === null ? null : Math.round(count * days * 100) / 100
}

const units: readonly (readonly [RegExp, number])[] = [
  [/工作日|自然日|交易日|日历天|^[日天]$|^day|(?:calendar|business|working) day/i, 1],
  [/^年度?$|^year/i, 365],
  [/^半年$/, 365 / 2],
  [/季度?$|^quarter/i, 365 / 4],
  [/月$|^month/i, 365 / 12],
  [/周$|^week/i, 7],
  [/^小时$|^hour/i, 1 / 24],
]
