import type { CommandName } from '../../server/src/cli/commands.ts'

/** Names of files by what a command may take them for. */
export interface NamedDrafts {
  /** Any number of drafts; two at least. */
  readonly drafts: readonly [string, string, ...string[]]
  /** A Word document. */
  readonly word: string
}

/** What a command is given that it cannot do without: most take any number of drafts. */
export function operandsOf(command: CommandName, { drafts, word }: NamedDrafts): readonly string[] {
  const [draft, other] = drafts
  switch (command) {
    case 'compare':
      return [other, draft]
    case 'align':
      return ['--parent', other, draft]
    case 'export':
      return ['--slots', 'keep', draft]
    case 'review':
      return [word]
    default:
      return drafts
  }
}
