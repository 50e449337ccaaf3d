import type { Language } from '../framework/types.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { visible } from '../text/document/visible.ts'
import { omissionNames } from '../word/write/omission-names.ts'
import { openSlots } from '../word/write/open-slots.ts'
import { analysedDrafts } from './analysed-drafts.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { CommandRun, Streams } from './command-run.ts'
import type { CheckedDraft } from './report.ts'
import { saveProblem } from './save-file.ts'
import { sayingOnce } from './say-once.ts'

/**
 * `wenheng export`: saves or prints a draft as a Word document. Slots that are not filled in end it with 1, unless they
 * are to be kept; they are listed on standard error, and so is what does not go out.
 */
export const exportCommand: CommandRun = async (asked, language, streams) => {
  const { options } = asked
  const { output } = options
  const say = sayingOnce(streams, language)
  const complain = (problem: CliError): 2 => {
    say(problem)
    return 2
  }
  if (output === null && streams.stdout.isTTY) return complain(cliError('binaryOutput', { format: 'docx' }))
  if (output !== null && !/\.docx$/i.test(output)) return complain(cliError('noWordFile', { file: output }))
  const path = await import('node:path')
  if (output !== null && asked.operands.some((file) => path.resolve(file) === path.resolve(output)))
    return complain(cliError('sameFile', { file: output }))
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
    say(cliError('openSlots', { file, count: String(slots.length) }))
    return 1
  }
  const { writeWord } = await import('../word/write/write-word.ts')
  const { bytes, omitted } = await writeWord(analysis.draft)
  list(checked, omissions(omitted, language), streams)
  if (output === null) streams.stdout.write(bytes)
  else {
    const problem = saveProblem(output, bytes)
    if (problem) return complain(problem)
  }
  return 0
}

interface Listed {
  readonly span: { readonly start: number; readonly end: number }
  readonly words: string
}

function omissions(
  omitted: readonly { readonly kind: keyof typeof omissionNames; readonly span: Listed['span'] }[],
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
