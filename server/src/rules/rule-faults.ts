import type { Rule } from './rule.ts'

/**
 * The rules that have thrown, each with what it threw first. No text should make a rule throw; if one does, its findings
 * are lost, and nothing else.
 */
export type RuleFaults = Map<string, unknown>

/** What a rule finds; nothing if it throws. */
export function guarded<Found>(
  rule: Pick<Rule, 'id'>,
  faults: RuleFaults,
  find: () => readonly Found[],
): readonly Found[] {
  try {
    return find()
  } catch (error) {
    noteFault(rule, error, faults)
    return []
  }
}

/** Notes that a rule threw, unless it did before. */
export function noteFault({ id }: Pick<Rule, 'id'>, error: unknown, faults: RuleFaults): void {
  if (!faults.has(id)) faults.set(id, error)
}

/** The fault in one line, for a log or a terminal. */
export function faultText(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return line.slice(0, 200)
}
