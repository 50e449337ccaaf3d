import type { CodeAction, Diagnostic } from 'vscode-languageserver'
import type { Finding } from '../../../findings/finding.ts'
import type { Rule } from '../../../rules/rule.ts'
import { ruleOf } from '../../../rules/run-rules.ts'
import { CodeActionKind } from '../../session/protocol-values.ts'

/** A finding with the diagnostic that shows it. */
export interface ShownFinding {
  readonly finding: Finding
  readonly diagnostic: Diagnostic | undefined
}

/** The rules of findings, in their order, each with the first finding of it. */
export function rulesOf(found: readonly ShownFinding[]): { readonly rule: Rule; readonly shown: ShownFinding }[] {
  const seen = new Set<string>()
  return found.flatMap((shown) => {
    const rule = ruleOf(shown.finding.rule)
    if (!rule || seen.has(rule.id)) return []
    seen.add(rule.id)
    return [{ rule, shown }]
  })
}

/** A quick fix of a finding, which does nothing yet. */
export function quickFix(title: string, { diagnostic }: ShownFinding): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: diagnostic ? [diagnostic] : [] }
}

/** A quick fix of a finding that has the client do something. */
export function commandFix(title: string, shown: ShownFinding, command: string, argument: unknown): CodeAction {
  return { ...quickFix(title, shown), command: { title, command, arguments: [argument] } }
}
