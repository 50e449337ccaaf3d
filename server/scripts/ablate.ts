import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { AblateResult, AblateTask, Figures } from './ablate/ablate-task.ts'
import { bundleWith } from './ablate/bundle-with.ts'
import { isMeant, listNames, withoutLists, wordLists } from './ablate/word-lists.ts'
import { documentGroups } from './eval/corpus-documents.ts'
import { foldCount } from './eval/folds.ts'
import { runInThreads } from './eval/threads.ts'
import { readFramework } from './framework-compiler.ts'
import { corpusFolder, frameworkFolder } from './train/teaching.ts'

// `npm run ablate [-- NAME…]`: what each list of words still earns, by leaving it out, learning anew and telling the folds.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
    folds: { type: 'string', default: '2' },
    seeds: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})
const { data, problems } = readFramework(frameworkFolder)
if (problems.length > 0) throw new Error(problems.join('\n'))
const lists = wordLists(data)
const seeds = Number(values.seeds)
const languages = ['zh', 'en'] as const
const columns = languages.flatMap((language) => (['W', 'R', 'L'] as const).map((figure) => ({ language, figure })))
if (values.names) for (const name of listNames(lists)) console.log(name)
else await ablate(positionals.length > 0 ? positionals : listNames(lists))

type Both = Readonly<Record<'zh' | 'en', AblateResult>>

async function ablate(names: readonly string[]): Promise<void> {
  const known = new Set(
    values.out && existsSync(values.out)
      ? readFileSync(values.out, 'utf8')
          .split('\n')
          .map((line) => line.split('\t')[0])
      : [],
  )
  if (known.size === 0) write(['list', 'words', ...columns.map(({ language, figure }) => `${figure} ${language}`)])
  const base = await tell(await bundleWith(data, 'all'), null, 1)
  if (!known.has('(all lists)'))
    write(['(all lists)', '', ...cells((language, figure) => base[language].figures?.[figure] ?? 0)])
  // How much of a difference is chance: the same lists, learned from another beginning.
  if (!known.has('(another seed)')) {
    const other = await tell(await bundleWith(data, 'all'), base, 1 + seeds)
    write(['(another seed)', '', ...earned(base, other)])
  }
  const portions = values.together ? [names] : names.map((name) => [name])
  for (const [number, portion] of portions.entries()) {
    const name = portion.join(' + ')
    if (known.has(name)) continue
    const meant = (path: readonly string[]): boolean => portion.some((one) => isMeant(one, path))
    const words = lists.filter(({ path }) => meant(path)).reduce((sum, list) => sum + list.words, 0)
    if (words === 0) throw new Error(`no list is meant by "${name}"; npm run ablate -- --names`)
    const script = await bundleWith(withoutLists(data, meant), `without-${process.pid}-${number}`)
    const without = await tell(script, base, 1)
    rmSync(script)
    write([name, String(words), ...earned(base, without)])
    console.error(`ablate: ${number + 1} of ${portions.length}`)
  }
}

/** Tells the folds of both languages; with the runs of `base`, where they are known, and not at all where its units are the same. */
async function tell(script: URL, base: Both | null, seed: number): Promise<Both> {
  const corpus = corpusFolder()
  const groups = corpus === null ? new Map<string, string>() : documentGroups(corpus)
  const folds = Array.from({ length: Math.min(foldCount, Number(values.folds)) }, (_, fold) => fold)
  const tasks = languages.map((language): AblateTask => {
    const { runs = null, digest = null } = base?.[language] ?? {}
    return { language, folds, corpus, groups, seed, seeds, runs, whole: false, digest: seed === 1 ? digest : null }
  })
  const found: Partial<Record<'zh' | 'en', AblateResult>> = {}
  await runInThreads<AblateTask, AblateResult>(
    tasks,
    () => script,
    (result, { language }) => {
      found[language] = result
    },
  )
  const { zh, en } = found
  if (!zh || !en) throw new Error('a thread told nothing')
  return { zh, en }
}

function cells(of: (language: 'zh' | 'en', figure: keyof Figures) => number): string[] {
  return columns.map(({ language, figure }) => of(language, figure).toFixed(4))
}

/** What the lists earn: how much lower the figures are without them. `same` where the weights do not see them. */
function earned(base: Both, without: Both): string[] {
  return columns.map(({ language, figure }) => {
    const figures = without[language].figures
    return figures === null ? 'same' : ((base[language].figures?.[figure] ?? 0) - figures[figure]).toFixed(4)
  })
}

function write(row: readonly string[]): void {
  const line = row.join('\t')
  if (values.out === undefined) console.log(line)
  else appendFileSync(values.out, `${line}\n`)
}
