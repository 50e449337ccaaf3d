import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measuredRun } from './measured-run.ts'
import type { Random } from './random.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Forms of output that are one document or many lines: each is printed piece by piece. */
export const forms = ['text', 'json', 'sarif'] as const
export type Form = (typeof forms)[number]

/** What a run over so many files has taken. */
export interface ManyRun {
  readonly files: number
  readonly form: Form
  /** The most memory that the process has had at any time, its threads included; in bytes. */
  readonly peak: number
  readonly seconds: number
}

/** Files of a folder, below the one with the drafts. */
const together = 100

/** Runs `wenheng lint` over ever more small and middling drafts, in every form; `told` hears of each run. */
export async function lintMany(
  random: Random,
  counts: readonly number[],
  asked: readonly Form[],
  told: (run: ManyRun) => void = () => undefined,
): Promise<ManyRun[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-many-'))
  const runs: ManyRun[] = []
  try {
    writeDrafts(folder, Math.max(...counts), random)
    for (const form of asked)
      for (const files of counts) {
        const run = await lint(folder, files, form)
        runs.push(run)
        told(run)
      }
    return runs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Drafts made of the project's own, from some lines to some pages, no two of the same length. */
function writeDrafts(folder: string, count: number, random: Random): void {
  const texts = ['examples', 'test/cases'].flatMap((room) =>
    readdirSync(path.join(root, room))
      .filter((name) => /\.(?:md|txt)$/.test(name) && !name.includes('.expected.'))
      .map((name) => readFileSync(path.join(root, room, name), 'utf8')),
  )
  for (let index = 0; index < count; index++) {
    const part = path.join(folder, partOf(index))
    if (index % together === 0) mkdirSync(part)
    const text = random.pick(texts)
    const length = random.once(3) ? text.length : random.between(100, 2_000)
    writeFileSync(path.join(part, `${index}.md`), `# 第${index}号方案\n\n${text.slice(0, length)}\n`)
  }
}

function partOf(index: number): string {
  return `part-${String(Math.floor(index / together)).padStart(4, '0')}`
}

/** How the output ends if it is whole. */
const ends: Readonly<Record<Form, RegExp>> = { text: /drafts: .*\n$/, json: /\n\]\n$/, sarif: /\n\}\n$/ }

async function lint(folder: string, files: number, form: Form): Promise<ManyRun> {
  const operands = Array.from({ length: Math.ceil(files / together) }, (_, part) => partOf(part * together))
  const args = ['lint', '--format', form, ...operands]
  const { code, stdout, stderr, peak, seconds } = await measuredRun(folder, args, { timeout: 3_600_000, keep: 200 })
  assert.ok(code === 0 || code === 1, `${form}, ${files} files: ${code} ${stderr}`)
  assert.match(stdout.toString(), ends[form])
  return { files, form, peak, seconds }
}
