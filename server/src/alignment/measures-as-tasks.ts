import type { Analysis } from '../engine/analyzer.ts'
import { headingsAbove } from '../ledger/headings-above.ts'
import { noOwners, type Task } from '../ledger/task.ts'
import { spanInDraft } from '../text/model/draft.ts'

/** The blocks of a document in which a measure on a dimension of the framework was found, as tasks that nobody owns. */
export function measuresAsTasks({ draft, coverage }: Analysis): Task[] {
  return draft.blocks.flatMap((block, index): Task[] => {
    const { kind, prose, marker } = block
    const isMeasure = coverage.blocks[index]?.verdicts.some((verdict) => verdict.kind === 'measure' && !verdict.heading)
    if (!isMeasure || kind === 'title' || kind === 'heading') return []
    const action = prose.text.slice(marker?.span.end ?? 0).trim()
    const start = prose.text.indexOf(action)
    const span = spanInDraft({ ...block, start: draft.starts[index] ?? 0 }, { start, end: start + action.length })
    const section = headingsAbove(draft, index)
    const unstated = { start: '', end: '', ongoing: false, targets: [], sums: [], basis: [] }
    return action === '' ? [] : [{ block: index, span, section, action, owners: noOwners, ...unstated }]
  })
}
