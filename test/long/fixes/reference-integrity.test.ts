import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Evidence } from '../../../server/src/coverage/model/coverage.ts'
import { precedingParagraphs } from '../../../server/src/facts/particulars/preceding-paragraphs.ts'
import { fixesForDimension } from '../../../server/src/fixes/fixes-for-dimension.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import type { DimensionId } from '../../../server/src/framework/types.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import type { Draft } from '../../../server/src/text/model/draft.ts'
import { isInserted, withoutInsertion } from '../../../server/src/text/numbering/label-number.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { alineasOf } from '../../../server/src/text/provisions/alineas.ts'
import { homeOf } from '../../../server/src/text/provisions/home-of.ts'
import { referencesTo } from '../../../server/src/text/provisions/own-references.ts'
import { type Provisions, provisionsOf } from '../../../server/src/text/provisions/provisions.ts'
import { relativeReferences, resolveRelative } from '../../../server/src/text/provisions/relative-reference.ts'
import { articleAround, resolveReference } from '../../../server/src/text/provisions/resolve-reference.ts'
import { coverageOf } from '../../unit/fixes/coverage-of.ts'
import { measureEvidence } from '../../unit/fixes/measure-evidence.ts'
import { drafts } from './numbered-drafts.ts'

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
    const named = referencesTo(draft, index, provisions.bodyOf[index] ?? 0).flatMap((reference) => {
      if (reference.quoted || reference.target === 'other') return []
      const { pointers, alinea } = resolveReference(reference, homeOf(reference, index, provisions), provisions)
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
  return measureEvidence(block, { start, end: start + 1 }, dimension, name)
}

/** Numbers that are given twice, and inserted ones (2.1A, 第三条之一) that do not stand behind the one that they are of. */
function misnumbered(draft: Draft): string[] {
  const seen = new Set<string>()
  const last = new Map<string, string>()
  return provisionsOf(draft).list.flatMap(({ scope, marker }) => {
    if (marker.scheme !== 'decimal' && marker.scheme !== 'article') return []
    const label = `${scope} ${marker.label.trim()}`
    const own = `${scope} ${withoutInsertion(marker).label.trim()}`
    const isWrong = seen.has(label) || (isInserted(marker) && last.get(marker.scheme) !== own)
    seen.add(label)
    last.set(marker.scheme, own)
    return isWrong ? [label] : []
  })
}

/** References to other documents, and to a schedule: their numbers are not the draft's. */
const foreign =
  /\b\w+ \d+ of (?:the (?:Archives|Treaty|Review)|that Act|Schedule 1)|《某法》第[一二三四五六七八九十]+条(?:之一)?(?:、[一二三四五六七八九十]+条)?|规模\d\.1亿元，增长\d\.1个点，按《某规划》第\d\.1节/g

describe('any insertion by a quick fix', () => {
  it('leaves every reference at the provision that it named before', function () {
    const runs = Number(process.env.INSERTIONS ?? 1500)
    this.timeout(120_000 + 40 * runs)
    let insertions = 0
    let resolved = 0
    fc.assert(
      fc.property(drafts, ({ style, text, dimension, place }) => {
        const draft = parseDraft(text, { format: 'markdown', language: style.language })
        const coverage = coverageOf(style.genre, 'local', [measureIn(draft, place, dimension)])
        const before = referents(draft)
        for (const fix of fixesForDimension(draft, coverage, dimension)) {
          const edits = resolveFix(draft, coverage, fix, 'zh')?.edits ?? []
          const after = withEdits(text, edits)
          const edited = parseDraft(after, { format: 'markdown', language: style.language })
          const now = referents(edited)
          assert.deepEqual(misnumbered(edited), misnumbered(draft), `${text}\n----\n${after}`)
          insertions++
          assert.deepEqual(after.match(foreign), text.match(foreign), `${text}\n----\n${after}`)
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
