import type { CodeAction } from 'vscode-languageserver'
import { type RuleSetting, setRuleCommand } from '../../../../protocol.ts'
import { fileNameOf } from '../../../config/paths.ts'
import { disableEdit, disableHereEdit } from '../../../fixes/directive-edits.ts'
import type { Language } from '../../../framework/types.ts'
import type { Rule } from '../../../rules/rule.ts'
import { ruleOf } from '../../../rules/run-rules.ts'
import type { Edit } from '../../../text/document/edit.ts'
import type { Span } from '../../../text/document/span.ts'
import { toWorkspaceEdit } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { quickFix, rulesOf, type ShownFinding } from './shown-finding.ts'

/** Quick fixes that switch rules off: at the place of a finding, in the draft, and for all drafts. One set per rule. */
export function switchOffActions(found: readonly ShownFinding[], draft: OpenDraft, session: Session): CodeAction[] {
  return rulesOf(found).flatMap(({ rule, shown }) => actionsFor(rule, shown, draft, session))
}

/** The data of an action until its edits are requested. */
export interface SwitchOffData {
  readonly uri: string
  readonly version: number
  /** `place`: that of the finding; null for the whole draft. */
  readonly switchOff: { readonly rule: string; readonly place: Span | null }
}

/** The action with its edits; without them if there is nothing to switch off. */
export function withSwitchOffEdit(
  action: CodeAction,
  { switchOff: { rule: id, place } }: SwitchOffData,
  { document, analysis: { draft } }: OpenDraft,
  { client }: Session,
): CodeAction {
  const rule = ruleOf(id)
  const edit = rule && (place === null ? disableEdit(draft, rule) : disableHereEdit(draft, place, rule))
  return edit ? { ...action, edit: toWorkspaceEdit(document, [edit], client) } : action
}

function actionsFor(rule: Rule, shown: ShownFinding, draft: OpenDraft, { client }: Session): CodeAction[] {
  const { document, version, analysis, reader, config } = draft
  const name = reader === 'zh' ? `“${rule.nameZh}”` : rule.id
  // As of all fixes that add text, the edits are made when one is chosen.
  const writing = (title: string, place: SwitchOffData['switchOff']['place'], edit: Edit): CodeAction =>
    client.resolvesEdits
      ? { ...quickFix(title, shown), data: { uri: document.uri, version, switchOff: { rule: rule.id, place } } }
      : { ...quickFix(title, shown), edit: toWorkspaceEdit(document, [edit], client) }
  const titles = titlesIn[reader]
  const { span } = shown.finding
  // A directive stands in no block: above it there is nothing to switch off.
  const here = rule.scope === 'directives' ? null : disableHereEdit(analysis.draft, span, rule)
  const setting: RuleSetting = { rule: rule.id, severity: 'off', uri: document.uri, ...(config ? { config } : {}) }
  return [
    ...(here ? [writing(titles.here(name), span, here)] : []),
    writing(titles.inDraft(name), null, disableEdit(analysis.draft, rule)),
    ...(client.options.setsRules
      ? [
          {
            ...quickFix(titles.everywhere(name, config && fileNameOf(config)), shown),
            command: { title: name, command: setRuleCommand, arguments: [setting] },
          },
        ]
      : []),
  ]
}

interface Titles {
  here(name: string): string
  inDraft(name: string): string
  /** `file`: the configuration file that holds for the draft. */
  everywhere(name: string, file: string | null): string
}

const titlesIn: Readonly<Record<Language, Titles>> = {
  zh: {
    here: (name) => `在此处停用${name}`,
    inDraft: (name) => `在本文稿中停用${name}`,
    everywhere: (name, file) => `在所有文稿中停用${name}（写入${file ? ` ${file}` : '设置'}）`,
  },
  en: {
    here: (name) => `Switch off ${name} here`,
    inDraft: (name) => `Switch off ${name} in this draft`,
    everywhere: (name, file) => `Switch off ${name} in ${file ?? 'the settings'}`,
  },
}
