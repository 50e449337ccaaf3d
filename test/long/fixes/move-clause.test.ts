import assert from 'node:assert/strict'
import fc from 'fast-check'
import { provisionsNamedIn } from '../../../server/src/facts/particulars/named-provisions.ts'
import { referencesByRelation } from '../../../server/src/facts/particulars/references.ts'
import { moveClause } from '../../../server/src/fixes/move-clause.ts'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import type { Block } from '../../../server/src/text/model/block.ts'
import { blockSpan, type Draft } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { referencesTo } from '../../../server/src/text/provisions/own-references.ts'
import { provisionsOf } from '../../../server/src/text/provisions/provisions.ts'
import { resolveReference } from '../../../server/src/text/provisions/resolve-reference.ts'
import { sequenceBreaks } from '../../../server/src/text/provisions/sequence-breaks.ts'
import { styles } from './move-styles.ts'

/*
 * Drafts numbered right, with references of all kinds. Each provision has a name of its own (T1x, T2x, …), by which it is
 * known again after a move.
 */
const drafts = fc
  .record({
    style: fc.constantFrom(...styles),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }),
    choices: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 25, maxLength: 25 }),
    hasItems: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    place: fc.nat(40),
    direction: fc.constantFrom('up' as const, 'down' as const),
  })
  .map(({ style, sizes, choices, hasItems, lineEnd, place, direction }) => {
    let all = 0
    const count = sizes.reduce((sum, one) => sum + one, 0)
    const parts = sizes.flatMap((size, section) => [
      style.section(section + 1),
      ...Array.from({ length: size }, (_, index) => {
        const [which, to] = choices[all] ?? [0, 0]
        all++
        const isArticle = style.references.length > 5
        const most = isArticle ? count : sizes.length
        const reference = style.references[which % style.references.length]?.((to % Math.max(1, most - 2)) + 1)
        const words =
          style.language === 'en' ? `The T${all}x office shall act ${reference}.` : `建设T${all}x平台，${reference}。`
        const list = style.items ?? (isArticle ? '\n（一）按年公布；\n（二）按季公布。' : '')
        const items = hasItems && all % 2 === 0 ? list : ''
        return style.provision(section + 1, index + 1, all) + words + items
      }),
    ])
    const head = style.format === 'markdown' ? '# ' : ''
    const title = style.language === 'zh' ? '滨江市促进办法' : 'Promotion Act'
    const text = [head + title, ...parts, ...(style.end ? [style.end] : [])].join('\n\n').replaceAll('\n', lineEnd)
    return { style, text, name: `T${(place % count) + 1}x`, direction }
  })

/** By the name of the provision that refers: the names of those it refers to, sorted. */
function referents(draft: Draft): Map<string, string> {
  const { blocks, language } = draft
  const provisions = provisionsOf(draft)
  const { scopeOf } = provisions
  const nameOf = (provision: number): string => {
    const { block = -1, last = -1 } = provisions.list[provision] ?? {}
    const names = blocks.slice(block, last + 1).flatMap(({ prose }) => /T\d+x/.exec(prose.text)?.[0] ?? [])
    return names.sort().join('+') || firstWord(blocks[block])
  }
  const found = new Map<string, string>()
  blocks.forEach((block, index) => {
    const own = /T\d+x/.exec(block.prose.text)?.[0]
    if (own === undefined) return
    const named = provisionsNamedIn(
      index,
      {
        references: referencesTo(draft, index, scopeOf[index] ?? 0).map((one) => ({
          ...one,
          words: '',
          ofPreceding: false,
        })),
        relatives: referencesByRelation({ block, language }),
      },
      provisions,
    )
    found.set(own, [...new Set(named.flatMap((one) => one.provisions.map(nameOf)))].sort().join(' '))
  })
  return found
}

/** The word behind the number of a block that has no name. */
function firstWord(block: Block | undefined): string {
  return /\p{L}+/u.exec(block?.prose.text.slice(block.marker?.span.end ?? 0) ?? '')?.[0] ?? '?'
}

/** The blocks with references to numbers that the draft does not have. */
function dangling(draft: Draft): number[] {
  const provisions = provisionsOf(draft)
  return draft.blocks.flatMap((_, index) =>
    referencesTo(draft, index, 0).some(
      (one) => one.target !== 'other' && !one.isBare && resolveReference(one, index, provisions).pointers.length === 0,
    )
      ? [index]
      : [],
  )
}

/** By these it shows that a range or 前条 was written out, which does not become shorter again. */
const signs = (text: string): string => [...text.matchAll(/前|至|第|through|preceding|section|[-–,]/g)].sort().join('')

const placeOfName = (text: string, name: string): number => text.indexOf(name)

/** In the heading of the section in which a name is. */
function placeOfSection(text: string, name: string): number {
  const headings = [...text.slice(0, text.indexOf(name)).matchAll(/任务|duties|actions|rules\./gi)]
  return headings.at(-1)?.index ?? 0
}

describe('any move of a provision', () => {
  it('leaves every reference at the provision that it named before, and back again gives the draft as it was', function () {
    this.timeout(120_000)
    const runs = Number(process.env.MOVES ?? 500)
    let moves = 0
    let unclear = 0
    let restored = 0
    fc.assert(
      fc.property(drafts, fc.nat(3), ({ style, text, name, direction }, which) => {
        const { format, language } = style
        const draft = parseDraft(text, { format, language })
        const placeIn = which === 0 ? placeOfSection : placeOfName
        const at = placeIn(text, name)
        const result = moveClause(draft, at, direction)
        if ('refused' in result) {
          if (result.refused === 'unclear') unclear++
          return
        }
        moves++
        const after = withEdits(text, result.edits)
        const then = parseDraft(after, { format, language })
        assert.deepEqual(referents(then), referents(draft), `${text}\n----\n${after}`)
        assert.deepEqual(sequenceBreaks(provisionsOf(then)), [], after)
        if (signs(after) !== signs(text)) return
        const back = moveClause(then, placeIn(after, name), direction === 'up' ? 'down' : 'up')
        assert.ok('edits' in back, `${text}\n----\n${after}`)
        assert.equal(withEdits(after, back.edits), text)
        restored++
      }),
      { numRuns: runs },
    )
    if (process.env.MOVES) console.log({ moves, unclear, restored })
    assert.ok(moves > runs / 3 && restored > moves / 2 && unclear < moves / 10, `${moves} ${restored} ${unclear}`)
  })
})

describe('any draft renumbered', () => {
  it('is in order, and references that named one provision go on naming it', function () {
    this.timeout(120_000)
    let made = 0
    let refused = 0
    fc.assert(
      fc.property(drafts, fc.nat(24), ({ style, text, name }, gap) => {
        const { format, language } = style
        const draft = parseDraft(text, { format, language })
        const block = draft.blocks.findIndex(({ prose }) => prose.text.includes(name))
        const provisions = provisionsOf(draft)
        const own = provisions.list[provisions.ofBlock[block] ?? -1]
        if (!own || gap % 3 === 0) return
        // One provision less leaves a gap.
        const { start } = blockSpan(draft, own.block)
        const { end } = blockSpan(draft, own.last)
        const damaged = text.slice(0, start) + text.slice(end)
        const broken = parseDraft(damaged, { format, language })
        const result = renumberingOfDraft(broken)
        if ('dangling' in result) {
          refused++
          assert.ok(damaged.includes(result.dangling))
          return
        }
        const after = withEdits(damaged, result.edits)
        const then = parseDraft(after, { format, language })
        assert.deepEqual(sequenceBreaks(provisionsOf(then)), [], `${damaged}\n----\n${after}`)
        assert.deepEqual(dangling(then), dangling(broken), `${damaged}\n----\n${after}`)
        made++
      }),
      { numRuns: 500 },
    )
    assert.ok(made > 50 && refused > 20, `${made} ${refused}`)
  })
})
