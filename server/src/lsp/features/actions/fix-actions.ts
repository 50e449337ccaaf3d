import type { CodeAction } from 'vscode-languageserver'
import { chooseFixCommand, type OtherFixesParams } from '../../../../protocol.ts'
import type { Fix } from '../../../findings/finding.ts'
import { rankOf } from '../../../findings/order.ts'
import { fixTitle } from '../../../fixes/fix-title.ts'
import { listFixes } from '../../../fixes/list-fixes.ts'
import { resolveFix } from '../../../fixes/resolve-fix.ts'
import { dimension } from '../../../framework/framework.ts'
import type { DimensionId, Language } from '../../../framework/types.ts'
import { toWorkspaceEdit } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { commandFix, quickFix, type ShownFinding } from './shown-finding.ts'

/** The data of an action until its edits are requested. */
export interface FixData {
  readonly uri: string
  readonly version: number
  readonly fix: Fix
}

/**
 * Quick fixes that provide what findings ask for. For one dimension: the best clause, which is preferred, other elements,
 * a section, a declaration that it does not apply. For several of equal weight, so that the menu stays short: the best
 * fix of each, then the others of each. A client that cannot let its writer choose gets them one by one.
 */
export function fixActions(found: readonly ShownFinding[], draft: OpenDraft, session: Session): CodeAction[] {
  const { draft: parsed, coverage, pack } = draft.analysis
  const groups = found.flatMap((shown) =>
    byDimension(listFixes(parsed, coverage, shown.finding.remedies, pack.templates)).map((fixes) => ({ shown, fixes })),
  )
  const gravest = groups.reduce((least, { shown }) => Math.min(least, rankOf(shown.finding.severity)), Infinity)
  const leading = groups.filter(({ shown }) => rankOf(shown.finding.severity) === gravest)
  const main = leading.length === 1 ? leading[0] : undefined
  const others = groups.filter((group) => group !== main)
  const best = ({ shown, fixes: [fix] }: FixGroup): CodeAction[] =>
    fix ? [fixAction(fix, shown, false, draft, session)] : []
  return [
    ...(main ? inFull(main, draft, session) : []),
    ...others.flatMap(best),
    ...others.flatMap((group) => inShort(group, draft, session)),
  ]
}

/** The fixes of one dimension for a finding, the best first. */
interface FixGroup {
  readonly shown: ShownFinding
  readonly fixes: readonly Fix[]
}

function inFull({ shown, fixes: [best, ...others] }: FixGroup, draft: OpenDraft, session: Session): CodeAction[] {
  if (!best) return []
  const choice = others.length > 0 ? choiceOf(best, true, shown, draft, session) : []
  const listed = choice.length > 0 ? withoutClauses(others) : others
  return [
    fixAction(best, shown, true, draft, session),
    ...choice,
    ...listed.map((fix) => fixAction(fix, shown, false, draft, session)),
  ]
}

function inShort({ shown, fixes: [best, ...others] }: FixGroup, draft: OpenDraft, session: Session): CodeAction[] {
  const choice = best && others.length > 0 ? choiceOf(best, false, shown, draft, session) : []
  if (choice.length > 0) return choice
  return withoutClauses(others).map((fix) => fixAction(fix, shown, false, draft, session))
}

/** The fix carried out, for an action that was chosen. */
export function withFixEdit(
  action: CodeAction,
  fix: Fix,
  { document, analysis, reader }: OpenDraft,
  { client }: Session,
): CodeAction {
  const resolved = resolveFix(analysis.draft, analysis.coverage, fix, reader, analysis.pack.templates)
  return resolved ? { ...action, edit: toWorkspaceEdit(document, resolved.edits, client) } : action
}

/** The title of an action and the data by which it is resolved. */
export function listedFix(
  { document, version, analysis, reader }: OpenDraft,
  fix: Fix,
): { title: string; data: FixData } {
  return {
    title: fixTitle(analysis.draft, analysis.coverage, fix, reader, analysis.pack.templates),
    data: { uri: document.uri, version, fix },
  }
}

function fixAction(
  fix: Fix,
  shown: ShownFinding,
  isPreferred: boolean,
  draft: OpenDraft,
  session: Session,
): CodeAction {
  const { title, data } = listedFix(draft, fix)
  const listed: CodeAction = { ...quickFix(title, shown), data, ...(isPreferred ? { isPreferred } : {}) }
  return session.client.resolvesEdits ? listed : withFixEdit(listed, fix, draft, session)
}

/** None where the client lets nobody choose. `only`: the menu itself has the section and the declaration. */
function choiceOf(
  best: Fix,
  only: boolean,
  shown: ShownFinding,
  { document, reader }: OpenDraft,
  { client }: Session,
): CodeAction[] {
  const id = dimensionOf(best)
  if (id === null || client.options.choosesFixes !== true) return []
  const title = choiceTitles[reader](dimension(id).name[reader], only)
  const params: OtherFixesParams = { uri: document.uri, dimension: id }
  return [commandFix(title, shown, chooseFixCommand, params)]
}

const choiceTitles: Readonly<Record<Language, (name: string, only: boolean) => string>> = {
  zh: (name, only) => (only ? `选择其他${name}条款…` : `${name}：其他办法…`),
  en: (name, only) => (only ? `Choose another clause on ${name.toLowerCase()}…` : `${name}: other ways…`),
}

/** The fixes of each dimension together, in their order; those that are of none, each by itself. */
function byDimension(fixes: readonly Fix[]): Fix[][] {
  const groups: Fix[][] = []
  for (const fix of fixes) {
    const id = dimensionOf(fix)
    const group = id === null ? undefined : groups.find(([first]) => dimensionOf(first) === id)
    if (group) group.push(fix)
    else groups.push([fix])
  }
  return groups
}

function dimensionOf(fix: Fix | undefined): DimensionId | null {
  return fix === undefined || fix.kind === 'renumber' ? null : fix.dimension
}

/** Of further clauses there are many: thirty menu entries help nobody. */
function withoutClauses(fixes: readonly Fix[]): Fix[] {
  return fixes.filter(({ kind }) => kind !== 'insert-clause')
}
