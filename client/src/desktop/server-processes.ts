import { type ChildProcess, fork } from 'node:child_process'

/** The processes of the language server, of which one runs at a time. */
export interface ServerProcesses {
  /**
   * Returns a process that no client talks to yet, and ends the one before. Throws an `Error` if the system starts none.
   */
  readonly take: () => ChildProcess
  /** Ends the process that runs. */
  readonly end: () => void
}

/** Starts the first process of a server at once, and others when they are asked for. `module` is the server's script. */
export function startServerProcesses(module: string): ServerProcesses {
  let current: ChildProcess | null = null
  let isTaken = false
  const end = (): void => {
    // A client asks a server to end and does not wait for one that hangs.
    current?.kill('SIGKILL')
    current = null
  }
  try {
    current = forked(module)
  } catch {
    // The client asks again, and tells why it fails.
  }
  return {
    take() {
      if (isTaken || current?.connected !== true) {
        end()
        current = forked(module)
      }
      isTaken = true
      return current
    },
    end,
  }
}

/** Starts a process that talks over the channel between Node.js's processes, and ends when this one does. */
function forked(module: string): ChildProcess {
  const child = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    execArgv: isDebugged() ? debugging : running,
    silent: true,
  })
  // Without a listener the error of a process that cannot be started would be thrown at the extension host.
  child.on('error', () => undefined)
  return child
}

/**
 * In megabytes: what is new is cleared sooner. V8 would keep up to 32 after a long draft, and is no faster for it. One
 * thread beside the main one compiles and clears: four keep 3 MB more, and a draft is not read sooner.
 */
const running = ['--max-semi-space-size=2', '--v8-pool-size=1']
/** The port of “Attach to the language server” in .vscode/launch.json. */
const debugging = ['--nolazy', '--inspect=6009']

/** True if the extension host was started under a debugger. */
function isDebugged(): boolean {
  return process.execArgv.some((argument) => /^--inspect(?:-brk)?(?:=|$)/.test(argument))
}
