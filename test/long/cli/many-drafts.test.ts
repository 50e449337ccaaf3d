import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parseArguments } from '../../../server/src/cli/arguments.ts'
import { createChecker } from '../../../server/src/cli/check-draft.ts'

const root = path.resolve(import.meta.dirname, '../../../..')

describe('checking many drafts', function () {
  this.timeout(120_000)
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')

  /** Bytes that are still in use. */
  function inUse(): number {
    collect()
    collect()
    return process.memoryUsage().heapUsed
  }

  const texts = ['examples', 'test/cases'].flatMap((room) =>
    readdirSync(path.join(root, room))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(path.join(root, room, name), 'utf8')),
  )

  for (const format of ['text', 'json', 'sarif'])
    it(`keeps nothing of them: ${format}`, async () => {
      const parsed = parseArguments(['lint', '--format', format, 'draft.md'])
      assert.equal(parsed.kind, 'run')
      if (parsed.kind !== 'run') return
      const { options } = parsed.arguments
      const check = createChecker({ command: 'lint', options, language: 'zh', hasColours: false, width: 100 })
      let printed = 0
      const checkUpTo = async (from: number, end: number): Promise<void> => {
        for (let index = from; index < end; index++) {
          const text = texts[index % texts.length] ?? ''
          // No two are the same, so that nothing is known of one from another.
          const bytes = new TextEncoder().encode(`# 第${index}号方案\n\n${text.slice(0, 200 + (index % 7) * 300)}\n`)
          const { checked } = await check({ file: `/drafts/${index % 10}/${index}.md`, line: null, bytes })
          printed += checked?.output.length ?? 0
        }
      }
      await checkUpTo(0, 300)
      const before = inUse()
      await checkUpTo(300, 900)
      const grown = inUse() - before
      assert.ok(printed > 900 * 100)
      // The analysis of one draft takes fifty kilobytes and more, and what V8 makes of the program one or two megabytes.
      assert.ok(grown < 600 * 7_000, `${grown} bytes more after three times as many drafts`)
    })
})
