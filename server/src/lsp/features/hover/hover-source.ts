import { citedPlaces, paperName } from '../../../framework/citation.ts'
import { excerptOf } from '../../../framework/excerpt.ts'
import type { Passage } from '../../../framework/passage.ts'
import type { Explained, Language } from '../../../framework/types.ts'
import type { PaperCopy } from '../../workspace/paper-file.ts'
import { frameworkLink } from '../navigation/framework-location.ts'
import type { HoverWriter } from './hover-writer.ts'

/** What a hover shows of a passage, in UTF-16 code units. */
const longestExcerpt = 120

/** The words of the paper on a subject, from the reader's own copy; null if they are not in it. */
export function passageIn({ name, definition, explanation, loci }: Explained, copy: PaperCopy | null): string | null {
  const [first] = loci
  const passage = first && passageAt(first.at, copy)
  // A heading says no more than the name of the subject.
  return passage && first.at.includes('#')
    ? excerptOf(passage.text, name.zh + definition.zh + explanation.zh, longestExcerpt)
    : null
}

/**
 * Where the paper speaks of the subjects, the paper's name in full, and links: to the passage in the reader's copy, to the
 * framework's document.
 */
export function sourceLine(
  subjects: readonly (Explained & { readonly id: string })[],
  reader: Language,
  write: HoverWriter,
  copy: PaperCopy | null,
  hasFramework: boolean,
): string {
  const words = wordings[reader]
  const [first] = subjects
  const loci = subjects.flatMap((one) => one.loci)
  const places = citedPlaces(loci, reader)
  const shown = places.slice(0, words.mostPlaces).map(({ place, tags, at }) => {
    const passage = passageAt(at, copy)
    return (passage && copy ? write.link(place, `${copy.uri}#L${passage.line + 1}`) : place) + tags
  })
  const links = [
    ...(copy ? [toPaper(places[0]?.at, copy, reader, write)] : []),
    ...(hasFramework && first ? [write.link(words.framework, frameworkLink(first.id, reader))] : []),
  ]
  return [words.source(shown, places.length > words.mostPlaces, paperName(reader)), links.join(words.between)]
    .filter((part) => part !== '')
    .join(words.before)
}

function toPaper(at: string | undefined, copy: PaperCopy, reader: Language, write: HoverWriter): string {
  const words = wordings[reader]
  if (copy.passages === null) return words.unreadable
  const passage = at === undefined ? null : passageAt(at, copy)
  return passage ? write.link(words.paper, `${copy.uri}#L${passage.line + 1}`) : words.notFound
}

/** The passage at a locus; null if it is not in the copy or cannot be told. */
function passageAt(at: string, copy: PaperCopy | null): Passage | null {
  return copy?.passages?.get(at) ?? null
}

interface Wording {
  /** More places than these stand in the framework's document. */
  readonly mostPlaces: number
  source(places: readonly string[], isMore: boolean, paper: string): string
  readonly framework: string
  readonly paper: string
  readonly notFound: string
  readonly unreadable: string
  readonly before: string
  readonly between: string
}

const wordings: Readonly<Record<Language, Wording>> = {
  zh: {
    mostPlaces: 4,
    source: (places, isMore, paper) => `出处：${paper}，${places.join('、')}${isMore ? '等处' : ''}。`,
    framework: '查看框架',
    paper: '查看论文',
    notFound: '在所设的论文副本中未能定位此处',
    unreadable: '所设的论文副本无法读取',
    before: '　',
    between: '　',
  },
  en: {
    mostPlaces: 2,
    source: (places, isMore, paper) => `Source: ${paper}, ${places.join('; ')}${isMore ? ' and elsewhere' : ''}.`,
    framework: 'Show in the framework',
    paper: 'Go to the paper',
    notFound: 'This place could not be told in your copy of the paper',
    unreadable: 'Your copy of the paper could not be read',
    before: ' ',
    between: ' · ',
  },
}
