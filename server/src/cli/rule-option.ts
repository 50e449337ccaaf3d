import type { Severity } from '../findings/finding.ts'
import { rules } from '../rules/index.ts'
import { type CliError, cliError } from './cli-messages.ts'

const severities: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error']

/**
 * The severities that `--rule ID[=SEVERITY]` sets, the last one of a rule. Without a severity a rule is switched on: as it
 * is by default, or as a hint if it is off by default, for such a rule is often wrong.
 */
export function severitiesOf(given: readonly string[]): Readonly<Record<string, Severity | 'off'>> {
  const set: Record<string, Severity | 'off'> = {}
  for (const { id, severity } of given.map(partsOf)) {
    const rule = rules.find((known) => known.id === id)
    if (!rule) continue
    if (severity !== null) set[rule.id] = severities.find((known) => known === severity) ?? 'hint'
    else if (rule.severity === 'off') set[rule.id] = 'hint'
    // A rule may speak more softly than its default, if no severity is set.
    else delete set[rule.id]
  }
  return set
}

/** What is wrong with a value of `--rule`; null for nothing. */
export function problemOfRule(value: string): CliError | null {
  const { id, severity } = partsOf(value)
  if (!rules.some((rule) => rule.id === id)) return cliError('unknownRule', { rule: id })
  if (severity === null || severities.some((known) => known === severity)) return null
  const allowed = { zh: severities.join('、'), en: severities.join(', ') }
  return cliError('badValue', { option: `--rule ${id}`, value: severity, allowed })
}

function partsOf(value: string): { readonly id: string; readonly severity: string | null } {
  const at = value.indexOf('=')
  return at < 0 ? { id: value, severity: null } : { id: value.slice(0, at), severity: value.slice(at + 1) }
}
