import { Disposable, l10n } from 'vscode'
import {
  type ClauseList,
  type ClausesParams,
  type ClauseView,
  type CoverageView,
  coverageClausesMethod,
  type DimensionView,
} from '../../../server/protocol/coverage-view.ts'
import type { CoverageFeed } from '../coverage-view/coverage-feed.ts'
import type { LedgerFeed } from '../ledger-view/ledger-feed.ts'
import { describe } from '../status-words.ts'
import { registerTree, type TreeLine } from './draft-tree.ts'

/** Registers the trees of the side bar “文衡”: dimensions with their elements and clauses, open problems, tasks by body. */
export function registerTrees(coverage: CoverageFeed, ledger: LedgerFeed): Disposable {
  return Disposable.from(
    registerTree('wenheng.coverageTree', { ...coverage, lines: () => dimensionLines(coverage) }),
    registerTree('wenheng.problemTree', { ...coverage, lines: () => problemLines(coverage.view) }),
    registerTree('wenheng.taskTree', { ...ledger, lines: () => taskLines(ledger) }),
  )
}

const statusIcons: Readonly<Record<DimensionView['status'], string>> = {
  covered: 'pass',
  mentioned: 'comment',
  missing: 'circle-large-outline',
  'not-applicable': 'circle-slash',
}

function dimensionLines(feed: CoverageFeed): TreeLine[] {
  const { view } = feed
  if (!view || view.isEmpty || view.reason !== null) return []
  return view.dimensions.map((dimension): TreeLine => {
    const { id, name, elements, others, mentioned } = dimension
    const group = (key: string, label: string, list: ClauseList, asked: Pick<ClausesParams, 'kind' | 'element'>) =>
      list.total === 0 ? [] : [groupLine(feed, `${id} ${key}`, label, list, { dimension: id, ...asked })]
    return {
      id,
      label: name,
      description: describe(dimension),
      icon: statusIcons[dimension.status],
      lines: () => [
        ...elements.map((element) =>
          groupLine(
            feed,
            element.id,
            element.name,
            element.measures,
            { dimension: id, kind: 'measure', element: element.id },
            element.commitment,
          ),
        ),
        ...group('others', l10n.t('Other measures'), others, { kind: 'measure', element: '' }),
        ...group('mentioned', l10n.t('Only mentioned'), mentioned, { kind: 'mention' }),
      ],
    }
  })
}

/** An element, or another group, with its clauses under it. */
function groupLine(
  feed: CoverageFeed,
  id: string,
  label: string,
  { total, first }: ClauseList,
  asked: Pick<ClausesParams, 'dimension' | 'kind' | 'element'>,
  tooltip?: string,
): TreeLine {
  const { client, view } = feed
  const shown = { id, label, ...(tooltip ? { tooltip } : {}) }
  if (!view || total === 0) return { ...shown, description: l10n.t('none'), icon: 'circle-outline' }
  const { uri, version } = view
  const lines = async (): Promise<readonly TreeLine[]> => {
    const params: ClausesParams = { uri, version, ...asked }
    const all =
      total > first.length ? await client?.sendRequest<ClauseList | null>(coverageClausesMethod, params) : null
    return clauseLines(all?.first ?? first, id, uri)
  }
  return { ...shown, description: String(total), icon: 'circle-filled', lines }
}

function clauseLines(clauses: readonly ClauseView[], id: string, uri: string): TreeLine[] {
  return clauses.map(({ text, place }, index) => ({
    id: `${id} ${index}`,
    label: text,
    description: l10n.t('line {0}', place.start.line + 1),
    tooltip: text,
    goTo: { uri, place },
  }))
}

function problemLines(view: CoverageView | undefined): TreeLine[] {
  const open = view?.reason === null ? view.problems.filter(({ remedied }) => !remedied) : []
  return open.map(({ id, name, remedies, raised }) => ({
    id,
    label: name,
    description: l10n.t('no measure on {0}', remedies.map((remedy) => remedy.name).join(' / ')),
    icon: 'question',
    lines: () => clauseLines(raised.first, id, view?.uri ?? ''),
  }))
}

function taskLines({ ledger }: LedgerFeed): TreeLine[] {
  if (!ledger) return []
  const { owners, rows, uri } = ledger
  return owners.map(({ name, rows: own }, index) => ({
    id: `owner ${name} ${index}`,
    label: name || l10n.t('No owner named'),
    description: String(own.length),
    icon: name ? 'organization' : 'question',
    lines: () =>
      own.flatMap((at): TreeLine[] => {
        const row = rows[at]
        if (!row) return []
        const [, , action = '', , , , end = ''] = row.cells
        return [
          {
            id: `task ${index} ${at}`,
            label: action,
            description: end,
            tooltip: action,
            goTo: { uri, place: row.place },
          },
        ]
      }),
  }))
}
