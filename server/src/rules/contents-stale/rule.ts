import type { SurveyedBlock } from '../../facts/particulars/survey-block.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { contentsKey, isContentsHeading } from '../../text/structure/contents-line.ts'
import type { BlockFix, SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

export const contentsStale: SurveyRule = {
  id: 'contents-stale',
  nameZh: '目录不符',
  summary: {
    zh: '目录与正文标题不一致。',
    en: 'The table of contents differs from the headings.',
  },
  scope: 'survey',
  reads: ['headings'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    changed: {
      zh: '目录写作“{line}”，正文标题是“{heading}”。',
      en: 'The contents say “{line}”; the heading reads “{heading}”.',
    },
    gone: {
      zh: '目录中的“{line}”在正文中没有相应的标题。',
      en: 'The contents list “{line}”, but there is no such heading.',
    },
    missing: { zh: '目录遗漏“{heading}”。', en: '“{heading}” is missing from the contents.' },
    heading: { zh: '正文标题', en: 'The heading' },
    fix: { zh: '目录改为“{heading}”', en: 'Change the entry to “{heading}”' },
  },
  check(survey) {
    // Most drafts have no contents: the headings are read only after that.
    const lines = linesOf(survey, (kind) => kind === 'contents').filter(({ text }) => !isContentsHeading(text))
    if (lines.length < 2) return []
    const headings = linesOf(survey, (kind) => kind === 'heading' || kind === 'title' || kind === 'paragraph')
    const known = new Set(headings.map(({ key }) => key))
    const listed = new Set(lines.map(({ key }) => key))
    const unlisted = headings.filter(({ key }) => !listed.has(key))
    // A line without a number may lead to what is no heading here: a preface, a note.
    const bare = headings.filter(({ text, marker }) => text.trim() === '' && hasOwnLine(marker))
    const wrong = lines.filter(
      (line) =>
        line.marker !== null &&
        !known.has(line.key) &&
        !known.has(beforeColon(line.key)) &&
        !bare.some((one) => hasSameNumber(one, line)),
    )
    // A list of something else.
    if (wrong.length * 2 > lines.length) return []
    // Contents name a schedule, not the clauses in it: what counts is in a document of which they list a heading.
    const { scopeOf } = survey.provisions
    const isHead = ({ marker }: Line): boolean => marker?.scheme === 'annex'
    const some = headings.filter((one) => listed.has(one.key) && !isHead(one))
    const documents = new Set(some.map(({ block }) => scopeOf[block]))
    const isCounted = (one: Line): boolean => isHead(one) || documents.has(scopeOf[one.block])
    const told = new Set<Line>()
    const findings = wrong.map((line) => {
      const heading =
        unlisted.find((one) => hasSameWords(one, line)) ?? unlisted.find((one) => hasSameNumber(one, line))
      if (heading) told.add(heading)
      return heading ? changed(line, heading) : gone(line)
    })
    return [
      ...findings,
      ...missing(
        lines,
        headings.filter(isCounted),
        unlisted.filter((one) => !told.has(one) && isCounted(one)),
      ),
    ]
  },
}

/** A heading, or a line of the contents. */
interface Line {
  readonly block: number
  readonly kind: SurveyedBlock['kind']
  readonly marker: Marker | null
  readonly span: SurveyFinding['span']
  readonly text: string
  readonly key: string
}

function linesOf({ blocks }: Survey, isKind: (kind: string) => boolean): Line[] {
  const lines: Line[] = []
  blocks.forEach(({ kind, marker, particulars }, block) => {
    const words = isKind(kind) ? particulars.headings?.[0] : undefined
    if (!words) return
    // A bullet before a line is no number of its heading.
    const number = marker?.scheme === 'bullet' ? null : marker
    const key = contentsKey(`${number?.label ?? ''}${words.text}`)
    lines.push({ block, kind, marker: number, span: words.span, text: words.text, key })
  })
  return lines
}

function hasSameWords(heading: Line, line: Line): boolean {
  return contentsKey(heading.text) === contentsKey(line.text)
}

/** A schedule or part has its number on a line of its own, and its name below: “SCHEDULE 1”, “EXCLUDED DATA”. */
function hasOwnLine(marker: Marker | null): boolean {
  return marker?.scheme === 'annex' || marker?.scheme === 'part'
}

/** True if a heading has the number of a line of the contents. */
function hasSameNumber(heading: Line, line: Line): boolean {
  const [own, other] = [heading.marker, line.marker]
  if (own === null || other === null || own.scheme !== other.scheme) return false
  // The numbers before the last one, too: 1.2 is not 2.2.
  return own.scheme === 'decimal' ? bareLabel(own) === bareLabel(other) : own.number === other.number
}

function bareLabel({ label }: Marker): string {
  return label.replace(/[\s.．]+$/, '')
}

/** A heading that text runs on from ends at its colon; the line of the contents may go on with the text. */
function beforeColon(key: string): string {
  return key.replace(/[：:].*$/s, '')
}

function changed(line: Line, heading: Line): SurveyFinding {
  const values = { line: full(line), heading: full(heading) }
  const edits = editsFrom(line, heading)
  return {
    block: line.block,
    span: line.span,
    message: { key: 'changed', values },
    related: [{ block: heading.block, span: heading.span, message: { key: 'heading', values: {} } }],
    remedies: [],
    ...(edits.length > 0 ? { fixes: [{ title: { key: 'fix', values }, edits, preferred: true }] } : {}),
  }
}

/** None where the heading is in capitals and the line is not: which words keep theirs, the writer knows. */
function editsFrom(line: Line, heading: Line): BlockFix['edits'] {
  const number = numberEdit(line.marker, heading.marker)
  if (hasSameWords(heading, line)) return number
  if (isInCapitals(heading.text) && !isInCapitals(line.text)) return []
  return [...number, { span: line.span, text: heading.text.replace(/[.。]$/, '') }]
}

/** A section keeps the form of its word: “Sec. 5.” for “SEC. 5.” */
function numberEdit(own: Marker | null, of: Marker | null): BlockFix['edits'] {
  if (!own || !of || own.span.end === 0) return []
  const digits = /\d+(?:\.\d+)*/
  const isSection = own.scheme === 'section' && of.scheme === 'section'
  const label = isSection ? own.label.replace(digits, digits.exec(of.label)?.[0] ?? '') : of.label
  return label === own.label ? [] : [{ span: own.span, text: label }]
}

function isInCapitals(text: string): boolean {
  return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text)
}

function gone(line: Line): SurveyFinding {
  return { block: line.block, span: line.span, message: { key: 'gone', values: { line: full(line) } }, remedies: [] }
}

/** Headings that are left out, of a kind of which nearly all are listed. */
function missing(lines: readonly Line[], headings: readonly Line[], unlisted: readonly Line[]): SurveyFinding[] {
  const last = lines.at(-1)
  if (!last) return []
  const body = headings.filter(({ block }) => block > last.block)
  return unlisted.flatMap((heading) => {
    const scheme = heading.marker?.scheme
    // A sentence alone under its number may be text, not a heading.
    if (scheme === undefined || heading.block < last.block || heading.text.endsWith('。')) return []
    // Titles that text runs on from are not listed because headings with such numbers are.
    const isAlike = ({ marker, kind }: Line): boolean => marker?.scheme === scheme && kind === heading.kind
    const [alike, left] = [body.filter(isAlike), unlisted.filter(isAlike)]
    if (alike.length < 3 || left.length * 3 > alike.length) return []
    const related = [{ block: heading.block, span: heading.span, message: { key: 'heading', values: {} } }]
    const message = { key: 'missing', values: { heading: full(heading) } }
    return [{ block: last.block, span: last.span, message, related, remedies: [] }]
  })
}

function full({ marker, text }: Line): string {
  if (!marker) return text
  const isTight = /[、）]$/.test(marker.label) || (/[.．]$/.test(marker.label) && /\p{Script=Han}/u.test(text))
  return `${marker.label}${isTight ? '' : ' '}${text}`
}
