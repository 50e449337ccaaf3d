import { knownShare } from '../facts/vocabulary/known-share.ts'
import { type Decoded, decode, type Undecoded } from '../host/decode.ts'
import { isWordFile } from '../host/draft-file.ts'
import { type Encoding, encodingOf } from '../host/encodings.ts'
import { FileError, type FileHost } from '../host/file-host.ts'
import type { WordPackage } from '../word/read/package-parts.ts'
import type { RevisionView, WordDraft } from '../word/read/word-draft.ts'
import { type CliError, cliError } from './cli-messages.ts'
import type { NamedDraft } from './draft-settings.ts'

/** A draft with the bytes that it was read from. */
export interface ReadDraft extends NamedDraft {
  readonly bytes: Uint8Array
  readonly decoded: Decoded
  /** What was read, if it is a Word document, and of which parts; its text is the one decoded. */
  readonly word?: WordDraft
  readonly parts?: WordPackage
}

export interface DraftSource {
  readonly file: string
  /** Its bytes, where they are no file: those of standard input. */
  readonly bytes?: Uint8Array
}

/**
 * Reads a draft, in an encoding if one is given, a Word document with its tracked changes as `revisions` says; or says
 * why it cannot be read.
 */
export async function readDraft(
  { file, bytes: given }: DraftSource,
  host: FileHost,
  encoding: string | null,
  revisions: RevisionView | null = null,
): Promise<ReadDraft | CliError> {
  try {
    const bytes = given ?? (await host.read(file))
    if (isWord(file, bytes)) return await readWordDraft(file, bytes, revisions ?? 'accepted')
    const decoded = await decode(bytes, { knownShare, encoding: encodingOf(encoding ?? '') ?? undefined })
    if ('fault' in decoded) return problemOf(file, decoded)
    const isMarkdown = file === '-' || /\.(?:md|markdown|mkd)$/i.test(file)
    const declared = /\.(?:gongwen|policy\.txt)$/i.test(file)
    return { file, bytes, decoded, format: isMarkdown ? 'markdown' : 'plain', declared }
  } catch (error) {
    return cliError(error instanceof FileError ? error.fault : 'unreadable', { file })
  }
}

/** Told by its name or its first bytes: a zip archive, or the compound file of an older Word document. */
function isWord(file: string, bytes: Uint8Array): boolean {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  return isWordFile(file) || magic === 'PK\u0003\u0004' || magic === '\u00d0\u00cf\u0011\u00e0'
}

async function readWordDraft(file: string, bytes: Uint8Array, revisions: RevisionView): Promise<ReadDraft | CliError> {
  const [{ openWord, draftOf }, { wordFaults }] = await Promise.all([
    import('../word/read/read-word.ts'),
    import('../word/read/word-problem.ts'),
  ])
  const parts = openWord(bytes)
  if ('fault' in parts) return cliError('word', { file, reason: wordFaults[parts.fault] })
  const word = draftOf(parts, { revisions })
  const decoded = { text: word.text, encoding: 'utf-8', hasMark: false } as const
  return { file, bytes, decoded, word, parts, format: 'markdown', declared: false }
}

function problemOf(file: string, undecoded: Undecoded): CliError {
  switch (undecoded.fault) {
    case 'office':
      return cliError('office', { file })
    case 'binary':
      return cliError('binary', { file, line: String(undecoded.line) })
    case 'foreign':
      return cliError('foreign', { file, encoding: encodingName(undecoded.encoding), label: undecoded.encoding })
    case 'badByte': {
      const { encoding, line } = undecoded
      const byte = `0x${undecoded.byte.toString(16).toUpperCase().padStart(2, '0')}`
      return encoding === null
        ? cliError('noEncoding', { file, byte, line: String(line) })
        : cliError('badByte', { file, encoding: encodingName(encoding), byte, line: String(line) })
    }
  }
}

/** An encoding as it is usually written: GB18030, Big5, UTF-16LE. */
export function encodingName(encoding: Encoding): string {
  return /^(?:big5|windows)/.test(encoding)
    ? encoding.replace(/^./, (letter) => letter.toUpperCase())
    : encoding.toUpperCase()
}
