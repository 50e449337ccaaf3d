import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listFixes } from '../../../server/src/fixes/list-fixes.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { type Node, numbered, outlines, written } from './numbered-outlines.ts'

const about: ReadonlySet<string> = new Set([
  'numbering-sequence',
  'cross-reference',
  'relative-reference',
  'contents-stale',
])
const runs = Number(process.env.OUTLINES ?? 400)

function found(text: string) {
  return (
    createAnalyzer()
      .analyze(text)
      // References are drawn at random: an article may name itself.
      .findings.filter(({ rule, message }) => about.has(rule) && message.key !== 'itself')
  )
}

describe('an outline that is numbered right', () => {
  it('has no finding, whatever its references', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(outlines, ({ style, nodes }) => {
        const text = written(style, nodes)
        assert.deepEqual(
          found(text).map(({ span }) => text.slice(span.start, span.end)),
          [],
          text,
        )
      }),
      { numRuns: runs },
    )
  })
})

describe('a single damage to it', () => {
  const damage = fc.tuple(outlines, fc.nat(100), fc.integer({ min: -3, max: 3 }))

  it('of one number is found there, and its fix gives the outline back', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(damage, ([{ style, nodes }, place, by]) => {
        const node = nodes[place % nodes.length]
        fc.pre(node !== undefined)
        const number = (node.numbers.at(-1) ?? 1) + by
        fc.pre(by !== 0 && number > 0 && isCertain(nodes, node, number))
        // (i), (v) and (x) are letters as well as numerals.
        fc.pre(style.text('', '').startsWith('建') || node.level === 0 || ![1, 5, 9, 10].includes(number))
        const plain = nodes.map((one) => ({ ...one, reference: '' }))
        // “J. Brown” after section G may be a name.
        fc.pre(!(style.name.includes('A') && node.level === 0 && by > 1 && siblingsOf(nodes, node).at(-1) === node))
        const right = written(style, plain)
        const wrong = written(style, plain, new Map([[plain[nodes.indexOf(node)] ?? node, number]]))
        fc.pre(!/（十[一二三]）|(?:^## |Annex )[IVX][.:]/m.test(right + wrong))
        const findings = found(wrong)
        assert.equal(findings.length, 1, `${wrong}\n${JSON.stringify(findings.map(({ message }) => message))}`)
        const mended = mend(wrong)
        if (findings[0]?.message.key === 'stray') assert.equal(mended, right)
        else assert.deepEqual(found(mended), [], mended)
      }),
      { numRuns: runs },
    )
  })

  it('by striking a provision is found at the next, and its fix closes the gap', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(outlines, fc.nat(100), ({ style, nodes }, place) => {
        const node = nodes[place % nodes.length]
        fc.pre(node !== undefined)
        const siblings = siblingsOf(nodes, node)
        const at = siblings.indexOf(node)
        const isLeaf = nodes[nodes.indexOf(node) + 1]?.level !== node.level + 1
        fc.pre(isLeaf && at > 0 && at < siblings.length - 1 && style.levels[node.level]?.label(9, [1]) !== '(i) ')
        const rest = nodes.filter((one) => one !== node)
        const wrong = written(
          style,
          rest.map((one) => ({ ...one, reference: '' })),
        )
        // ㈩ comes before （十一）, and no label tells; (v) is a letter as well as a numeral.
        fc.pre(!/（十一）|\([ivx]\)|(?:^## |Annex )[IVX][.:]/m.test(wrong))
        const findings = found(wrong)
        assert.deepEqual(
          findings.map(({ message }) => message.key),
          ['gap'],
          wrong,
        )
        const again = numbered(
          style,
          rest.map(({ level }) => level),
          rest.map(({ name }) => name),
        )
        assert.equal(mend(wrong), written(style, again))
      }),
      { numRuns: runs },
    )
  })
})

/**
 * True if the other numbers tell that this one is wrong: it is not alone in its list, and does not begin another, as a
 * one may, or a two at the end.
 */
function isCertain(nodes: readonly Node[], node: Node, number: number): boolean {
  const own = node.numbers.at(-1) ?? 1
  const siblings = siblingsOf(nodes, node)
  const isLast = siblings.at(-1) === node
  const isOpening = siblings[0] === node
  // (b) may follow an (a) within the line before; where numbers run on, the first under a heading may be anything.
  const mayOpen = (isOpening && (number === 2 || own > 1)) || (siblings[1] === node && number === 2)
  return siblings.length > 2 && !(isLast && number <= 2) && (number > 1 || own === 1) && !mayOpen
}

function siblingsOf(nodes: readonly Node[], { level, numbers }: Node): Node[] {
  const path = numbers.slice(0, -1).join()
  return nodes.filter((one) => one.level === level && one.numbers.slice(0, -1).join() === path)
}

/** The text with the first fix of its first finding. */
function mend(text: string): string {
  const { draft, coverage, findings } = createAnalyzer().analyze(text)
  const finding = findings.find(({ rule }) => about.has(rule))
  const [fix] = listFixes(draft, coverage, finding?.remedies ?? [])
  return withEdits(text, (fix && resolveFix(draft, coverage, fix, 'zh')?.edits) ?? [])
}
