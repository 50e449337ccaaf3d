import * as vscode from 'vscode'

/** What a run hands to the process that started it. */
interface Result {
  passed: number
  failed: number
  skipped: number
  lines: string[]
}

/** The file of the workspace into which the result goes: in a browser there is no other way out. */
const resultFile = '.wenheng-suite.json'

/** The listeners below report instead. */
const silent = function (this: unknown) {} as unknown as Mocha.ReporterConstructor

/** Runs the tests that `load` declares, in the extension host. Mocha's own ways of loading and telling are those of Node.js. */
export async function runTests(load: () => void): Promise<void> {
  const [workspace] = vscode.workspace.workspaceFolders ?? []
  if (!workspace) throw new Error('no folder is open for the result')
  // Mocha is an ES module: this file, which is none when it runs, imports it so.
  const { default: Mocha } = await import('mocha')
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: silent })
  // What the interface waits for before each file: it puts `describe` and `it` into reach.
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  load()
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
  const file = vscode.Uri.joinPath(workspace.uri, resultFile)
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(result)))
  if (result.failed > 0 || result.passed === 0) throw new Error(`${result.failed} tests failed`)
}
