import type { DimensionId } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import { lineEndAt } from '../text/document/line-end.ts'
import type { Draft } from '../text/model/draft.ts'
import { frontMatterEnd } from '../text/pieces/front-matter.ts'
import { lineBreak } from './edits/source-line.ts'

/** The line that declares a dimension not applicable, after the front matter and the directives there. */
export function notApplicableEdit(draft: Draft, dimension: DimensionId): Edit {
  const { text, format, language, directives } = draft
  const eol = lineBreak(text)
  const reason = language === 'zh' ? '【理由】（【姓名】）' : '【reason】 (【name】)'
  const words = `wenheng-not-applicable ${dimension}: ${reason}`
  const line = format === 'markdown' ? `<!-- ${words} -->` : `// ${words}`
  let start = format === 'markdown' ? frontMatterEnd(text) : 0
  if (start === 0 && text.charCodeAt(0) === 0xfeff) start = 1
  let behind = false
  for (const { span } of directives) {
    if (span.start < start || text.slice(start, span.start).trim() !== '') break
    start = lineEndAt(text, span.end)
    behind = true
  }
  if (behind) return { span: { start, end: start }, text: eol + line }
  const opening = start > 1 && !/[\r\n]/.test(text.charAt(start - 1)) ? eol : ''
  const next = text.slice(start, start + 2)
  const closing = next === '' ? eol : /^[\r\n]/.test(next) ? eol : eol + eol
  return { span: { start, end: start }, text: `${opening}${line}${closing}` }
}
