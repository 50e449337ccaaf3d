import type { Directive } from '../text/model/directive.ts'
import { type DirectedDraft, nextLines } from '../text/model/next-line.ts'
import type { Finding } from './finding.ts'

/** Drops the findings that directives in a draft switch off: `disable`, `enable`, `disable-next-line`. */
export interface Suppressor {
  kept(findings: readonly Finding[]): readonly Finding[]
  /** True if a directive has dropped a finding so far; with `rule`, one of that rule. */
  hasDropped(directive: Directive, rule?: string): boolean
}

/** `ruleNamed`: the id of the rule that a word in a directive names. */
export function createSuppressor(draft: DirectedDraft, ruleNamed: (word: string) => string | undefined): Suppressor {
  const dropped = new Map<Directive, Set<string>>()
  const switches = draft.directives.filter(({ kind }) => kind === 'disable' || kind === 'enable')
  const above = draft.directives.filter(({ kind }) => kind === 'disable-next-line')
  const lines = above.length === 0 ? [] : nextLines(draft, above)
  const rulesOf = (directive: Directive): string[] => directive.arguments.map(({ text }) => ruleNamed(text) ?? text)

  function drop(directive: Directive, { rule }: Finding): void {
    const rules = dropped.get(directive) ?? new Set()
    dropped.set(directive, rules.add(rule))
  }

  /** One pass over findings and directives in their order: both may be many. */
  function kept(findings: readonly Finding[]): readonly Finding[] {
    if (switches.length + above.length === 0 || findings.length === 0) return findings
    const inOrder = [...findings].sort((a, b) => a.span.start - b.span.start)
    const gone = new Set<Finding>()
    /** The last switch for each rule, and for all rules under ''. */
    const last = new Map<string, { readonly number: number; readonly directive: Directive }>()
    const silentHere = new Map<string, Directive>()
    let next = 0
    let line = 0
    let until = -1
    for (const finding of inOrder) {
      const { start } = finding.span
      for (; (switches[next]?.span.start ?? Infinity) <= start; next++) {
        const directive = switches[next]
        if (!directive) break
        for (const rule of directive.arguments.length === 0 ? [''] : rulesOf(directive))
          last.set(rule, { number: next, directive })
      }
      if (start >= until) silentHere.clear()
      for (; (lines[line]?.start ?? Infinity) <= start; line++) {
        const [its, directive] = [lines[line], above[line]]
        if (!its || !directive || its.end <= start) continue
        until = Math.max(until, its.end)
        for (const rule of directive.arguments.length === 0 ? [''] : rulesOf(directive)) silentHere.set(rule, directive)
      }
      const [all, own] = [last.get(''), last.get(finding.rule)]
      const switched = (own?.number ?? -1) > (all?.number ?? -1) ? own?.directive : all?.directive
      const directive =
        silentHere.get(finding.rule) ?? silentHere.get('') ?? (switched?.kind === 'disable' ? switched : undefined)
      if (!directive) continue
      drop(directive, finding)
      gone.add(finding)
    }
    return gone.size === 0 ? findings : findings.filter((finding) => !gone.has(finding))
  }

  return {
    kept,
    hasDropped: (directive, rule) => {
      const rules = dropped.get(directive)
      return rules !== undefined && (rule === undefined || rules.has(rule))
    },
  }
}
