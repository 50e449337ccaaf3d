import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver'
import { chooseActionCommand, type ListedAction } from '../../../../protocol.ts'
import type { Finding, LocalFix } from '../../../findings/finding.ts'
import { applicableEdits } from '../../../fixes/local-edits.ts'
import type { Localized } from '../../../framework/types.ts'
import { renderMessage } from '../../../rules/render-message.ts'
import { toSpan, toWorkspaceEdit } from '../../session/convert.ts'
import type { Report } from '../../session/report.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { countActions, countKind, isDirectiveData, withDirectiveEdit } from './count-actions.ts'
import { explainActions, falseAlarmActions } from './explain-actions.ts'
import { fixActions, isFixData, withFixEdit } from './fix-actions.ts'
import { isSwitchOffData, switchOffActions, withSwitchOffEdit } from './switch-off-actions.ts'

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
      if (action.edit || !(isFixData(data) || isSwitchOffData(data) || isDirectiveData(data))) return action
      const draft = await session.draft(data.uri, token)
      if (!draft || draft.version !== data.version) return action
      if ('fix' in data) return withFixEdit(action, data.fix, draft, session)
      if ('directive' in data) return withDirectiveEdit(action, data, draft, session)
      return withSwitchOffEdit(action, data, draft, session)
    })
  },
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
    .map((finding, index) => ({ finding, diagnostic: report.items[index] }))
    .filter(({ finding }) => finding.span.start <= span.end && finding.span.end >= span.start)
  const local = touched.flatMap(({ finding, diagnostic }) =>
    (finding.fixes ?? []).flatMap((fix) => localAction(finding, fix, diagnostic, draft, session)),
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
  const title = aboutRulesTitle[reader]
  const listed = actions.map(({ title, data, command }): ListedAction => ({ title, data, command }))
  return [
    { title, kind: CodeActionKind.QuickFix, command: { title, command: chooseActionCommand, arguments: [listed] } },
  ]
}

/** Those of one rule. */
const mostAboutRules = 5

const aboutRulesTitle: Localized = { zh: '说明或停用规则…', en: 'Explain or switch off a rule…' }

/** The action of a rule's own fix; none if markup prevents all its edits. */
function localAction(
  finding: Finding,
  fix: LocalFix,
  diagnostic: Diagnostic | undefined,
  { document, analysis, reader }: OpenDraft,
  { client }: Session,
): CodeAction[] {
  const edits = applicableEdits(analysis.draft, fix.edits)
  if (edits.length === 0) return []
  const offered: CodeAction = {
    title: renderMessage(finding, reader, fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostic ? [diagnostic] : [],
    edit: toWorkspaceEdit(document, edits, client),
  }
  return [fix.preferred ? { ...offered, isPreferred: true } : offered]
}
