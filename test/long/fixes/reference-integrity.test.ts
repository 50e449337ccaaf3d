import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Evidence } from '../../../server/src/coverage/model/coverage.ts'
import { precedingParagraphs } from '../../../server/src/facts/particulars/preceding-paragraphs.ts'
import { fixesForDimension } from '../../../server/src/fixes/fixes-for-dimension.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { type DimensionId, dimensionIds, type Genre } from '../../../server/src/framework/types.ts'
import type { Draft } from '../../../server/src/text/model/draft.ts'
import { formatHanNumeral } from '../../../server/src/text/numbering/han-numeral.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { alineasOf } from '../../../server/src/text/provisions/alineas.ts'
import { type Provisions, provisionsOf } from '../../../server/src/text/provisions/provisions.ts'
import { referencesIn } from '../../../server/src/text/provisions/references-in.ts'
import { relativeReferences, resolveRelative } from '../../../server/src/text/provisions/relative-reference.ts'
import { articleAround, resolveReference } from '../../../server/src/text/provisions/resolve-reference.ts'
import { coverageOf } from '../../unit/fixes/coverage-of.ts'
import { apply } from '../../unit/fixes/marked.ts'

/*
 * Drafts numbered right, in the ways that drafts are, with references of all kinds. Each provision has a name of its own
 * (T1x, T2x, …), by which it is known again after an edit has given it another number, and so has each further paragraph
 * of an article (T1y, …).
 */
type Reference = (target: number, style: Style) => string
interface Style {
  readonly genre: Genre
  readonly language: 'zh' | 'en'
  readonly draft: (sections: readonly (readonly string[])[]) => string
  readonly references: readonly Reference[]
}

const han = formatHanNumeral
const title = '# 滨江市促进办法\n\n'

/** By place in the draft: section and provision, from 1. */
function laid(
  sections: readonly (readonly string[])[],
  head: (n: number) => string,
  item: (n: number, m: number, all: number) => string,
): string {
  let all = 0
  return sections
    .map((texts, section) =>
      [head(section + 1), ...texts.map((text, index) => item(section + 1, index + 1, ++all) + text)].join('\n\n'),
    )
    .join('\n\n')
}

const styles: readonly Style[] = [
  {
    genre: 'legislation',
    language: 'zh',
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `## 第${han(n)}章 任务`,
        (_, __, all) => `第${han(all)}条 `,
      ),
    references: [
      (n) => `依照第${han(n)}条执行`,
      (n) => `依照本办法第${n}条第二款执行`,
      (n) => `依照第${han(n)}条至第${han(n + 1)}条执行`,
      (n) => `依照第${han(n)}、${han(n + 1)}条执行`,
      () => '依照前条执行',
      () => '依照前两条执行',
      () => '依照前三条和前款执行',
      (n) => `依照第${han(n)}条第一款和第二款执行`,
      (n) => `依照第${han(n)}条第一、二款执行`,
      (n) => `依照第${han(n)}条第二款至第四款执行`,
      () => '依照本条第二款执行',
      () => '依照本条第一款和第三款执行',
      (n) => `依照《某法》第${han(n)}条执行`,
    ],
  },
  {
    genre: 'plan',
    language: 'zh',
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `## ${han(n)}、任务`,
        (_, m) => `### （${han(m)}）办好\n\n`,
      ),
    references: [
      (n) => `按第${han(n)}部分落实`,
      (n) => `按${han(n)}（一）落实`,
      (n) => `按“${han(n)}、（一）”落实`,
      (n) => `按第${han(n)}部分第（一）项落实`,
    ],
  },
  {
    genre: 'measures',
    language: 'zh',
    draft: (sections) =>
      title +
      laid(
        sections,
        (n) => `${han(n)}、任务`,
        (_, __, all) => `（${han(all)}）办好。`,
      ),
    references: [
      (n) => `按第（${han(n)}）条办理`,
      (n) => `按本措施第（${han(n)}）项、第（${han(n + 1)}）项办理`,
      () => '按前两条办理',
      (n) => `第（${han(n)}）、（${han(n + 1)}）点除外`,
    ],
  },
  {
    genre: 'plan',
    language: 'en',
    draft: (sections) =>
      `# Plan\n\n${laid(
        sections,
        (n) => `## ${n}. Actions`,
        (n, m) => `${n}.${m} `,
      )}`,
    references: [
      (n) => `as in section ${n}`,
      (n) => `as in paragraph ${n}.1`,
      (n) => `as in § ${n}.1 and section ${n + 1}`,
      (n) => `as in sections ${n} and ${n + 1}`,
      () => 'as in the preceding section',
    ],
  },
  {
    genre: 'act',
    language: 'en',
    draft: (sections) =>
      `# Act\n\n${laid(
        sections,
        (n) => `Sec. ${n}. Duties. The Office shall act.`,
        (_, m) => `(${String.fromCharCode(96 + m)}) `,
      )}`,
    references: [
      (n) => `under section ${n}`,
      (n) => `under section ${n}(a) of this order`,
      (n) => `under sections ${n} through ${n + 1}`,
    ],
  },
]

/** Further paragraphs of the article with a number. */
function further(article: number, count: number, reference: string): string {
  const texts = [`T${article}y另行公布，${reference}。`, `T${article}z按前款办理，前两款除外。`]
  return texts
    .slice(0, count)
    .map((text) => `\n\n${text}`)
    .join('')
}

/** What ends a draft without a number: the first two are not part of the last article, the others are. */
const closings: readonly ((place: number) => string)[] = [
  (place) => `本办法由C${place}y负责解释。`,
  (place) => `本办法自C${place}y公布之日起施行。`,
  (place) => `本条第一款由C${place}y负责解释。`,
  (place) => `本办法自C${place}y公布之日起施行，前款除外。`,
]

const drafts = fc
  .record({
    style: fc.constantFrom(...styles),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }),
    choices: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 25, maxLength: 25 }),
    dimension: fc.constantFrom(...dimensionIds),
    tail: fc.boolean(),
    place: fc.nat(24),
    paragraphs: fc.array(fc.nat(2), { minLength: 25, maxLength: 25 }),
    closings: fc.array(fc.constantFrom(...closings), { maxLength: 3 }),
  })
  .map(({ style, sizes, choices, dimension, tail, place, paragraphs, closings }) => {
    const count = sizes.reduce((sum, one) => sum + one, 0)
    let number = 0
    const sections = sizes.map((size, section) =>
      Array.from({ length: size }, () => {
        const [which, to] = choices[number] ?? [0, 0]
        number++
        const most = style.genre === 'legislation' || style.genre === 'measures' ? count : sizes.length
        const reference = style.references[which % style.references.length]?.((to % Math.max(1, most - 1)) + 1, style)
        const name = `T${number}x`
        const isTail = tail && section === sizes.length - 1
        if (style.language === 'en') return `The ${name} office shall act ${reference}.`
        const text = isTail ? `违反规定的，${reference}，${name}予以处罚。` : `建设${name}平台，${reference}。`
        return style.genre === 'legislation'
          ? text + further(number, paragraphs[number - 1] ?? 0, `${reference}`)
          : text
      }),
    )
    const end = style.genre === 'legislation' ? closings.map((closing, index) => `\n\n${closing(index)}`).join('') : ''
    return { style, text: style.draft(sections) + end, dimension, place: `T${(place % count) + 1}x` }
  })

/** A reference to what is not there: an insertion may give it a meaning, which it had none. */
const dangling = '-'

const naming = /[TC]\d+[x-z]/

/** By the name of the paragraph that refers: the names of what it refers to, in the order of the text. */
function referents(draft: Draft): Map<string, string[]> {
  const provisions = provisionsOf(draft)
  const found = new Map<string, string[]>()
  draft.blocks.forEach((block, index) => {
    const own = nameOf(draft, index)
    if (own === '?') return
    const named = referencesIn(block, draft.language).flatMap((reference) => {
      if (reference.quoted || reference.target === 'other') return []
      const { pointers, alinea } = resolveReference(reference, index, provisions)
      const last = pointers.at(-1)
      const name = alinea
        ? nameOfParagraph(draft, provisions, alinea.holder, alinea.number)
        : last && nameOfProvision(draft, provisions, last.provision)
      return [{ at: reference.span.start, name: name ?? dangling }]
    })
    const relative = relativeReferences(block.prose.text, draft.language).flatMap((reference) => {
      const names = resolveRelative(reference, index, provisions)?.named
      return (names?.map((one) => nameOfProvision(draft, provisions, one)) ?? [dangling]).map((name) => ({
        at: reference.span.start,
        name,
      }))
    })
    const preceding = precedingParagraphs({ block, language: draft.language }).flatMap(({ span, count }) =>
      Array.from({ length: count }, (_, back) => ({
        at: span.start,
        name: nameBefore(draft, provisions, index, count - back),
      })),
    )
    found.set(
      own,
      [...named, ...relative, ...preceding].sort((a, b) => a.at - b.at).map(({ name }) => name),
    )
  })
  return found
}

function nameOf({ blocks }: Draft, block: number): string {
  return naming.exec(blocks[block]?.prose.text ?? '')?.[0] ?? '?'
}

function nameOfProvision(draft: Draft, { list }: Provisions, provision: number): string {
  const { block = -1, last = -1 } = list[provision] ?? {}
  for (let index = block; index <= last; index++) if (nameOf(draft, index) !== '?') return nameOf(draft, index)
  return '?'
}

function nameOfParagraph(draft: Draft, { list }: Provisions, article: number, number: number): string {
  const provision = list[article]
  const block = provision && alineasOf(provision, draft.blocks)[number - 1]
  return block === undefined ? dangling : nameOf(draft, block)
}

/** The name of the paragraph so many before that of a block. */
function nameBefore(draft: Draft, provisions: Provisions, block: number, back: number): string {
  const article = articleAround(block, provisions)
  const provision = provisions.list[article]
  const place = provision ? alineasOf(provision, draft.blocks).filter((one) => one <= block).length : 0
  return nameOfParagraph(draft, provisions, article, place - back)
}

/** Has the clause go behind the provision of a name, or to the end of its section. */
function measureIn({ blocks, starts }: Draft, name: string, dimension: DimensionId): Evidence {
  const block = blocks.findIndex(({ prose }) => prose.text.includes(name))
  const start = starts[block] ?? 0
  const span = { start, end: start + 1 }
  return { span, term: span, block, dimension, element: null, kind: 'measure', force: 'soft', words: [name] }
}

describe('any insertion by a quick fix', () => {
  it('leaves every reference at the provision that it named before', function () {
    this.timeout(120_000)
    const runs = Number(process.env.INSERTIONS ?? 1500)
    let insertions = 0
    let resolved = 0
    fc.assert(
      fc.property(drafts, ({ style, text, dimension, place }) => {
        const draft = parseDraft(text, { format: 'markdown', language: style.language })
        const coverage = coverageOf(style.genre, 'local', [measureIn(draft, place, dimension)])
        const before = referents(draft)
        for (const fix of fixesForDimension(draft, coverage, dimension)) {
          const edits = resolveFix(draft, coverage, fix, 'zh')?.edits ?? []
          const after = apply(text, edits)
          const now = referents(parseDraft(after, { format: 'markdown', language: style.language }))
          insertions++
          for (const [name, targets] of before) {
            if (targets.includes(dangling)) continue
            resolved += targets.length
            assert.deepEqual([name, now.get(name)], [name, targets], `${text}\n----\n${after}`)
          }
        }
      }),
      { numRuns: runs },
    )
    assert.ok(insertions > runs && resolved > insertions)
    if (process.env.INSERTIONS) console.log(`${insertions} insertions, ${resolved} references resolved again`)
  })
})
