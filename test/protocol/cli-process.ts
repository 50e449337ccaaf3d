import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './client.ts'

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the bundled command line in a folder, in Chinese. */
export function wenheng(cwd: string, args: readonly string[], input?: Uint8Array | string): CliRun {
  return ran(
    spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
      maxBuffer: 1 << 28,
      ...(input === undefined ? {} : { input }),
    }),
  )
}

/** The same in a shell, where `$WENHENG` is the command line. */
export function wenhengInShell(cwd: string, script: string): CliRun {
  const program = `'${process.execPath}' '${path.join(root, 'dist/cli.cjs')}'`
  return ran(
    spawnSync('sh', ['-c', script.replaceAll('$WENHENG', program)], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
    }),
  )
}

function ran({ status, stdout, stderr }: SpawnSyncReturns<string>): CliRun {
  return { status, stdout, stderr }
}
