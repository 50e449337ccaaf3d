import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hostileKinds } from './hostile-word.ts'
import { measuredRun } from './measured-run.ts'
import type { Random } from './random.ts'

const old = '# 星湾市方案\n\n（一）市数据局建设平台，2027年底前投运。\n'

/** What reads a Word document, each with the document as x.docx. */
const readers: readonly (readonly string[])[] = [
  ['lint', 'x.docx'],
  ['lint', '--format', 'json', 'x.docx', 'old.md'],
  ['compare', 'old.md', 'x.docx'],
  ['compare', 'x.docx', 'old.md'],
  ['review', 'x.docx', '--output', 'made.docx'],
  ['review', '--clauses', 'x.docx', '--output', 'made.docx'],
  ['align', '--parent', 'old.md', 'x.docx'],
  ['align', '--parent', 'x.docx', 'old.md'],
  ['export', '--slots', 'keep', 'x.docx', '--output', 'made.docx'],
]

/** Milliseconds, on a machine that others use too, and bytes. */
const longest = 120_000
const mostMemory = 700 * 2 ** 20

/** One command over a Word document of a kind that no program writes: an answer, or one sentence that names the file. */
export async function hostileWordRun(random: Random, kind = random.pick(Object.keys(hostileKinds))): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-word-'))
  try {
    writeFileSync(path.join(folder, 'x.docx'), hostileKinds[kind]?.(random) ?? '')
    writeFileSync(path.join(folder, 'old.md'), old)
    const args = random.pick(readers)
    const { code, stderr, peak, seconds } = await measuredRun(folder, args, { timeout: longest, keep: 1 })
    const told = `${kind}, ${args.join(' ')}: ${code}, ${seconds.toFixed(1)} s, ${Math.round(peak / 2 ** 20)} MB\n${stderr.slice(0, 500)}`
    assert.ok(code === 0 || code === 1 || code === 2, told)
    assert.doesNotMatch(stderr, /^\s+at .*[:(]\d+:\d+\)?$|\b(?:Type|Range|Syntax|Reference)Error\b/m, told)
    if (code === 2) assert.match(stderr, /^wenheng: x\.docx: [^\n]{10,200}\.\n$/, told)
    assert.ok(peak < mostMemory, told)
    const left = readdirSync(folder).filter((name) => !['x.docx', 'old.md', 'made.docx'].includes(name))
    assert.deepEqual(left, [], told)
    assert.equal(readdirSync(folder).includes('made.docx'), code !== 2 && args.includes('made.docx'), told)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
