/** Requests and notifications of our own, and the settings: all that client and server share. Types and names alone. */

/** The configuration section and the prefix of all settings. */
export const section = 'wenheng'

export type ClientSeverity = 'off' | 'hint' | 'information' | 'warning' | 'error'

/** The settings as the client holds them under `wenheng.` (package.json, `contributes.configuration`). */
export interface ClientSettings {
  readonly locale?: 'auto' | 'zh-CN' | 'en'
  readonly maxFindings?: number
  /** The reader's own copy of the paper: an absolute path or a URI. */
  readonly paper?: string
  /** Whether hints on what a draft leaves out are shown as information. */
  readonly hintsAsInformation?: boolean
  /** Whether drafts of the workspace are checked that are not open. */
  readonly workspaceDiagnostics?: boolean
  readonly draft?: {
    readonly language?: 'auto' | 'zh' | 'en'
    readonly judge?: 'auto' | 'always' | 'never'
    readonly today?: boolean | string
  }
  readonly rules?: Readonly<Record<string, ClientSeverity>>
  /** Whether words of a draft are told apart by colour; `auto`: in policy drafts. */
  readonly semanticHighlighting?: 'auto' | 'always' | 'never'
  /** Whether headings say what their sections cover. */
  readonly codeLens?: boolean
  /** Whether measures are followed by their element. */
  readonly inlayHints?: boolean
}

/** What a client may say at `initialize`. */
export interface InitializationOptions {
  /** For clients without `workspace/configuration`; and what others want at once, before they can be asked. */
  readonly settings?: ClientSettings
  /** The client answers `readFileMethod`, `statFileMethod` and `readFolderMethod`. */
  readonly readsFiles?: boolean
  /** The client outlines Markdown by its headings: the server leaves drafts to it that have no other parts. */
  readonly outlinesMarkdown?: boolean
  /** The client has the command `setRuleCommand`. */
  readonly setsRules?: boolean
  /** The client has the commands `chooseFixCommand` and `chooseActionCommand`. */
  readonly choosesFixes?: boolean
  /** The client has the command `falseAlarmCommand`. */
  readonly copiesFalseAlarms?: boolean
  /** The client has the command `showRulePageCommand`. */
  readonly showsRulePages?: boolean
  /** The address of a rule's page with `{rule}` for its id; without it, the page on the web. */
  readonly rulePage?: string
  /** The client has the document of the framework (`protocol/framework.ts`) and the command `showFrameworkCommand`. */
  readonly framework?: boolean
}

/** Server → client: the state of one open draft, told after each analysis that changed it. */
export const statusMethod = 'wenheng/status'

export interface DraftStatus {
  readonly uri: string
  /** Whether the text is told what it leaves out. */
  readonly judged: boolean
  /** What it is and whom it concerns, by their ids. */
  readonly kind: string
  readonly concern: string
  /** Why it is not judged, a sentence in the reader's language; null where it is. */
  readonly reason: string | null
  /** The genre's and the subject's ids. */
  readonly genre: string
  readonly subject: string
  /** Names in the reader's language, in the framework's order. */
  readonly covered: readonly string[]
  readonly missing: readonly string[]
  /** All of them, in the framework's order. */
  readonly dimensions: readonly DimensionStatus[]
}

export interface DimensionStatus {
  readonly id: string
  /** In the reader's language. */
  readonly name: string
  readonly status: 'covered' | 'mentioned' | 'missing' | 'not-applicable'
  /** Clauses that are measures on it; one that names two elements is one. */
  readonly measures: number
  /** The first clause with a measure on it; where there is none, the first that speaks of it. */
  readonly place: PlaceRange | null
}

/** As in LSP. */
export interface PlaceRange {
  readonly start: DraftPosition
  readonly end: DraftPosition
}

/** As in LSP: lines and UTF-16 code units from 0. */
export interface DraftPosition {
  readonly line: number
  readonly character: number
}

/** Server → client: reads a file of the workspace, `{ uri }`. Its bytes, or null. */
export const readFileMethod = 'wenheng/readFile'

/** Server → client: looks at a file of the workspace, `{ uri }`. A `FileStat`, or null if there is no such file. */
export const statFileMethod = 'wenheng/statFile'

export interface FileStat {
  readonly bytes: number
  /** In milliseconds since 1970. */
  readonly modified: number
}

/** Server → client: what is directly in a folder of the workspace, `{ uri }`. `FolderEntry[]`, links left out. */
export const readFolderMethod = 'wenheng/readFolder'

export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** A command of the client, in a quick fix: shows the page of a rule, by the page's name (`missing-dimension.zh-cn`). */
export const showRulePageCommand = 'wenheng.showRulePage'

/**
 * A command of the client, in a quick fix: lets the writer choose among all that mends what a draft lacks in a dimension.
 * Takes an `OtherFixesParams`.
 */
export const chooseFixCommand = 'wenheng.chooseFix'

/**
 * A command of the client, in a quick fix: lets the writer choose one of several actions, which would make the menu too
 * long. Takes their list, of `ListedAction`s.
 */
export const chooseActionCommand = 'wenheng.chooseAction'

/** A code action without its edit, for `codeAction/resolve`; or with a command. */
export interface ListedAction {
  readonly title: string
  readonly data?: unknown
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] | undefined } | undefined
}

/** Client → server: all that mends what a draft lacks in a dimension. Takes `OtherFixesParams`; gives `OtherFix`es. */
export const otherFixesMethod = 'wenheng/otherFixes'

export interface OtherFixesParams {
  readonly uri: string
  readonly dimension: string
  /** The clauses on this element alone. */
  readonly element?: string
}

export interface OtherFix {
  readonly kind: 'clause' | 'section' | 'not-applicable'
  /** In the reader's language: the element, or what the fix does. */
  readonly label: string
  /** In the reader's language; whether the draft has a measure on the element. */
  readonly description: string
  /** The text that is inserted, in the draft's language; slots as 【…】. */
  readonly text: string
  readonly action: ListedAction
}

/** A command of the client, in a quick fix: shows and copies an example of a wrong finding. Takes a `FalseAlarmParams`. */
export const falseAlarmCommand = 'wenheng.copyFalseAlarm'

/** Client → server: an example of a wrong finding, with names, figures and wording masked; null if there is none. */
export const falseAlarmMethod = 'wenheng/falseAlarm'

export interface FalseAlarmParams {
  readonly uri: string
  /** The finding of this rule at the position; the first one there if it is not named. */
  readonly rule?: string
  readonly position: DraftPosition
}

/** Client → server: the kinds of draft that can be begun. Gives `DraftKind`s. */
export const draftKindsMethod = 'wenheng/draftKinds'

export interface DraftKind {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  /** Of the draft. */
  readonly language: 'zh' | 'en'
}

/** Client → server: the text of a new draft as a snippet, its slots as tab stops. Takes `NewDraftParams`. */
export const newDraftMethod = 'wenheng/newDraft'

export interface NewDraftParams {
  readonly kind: string
  readonly level: 'national' | 'provincial' | 'local'
  readonly format: 'markdown' | 'plain'
}

/** A command of the client, in a quick fix: gives a rule a severity for all drafts. Takes a `RuleSetting`. */
export const setRuleCommand = 'wenheng.setRule'

export interface RuleSetting {
  readonly rule: string
  readonly severity: ClientSeverity
  /** The draft in which it was chosen. */
  readonly uri: string
  /** The configuration file that holds for the draft, into which it is written in place of the settings. */
  readonly config?: string
}

/**
 * Client → server: the edits that write a rule's severity into a configuration file. Takes `RuleInFile`; gives text edits,
 * or null if the text cannot be read.
 */
export const ruleEditsMethod = 'wenheng/ruleEdits'

export interface RuleInFile {
  /** The file as the writer has it, saved or not. */
  readonly text: string
  readonly rule: string
  readonly severity: ClientSeverity
}

/**
 * Client → server: moves the provision at a place of an open draft past its neighbour. Takes `ClauseMoveRequest`, gives
 * `DraftEdits`.
 */
export const moveClauseMethod = 'wenheng/moveClause'

/** Client → server: puts all numbers of an open draft in order. Takes `DraftVersion`, gives `DraftEdits`. */
export const renumberMethod = 'wenheng/renumber'

/** A version of a draft as the client has it. */
export interface DraftVersion {
  readonly uri: string
  readonly version: number
}

export interface ClauseMoveRequest extends DraftVersion {
  readonly position: DraftPosition
  readonly direction: 'up' | 'down'
}

/**
 * Edits of the version asked about, ascending. With none, `reason` says why, in the reader's language; with some, what the
 * writer should look at once they are made.
 */
export interface DraftEdits {
  readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[]
  readonly reason: string | null
}
