import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver'
import type { Finding, Fix, LocalFix } from '../../findings/finding.ts'
import { fixTitle } from '../../fixes/fix-title.ts'
import { listFixes } from '../../fixes/list-fixes.ts'
import { applicableEdits } from '../../fixes/local-edits.ts'
import { resolveFix } from '../../fixes/resolve-fix.ts'
import type { DimensionId, Localized } from '../../framework/types.ts'
import { renderMessage } from '../../rules/render-message.ts'
import { toSpan, toWorkspaceEdit } from '../session/convert.ts'
import type { Report } from '../session/report.ts'
import type { OpenDraft, Session } from '../session/session.ts'
import { explainActions } from './explain-actions.ts'
import type { Feature } from './feature.ts'
import { isSwitchOffData, switchOffActions, withSwitchOffEdit } from './switch-off-actions.ts'

/** The data of an action until its edits are requested. */
interface ActionData {
  readonly uri: string
  readonly version: number
  readonly fix: Fix
}

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
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
  }),
  serve({ connection, session, reportOf }) {
    connection.onCodeAction(async (params, token) => {
      const { only } = params.context
      const isForAll = only !== undefined && wants(only, fixAllKind)
      const isQuick = only === undefined || wants(only, CodeActionKind.QuickFix)
      if (!isForAll && !isQuick) return []
      const draft = await session.draftAsSent(params.textDocument.uri, token)
      if (!draft) return draft
      return [
        ...(isQuick ? quickFixes(draft, session, params, reportOf(draft)) : []),
        ...(isForAll ? fixAll(draft, session) : []),
      ]
    })
    connection.onCodeActionResolve(async (action, token) => {
      const data: unknown = action.data
      if (action.edit || !(isActionData(data) || isSwitchOffData(data))) return action
      const draft = await session.draft(data.uri, token)
      if (!draft || draft.version !== data.version) return action
      return 'fix' in data
        ? withEdit(action, data.fix, draft, session)
        : withSwitchOffEdit(action, data, draft, session)
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
  const most = touched.length > 1 ? clausesEach : Number.POSITIVE_INFINITY
  const { draft: parsed, coverage, pack } = draft.analysis
  const mending = touched.flatMap(({ finding, diagnostic }) => [
    ...(finding.fixes ?? []).flatMap((fix) => localAction(finding, fix, diagnostic, draft, session)),
    ...fewClauses(listFixes(parsed, coverage, finding.remedies, pack.templates), most).map((fix, rank) =>
      action(fix, diagnostic, rank === 0 && touched.length === 1, draft, session),
    ),
  ])
  return [...mending, ...explainActions(touched, draft, session), ...switchOffActions(touched, draft, session)]
}

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

/** The number of clauses offered per finding if several findings share a place: thirty menu entries help nobody. */
const clausesEach = 1

/** At most `most` clauses of each dimension; the other fixes are kept. */
function fewClauses(fixes: readonly Fix[], most: number): Fix[] {
  const seen = new Map<DimensionId, number>()
  return fixes.filter((fix) => {
    if (fix.kind !== 'insert-clause') return true
    const count = (seen.get(fix.dimension) ?? 0) + 1
    seen.set(fix.dimension, count)
    return count <= most
  })
}

function action(
  fix: Fix,
  diagnostic: Diagnostic | undefined,
  isPreferred: boolean,
  draft: OpenDraft,
  session: Session,
): CodeAction {
  const { document, version, analysis, reader } = draft
  const data: ActionData = { uri: document.uri, version, fix }
  const listed: CodeAction = {
    title: fixTitle(analysis.draft, analysis.coverage, fix, reader, analysis.pack.templates),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostic ? [diagnostic] : [],
    data,
    ...(isPreferred ? { isPreferred } : {}),
  }
  return session.client.resolvesEdits ? listed : withEdit(listed, fix, draft, session)
}

function withEdit(
  action: CodeAction,
  fix: Fix,
  { document, analysis, reader }: OpenDraft,
  { client }: Session,
): CodeAction {
  const resolved = resolveFix(analysis.draft, analysis.coverage, fix, reader, analysis.pack.templates)
  return resolved ? { ...action, edit: toWorkspaceEdit(document, resolved.edits, client) } : action
}

function isActionData(data: unknown): data is ActionData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'version' in data && 'fix' in data
}
