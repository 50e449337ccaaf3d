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

// `npm run ablate [-- "NAME" …]`: measures what each word list contributes, by leaving it out, training again and
// scoring the folds. The contribution is a difference of macro-F1, which chance also moves (the row `(another seed)`),
// less so with more folds and seeds.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'boolean', default: false },
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

/** Lists that are left out together. */
interface Trial {
  readonly name: string
  readonly words: number
  readonly data: Readonly<Record<string, unknown>>
  readonly seed: number
}

type Both = Readonly<Record<'zh' | 'en', AblateResult>>

async function ablate(names: readonly string[]): Promise<void> {
  const known = rowsIn(values.out)
  if (known.size === 0) write(['list', 'words', ...columns.map(({ language, figure }) => `${figure} ${language}`)])
  const all: Trial = { name: '(all lists)', words: 0, data, seed: 1 }
  let base: Both | null = null
  await measure([all], null, (_, result) => {
    base = result
    if (!known.has(all.name)) write([all.name, '', ...cells((of, figure) => result[of].figures?.[figure] ?? 0)])
  })
  if (base === null) throw new Error('a thread gave no result')
  const against: Both = base
  // How much of a difference is chance: the same lists, trained with another seed.
  const trials = [{ ...all, name: '(another seed)', seed: 1 + seeds }, ...names.map(trialOf)]
  const left = trials.filter(({ name }) => !known.has(name))
  let done = 0
  await measure(left, against, ({ name, words }, result) => {
    write([name, String(words), ...earned(against, result)])
    console.error(`ablate: ${++done} of ${left.length}`)
  })
}

/** The names of the rows in a file of results. */
function rowsIn(file: string | undefined): ReadonlySet<string> {
  if (file === undefined || !existsSync(file)) return new Set()
  return new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[0] ?? ''),
  )
}

/** A name may be `NAME + NAME`: lists left out together. */
function trialOf(name: string): Trial {
  const names = name.split(' + ')
  const meant = (path: readonly string[]): boolean => names.some((one) => isMeant(one, path))
  for (const one of names)
    if (!lists.some(({ path }) => isMeant(one, path)))
      throw new Error(`no list is meant by "${one}"; npm run ablate -- --names`)
  const words = lists.filter(({ path }) => meant(path)).reduce((sum, list) => sum + list.words, 0)
  return { name, words, data: withoutLists(data, meant), seed: 1 }
}

/**
 * Scores the folds of both languages. Skips a language whose units are the same as in `base`.
 */
async function measure(
  trials: readonly Trial[],
  base: Both | null,
  onResult: (trial: Trial, result: Both) => void,
): Promise<void> {
  const corpus = corpusFolder()
  const groups = corpus === null ? new Map<string, string>() : documentGroups(corpus)
  const folds = Array.from({ length: Math.min(foldCount, Number(values.folds)) }, (_, fold) => fold)
  const scripts = new Map<Trial, Promise<URL>>()
  const trialOfTask = new Map<AblateTask, Trial>()
  for (const trial of trials) {
    for (const language of languages) {
      const digest = base?.[language].digest ?? null
      const unless = trial.seed === 1 ? digest : null
      const { seed } = trial
      trialOfTask.set({ language, folds, corpus, groups, seed, seeds, whole: false, digest: unless }, trial)
    }
  }
  const found = new Map<Trial, Partial<Record<'zh' | 'en', AblateResult>>>()
  const trialFor = (task: AblateTask): Trial => {
    const trial = trialOfTask.get(task)
    if (trial === undefined) throw new Error('a task of no trial')
    return trial
  }
  const scriptFor = (task: AblateTask): Promise<URL> => {
    const trial = trialFor(task)
    const script = scripts.get(trial) ?? bundleWith(trial.data, `${process.pid}-${scripts.size}`)
    scripts.set(trial, script)
    return script
  }
  await runInThreads<AblateTask, AblateResult>([...trialOfTask.keys()], scriptFor, (result, task) => {
    const trial = trialFor(task)
    const both = { ...found.get(trial), [task.language]: result }
    found.set(trial, both)
    if (both.zh && both.en) onResult(trial, { zh: both.zh, en: both.en })
  })
  for (const script of scripts.values()) rmSync(await script)
}

function cells(of: (language: 'zh' | 'en', figure: keyof Figures) => number): string[] {
  return columns.map(({ language, figure }) => of(language, figure).toFixed(4))
}

/**
 * What the lists contribute: how much lower the figures are without them. `same` if the training units do not change.
 */
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
