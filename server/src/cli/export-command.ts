import type { Language } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import type { Span } from '../text/document/span.ts'
import { visible } from '../text/document/visible.ts'
import { omissionNames } from '../word/write/omission-names.ts'
import { openSlots } from '../word/write/open-slots.ts'
import { analysedDrafts } from './analysed-drafts.ts'
import { cliError } from './cli-messages.ts'
import type { CommandRun, Streams } from './command-run.ts'
import type { CheckedDraft } from './report.ts'
import { complaining } from './say-once.ts'
import { terminalProblem, writeOutput } from './write-output.ts'

/**
 * `wenheng export`: saves or prints a draft as a Word document. Slots that are not filled in end it with 1, unless they
 * are to be kept; they are listed on standard error, and so is what does not go out.
 */
export const exportCommand: CommandRun = async (asked, language, streams) => {
  const { options } = asked
  const { output } = options
  const complain = complaining(streams, language)
  const unshown = terminalProblem(options, streams)
  if (unshown) return complain(unshown)
  if (output !== null && !/\.docx$/i.test(output)) return complain(cliError('noWordFile', { file: output }))
  const { drafts, unread } = await analysedDrafts(asked, language, streams)
  const [checked, second] = drafts
  if (second) return complain(cliError('oneExport', {}))
  if (unread || !checked) return 2
  const { file, analysis } = checked
  const slots = openSlots(analysis.draft)
  list(
    checked,
    slots.map((span) => ({ span, words: analysis.draft.text.slice(span.start, span.end) })),
    streams,
  )
  if (slots.length > 0 && options.slots === 'refuse') {
    complain(cliError('openSlots', { file, count: String(slots.length) }))
    return 1
  }
  const { writeWord } = await import('../word/write/write-word.ts')
  const { bytes, omitted } = await writeWord(analysis.draft)
  list(checked, omissions(omitted, language), streams)
  const problem = writeOutput(bytes, options, streams)
  return problem ? complain(problem) : 0
}

interface Listed {
  readonly span: Span
  readonly words: string
}

function omissions(
  omitted: readonly { readonly kind: keyof typeof omissionNames; readonly span: Span }[],
  language: Language,
): Listed[] {
  return omitted.map(({ kind, span }) => ({ span, words: omissionNames[kind][language] }))
}

/** Places and words, a line each, as compilers write them. */
function list({ file, analysis }: CheckedDraft, listed: readonly Listed[], { stderr }: Streams): void {
  if (listed.length === 0) return
  const place = lineColumns(analysis.draft.chunks)
  for (const { span, words } of listed) {
    const { line, column } = place(span)
    stderr.write(`${visible(file)}:${line}:${column} ${visible(words)}\n`)
  }
}
