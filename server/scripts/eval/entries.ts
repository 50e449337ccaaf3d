import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Data that detection does not read: explanations, templates, samples. */
const other = new Set(['dimensions', 'pathways', 'stages', 'mechanisms', 'problems', 'templates', 'causes'])

type Data = Readonly<Record<string, unknown>>

/** The entries of all hand-written lists of detection: each string that stands in an array, each `term`. */
export function listEntries(data: Data): Set<string> {
  const entries = new Set<string>()
  withoutEntries(data, (entry) => {
    entries.add(entry)
    return false
  })
  return entries
}

/** The data without the entries that are to be left out. */
export function withoutEntries(data: Data, leaveOut: (entry: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, other.has(name) ? value : prune(value, leaveOut)]),
  )
}

function prune(value: unknown, leaveOut: (entry: string) => boolean): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !leavesOut(item, leaveOut)).map((item) => prune(item, leaveOut))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, prune(inner, leaveOut)]))
}

function leavesOut(item: unknown, leaveOut: (entry: string) => boolean): boolean {
  if (typeof item === 'string') return leaveOut(item)
  return (
    typeof item === 'object' && item !== null && 'term' in item && typeof item.term === 'string' && leaveOut(item.term)
  )
}

/** In which documents of a folder each entry occurs; Latin by whole words, whatever its case. */
export function occurrences(entries: Iterable<string>, folder: string): Map<string, string[]> {
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ doc: file.slice(0, -3), text: unwrapped(readFileSync(join(folder, file), 'utf8')) }))
  const found = new Map<string, string[]>()
  for (const entry of entries) {
    const sought = entry.toLowerCase()
    const latin = /^[\x20-\x7e]+$/.test(sought)
    const docs = documents.filter(({ text }) => (latin ? hasWords(text, sought) : text.includes(sought)))
    found.set(
      entry,
      docs.map(({ doc }) => doc),
    )
  }
  return found
}

function unwrapped(text: string): string {
  return text
    .replace(/([\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[a-z0-9]/.test(text[at - 1] ?? ' ') && !/[a-z0-9]/.test(text[at + words.length] ?? ' ')) return true
  }
  return false
}
