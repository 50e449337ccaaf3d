import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a run hands to the process that started it. */
interface Result {
  passed: number
  failed: number
  skipped: number
  lines: string[]
}

/** The extension host calls this; the result goes to the file that `WENHENG_E2E_RESULT` names. */
export async function run(): Promise<void> {
  const file = process.env.WENHENG_E2E_RESULT
  if (file === undefined) throw new Error('WENHENG_E2E_RESULT names no file')
  const files = process.env.WENHENG_E2E_TESTS?.split(path.delimiter) ?? []
  // Mocha is an ES module: this file, which is none when it runs, imports it so.
  const { default: Mocha } = await import('mocha')
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'min', color: false })
  for (const test of files) mocha.addFile(test)
  const result: Result = { passed: 0, failed: 0, skipped: 0, lines: [] }
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve())
    runner.on('pass', (test) => {
      result.passed += 1
      result.lines.push(`  ok   ${test.fullTitle()} (${test.duration} ms)`)
    })
    runner.on('pending', (test) => {
      result.skipped += 1
      result.lines.push(`  skip ${test.fullTitle()}`)
    })
    runner.on('fail', (test, error) => {
      result.failed += 1
      result.lines.push(`  FAIL ${test.fullTitle()}\n${error.stack ?? error.message}`)
    })
  })
  writeFileSync(file, JSON.stringify(result))
  if (result.failed > 0 || result.passed === 0) throw new Error(`${result.failed} tests failed`)
}
