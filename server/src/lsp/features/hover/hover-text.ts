import type { Evidence } from '../../../coverage/model/coverage.ts'
import { dimension, explained } from '../../../framework/framework.ts'
import type { DimensionId, Explained, Language, Localized } from '../../../framework/types.ts'
import type { ClientFeatures } from '../../session/client-features.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { PaperCopy } from '../../workspace/paper-file.ts'
import { frameworkLink } from '../navigation/framework-location.ts'
import { passageIn, sourceLine } from './hover-source.ts'
import { type HoverWriter, hoverMarkup, hoverPlain } from './hover-writer.ts'

/** An entry of the framework. */
export type HoverSubject = Explained & {
  readonly id: string
  /** Of an element. */
  readonly dimension?: DimensionId
  readonly commitment?: Localized
  /** Of a word of the glossary: the entries that go on from there. */
  readonly see?: readonly string[]
  /** The places where the draft commits to it; null for what no draft commits to as such. */
  readonly evidence: readonly Evidence[] | null
}

/**
 * The text of a hover: one subject in full, several (a heading that lacks three dimensions) in short. `counted`: what
 * the clause there counts as, one line each, shown under the name of the subject. `copy`: the reader's own copy of the
 * paper, of which the passage is shown.
 */
export function hoverText(
  draft: OpenDraft,
  subjects: readonly HoverSubject[],
  counted: readonly string[],
  { markdownHover, options }: Pick<ClientFeatures, 'markdownHover' | 'options'>,
  copy: PaperCopy | null,
): string {
  const write = markdownHover ? hoverMarkup : hoverPlain
  const lines = counted.map((line) => write.text(line))
  if (subjects.length === 0) return lines.join('\n\n')
  const { reader } = draft
  const source = sourceLine(subjects, reader, write, copy, options.framework === true)
  const [only] = subjects
  if (subjects.length > 1 || !only)
    return [...lines, ...subjects.map((one) => short(one, reader, write)), source].join('\n\n')
  const more = (only.see ?? []).map((id) => entryName(id, reader, write, options.framework === true))
  return [
    heading(only, reader, write),
    ...lines,
    ...body(draft, only, write, copy),
    ...(more.length > 0 ? [wordings[reader].see(more)] : []),
    source,
  ].join('\n\n')
}

function body(draft: OpenDraft, subject: HoverSubject, write: HoverWriter, copy: PaperCopy | null): string[] {
  const { reader } = draft
  const words = wordings[reader]
  const { definition, explanation, commitment, evidence } = subject
  // The paper is in Chinese.
  const passage = reader === 'zh' ? passageIn(subject, copy) : null
  return [
    passage === null ? explanationOf(definition[reader], explanation[reader], words) : definition[reader],
    ...(passage === null ? [] : [write.quotation(passage)]),
    ...(commitment && evidence
      ? [
          words.join(
            `${write.strong(words.commit)}${words.colon}${commitment[reader]}`,
            inDraft(draft, evidence, write),
          ),
        ]
      : []),
  ]
}

/** Several subjects at one place are missing dimensions, which their findings already report. */
function short({ name, definition }: HoverSubject, reader: Language, write: HoverWriter): string {
  return `${write.strong(name[reader])}${wordings[reader].colon}${definition[reader]}`
}

function entryName(id: string, reader: Language, write: HoverWriter, hasFramework: boolean): string {
  const name = explained(id)?.name[reader] ?? id
  return hasFramework ? write.link(name, frameworkLink(id, reader)) : name
}

function heading(subject: HoverSubject, reader: Language, write: HoverWriter): string {
  const name = subject.name[reader]
  if (!subject.dimension) return write.heading(name)
  const under = dimension(subject.dimension).name[reader]
  return write.heading(reader === 'zh' ? `${name}（${under}）` : `${name} (${under})`)
}

/** The measures of the draft there, with their lines. */
function inDraft({ document, reader, analysis }: OpenDraft, evidence: readonly Evidence[], write: HoverWriter): string {
  const words = wordings[reader]
  if (!analysis.coverage.draft.judged && evidence.length === 0) return words.notJudged
  const lines = [...new Set(evidence.map(({ span }) => document.positionAt(span.start).line + 1))]
  if (lines.length === 0) return words.none
  const shown = lines.slice(0, 6).map((line) => write.link(words.line(line), `${document.uri}#L${line}`))
  return words.some(shown, lines.length)
}

/** What it is and what the paper holds, as far as the box has room; if it has room for one, what the paper holds. */
function explanationOf(definition: string, explanation: string, { join, most }: Wording): string {
  const shown = opening(explanation, most - definition.length)
  return definition.length + shown.length > most ? shown : join(definition, shown)
}

/** The sentences of a text from its beginning, as many as `most` UTF-16 code units hold; one at least. */
function opening(text: string, most: number): string {
  const sentences = text.split(/(?<=。)|(?<=\.) (?=[A-Z“])/)
  let end = 0
  for (const sentence of sentences) {
    const next = text.indexOf(sentence, end) + sentence.length
    if (end > 0 && next > most) break
    end = next
  }
  return text.slice(0, end)
}

interface Wording {
  /** What there is more of an explanation stands in the framework's document. In UTF-16 code units. */
  readonly most: number
  /** Two sentences in one paragraph. */
  join(first: string, second: string): string
  readonly commit: string
  /**
   * The colon goes after the label, not in it: in CommonMark emphasis cannot end in punctuation before a Han character.
   */
  readonly colon: string
  see(entries: readonly string[]): string
  readonly none: string
  readonly notJudged: string
  line(line: number): string
  some(lines: readonly string[], count: number): string
}

const wordings: Readonly<Record<Language, Wording>> = {
  zh: {
    most: 170,
    join: (first, second) => first + second,
    commit: '宜写明',
    colon: '：',
    see: (entries) => `另见：${entries.join('、')}。`,
    none: '本稿没有这方面的措施。',
    notJudged: '本文未按政策文稿审读。',
    line: (line) => `第${line}行`,
    some: (lines, count) => `本稿的措施：${lines.join('、')}${count > lines.length ? `等${count}处` : ''}。`,
  },
  en: {
    most: 360,
    join: (first, second) => `${first} ${second}`,
    commit: 'When drafting',
    colon: ': ',
    see: (entries) => `See also: ${entries.join(', ')}.`,
    none: 'This draft has no measure on this.',
    notJudged: 'This text was not judged as a policy draft.',
    line: (line) => `line ${line}`,
    some: (lines, count) =>
      `Measures in this draft: ${lines.join(', ')}${count > lines.length ? ` and ${count - lines.length} more` : ''}.`,
  },
}
