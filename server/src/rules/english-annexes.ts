import type { AnnexReference, ListedAnnex } from '../facts/particulars/english-annexes.ts'
import { bareLabel, depthOf } from '../text/numbering/label-number.ts'
import { annexKeyOf } from '../text/provisions/labelled-provisions.ts'
import { nameOf } from '../text/provisions/nesting.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/**
 * The annexes of an English draft against the list that announces them, or against the text that refers to them. Annexes
 * may be files of their own: one is missed only where the first of its kind is there, and its number is among theirs or
 * next.
 */
export function englishAnnexes(survey: Survey): SurveyFinding[] {
  // Most drafts have none, and to find that out by their provisions would cost more than all that follows.
  if (!survey.blocks.some(({ marker }) => marker?.scheme === 'annex')) return []
  const present = presentIn(survey)
  if (present.length === 0) return []
  const listed = listedIn(survey)
  const mentioned = mentionedIn(survey)
  const parts = partlyThere(survey)
  return [...new Set(present.map(({ name }) => name))]
    .flatMap((name) => {
      const own = present.filter((one) => one.name === name)
      const lines = listed.filter(({ line: { key } }) => key.startsWith(`${name} `))
      const all = mentioned.filter(({ reference: { key } }) => key.startsWith(`${name} `))
      return [
        ...absent(own, lines),
        ...missing(own, lines, all, parts),
        ...(lines.length > 0 ? [...unlisted(own, lines), ...renamed(own, lines)] : unmentioned(own, all)),
      ]
    })
    .sort((a, b) => a.block - b.block)
}

/** An annex that is there. */
interface Present {
  readonly block: number
  readonly key: string
  readonly name: string
  readonly number: number
  readonly words: string
  readonly scope: number
  readonly marker: NonNullable<Survey['blocks'][number]['marker']>
  readonly title: {
    readonly block: number
    readonly text: string
    readonly span: { start: number; end: number }
  } | null
}

interface Listed {
  readonly block: number
  readonly line: ListedAnnex
}

interface Mentioned {
  readonly block: number
  /** The document in which it is said. */
  readonly scope: number
  readonly reference: AnnexReference
}

function presentIn({ provisions: { list, annexes, scopeOf }, blocks }: Survey): Present[] {
  return annexes.flatMap((index): Present[] => {
    const { block = -1, marker } = list[index] ?? {}
    if (!marker || depthOf(marker) > 1) return []
    const name = nameOf(marker)
    const own = { block, name, number: marker.number, scope: scopeOf[block] ?? 0, marker }
    return [{ ...own, key: annexKeyOf(marker), words: bareLabel(marker.label), title: titleOf(block, blocks) }]
  })
}

/** Where there is Annex 2.1, there is Annex 2. */
function partlyThere({ provisions: { list, annexes } }: Survey): ReadonlySet<string> {
  const markers = annexes.flatMap((index) => list[index]?.marker ?? [])
  return new Set(markers.map((one) => annexKeyOf(one).split('.')[0] ?? ''))
}

/** The title of an annex: on the line of its number, or a heading without a number on the next. */
function titleOf(block: number, blocks: Survey['blocks']): Present['title'] {
  for (const at of [block, block + 1]) {
    const next = blocks[at]
    const [words] = next?.particulars.headings ?? []
    const isTitle = at === block || (next?.kind === 'heading' && next.marker === null)
    const text = words?.text.replace(/^[\s—–:-]+/, '') ?? ''
    if (isTitle && words && text !== '') return { block: at, text, span: words.span }
  }
  return null
}

/** The lines of lists: those after a line that opens one, and those of which two follow one another. */
function listedIn({ blocks }: Survey): Listed[] {
  const found: Listed[] = []
  let isOpen = false
  blocks.forEach(({ particulars: { listedAnnexes: lines = [] } }, block) => {
    const [first] = lines
    if (isOpen && first?.kind === 'part') return
    if (first?.kind !== 'line') isOpen = first?.kind === 'opening'
    const isBeside =
      lines.length > 1 ||
      [block - 1, block + 1].some((at) => blocks[at]?.particulars.listedAnnexes?.[0]?.kind === 'line')
    if (isOpen || isBeside) for (const line of lines) if (line.kind === 'line') found.push({ block, line })
  })
  return found
}

function mentionedIn({ statedOf, provisions: { scopeOf } }: Survey): Mentioned[] {
  return statedOf('annexReferences').flatMap(({ block, all }) =>
    all.map((reference) => ({ block, scope: scopeOf[block] ?? 0, reference })),
  )
}

function absent(present: readonly Present[], lines: readonly Listed[]): SurveyFinding[] {
  const keys = new Set(present.map(({ key }) => key))
  if (!present.some(({ number }) => number === 1)) return []
  return lines.flatMap(({ block, line }): SurveyFinding[] => {
    if (keys.has(line.key) || line.elsewhere || line.key.includes('.')) return []
    const values = { label: line.words, name: line.title }
    return [
      { block, span: line.span, message: { key: line.title === '' ? 'missing' : 'announced', values }, remedies: [] },
    ]
  })
}

/** Further on than two numbers it is one of another document that was spoken of before. */
const furthest = 2

function missing(
  present: readonly Present[],
  lines: readonly Listed[],
  all: readonly Mentioned[],
  parts: ReadonlySet<string>,
): SurveyFinding[] {
  const keys = new Set([...present.map(({ key }) => key), ...lines.map(({ line }) => line.key)])
  const last = present.reduce((most, { number }) => Math.max(most, number), 0)
  const forms = new Set(present.map(formOf))
  if (!present.some(({ number }) => number === 1)) return []
  return all.flatMap(({ block, reference }): SurveyFinding[] => {
    const { key, words, span, isOwn } = reference
    const isNear = [...forms].some((form) => (numberIn(form, reference) ?? Number.POSITIVE_INFINITY) <= last + furthest)
    if (!isOwn || keys.has(key) || parts.has(key) || !isNear) return []
    return [{ block, span, message: { key: 'missing', values: { label: words } }, remedies: [] }]
  })
}

type Form = 'digits' | 'roman' | 'letters'

function formOf({ key, number }: Present): Form {
  const numeral = numeralIn(key)
  if (/^\d/.test(numeral)) return 'digits'
  return numeral.length === 1 && numeral.charCodeAt(0) - 0x40 === number ? 'letters' : 'roman'
}

/** The number in a key, as its label has it. */
function numeralIn(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}

/** The number of a reference among annexes of a form; null if it is of another. “Annex I” is the first or the ninth. */
function numberIn(form: Form, { key, number, letter }: AnnexReference): number | null {
  const numeral = numeralIn(key)
  if (form === 'letters') return letter
  if (form === 'digits') return /^\d/.test(numeral) ? number : null
  return /^[IVXLC]+$/.test(numeral) && (letter === null || /[IVX]/.test(numeral)) ? number : null
}

function unlisted(present: readonly Present[], lines: readonly Listed[]): SurveyFinding[] {
  const listed = new Set(lines.map(({ line }) => line.key))
  const [first] = lines
  const related = first ? [listAt(first)] : []
  return present.flatMap(({ block, key, words, marker }): SurveyFinding[] =>
    listed.has(key)
      ? []
      : [
          {
            block,
            span: marker.span,
            message: { key: 'unlistedHere', values: { label: words } },
            related,
            remedies: [],
          },
        ],
  )
}

function listAt({ block, line: { span } }: Listed) {
  return { block, span, message: { key: 'list', values: {} } }
}

function renamed(present: readonly Present[], lines: readonly Listed[]): SurveyFinding[] {
  const lineOf = new Map<string, Listed | null>()
  for (const one of lines) lineOf.set(one.line.key, lineOf.has(one.line.key) ? null : one)
  return present.flatMap(({ key, words, title }): SurveyFinding[] => {
    const line = lineOf.get(key)
    if (!line || !title || line.line.title === '' || isSameTitle(line.line.title, title.text)) return []
    const values = { label: words, title: title.text, name: line.line.title }
    const related = [listAt(line)]
    return [{ block: title.block, span: title.span, message: { key: 'renamed', values }, related, remedies: [] }]
  })
}

/** A list may shorten a title. */
function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)]
  return a.includes(b) || b.includes(a)
}

function core(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(?:the|an?|of|for|and|to|in|on)\b|[^\p{L}\p{N}]+/gu, '')
}

/** The only annex that the text does not refer to, while it refers to all others. A glossary needs no reference. */
function unmentioned(present: readonly Present[], all: readonly Mentioned[]): SurveyFinding[] {
  const named = keysNamed(present, all)
  const left = present.filter(({ key }) => !named.has(key))
  const [annex] = left
  if (!annex || left.length > 1 || present.length < 2 || standsAlone.test(annex.title?.text ?? '')) return []
  const { block, marker, words } = annex
  return [{ block, span: marker.span, message: { key: 'unmentioned', values: { label: words } }, remedies: [] }]
}

const standsAlone =
  /glossary|abbreviation|acronym|definition|terms|bibliograph|references|sources|reading|acknowledg|contribut|contact|members|method|index/i

/** The annexes that a text outside of them names, those within a range too. */
function keysNamed(present: readonly Present[], all: readonly Mentioned[]): ReadonlySet<string> {
  const byKey = new Map(present.map((one) => [one.key, one]))
  const byNumber = new Map(present.map((one) => [one.number, one]))
  const named = new Set<string>()
  const name = (one: Present | undefined, scope: number): void => {
    if (one && one.scope !== scope) named.add(one.key)
  }
  all.forEach(({ block, scope, reference }, at) => {
    name(byKey.get(reference.key), scope)
    const before = all[at - 1]
    if (!reference.endsRange || before?.block !== block) return
    const first = Math.max(before.reference.number, reference.number - widest)
    for (let number = first + 1; number < reference.number; number++) name(byNumber.get(number), scope)
  })
  return named
}

/** No draft has more annexes in a range. */
const widest = 50
