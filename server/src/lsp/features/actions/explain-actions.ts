import type { CodeAction } from 'vscode-languageserver'
import { type FalseAlarmParams, falseAlarmCommand, showRulePageCommand } from '../../../../protocol.ts'
import type { Language } from '../../../framework/types.ts'
import { rulePageName } from '../../../rules/page.ts'
import type { Rule } from '../../../rules/rule.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { commandFix, rulesOf, type ShownFinding } from './shown-finding.ts'

/** Quick fixes that show the page of a finding's rule, one per rule; none where the client shows no pages. */
export function explainActions(
  found: readonly ShownFinding[],
  { reader }: OpenDraft,
  { client }: Session,
): CodeAction[] {
  if (!client.options.showsRulePages) return []
  return rulesOf(found).map(({ rule, shown }) =>
    commandFix(titlesIn[reader](nameOf(rule, reader)), shown, showRulePageCommand, rulePageName(rule.id, reader)),
  )
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
  return rulesOf(found).map(({ rule, shown }) => {
    const position = document.positionAt(shown.finding.span.start)
    const params: FalseAlarmParams = { uri: document.uri, rule: rule.id, position }
    return commandFix(falseAlarmTitles[reader](nameOf(rule, reader)), shown, falseAlarmCommand, params)
  })
}

const falseAlarmTitles: Readonly<Record<Language, (name: string) => string>> = {
  zh: (name) => `“${name}”此处有误：复制脱敏样例…`,
  en: (name) => `${name} is wrong here: copy a masked example…`,
}

function nameOf({ id, nameZh }: Rule, reader: Language): string {
  return reader === 'zh' ? nameZh : id
}
