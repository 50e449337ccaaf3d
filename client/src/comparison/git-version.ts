import { extensions, l10n, type Uri } from 'vscode'

/** What we use of the API of the built-in Git extension, version 1. */
interface GitExtension {
  getAPI(version: 1): GitApi
}

interface GitApi {
  getRepository(uri: Uri): GitRepository | null
}

interface GitRepository {
  show(ref: string, path: string): Promise<string>
}

/** The text of a file in the last commit; or a sentence that says why there is none. No process of ours is started. */
export async function versionInGit(file: Uri): Promise<{ readonly text: string } | { readonly reason: string }> {
  const extension = extensions.getExtension<GitExtension>('vscode.git')
  if (!extension)
    return { reason: l10n.t('The built-in Git extension is not there, so there is no version to compare with.') }
  try {
    const git = extension.isActive ? extension.exports : await extension.activate()
    const repository = git.getAPI(1).getRepository(file)
    if (!repository) return { reason: l10n.t('This draft is in no Git repository.') }
    return { text: await repository.show('HEAD', file.fsPath) }
  } catch {
    return { reason: l10n.t('Git has no version of this draft yet: it has not been committed.') }
  }
}
