import type { Citation } from './citation.ts'
import { englishCitations } from './citations-en.ts'
import { comparableNumber } from './document-numbers.ts'

/** A document in an office's own list. Empty where the list says nothing. */
export interface KnownDocument {
  readonly title: string
  readonly number: string
  /** As the list puts it: 现行有效, 废止, 已修订. */
  readonly status: string
  readonly replacedBy: string
  readonly date: string
}

/**
 * What the list says of a citation. `number-differs`: the title is listed with another number; `title-differs`: the number is,
 * with another title.
 */
export type CitationOutcome = 'found' | 'number-differs' | 'title-differs' | 'repealed' | 'revised' | 'unlisted'

export interface CheckedCitation {
  readonly outcome: CitationOutcome
  /** The title is listed under other numbers alone, whatever else the list says of it. */
  readonly hasOtherNumber: boolean
  readonly document: KnownDocument | null
}

/** Returns the function that looks citations up in a list. */
export function citationChecker(
  documents: readonly KnownDocument[],
): (citation: Pick<Citation, 'title' | 'number'>) => CheckedCitation {
  const byTitle = new Map<string, KnownDocument[]>()
  const byNumber = new Map<string, KnownDocument>()
  for (const document of documents) {
    for (const key of new Set(titleKeys(document.title))) {
      const some = byTitle.get(key)
      if (some) some.push(document)
      else byTitle.set(key, [document])
    }
    for (const number of numbersOf(document)) if (!byNumber.has(number)) byNumber.set(number, document)
  }
  return ({ title, number }) => {
    const cited = number === null ? '' : comparableNumber(number.text)
    const titled = citedKeys(title ?? '').flatMap((key) => byTitle.get(key) ?? [])
    // A list may have the number of a regulation without the word.
    const numbered = byNumber.get(cited) ?? byNumber.get(cited.replace(/^[a-z]+(?=\d+\/)/, ''))
    const same = titled.find((document) => comparableNumber(document.number) === cited)
    if (same) return { outcome: outcomeOf(same), hasOtherNumber: false, document: same }
    // Of several versions the one in force.
    const document = titled.find((one) => outcomeOf(one) === 'found') ?? titled[0]
    if (document) {
      const hasOtherNumber = cited !== '' && document.number !== ''
      return {
        outcome: hasOtherNumber && outcomeOf(document) !== 'repealed' ? 'number-differs' : outcomeOf(document),
        hasOtherNumber,
        document,
      }
    }
    if (numbered) {
      const isNamed = title === null || isSameButForYear(title, numbered.title)
      return { outcome: isNamed ? outcomeOf(numbered) : 'title-differs', hasOtherNumber: false, document: numbered }
    }
    return { outcome: 'unlisted', hasOtherNumber: false, document: null }
  }
}

/** The number of a document in a list; in English it may stand in the title: “Regulation (EU) 2016/679 on …”. */
function numbersOf({ title, number }: KnownDocument): readonly string[] {
  if (number !== '') return [comparableNumber(number)]
  return englishCitations(title)
    .slice(0, 1)
    .flatMap((one) => (one.number === null ? [] : [comparableNumber(one.number.text)]))
}

function outcomeOf({ status }: KnownDocument): CitationOutcome {
  if (/未(?:废止|失效)/.test(status)) return 'found'
  if (/部分(?:废止|失效)/.test(status)) return 'revised'
  if (/废止|失效|作废|替代|repeal|revoked|expired|superseded|rescinded/i.test(status)) return 'repealed'
  if (/修订|修正|修改|amended|revised/i.test(status)) return 'revised'
  return 'found'
}

/** The forms by which a cited title is looked up: a writer may say whose act it is, UK Bribery Act 2010. */
function citedKeys(title: string): string[] {
  const bare = title.replace(/^(?:UK|U\.K\.|US|U\.S\.|EU) (?=[A-Z])/, '')
  return bare === title ? titleKeys(title) : [...titleKeys(title), ...titleKeys(bare)]
}

/** True if one title has a year which the other leaves out: with one number they are one act. */
function isSameButForYear(a: string, b: string): boolean {
  const listed = titleKeys(b)
  return titleKeys(a).some((key) => {
    const [undated] = titleKeys(key.replace(/(?<=[a-z)）])\d{4}$/, ''))
    return listed.some((one) => one === undated || one.replace(/(?<=[a-z)）])\d{4}$/, '') === key)
  })
}

/** The forms by which a title is looked up, the strictest first: whole, without brackets at its end, without 中华人民共和国. */
function titleKeys(title: string): string[] {
  const whole = title
    .replace(/[\s,《》〈〉<>“”"]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll('-', '—')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/^the(?=[a-z])/, '')
    // “Census Act, 1920”, “Census Act (1920)” and “Census Act of 1920” are the Census Act 1920.
    .replace(/(?<=[a-z)）])(?:of)?(?=\d{4}$)/, '')
    .replace(/(?<=[a-z])（(\d{4})）$/, '$1')
  if (whole === '') return []
  const bare = whole.replace(/（[^（）]{1,40}）$/, '')
  const short = bare.replace(/^中华人民共和国(?=.{2})/, '')
  return [...new Set([whole, bare, short])]
}
