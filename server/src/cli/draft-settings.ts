import type { Settings } from '../engine/settings.ts'
import type { TextFormat } from '../text/model/draft.ts'
import type { OptionValues } from './options.ts'

/** What the name of a file says of it. */
export interface NamedDraft {
  readonly file: string
  readonly format: TextFormat
  /** Its name says that it is a policy draft. */
  readonly declared: boolean
}

/** With which settings a file is analysed. */
export function draftSettings({ format, declared }: NamedDraft, { language, judge }: OptionValues): Partial<Settings> {
  return { format, language, judge: declared && judge === 'auto' ? 'declared' : judge, maxFindings: Infinity }
}
