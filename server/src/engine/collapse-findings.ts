import type { Finding, LocalEdit } from '../findings/finding.ts'
import type { BlockRule } from '../rules/rule.ts'
import { collapsing } from '../rules/run-rules.ts'

/**
 * Takes out the findings of rules that report once what they find often (`BlockRule.once`), and puts one finding in
 * their place, at the first of them. `place` turns items into findings of the draft; that of all of them is left until
 * their edits are asked for.
 */
export function collapse<Item extends { readonly rule: string }>(
  items: readonly Item[],
  place: (items: readonly Item[]) => readonly Finding[],
): { readonly kept: readonly Item[]; readonly merged: readonly Finding[] } {
  const merged: Finding[] = []
  let kept = items
  for (const { id, once } of collapsing) {
    const own = items.filter(({ rule }) => rule === id)
    const first = own[0]
    if (once === undefined || first === undefined || own.length <= once.above) continue
    kept = kept.filter(({ rule }) => rule !== id)
    for (const finding of place([first])) merged.push(inOne(finding, once, own.length, () => place(own)))
  }
  return { kept, merged }
}

function inOne(
  first: Finding,
  { key, fix }: NonNullable<BlockRule['once']>,
  count: number,
  all: () => readonly Finding[],
): Finding {
  const values = { count: String(count) }
  const fixes = first.fixes?.slice(0, 1).map((one) => ({
    ...one,
    title: fix === undefined ? one.title : { key: fix, values },
    get edits(): readonly LocalEdit[] {
      const edits = all().flatMap((finding) => finding.fixes?.[0]?.edits ?? [])
      // Marks in a pair of brackets are changed between the two edits of the pair.
      return edits.sort((a, b) => a.span.start - b.span.start)
    },
  }))
  return { ...first, message: { key, values }, ...(fixes && { fixes }) }
}
