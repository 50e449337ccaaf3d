/** The port through which files are read. Node implements it; where there is no disk, the client does. */
export interface FileHost {
  /** Returns the bytes of a file. Rejects with a `FileError`. */
  read(path: string): Promise<Uint8Array>
}

export type FileFault = 'missing' | 'directory' | 'denied' | 'unreadable'

export class FileError extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * The port through which drafts that are not open are listed and read. Files and folders are URIs, as in the protocol.
 */
export interface FolderHost {
  /** Lists the drafts below a folder (`draft-file.ts`), as relative paths with slashes; none if it cannot be read. */
  list(folder: string): AsyncIterable<string>
  /** Returns what is known of a file without reading it, or null if it does not exist. */
  look(file: string): Promise<FileLook | null>
  /** Returns the bytes of a file. Rejects with a `FileError`. */
  read(file: string): Promise<Uint8Array>
}

export interface FileLook {
  readonly bytes: number
  /** Changes when the content changes. */
  readonly stamp: string
}
