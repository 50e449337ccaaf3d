import { CodeActionKind } from '../../session/protocol-values.ts'

/** The kind under which a client requests all fixes that need no review (on save, for example). */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.wenheng`

/** The kind under which a menu lists what is no fix of a finding. */
export const countKind = CodeActionKind.RefactorRewrite

/** Which kinds of actions a client asks for. */
export interface AskedKinds {
  readonly isForAll: boolean
  readonly isQuick: boolean
  readonly isCount: boolean
}

/** `only`: the kinds that the client names; all if it names none. */
export function askedKinds(only: readonly string[] | undefined): AskedKinds {
  return {
    isForAll: only !== undefined && wants(only, fixAllKind),
    isQuick: only === undefined || wants(only, CodeActionKind.QuickFix),
    isCount: only === undefined || wants(only, countKind),
  }
}

/** True if one of the kinds asked for is `kind` or holds it (`source` holds `source.fixAll`). */
function wants(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
}
