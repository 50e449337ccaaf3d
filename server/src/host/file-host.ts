/** The port through which files are read; one for Node, one served by the client where there is no disk. */
export interface FileHost {
  /** The bytes of a file. Rejects with a `FileError`. */
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

/** The port through which the drafts in folders are found and read that nobody has open; places are URIs, as the protocol names them. */
export interface FolderHost {
  /** The drafts below a folder (`draft-file.ts`), as paths from there with slashes; none where it cannot be read. */
  list(folder: string): AsyncIterable<string>
  /** What is known of a file unread; null where there is none. */
  look(file: string): Promise<FileLook | null>
  /** Rejects with a `FileError`. */
  read(file: string): Promise<Uint8Array>
}

export interface FileLook {
  readonly bytes: number
  /** Another one when the content is another. */
  readonly stamp: string
}
