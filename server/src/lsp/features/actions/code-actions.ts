import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import type { LocalFix } from '../../../findings/finding.ts'
import { applicableEdits } from '../../../fixes/local-edits.ts'
import type { Localized } from '../../../framework/types.ts'
import { renderMessage } from '../../../rules/render-message.ts'
import { toSpan, toWorkspaceEdit } from '../../session/convert.ts'
import { CodeActionKind } from '../../session/protocol-values.ts'
import type { Report } from '../../session/report.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { choiceAmong } from './action-choice.ts'
import { countActions, countKind, type DirectiveData, withDirectiveEdit } from './count-actions.ts'
import { explainActions, falseAlarmActions } from './explain-actions.ts'
import { type FixData, fixActions, withFixEdit } from './fix-actions.ts'
import { quickFix, type ShownFinding } from './shown-finding.ts'
import { type SwitchOffData, switchOffActions, withSwitchOffEdit } from './switch-off-actions.ts'

/** The kind under which a client requests all fixes that need no review (on save, for example). */
const fixAllKind = `${CodeActionKind.SourceFixAll}.wenheng`

const fixAllTitle: Localized = { zh: '修正全部可自动修正之处', en: 'Fix everything that can be fixed automatically' }

/**
 * Quick fixes of the findings in a range, and `source.fixAll`. For fixes that add text only titles are sent at first;
 * the edits follow when one is chosen or previewed, if the client supports that.
 */
export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, countKind, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
  }),
  serve({ connection, session, reportOf }) {
    connection.onCodeAction(async (params, token) => {
      const { only } = params.context
      const isForAll = only !== undefined && wants(only, fixAllKind)
      const isQuick = only === undefined || wants(only, CodeActionKind.QuickFix)
      const isCount = only === undefined || wants(only, countKind)
      if (!isForAll && !isQuick && !isCount) return []
      const draft = await session.draftAsSent(params.textDocument.uri, token)
      if (!draft) return draft
      return [
        ...(isQuick ? quickFixes(draft, session, params, reportOf(draft)) : []),
        ...(isCount ? countActions(draft, toSpan(draft.document, params.range), session) : []),
        ...(isForAll ? fixAll(draft, session) : []),
      ]
    })
    connection.onCodeActionResolve(async (action, token) => {
      const data: unknown = action.data
      if (action.edit || !isActionData(data)) return action
      const draft = await session.draft(data.uri, token)
      if (!draft || draft.version !== data.version) return action
      if ('fix' in data) return withFixEdit(action, data.fix, draft, session)
      if ('directive' in data) return withDirectiveEdit(action, data, draft, session)
      return withSwitchOffEdit(action, data, draft, session)
    })
  },
}

/** What an action waits for its edits with. */
type ActionData = FixData | SwitchOffData | DirectiveData

function isActionData(data: unknown): data is ActionData {
  if (typeof data !== 'object' || data === null || !('uri' in data && 'version' in data)) return false
  return 'fix' in data || 'switchOff' in data || 'directive' in data
}

/** True if one of the kinds asked for is `kind` or holds it (`source` holds `source.fixAll`). */
function wants(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
}

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
