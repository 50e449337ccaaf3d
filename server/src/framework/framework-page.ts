import { headingAnchor } from '../heading-anchor.ts'
import { memoize } from '../memoize.ts'
import { citedPlaces, paper, paperName } from './citation.ts'
import { explained, framework } from './framework.ts'
import { pageWords } from './page-words.ts'
import type { Explained, Language, Localized, ProblemPoint } from './types.ts'

/** The document of the framework in one language: Markdown, and where it has its entries. */
export interface FrameworkPage {
  readonly text: string
  /** By the id of a dimension, element, entry of a lens or term. */
  readonly entries: ReadonlyMap<string, PageEntry>
}

export interface PageEntry {
  /** The line of its heading, from 0. */
  readonly line: number
  /** The fragment by which a Markdown preview goes to the heading. */
  readonly anchor: string
}

/** Everything that the framework says, with anchors. */
export const frameworkPage: (reader: Language) => FrameworkPage = memoize(makePage)

function makePage(reader: Language): FrameworkPage {
  const words = pageWords[reader]
  const { dimensions, pathways, stages, mechanisms, problems, terms } = framework
  const parts: readonly Part[] = [
    { ...words.dimensions, entries: dimensions.map((one) => ({ ...one, under: one.elements })) },
    { ...words.pathways, entries: pathways.map((one) => ({ ...one, under: one.measures })) },
    { ...words.stages, entries: stages },
    { ...words.mechanisms, entries: mechanisms },
    { ...words.problems, entries: problems },
    { ...words.terms, entries: [...terms].sort((a, b) => a.name[reader].localeCompare(b.name[reader], reader)) },
  ]
  const anchors = anchorsOf(parts, reader)
  const anchor = (id: string): string => anchors.get(id) ?? ''
  const link = (id: string): string => `[${explained(id)?.name[reader] ?? id}](#${anchor(id)})`

  const paragraphs = [
    `# ${words.title}`,
    words.about(paperName(reader), paper.title.zh),
    words.tags,
    parts.map(({ heading }) => `- [${heading}](#${anchor(heading)})`).join('\n'),
    ...parts.flatMap(({ heading, note, entries }) => [
      `## ${heading}`,
      note,
      ...entries.flatMap((entry) => [
        ...described(entry, '###', reader, link),
        ...(entry.under ?? []).flatMap((one) => described(one, '####', reader, link)),
      ]),
    ]),
  ]
  const lines = linesOf(paragraphs)
  const headings = [...anchors.keys()]
  return {
    text: `${paragraphs.join('\n\n')}\n`,
    entries: new Map(headings.map((id, index) => [id, { line: lines[index] ?? 0, anchor: anchor(id) }])),
  }
}

interface Part {
  readonly heading: string
  readonly note: string
  readonly entries: readonly PageSubject[]
}

type PageSubject = Explained & {
  readonly id: string
  readonly importance?: Localized
  readonly commitment?: Localized
  readonly points?: readonly ProblemPoint[]
  readonly see?: readonly string[]
  readonly zh?: readonly string[]
  readonly en?: readonly string[]
  readonly under?: readonly PageSubject[]
}

function described(entry: PageSubject, level: string, reader: Language, link: (id: string) => string): string[] {
  const words = pageWords[reader]
  const forms = entry[reader] ?? []
  return [
    `${level} ${entry.name[reader]}`,
    entry.definition[reader],
    entry.explanation[reader],
    ...(entry.importance ? [entry.importance[reader]] : []),
    ...(entry.commitment ? [words.commit(entry.commitment[reader])] : []),
    ...(entry.points
      ? [entry.points.map(({ name, remedies }) => words.remedies(name[reader], remedies.map(link))).join('\n')]
      : []),
    ...(forms.length > 0 ? [words.written(forms)] : []),
    ...(entry.see ? [words.see(entry.see.map(link))] : []),
    words.source(citedPlaces(entry.loci, reader).map(({ place, tags }) => place + tags)),
  ]
}

/** The anchors of all headings below the title, by id or, for a part, by its heading; in the order of the document. */
function anchorsOf(parts: readonly Part[], reader: Language): ReadonlyMap<string, string> {
  const counts = new Map<string, number>([[headingAnchor(pageWords[reader].title), 0]])
  const anchors = new Map<string, string>()
  const add = (id: string, heading: string): void => {
    const base = headingAnchor(heading)
    const before = counts.get(base)
    counts.set(base, (before ?? -1) + 1)
    anchors.set(id, before === undefined ? base : `${base}-${before + 1}`)
  }
  for (const { heading, entries } of parts) {
    add(heading, heading)
    for (const entry of entries) {
      add(entry.id, entry.name[reader])
      for (const one of entry.under ?? []) add(one.id, one.name[reader])
    }
  }
  return anchors
}

/** The lines of the headings below the title. */
function linesOf(paragraphs: readonly string[]): number[] {
  const found: number[] = []
  let line = 0
  for (const paragraph of paragraphs) {
    if (/^#{2,}/.test(paragraph)) found.push(line)
    line += paragraph.split('\n').length + 1
  }
  return found
}
