import type { Draft } from '../../text/model/draft.ts'

/** The blocks in which the subject of a memorandum or circular may stand, behind its number, date and addressees. */
const reach = 12
const shortLine = 160

/**
 * Returns what an English document sets out whose title names its kind alone (Office Memorandum, Circular to All
 * Agencies): its line “Subject: …”, or the heading that stands in place of one before the text begins; null if there is
 * neither, or it names no more than a matter, as that of any office does: “Subject: Training on AI”.
 */
export function subjectLine({ blocks, outline, titles }: Draft): string | null {
  const last = titles[0] ?? outline.title
  if (last < 0) return null
  const behind = blocks.slice(last + 1, last + 1 + reach)
  for (const { prose } of behind) {
    const subject = /^(?:subject|sub|re): *(\S.*)$/i.exec(prose.text)?.[1]
    if (subject !== undefined && prose.text.length <= shortLine) return setsOut.test(subject) ? subject : null
  }
  for (const { kind, marker, role, prose } of behind) {
    if (kind === 'heading') return marker === null && role === null && setsOut.test(prose.text) ? prose.text : null
    if (marker !== null || kind === 'row' || prose.text.length > shortLine || /[.;:]$/.test(prose.text)) return null
  }
  return null
}

const setsOut =
  /\b(?:schemes?|strategy|roadmap|framework|programme|program|mission|(?:action|master|implementation|national) ?plan|innovation|promot(?:e|ing|ion)|accelerat(?:e|ing|ion)|advanc(?:e|ing|ement))\b/i
