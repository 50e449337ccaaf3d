import type { Evidence } from '../../coverage/model/coverage.ts'
import { dimension, locusLabel } from '../../framework/framework.ts'
import type { DimensionId, Explained, Language, Localized, Locus, LocusTag } from '../../framework/types.ts'
import type { OpenDraft } from '../session/session.ts'

/** A dimension or an element, and the places where the draft commits to it. */
export type HoverSubject = Explained & {
  readonly dimension?: DimensionId
  readonly commitment: Localized
  readonly evidence: readonly Evidence[]
}

/**
 * The text of a hover: one subject in full, several (a heading that lacks three dimensions) in short. `counted`: what
 * the clause there counts as, one line each, shown under the name of the subject.
 */
export function hoverText(
  draft: OpenDraft,
  subjects: readonly HoverSubject[],
  counted: readonly string[],
  markdown: boolean,
): string {
  const write = markdown ? markup : plain
  const lines = counted.map((line) => write.text(line))
  const [only] = subjects
  if (subjects.length !== 1 || !only)
    return [...lines, ...subjects.flatMap((subject) => short(draft, subject, write))].join('\n\n')
  const [title, ...body] = long(draft, only, write)
  return [title, ...lines, ...body].join('\n\n')
}

interface Write {
  /** Words of the draft, verbatim. */
  text(text: string): string
  heading(text: string): string
  strong(text: string): string
  link(text: string, target: string): string
}

const markup: Write = {
  text: (text) => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&'),
  heading: (text) => `#### ${text}`,
  strong: (text) => `**${text}**`,
  link: (text, target) => `[${text}](${target})`,
}

const plain: Write = { text: (text) => text, heading: (text) => text, strong: (text) => text, link: (text) => text }

function long(draft: OpenDraft, subject: HoverSubject, write: Write): string[] {
  const { reader } = draft
  const words = wordings[reader]
  return [
    write.heading(heading(subject, reader)),
    subject.definition[reader],
    `${subject.explanation[reader]}${words.source(subject.loci.map((locus) => source(locus, reader)))}`,
    `${write.strong(words.commit)}${words.colon}${subject.commitment[reader]}`,
    inDraft(draft, subject, write),
  ]
}

/** Several subjects at one place are missing dimensions, which their findings already report. */
function short({ reader }: OpenDraft, subject: HoverSubject, write: Write): string[] {
  return [
    write.heading(heading(subject, reader)),
    `${subject.definition[reader]}${wordings[reader].source(subject.loci.map((locus) => source(locus, reader)))}`,
  ]
}

function heading(subject: HoverSubject, reader: Language): string {
  const name = subject.name[reader]
  if (!subject.dimension) return name
  const under = dimension(subject.dimension).name[reader]
  return reader === 'zh' ? `${name}（${under}）` : `${name} (${under})`
}

function source({ at, tag }: Locus, reader: Language): string {
  const words = wordings[reader]
  return words.tagged(locusLabel(at, reader), words.tags[tag])
}

/** The measures of the draft there, with their lines. */
function inDraft({ document, reader, analysis }: OpenDraft, { evidence }: HoverSubject, write: Write): string {
  const words = wordings[reader]
  if (!analysis.coverage.draft.judged && evidence.length === 0) return words.notJudged
  const lines = [...new Set(evidence.map(({ span }) => document.positionAt(span.start).line + 1))]
  if (lines.length === 0) return words.none
  const shown = lines.slice(0, 6).map((line) => write.link(words.line(line), `${document.uri}#L${line}`))
  return words.some(shown, lines.length)
}

interface Wording {
  readonly commit: string
  /**
   * The colon goes after the label, not in it: in CommonMark emphasis cannot end in punctuation before a Han character.
   */
  readonly colon: string
  readonly none: string
  readonly notJudged: string
  readonly tags: Readonly<Record<LocusTag, string>>
  tagged(locus: string, tag: string): string
  source(loci: readonly string[]): string
  line(line: number): string
  some(lines: readonly string[], count: number): string
}

const wordings: Readonly<Record<Language, Wording>> = {
  zh: {
    commit: '宜写明',
    colon: '：',
    none: '本稿没有这方面的措施。',
    notJudged: '本文未按政策文稿审读。',
    tags: { measure: '对策', problem: '问题', mechanism: '机理', ours: '据此推论' },
    tagged: (locus, tag) => `${locus}〔${tag}〕`,
    source: (loci) => (loci.length > 0 ? `（论文${loci.join('，')}）` : ''),
    line: (line) => `第${line}行`,
    some: (lines, count) => `本稿的措施：${lines.join('、')}${count > lines.length ? `等${count}处` : ''}。`,
  },
  en: {
    commit: 'When drafting',
    colon: ': ',
    none: 'This draft has no measure on this.',
    notJudged: 'This text was not judged as a policy draft.',
    tags: { measure: 'measure', problem: 'problem', mechanism: 'mechanism', ours: 'our inference' },
    tagged: (locus, tag) => `${locus} [${tag}]`,
    source: (loci) => (loci.length > 0 ? ` (Paper: ${loci.join('; ')}.)` : ''),
    line: (line) => `line ${line}`,
    some: (lines, count) =>
      `Measures in this draft: ${lines.join(', ')}${count > lines.length ? ` and ${count - lines.length} more` : ''}.`,
  },
}
