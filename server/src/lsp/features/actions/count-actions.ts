import type { CodeAction } from 'vscode-languageserver'
import { countEdit, judgeEdit } from '../../../fixes/directive-edits.ts'
import { dimension } from '../../../framework/framework.ts'
import { type DimensionId, dimensionIds, type Language } from '../../../framework/types.ts'
import type { Span } from '../../../text/document/span.ts'
import { blockAt, placedBlock } from '../../../text/model/draft.ts'
import { toWorkspaceEdit } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { choiceAmong } from './action-choice.ts'
import { countKind } from './action-kinds.ts'

/** A directive to be written: on the paragraph at a place, or on the draft. */
export type WantedDirective =
  | { readonly kind: 'count' | 'not-count'; readonly dimension: DimensionId; readonly place: Span }
  | { readonly kind: 'policy' | 'no-policy' }

/** The data of an action until its edits are requested. */
export interface DirectiveData {
  readonly uri: string
  readonly version: number
  readonly directive: WantedDirective
}

/**
 * Actions on the paragraph at a place that say what it counts as, where the writer disagrees with us: each measure can be
 * taken out, and every other dimension be counted. None in headings, and in texts that are not judged.
 */
export function countActions(draft: OpenDraft, place: Span, { client }: Session): CodeAction[] {
  const { document, version, analysis, reader } = draft
  const { draft: parsed, coverage } = analysis
  const index = blockAt(parsed, place.start)
  const block = placedBlock(parsed, index)
  if (!coverage.draft.judged || !block || block.kind === 'heading' || block.kind === 'title') return []
  if (place.start > block.start + block.length || !client.resolvesEdits) return []
  const verdicts = coverage.blocks[index]?.verdicts ?? []
  const measured = new Set(verdicts.flatMap((one) => (one.kind === 'measure' ? [one.dimension] : [])))
  const titles = titlesIn[reader]
  const action = (kind: 'count' | 'not-count', id: DimensionId): CodeAction => {
    const directive: WantedDirective = { kind, dimension: id, place }
    const data: DirectiveData = { uri: document.uri, version, directive }
    const name = dimension(id).name[reader]
    return { title: (kind === 'count' ? titles.count : titles.notCount)(name), kind: countKind, data }
  }
  const out = dimensionIds.filter((id) => measured.has(id)).map((id) => action('not-count', id))
  const spoken = new Set(verdicts.map((one) => one.dimension))
  const canChoose = client.options.choosesFixes === true
  const others = dimensionIds
    .filter((id) => !measured.has(id) && (canChoose || spoken.has(id)))
    .map((id) => action('count', id))
  if (others.length < 2 || !canChoose) return [...out, ...others]
  return [...out, choiceAmong(others, titles.choose, countKind)]
}

/** The action with its edit; without one where a directive cannot stand. */
export function withDirectiveEdit(
  action: CodeAction,
  { directive }: DirectiveData,
  { document, analysis: { draft } }: OpenDraft,
  { client }: Session,
): CodeAction {
  const edit =
    'dimension' in directive
      ? countEdit(draft, directive.place, directive.kind, directive.dimension)
      : judgeEdit(draft, directive.kind)
  return edit ? { ...action, edit: toWorkspaceEdit(document, [edit], client) } : action
}

interface Titles {
  count(name: string): string
  notCount(name: string): string
  readonly choose: string
}

const titlesIn: Readonly<Record<Language, Titles>> = {
  zh: {
    count: (name) => `本段计为${name}措施`,
    notCount: (name) => `本段不计为${name}措施`,
    choose: '本段计为…措施',
  },
  en: {
    count: (name) => `Count this paragraph as a measure on ${name.toLowerCase()}`,
    notCount: (name) => `Do not count this paragraph as a measure on ${name.toLowerCase()}`,
    choose: 'Count this paragraph as a measure on…',
  },
}
