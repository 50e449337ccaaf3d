import type { Settings } from '../engine/settings.ts'
import type { TextFormat } from '../text/model/draft.ts'
import type { OptionValues } from './options.ts'
import { severitiesOf } from './rule-option.ts'

/** What the name of a file says of it. */
export interface NamedDraft {
  readonly file: string
  readonly format: TextFormat
  /** Its name says that it is a policy draft. */
  readonly declared: boolean
}

/** With which settings a file is analysed. */
export function draftSettings({ format, declared }: NamedDraft, options: OptionValues): Partial<Settings> {
  const { language, judge, rule } = options
  return {
    format,
    language,
    judge: declared && judge === 'auto' ? 'declared' : judge,
    severities: severitiesOf(rule),
    maxFindings: Infinity,
  }
}
