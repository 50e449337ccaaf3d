import { cliErrorText } from '../cli/cli-messages.ts'
import { draftSettings } from '../cli/draft-settings.ts'
import { createCliConfigs } from '../cli/project-config.ts'
import { readDraft } from '../cli/read-draft.ts'
import { type Analysis, createAnalyzer } from '../engine/analyzer.ts'
import type { Language } from '../framework/types.ts'
import { FileError } from '../host/file-host.ts'
import { nodeHost } from '../host/node.ts'
import { mcpError, mcpErrorText } from './messages.ts'
import { addressOf, configsWithin, findDraft, type ReadableFolder, readWithin } from './readable-folders.ts'

/** A draft on disk, analysed as the command line does it; or a sentence that says why it cannot be. */
export type AnalysedFile = { readonly file: string; readonly analysis: Analysis } | { readonly problem: string }

export async function analyseFile(
  named: string,
  folders: readonly ReadableFolder[],
  reader: Language,
): Promise<AnalysedFile> {
  const found = await findDraft(named, folders)
  if ('error' in found) return { problem: mcpErrorText(found, reader) }
  const { name: file, real, folder } = found
  const bytes = await readWithin(folder, real).catch((error: unknown) =>
    mcpError(error instanceof FileError && error.fault === 'missing' ? 'missing' : 'denied', { file }),
  )
  if ('error' in bytes) return { problem: mcpErrorText(bytes, reader) }
  const read = await readDraft({ file, bytes }, nodeHost, null)
  if ('key' in read) return { problem: cliErrorText(read, reader) }
  const configs = createCliConfigs({}, reader, configsWithin(folder), addressOf(folder))
  const resolved = await configs.resolve(real)
  if ('key' in resolved) return { problem: cliErrorText(resolved, reader) }
  return { file, analysis: createAnalyzer().analyze(read.decoded.text, draftSettings(read, resolved, true)) }
}
