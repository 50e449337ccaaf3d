import { engineSettings, type Resolved } from '../config/resolve.ts'
import type { Settings } from '../engine/settings.ts'
import type { TextFormat } from '../text/model/draft.ts'

/** What the name of a file says of it. */
export interface NamedDraft {
  readonly file: string
  readonly format: TextFormat
  /** Its name says that it is a policy draft. */
  readonly declared: boolean
}

/** With which settings a file is analysed. */
export function draftSettings({ format, declared }: NamedDraft, resolved: Resolved): Partial<Settings> {
  const settings = engineSettings(resolved)
  const judge = declared && settings.judge === 'auto' ? 'declared' : (settings.judge ?? 'auto')
  return { ...settings, format, judge, maxFindings: Infinity }
}
