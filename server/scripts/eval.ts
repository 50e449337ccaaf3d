import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dimensionIds } from '../src/framework/types.ts'
import { bootstrap } from './eval/bootstrap.ts'
import { type CreateAnalyzer, coreWith } from './eval/core.ts'
import { measuresOf, missingOf, saidBy, type Told } from './eval/documents.ts'
import { exactSets, randomDrafts } from './eval/drafts.ts'
import { scoreElements } from './eval/elements.ts'
import { listEntries, withoutEntries } from './eval/entries.ts'
import { readUnits, type Unit } from './eval/gold.ts'
import { occurrences, ownEntries } from './eval/occurrences.ts'
import { figure, table } from './eval/table.ts'
import { type Said, tally } from './eval/tally.ts'
import { readFramework } from './framework-compiler.ts'
import { root } from './root.ts'

/** `npm run eval [-- --holdout | --single]`: detection against labels made by reading (test/corpus/README.md). */
const corpus = join(root, '../shared/corpus')
const policy = join(corpus, 'policy')
const own = join(root, 'test/corpus')
if (!existsSync(policy)) {
  console.error('eval: needs ../shared/corpus beside the project')
  process.exit(2)
}
const { values } = parseArgs({ options: { holdout: { type: 'boolean' }, single: { type: 'boolean' } } })
const { data, problems } = readFramework(join(root, 'server/framework'))
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(2)
}
if (values.single) single()
else if (values.holdout) await holdout()
else await labels()

async function labels(): Promise<void> {
  const units = readUnits(join(corpus, 'labels.jsonl'), policy)
  const docs = documents(units)
  const core = await coreWith(data)
  const measures = measured(docs, core)
  const drafts = randomDrafts(units, 600)
  report('labels, the lists as they are', units, saidBy(measures))
  const sets = exactSets(drafts, (draft) => missingOf(draft, core))
  console.log(`  exact missing sets ${sets.exact}/${drafts.length}, flags F1 ${figure(sets.flags)}`)
  const elements = scoreElements(join(own, 'elements.jsonl'), policy, measures)
  console.log(
    `elements: ${elements.right} right, ${elements.wrong} wrong, ${elements.missed} missed of ${elements.units}`,
  )
  console.log(`  micro-F1 ${figure(elements.f1)}`)

  const where = occurrences(listEntries(data), policy)
  const left = new Map<string, readonly Told[]>()
  const removed: string[] = []
  for (const doc of docs) {
    const gone = ownEntries(where, doc)
    removed.push(`${doc} ${gone.size}`)
    const without = await coreWith(withoutEntries(data, (entry) => gone.has(entry)))
    left.set(doc, measuresOf(doc, policy, without))
  }
  const said = saidBy(left)
  report('leave one document out (without what it alone has)', units, said)
  // A random draft has paragraphs of several documents: each is told in its own, by the core that does not know it.
  const apart = exactSets(drafts, (draft) => {
    const told = new Set(draft.units.flatMap((unit) => [...said(unit)]))
    return dimensionIds.filter((id) => !told.has(id))
  })
  console.log(`  exact missing sets ${apart.exact}/${drafts.length}, flags F1 ${figure(apart.flags)}`)
  console.log(`  entries left out: ${removed.join(', ')}`)
}

async function holdout(): Promise<void> {
  const core = await coreWith(data)
  const files = readdirSync(own).filter((file) => /^holdout-.*\.jsonl$/.test(file))
  const units = files.flatMap((file) => readUnits(join(own, file), policy))
  report(`hold-out (${files.join(', ')})`, units, saidBy(measured(documents(units), core)))
  const drafts = randomDrafts(units, 600)
  const sets = exactSets(drafts, (draft) => missingOf(draft, core))
  console.log(`  exact missing sets ${sets.exact}/${drafts.length}, flags F1 ${figure(sets.flags)}`)
}

/** For review: the entries that one text alone has, and those that none has, with the lists they stand in. */
function single(): void {
  const entries = listEntries(data)
  const where = occurrences(entries, policy)
  const having = (count: number) => [...where].filter(([, texts]) => texts.length === count)
  const line = (...cells: (readonly string[] | undefined)[]) => cells.map((cell) => cell?.join(' = ')).join('\t')
  for (const [entry, [names]] of having(1)) console.log(line(names, entries.get(entry), [entry]))
  for (const [entry] of having(0)) console.log(line(['-'], entries.get(entry), [entry]))
  console.log(`${where.size} entries: ${having(1).length} in one document alone, ${having(0).length} in none (-)`)
}

function measured(docs: readonly string[], core: CreateAnalyzer): Map<string, readonly Told[]> {
  return new Map(docs.map((doc) => [doc, measuresOf(doc, policy, core)]))
}

function documents(units: readonly Unit[]): string[] {
  return [...new Set(units.map(({ doc }) => doc))]
}

function report(title: string, units: readonly Unit[], said: Said): void {
  for (const [language, some] of [
    ['all', units],
    ['Chinese', units.filter(({ chinese }) => chinese)],
    ['English', units.filter(({ chinese }) => !chinese)],
  ] as const) {
    const byDocument = documents(some).map((doc) =>
      tally(
        some.filter((unit) => unit.doc === doc),
        said,
      ),
    )
    console.log(table(`${title}: ${language}, ${some.length} paragraphs`, tally(some, said), bootstrap(byDocument)))
  }
}
