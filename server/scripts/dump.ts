import { readFileSync } from 'node:fs'
import { type Analysis, createAnalyzer } from '../src/engine/analyzer.ts'
import { lineColumns } from '../src/text/document/line-column.ts'
import { roleAt } from '../src/text/model/context.ts'
import { blockSpan } from '../src/text/model/draft.ts'
import { toSourceSpan } from '../src/text/prose/prose.ts'
import { clauseIds } from './train/clause-ids.ts'
import { clausesOf } from './train/draft-clauses.ts'
import { FeatureIndex } from './train/feature-index.ts'

/**
 * Prints how a draft was taken apart, a line each (`npm run dump -- blocks|clauses|ids FILE`): its blocks with kind,
 * level, marker, role of their section and prose; its clauses with what they amount to; or its clauses by what names
 * them in the labels of documents (TEACHING.md).
 */
const [what, file] = process.argv.slice(2)
const dumps: Readonly<Record<string, (analysis: Analysis) => string[]>> = { blocks, clauses, ids }
const dump = dumps[what ?? '']
if (dump === undefined || file === undefined) {
  process.stderr.write('usage: npm run dump -- blocks|clauses|ids FILE\n')
  process.exitCode = 2
} else {
  const format = /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plain'
  process.stdout.write(`${dump(createAnalyzer().analyze(readFileSync(file, 'utf8'), { format })).join('\n')}\n`)
}

function blocks({ draft }: Analysis): string[] {
  const place = lineColumns(draft.chunks)
  return draft.blocks.map(({ kind, level, marker, prose }, index) => {
    const { line, column } = place(blockSpan(draft, index))
    const number = marker ? `${marker.scheme} ${marker.label}` : '-'
    return [`${line}:${column}`, `${kind} ${level}`, number, roleAt(draft.outline, index), prose.text].join('\t')
  })
}

function clauses({ draft, facts, coverage }: Analysis): string[] {
  const place = lineColumns(draft.chunks)
  return draft.blocks.flatMap((block, index) =>
    (facts[index]?.clauses ?? []).map(({ start, end }) => {
      const inBlock = toSourceSpan(block.prose, { start, end })
      const { line, column } = place({ start: blockSpan(draft, index).start + inBlock.start, end: 0 })
      const verdicts = (coverage.blocks[index]?.verdicts ?? [])
        .filter((verdict) => verdict.clause.start === start)
        .map(({ kind, element, dimension }) => `${kind} ${element ?? dimension}`)
      return [`${line}:${column}`, verdicts.join(', ') || '-', block.prose.text.slice(start, end)].join('\t')
    }),
  )
}

function ids({ draft }: Analysis): string[] {
  const found = clausesOf(draft.text, draft.language, new FeatureIndex())
  const names = clauseIds(draft.text, found)
  return found.map(({ text }, index) => `${names[index] ?? ''}\t${text.replace(/\s+/g, ' ')}`)
}
