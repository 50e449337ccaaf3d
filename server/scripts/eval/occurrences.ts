import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byLetters, createTrie } from '../../src/facts/trie.ts'
import { verbForms } from '../../src/facts/verb-forms.ts'
import type { Entries } from './entries.ts'
import { allMatches } from './matches.ts'

/** By entry: the texts that have it, each by its names: a document in two states (draft and final text) is one text of two names. */
export type Occurrences = ReadonlyMap<string, readonly (readonly string[])[]>

/**
 * In which documents of a folder each entry stands, found as the product finds its words: Latin by whole words whatever
 * their case, a plural `s` put up with; an English verb in both its forms.
 */
export function occurrences(entries: Entries, folder: string): Occurrences {
  const found = new Map<string, Set<readonly string[]>>([...entries.keys()].map((entry) => [entry, new Set()]))
  const texts = textsIn(folder)
  for (const latin of [true, false]) {
    const forms = formsOf(entries, latin)
    const words = [...forms.keys()].sort(byLetters)
    const trie = createTrie(words)
    for (const { names, text } of texts) {
      for (const term of new Set(allMatches(trie, words, text).map((match) => match.term))) {
        for (const entry of forms.get(words[term] ?? '') ?? []) found.get(entry)?.add(names)
      }
    }
  }
  return new Map([...found].map(([entry, docs]) => [entry, [...docs]]))
}

/** The entries that one text alone has, where it goes by that name. */
export function ownEntries(where: Occurrences, doc: string): Set<string> {
  return new Set(
    [...where].filter(([, texts]) => texts.length === 1 && texts[0]?.includes(doc)).map(([entry]) => entry),
  )
}

/** What is looked for, in small letters, with the entries that it shows. */
function formsOf(entries: Entries, latin: boolean): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const [entry, lists] of entries) {
    if (latin !== /^[\x20-\x7e]+$/.test(entry)) continue
    const { base, gerund } = verbForms(entry.toLowerCase())
    for (const form of latin && lists.includes('predicates') ? [base, gerund] : [base]) {
      forms.set(form, [...(forms.get(form) ?? []), entry])
    }
  }
  return forms
}

interface Text {
  readonly names: readonly string[]
  readonly text: string
}

/** Documents that share half of their clauses or more are one text in two states. */
function textsIn(folder: string): Text[] {
  const texts: { names: string[]; text: string; parts: Set<string> }[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.md')) continue
    const text = unwrapped(readFileSync(join(folder, file), 'utf8'))
    const parts = new Set(text.split(/[，。；：,;.:]/).filter((part) => part.length >= 8))
    const same = texts.find((known) => shared(known.parts, parts) >= 0.5)
    if (same === undefined) texts.push({ names: [file.slice(0, -3)], text, parts })
    else {
      same.names.push(file.slice(0, -3))
      same.text += `\n${text}`
    }
  }
  return texts
}

/** How much of the smaller set the other has too. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const part of small) if (large.has(part)) both++
  return both / Math.max(1, small.size)
}

/** Lines joined: Chinese without a space, English with one. */
function unwrapped(text: string): string {
  return text.replace(/([\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1').replace(/\s+/g, ' ')
}
