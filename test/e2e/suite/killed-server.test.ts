// On the desktop alone: in a browser the server is no process that could be killed.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import * as vscode from 'vscode'
import { append, closeAll, eventually, findings, hoverOver, missing, openFile, remove } from './draft.ts'
import { computeClause, planWithoutCompute } from './samples.ts'

const compute = /算力|compute/i

describe('a language server that is killed', function () {
  this.timeout(120_000)
  /** What the writer was told, with what could be chosen. */
  const told: {
    readonly kind: 'information' | 'warning' | 'error'
    readonly words: string
    readonly choices: string[]
  }[] = []
  /** Chooses the first of what the last box offers; until then it stays. */
  let choose = (): void => undefined
  const undo: (() => void)[] = []

  before(() => {
    // biome-ignore lint/suspicious/noExplicitAny: functions of many shapes are called as they were.
    const window = vscode.window as any
    for (const kind of ['information', 'warning', 'error'] as const) {
      const name = `show${kind[0]?.toUpperCase()}${kind.slice(1)}Message`
      const original = window[name]
      window[name] = (words: string, ...choices: string[]) => {
        told.push({ kind, words, choices })
        return new Promise((resolve) => {
          choose = () => resolve(choices[0])
        })
      }
      undo.push(() => {
        window[name] = original
      })
    }
  })
  beforeEach(async () => {
    told.length = 0
    // What was before does not count once the writer restarts it.
    await vscode.commands.executeCommand('wenheng.restartServer')
  })
  after(async () => {
    for (const one of undo) one()
    await vscode.commands.executeCommand('wenheng.restartServer')
    await closeAll()
  })

  /** The processes of the server; this is the extension host, which starts it. */
  function servers(): number[] {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args=']).toString().split('\n')
    return lines.flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
      return Number(parent) === process.pid && command?.includes('server.node.cjs') ? [Number(pid)] : []
    })
  }

  /** Kills the server that runs; its number. */
  async function kill(): Promise<number> {
    const pid = await eventually('a server', () => servers()[0])
    process.kill(pid, 'SIGKILL')
    await eventually('its end', () => !servers().includes(pid))
    return pid
  }

  it('while a draft is edited is started again, has the draft as it then is, and the writer is told once', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, compute))
    for (let time = 0; time < 3; time++) {
      const killing = kill()
      for (let keystroke = 0; keystroke < 20; keystroke++) {
        await append(draft, '市')
        await sleep(10)
      }
      const old = await killing
      await append(draft, computeClause)
      await eventually('another server', () => servers().some((pid) => pid !== old))
      await eventually('the end of the finding', () => !missing(draft, compute))
      await eventually('a hover', () => hoverOver(draft, '高质量数据集'))
      await remove(draft, computeClause)
      await remove(draft, '市'.repeat(20))
      await eventually('the finding', () => missing(draft, compute))
      const place = missing(draft, compute)?.range.start.line ?? -1
      assert.equal(draft.getText(), planWithoutCompute)
      assert.match(draft.lineAt(place).text, /重点任务/)
    }
    assert.deepEqual(
      told.map(({ kind, choices }) => [kind, choices.length]),
      [['information', 1]],
      JSON.stringify(told),
    )
  })

  it('again and again is left alone, and the writer can start it anew', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    await eventually('the finding', () => missing(draft, compute))
    for (let time = 0; time < 5; time++) {
      const before = await kill()
      if (time < 4) await eventually('another server', () => servers().some((pid) => pid !== before))
    }
    await eventually('the last word', () => told.some(({ kind }) => kind === 'warning'))
    await sleep(3_000)
    assert.deepEqual(servers(), [])
    await append(draft, '市')
    await sleep(500)
    assert.deepEqual(
      told.map(({ kind, choices }) => [kind, choices.length]),
      [
        ['information', 1],
        ['warning', 2],
      ],
      JSON.stringify(told),
    )
    // What nobody keeps true any more is not shown.
    assert.deepEqual(findings(draft), [])
    choose()
    await eventually('the finding', () => missing(draft, compute))
    assert.equal(told.length, 2)
    // The writer has decided: the next end is the first again.
    await kill()
    await eventually('a word', () => told[2])
    await eventually('another server', () => servers()[0])
    await append(draft, computeClause)
    await eventually('the end of the finding', () => !missing(draft, compute))
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ['information', 'warning', 'information'],
    )
  })
})
