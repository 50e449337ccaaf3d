/** Reads files. Node reads from disk; where there is no disk, the client reads them. */
export interface FileHost {
  /** Reads the bytes of a file. Rejects with a `FileError`. */
  read(path: string): Promise<Uint8Array>
}

/**
 * Why a file is not read. `special`: it is a device or a socket; `silent`: a pipe that nobody writes to; `tooLarge`: longer than any draft.
 */
export type FileFault = 'missing' | 'directory' | 'denied' | 'special' | 'silent' | 'tooLarge' | 'unreadable'

export class FileError extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

/** Lists and reads the drafts in folders that are not open in the editor. Folders and files are URIs, as in LSP. */
export interface FolderHost {
  /** The drafts below a folder (`draft-file.ts`) as relative paths with slashes; none if it cannot be read. */
  list(folder: string): AsyncIterable<string>
  /** The size and stamp of a file, without reading it; null if there is no such file. */
  look(file: string): Promise<FileLook | null>
  /** Reads the bytes of a file. Rejects with a `FileError`. */
  read(file: string): Promise<Uint8Array>
  /** True if something has this name: a file, a folder, a device, a link that leads nowhere. */
  isTaken?(file: string): Promise<boolean>
}

export interface FileLook {
  readonly bytes: number
  /** Changes when the content changes. */
  readonly stamp: string
}
