import { type Event, extensions, l10n, type Uri } from 'vscode'

/** What we use of the API of the built-in Git extension, version 1. */
interface GitExtension {
  /** False where the reader has switched Git off; there is then no API. */
  readonly enabled: boolean
  getAPI(version: 1): GitApi
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized'
  readonly onDidChangeState: Event<GitApi['state']>
  getRepository(uri: Uri): GitRepository | null
}

interface GitRepository {
  show(ref: string, path: string): Promise<string>
}

/** The text of a file in the last commit; or a sentence that says why there is none. No process of ours is started. */
export async function versionInGit(file: Uri): Promise<{ readonly text: string } | { readonly reason: string }> {
  const extension = extensions.getExtension<GitExtension>('vscode.git')
  const git = extension && (extension.isActive ? extension.exports : await extension.activate())
  if (!git?.enabled)
    return { reason: l10n.t('The built-in Git extension is not there, so there is no version to compare with.') }
  const api = git.getAPI(1)
  await found(api)
  const repository = api.getRepository(file)
  if (!repository) return { reason: l10n.t('This draft is in no Git repository.') }
  try {
    return { text: await repository.show('HEAD', file.fsPath) }
  } catch {
    return { reason: l10n.t('Git has no version of this draft yet: it has not been committed.') }
  }
}

/** Waits until the repositories of the workspace have been looked for, right after the start. */
async function found({ state, onDidChangeState }: GitApi): Promise<void> {
  if (state === 'initialized') return
  await new Promise<void>((resolve) => {
    const done = (): void => {
      listening.dispose()
      resolve()
    }
    const listening = onDidChangeState(done)
    setTimeout(done, longestWait)
  })
}

/** Milliseconds. */
const longestWait = 5000
