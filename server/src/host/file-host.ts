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
