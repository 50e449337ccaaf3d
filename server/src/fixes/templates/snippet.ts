import { findSlots } from './slots.ts'

/**
 * The text as a snippet (LSP 3.18, TextMate syntax): each known slot a tab stop that keeps its brackets until it is
 * filled in. A slot named twice is two stops: 【数量】 of users is not 【数量】 of hours; but those of `shared` are one, which
 * is filled in everywhere at once. Null where there is no slot.
 */
export function toSnippet(text: string, shared: ReadonlySet<string> = noNames): string | null {
  const slots = findSlots(text)
  if (slots.length === 0) return null
  let snippet = ''
  let from = 0
  const stops = new Map<string, number>()
  let count = 0
  for (const { start, end } of slots) {
    const slot = text.slice(start, end)
    const known = stops.get(slot)
    if (known === undefined) count++
    if (known === undefined && shared.has(slot)) stops.set(slot, count)
    const stop = known === undefined ? `\${${count}:${escaped(slot)}}` : `\${${known}}`
    snippet += `${escaped(text.slice(from, start))}${stop}`
    from = end
  }
  return `${snippet}${escaped(text.slice(from))}$0`
}

const noNames: ReadonlySet<string> = new Set()

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
