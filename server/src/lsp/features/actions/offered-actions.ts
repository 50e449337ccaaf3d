import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import type { LocalFix } from '../../../findings/finding.ts'
import { applicableEdits } from '../../../fixes/local-edits.ts'
import type { Localized } from '../../../framework/types.ts'
import { renderMessage } from '../../../rules/render-message.ts'
import { toSpan, toWorkspaceEdit } from '../../session/convert.ts'
import { CodeActionKind } from '../../session/protocol-values.ts'
import type { Report } from '../../session/report.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { choiceAmong } from './action-choice.ts'
import { type AskedKinds, fixAllKind } from './action-kinds.ts'
import { countActions, type DirectiveData, withDirectiveEdit } from './count-actions.ts'
import { explainActions, falseAlarmActions } from './explain-actions.ts'
import { type FixData, fixActions, withFixEdit } from './fix-actions.ts'
import { quickFix, type ShownFinding } from './shown-finding.ts'
import { type SwitchOffData, switchOffActions, withSwitchOffEdit } from './switch-off-actions.ts'

/** The actions of the kinds that are asked for, on what is in the range. */
export function actionsIn(
  draft: OpenDraft,
  params: CodeActionParams,
  asked: AskedKinds,
  session: Session,
  report: Report,
): CodeAction[] {
  return [
    ...(asked.isQuick ? quickFixes(draft, session, params, report) : []),
    ...(asked.isCount ? countActions(draft, toSpan(draft.document, params.range), session) : []),
    ...(asked.isForAll ? fixAll(draft, session) : []),
  ]
}

/** What an action waits for its edits with. */
export type ActionData = FixData | SwitchOffData | DirectiveData

/** The action with its edits. */
export function withEdit(action: CodeAction, data: ActionData, draft: OpenDraft, session: Session): CodeAction {
  if ('fix' in data) return withFixEdit(action, data.fix, draft, session)
  if ('directive' in data) return withDirectiveEdit(action, data, draft, session)
  return withSwitchOffEdit(action, data, draft, session)
}

const fixAllTitle: Localized = { zh: '修正全部可自动修正之处', en: 'Fix everything that can be fixed automatically' }

function fixAll({ document, analysis, reader }: OpenDraft, { client }: Session): CodeAction[] {
  const edits = analysis.fixAll()
  if (edits.length === 0) return []
  return [{ title: fixAllTitle[reader], kind: fixAllKind, edit: toWorkspaceEdit(document, edits, client) }]
}

function quickFixes(draft: OpenDraft, session: Session, { range }: CodeActionParams, report: Report): CodeAction[] {
  const span = toSpan(draft.document, range)
  const touched = draft.analysis.findings
    .map((finding, index): ShownFinding => ({ finding, diagnostic: report.items[index] }))
    .filter(({ finding }) => finding.span.start <= span.end && finding.span.end >= span.start)
  const local = touched.flatMap((shown) =>
    (shown.finding.fixes ?? []).flatMap((fix) => localAction(shown, fix, draft, session)),
  )
  return [
    ...local,
    ...fixActions(touched, draft, session),
    ...aboutRules(
      [
        ...explainActions(touched, draft, session),
        ...switchOffActions(touched, draft, session),
        ...falseAlarmActions(touched, draft, session),
      ],
      draft,
      session,
    ),
  ]
}

/** What concerns the rules themselves: where they are several, one entry from which to choose, if the client can. */
function aboutRules(actions: readonly CodeAction[], { reader }: OpenDraft, { client }: Session): readonly CodeAction[] {
  if (actions.length <= mostAboutRules || client.options.choosesFixes !== true) return actions
  return [choiceAmong(actions, aboutRulesTitle[reader], CodeActionKind.QuickFix)]
}

/** Those of one rule. */
const mostAboutRules = 5

const aboutRulesTitle: Localized = { zh: '说明或停用规则…', en: 'Explain or switch off a rule…' }

/** The action of a rule's own fix; none if markup prevents all its edits. */
function localAction(
  shown: ShownFinding,
  fix: LocalFix,
  { document, analysis, reader }: OpenDraft,
  { client }: Session,
): CodeAction[] {
  const edits = applicableEdits(analysis.draft, fix.edits)
  if (edits.length === 0) return []
  const offered: CodeAction = {
    ...quickFix(renderMessage(shown.finding, reader, fix.title), shown),
    edit: toWorkspaceEdit(document, edits, client),
  }
  return [fix.preferred ? { ...offered, isPreferred: true } : offered]
}
