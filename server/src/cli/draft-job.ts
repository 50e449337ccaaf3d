import type { Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import type { CliError } from './cli-messages.ts'
import type { OptionValues } from './options.ts'

/** The commands that read drafts and print something of each. */
export type DraftCommand = 'lint' | 'coverage' | 'explain'

/** What is asked of all files: plain data, which goes to workers too. */
export interface Job {
  readonly command: DraftCommand
  readonly options: OptionValues
  readonly language: Language
  readonly hasColours: boolean
  /** In cells. */
  readonly width: number
}

/** One file, and the line to explain. */
export interface DraftTask {
  readonly file: string
  readonly line: number | null
  /** The bytes of standard input. */
  readonly bytes?: Uint8Array
  /** Why there is no such file, if that is known. */
  readonly problem?: CliError
}

/** What came of a file: what to print of it, unless it could not be read. */
export interface DraftOutcome {
  readonly file: string
  readonly checked: Checked | null
  /** It could not be read, or not be fixed. */
  readonly problem: CliError | null
}

export interface Checked {
  readonly output: string
  readonly counts: Readonly<Record<Severity, number>>
  readonly isJudged: boolean
  readonly encoding: string
  /** How many places were fixed. */
  readonly fixed: number
  /** The rules that failed, each with the reason; what they find is not in the output. */
  readonly faults: readonly RuleFailure[]
}

export interface RuleFailure {
  readonly rule: string
  readonly reason: string
}
