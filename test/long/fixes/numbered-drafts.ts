import fc from 'fast-check'
import { dimensionIds } from '../../../server/src/framework/types.ts'
import type { Style } from './numbered-style.ts'
import { englishStyles } from './numbered-styles-en.ts'
import { chineseStyles } from './numbered-styles-zh.ts'

const styles = [...chineseStyles, ...englishStyles]

/*
 * Drafts numbered right, in the ways that drafts are, with references of all kinds. Each provision has a name of its own
 * (T1x, T2x, …), by which it is known again after an edit has given it another number, and so has each further paragraph
 * of an article (T1y, …).
 */

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

/** A table of tasks, which names the provisions of the body as a table may. */
function annexOf(style: Style, choices: readonly (readonly [number, number])[], count: number): string {
  const rows = choices.slice(0, 4).map(([which, to], row) => {
    const reference = style.annexed?.[which % style.annexed.length]?.((to % count) + 1, style)
    return `| ${row + 1} | 由C${row + 1}x落实${reference} |`
  })
  return `\n\n附件\n\n任务分工表\n\n| 序号 | 任务 |\n|---|---|\n${rows.join('\n')}\n`
}

/** Any such draft, with what is to be inserted and where. */
export const drafts = fc
  .record({
    style: fc.constantFrom(...styles),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }),
    choices: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 25, maxLength: 25 }),
    dimension: fc.constantFrom(...dimensionIds),
    tail: fc.boolean(),
    hasAnnex: fc.boolean(),
    place: fc.nat(24),
    paragraphs: fc.array(fc.nat(2), { minLength: 25, maxLength: 25 }),
    closings: fc.array(fc.constantFrom(...closings), { maxLength: 3 }),
  })
  .map(({ style, sizes, choices, dimension, tail, hasAnnex, place, paragraphs, closings }) => {
    const count = sizes.reduce((sum, one) => sum + one, 0)
    let number = 0
    const sections = sizes.map((size, section) =>
      Array.from({ length: size }, () => {
        const [which, to] = choices[number] ?? [0, 0]
        number++
        const most = style.isRunning ? count : sizes.length
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
    const annex = style.annexed && hasAnnex ? annexOf(style, choices, count) : ''
    const end = style.genre === 'legislation' ? closings.map((closing, index) => `\n\n${closing(index)}`).join('') : ''
    return { style, text: style.draft(sections) + end + annex, dimension, place: `T${(place % count) + 1}x` }
  })
