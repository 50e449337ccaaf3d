import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import { type FalseAlarmParams, falseAlarmCommand, showRulePageCommand } from '../../../../protocol.ts'
import type { Language } from '../../../framework/types.ts'
import { rulePageName } from '../../../rules/page.ts'
import { ruleOf } from '../../../rules/run-rules.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { ShownFinding } from './switch-off-actions.ts'

/** Quick fixes that show the page of a finding's rule, one per rule; none where the client shows no pages. */
export function explainActions(
  found: readonly ShownFinding[],
  { reader }: OpenDraft,
  { client }: Session,
): CodeAction[] {
  if (!client.options.showsRulePages) return []
  const rules = new Set<string>()
  return found.flatMap(({ finding, diagnostic }) => {
    const rule = ruleOf(finding.rule)
    if (!rule || rules.has(rule.id)) return []
    rules.add(rule.id)
    const title = titlesIn[reader](reader === 'zh' ? rule.nameZh : rule.id)
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostic ? [diagnostic] : [],
      command: { title, command: showRulePageCommand, arguments: [rulePageName(rule.id, reader)] },
    }
  })
}

const titlesIn: Readonly<Record<Language, (name: string) => string>> = {
  zh: (name) => `说明“${name}”这条规则`,
  en: (name) => `Explain the rule ${name}`,
}

/** Quick fixes for findings that the writer holds to be wrong, one per rule; none where the client copies no example. */
export function falseAlarmActions(
  found: readonly ShownFinding[],
  { document, reader }: OpenDraft,
  { client }: Session,
): CodeAction[] {
  if (client.options.copiesFalseAlarms !== true) return []
  const rules = new Set<string>()
  return found.flatMap(({ finding, diagnostic }) => {
    const rule = ruleOf(finding.rule)
    if (!rule || rules.has(rule.id)) return []
    rules.add(rule.id)
    const title = falseAlarmTitles[reader](reader === 'zh' ? rule.nameZh : rule.id)
    const position = document.positionAt(finding.span.start)
    const params: FalseAlarmParams = { uri: document.uri, rule: rule.id, position }
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostic ? [diagnostic] : [],
      command: { title, command: falseAlarmCommand, arguments: [params] },
    }
  })
}

const falseAlarmTitles: Readonly<Record<Language, (name: string) => string>> = {
  zh: (name) => `“${name}”此处有误：复制脱敏样例…`,
  en: (name) => `${name} is wrong here: copy a masked example…`,
}
