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

/** With which settings a file is analysed. `check`: for a command that prints findings. */
export function draftSettings({ format, declared }: NamedDraft, resolved: Resolved, check: boolean): Partial<Settings> {
  const settings = engineSettings(resolved, new Date())
  const judge = declared && settings.judge === 'auto' ? 'declared' : (settings.judge ?? 'auto')
  return { ...settings, format, judge, check, maxFindings: Infinity }
}
