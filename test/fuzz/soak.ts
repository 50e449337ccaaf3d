import { TextDocument } from 'vscode-languageserver-textdocument'
import { documents, drawnText, passage } from './drawn-text.ts'
import type { Random } from './random.ts'
import { ServerProcess } from './server-process.ts'

/** The state of the server after a share of a long day. */
export interface SoakSample {
  readonly edits: number
  /** Bytes, after its garbage is collected. */
  readonly heap: number
  readonly resident: number
  /** Milliseconds from an edit to the report on it, since the sample before. */
  readonly median: number
  readonly p95: number
}

export interface SoakGrowth {
  /** From the middle to the end, as a share: 0.1 is a tenth more. */
  readonly heap: number
  readonly resident: number
  readonly p95: number
}

const samples = 10
const openAtOnce = 20

/**
 * A long day: edits to so many drafts, of which twenty are open at a time; each edit is awaited, as by one who types.
 * Drafts are opened and closed throughout, and keep their length.
 */
export async function soak(
  random: Random,
  drafts: number,
  edits: number,
  told: (sample: SoakSample) => void,
): Promise<SoakSample[]> {
  const server = new ServerProcess(true)
  const found: SoakSample[] = []
  try {
    await server.initialize({
      processId: process.pid,
      rootUri: null,
      locale: 'zh-cn',
      capabilities: { textDocument: { diagnostic: {} } },
    })
    const texts = Array.from({ length: drafts }, () => random.pick(documents()).slice(0, random.between(2_000, 20_000)))
    const open = new Map<number, TextDocument>()
    let times: number[] = []
    for (let edit = 1; edit <= edits; edit++) {
      if (open.size < openAtOnce || random.once(50)) exchange(server, random, texts, open)
      const [draft, document] = random.pick([...open])
      const start = performance.now()
      const after = type(server, random, document, texts[draft]?.length ?? 0)
      await server.request('textDocument/diagnostic', { textDocument: { uri: document.uri } })
      times.push(performance.now() - start)
      open.set(draft, after)
      if (random.once(20))
        await server.request('textDocument/hover', {
          textDocument: { uri: document.uri },
          position: { line: 3, character: 4 },
        })
      if (edit % Math.floor(edits / samples) !== 0) continue
      const { heapUsed, rss } = await server.memory()
      times.sort((a, b) => a - b)
      const sample = { edits: edit, heap: heapUsed, resident: rss, median: at(times, 0.5), p95: at(times, 0.95) }
      found.push(sample)
      told(sample)
      times = []
    }
    return found
  } finally {
    server.kill()
  }
}

/** What changed from the middle of the samples to the end: means of three, since each wavers with what is open. */
export function growthIn(found: readonly SoakSample[]): SoakGrowth {
  const middle = found.slice((found.length >> 1) - 2, (found.length >> 1) + 1)
  const end = found.slice(-3)
  const grown = (of: (sample: SoakSample) => number): number => mean(end.map(of)) / mean(middle.map(of)) - 1
  return { heap: grown(({ heap }) => heap), resident: grown(({ resident }) => resident), p95: grown(({ p95 }) => p95) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

/** Closes one draft, if enough are open, and opens another. */
function exchange(
  server: ServerProcess,
  random: Random,
  texts: readonly string[],
  open: Map<number, TextDocument>,
): void {
  if (open.size >= openAtOnce) {
    const [draft, { uri }] = random.pick([...open])
    open.delete(draft)
    server.notify('textDocument/didClose', { textDocument: { uri } })
  }
  const closed = texts.flatMap((_, draft) => (open.has(draft) ? [] : [draft]))
  const draft = random.pick(closed)
  const uri = `file:///soak/${draft}.md`
  const text = texts[draft] ?? ''
  open.set(draft, TextDocument.create(uri, 'markdown', 1, text))
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
}

/** Types, pastes or deletes somewhere; a draft that has grown loses a stretch instead. */
function type(server: ServerProcess, random: Random, document: TextDocument, usual: number): TextDocument {
  const text = document.getText()
  const start = random.below(text.length + 1)
  const isLong = text.length > usual + 300
  const end = Math.min(text.length, start + (isLong ? 300 : random.once(3) ? random.below(20) : 0))
  const put = isLong ? '' : random.once(30) ? passage(random, 200) : drawnText(random, 3)
  const range = { start: document.positionAt(start), end: document.positionAt(end) }
  const version = document.version + 1
  const { uri, languageId } = document
  server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: put }] })
  // A place inside a line end means the one before it.
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  return TextDocument.create(uri, languageId, version, text.slice(0, from) + put + text.slice(to))
}
