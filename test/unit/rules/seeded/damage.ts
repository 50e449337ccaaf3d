/** A clean draft with one thing spoilt, and the finding that tells of it. */
export interface Damage {
  readonly rule: string
  readonly draft: string
  readonly replace: string | RegExp
  /** What stands there instead; the place of the finding is between ⟦ and ⟧. */
  readonly by: string
  /** Where the finding stands elsewhere: words of the damaged draft, with its place between ⟦ and ⟧. */
  readonly at?: string
}

/** The damaged draft, with the place of the finding between ⟦ and ⟧. */
export function marked({ draft, replace, by, at }: Damage): string {
  const damaged = draft.replace(replace, by)
  return at === undefined ? damaged : damaged.replace(at.replace(/[⟦⟧]/g, ''), at)
}
