import type { Directive } from '../text/model/directive.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Finding } from './finding.ts'

/** Drops findings that directives in the draft switch off: `wenheng-disable`, `-enable`, `-disable-next-line`. */
export function suppress(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  if (draft.directives.length === 0) return findings
  const directives = draft.directives.filter(
    (d) => d.kind === 'disable' || d.kind === 'enable' || d.kind === 'disable-next-line',
  )
  return findings.filter((finding) => !isSuppressed(finding, directives, draft.text))
}

function isSuppressed(finding: Finding, directives: readonly Directive[], text: string): boolean {
  let off = false
  for (const directive of directives) {
    if (directive.span.start > finding.span.start) break
    if (directive.arguments.length > 0 && !directive.arguments.includes(finding.rule)) continue
    if (directive.kind === 'disable') off = true
    else if (directive.kind === 'enable') off = false
    else if (isNextLine(directive, finding, text)) return true
  }
  return off
}

/** The next line is the next one that is not empty: Markdown wants a blank line after a comment. */
function isNextLine(directive: Directive, finding: Finding, text: string): boolean {
  if (finding.span.start < directive.span.end) return false
  const between = text.slice(directive.span.end, finding.span.start)
  const lineStart = between.search(/\S/)
  return lineStart < 0 || !/[\r\n]/.test(between.slice(lineStart))
}
