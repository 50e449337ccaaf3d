import type { Loaded } from '../../../server/src/config/config-store.ts'
import { type ConfigHost, type ConfigStore, createConfigStore } from '../../../server/src/config/config-store.ts'
import { mistakeText } from '../../../server/src/config/mistake.ts'
import { FileError } from '../../../server/src/host/file-host.ts'

/** Files by URI, which a test may change. */
export type Files = Record<string, string>

export function hostOf(files: Files): ConfigHost {
  return {
    look: async (file) => {
      const text = files[file]
      return text === undefined ? null : { bytes: text.length, stamp: text }
    },
    read: async (file) => {
      const text = files[file]
      if (text === undefined) throw new FileError('missing')
      return new TextEncoder().encode(text)
    },
  }
}

export function storeOf(files: Files): ConfigStore {
  return createConfigStore(hostOf(files))
}

/** What is wrong, as `FILE:LINE:COLUMN message` in English. */
export function wrongIn({ broken }: Loaded): string[] {
  return broken.flatMap(({ file, mistakes }) =>
    mistakes.map(
      (one) => `${file.slice(file.lastIndexOf('/') + 1)}:${one.line}:${one.column} ${mistakeText(one, 'en')}`,
    ),
  )
}
