import { byGroup, type ChangeGroup, groupNames, headingOf } from '../comparison/change-groups.ts'
import type { Change, Comparison, WordRun } from '../comparison/model/comparison.ts'
import { statementsText } from '../comparison/sentences/statement.ts'
import { summaryOf } from '../comparison/summary.ts'
import type { Language } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { visible } from '../text/document/visible.ts'
import { cellsOf, padEnd, wrapped } from './cells.ts'
import type { Paint } from './paint.ts'
import type { CheckedDraft } from './report.ts'

/** What has changed, by group, each with its lines in both files, what it says and the words before and after. */
export function comparisonText(
  old: CheckedDraft,
  fresh: CheckedDraft,
  comparison: Comparison,
  reader: Language,
  paint: Paint,
  width: number,
): string {
  const lineOf = { old: lineColumns(old.analysis.draft.chunks), new: lineColumns(fresh.analysis.draft.chunks) }
  const placeOf = ({ old: before, new: after }: Change): string => {
    const [from, to] = [before && lineOf.old(before.span).line, after && lineOf.new(after.span).line]
    return `${from ?? '—'} → ${to ?? '—'}`
  }
  const column = Math.max(...comparison.changes.slice(0, mostMeasured).map((one) => cellsOf(placeOf(one))), least) + 2
  const indent = ' '.repeat(column + 2)
  const lines = [
    paint('underline', visible(`${old.file} → ${fresh.file}`)),
    ...wrapped(summaryOf(comparison, reader), width - 2).map((line) => `  ${line}`),
  ]
  for (const { group, changes: own } of byGroup(comparison.changes)) {
    if (own.length === 0) continue
    lines.push(
      '',
      paint('bold', groupNames[group][reader]),
      ...(group === 'substance' ? [paint('dim', `  ${legend[reader]}`)] : []),
    )
    for (const change of own) {
      lines.push(`  ${paint('dim', padEnd(placeOf(change), column))}${visible(headingOf(change))}`.trimEnd())
      for (const line of wrapped(visible(statementsText(change.statements, reader)), width - column - 2))
        lines.push(`${indent}${paint(colourOf(group), line)}`)
      const words = visible(excerpt(change.words, reader))
      for (const line of wrapped(words, width - column - 2)) lines.push(`${indent}${line}`)
    }
  }
  return `${lines.join('\n')}\n`
}

const least = 9
const mostMeasured = 1000

const legend = {
  zh: '行号：旧稿 → 新稿；[-删去的字句-]{+增加的字句+}',
  en: 'Lines: old → new; [-words deleted-]{+words added+}',
}

function colourOf(group: ChangeGroup): 'yellow' | 'dim' {
  return group === 'substance' ? 'yellow' : 'dim'
}

/** The words of a change on few lines: of what is the same, only what stands beside a difference. */
function excerpt(runs: readonly WordRun[], reader: Language): string {
  const beside = reader === 'zh' ? 14 : 32
  if (runs.every(({ kind }) => kind === 'same')) return ''
  const parts = runs.map(({ kind, text }, index) => {
    const words = text.replace(/\s*\n\s*/g, ' ')
    if (kind !== 'same') {
      const shown = words.length > longest ? `${words.slice(0, longest)}…` : words
      return kind === 'deleted' ? `[-${shown}-]` : `{+${shown}+}`
    }
    const [first, last] = [index === 0, index === runs.length - 1]
    if (words.length <= (first || last ? beside : 2 * beside)) return words
    return `${first ? '' : words.slice(0, beside)}…${last ? '' : words.slice(-beside)}`
  })
  return parts.join('')
}

/** Of words that are gone or new, in UTF-16 units. */
const longest = 160
