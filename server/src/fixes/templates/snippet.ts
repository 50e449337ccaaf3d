import { findSlots } from './slots.ts'

/**
 * The text as a snippet (LSP 3.18, TextMate syntax): each known slot a tab stop that keeps its brackets until it is
 * filled in. A slot named twice is two stops: 【数量】 of users is not 【数量】 of hours. Null where there is no slot.
 */
export function toSnippet(text: string): string | null {
  const slots = findSlots(text)
  if (slots.length === 0) return null
  let snippet = ''
  let from = 0
  for (const [index, { start, end }] of slots.entries()) {
    snippet += `${escaped(text.slice(from, start))}\${${index + 1}:${escaped(text.slice(start, end))}}`
    from = end
  }
  return `${snippet}${escaped(text.slice(from))}$0`
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
