import { type Diagnostic, type DiagnosticCollection, Disposable, languages, Range, type Uri, workspace } from 'vscode'
import type { DiagnosticCollectionProvider } from 'vscode-languageclient'
import { section } from '../../server/protocol.ts'
import { isServed } from './selector.ts'
import { createSettler, type Settler } from './settle.ts'

/**
 * Creates diagnostic collections that delay new findings until the writer pauses (`settle.ts`). The delay is in the
 * collection rather than in the request, so that it applies to pulled and pushed diagnostics without extra requests.
 */
export const settlingCollections: DiagnosticCollectionProvider = {
  create: (name) => new SettlingCollection(languages.createDiagnosticCollection(name)),
  dispose: (collection) => collection.dispose(),
}

class SettlingCollection implements DiagnosticCollection {
  readonly name: string
  readonly #shown: DiagnosticCollection
  readonly #settler: Settler<Diagnostic>
  readonly #uris = new Map<string, Uri>()
  readonly #listeners: Disposable

  constructor(shown: DiagnosticCollection) {
    this.name = shown.name
    this.#shown = shown
    this.#settler = createSettler<Diagnostic>({
      delay: () => workspace.getConfiguration(section).get('settleDelay', 300),
      show: (document, diagnostics) => {
        const uri = this.#uris.get(document)
        if (uri) shown.set(uri, diagnostics)
      },
      move: (diagnostic, { start, end }) => {
        const range = new Range(start.line, start.character, end.line, end.character)
        return Object.assign(Object.create(Object.getPrototypeOf(diagnostic)), diagnostic, { range })
      },
      now: () => Date.now(),
      schedule: (task, milliseconds) => {
        const timer = setTimeout(task, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    this.#listeners = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isServed(document)) {
          this.#settler.edited(document.uri.toString(), contentChanges)
        }
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.delete(uri)),
    )
  }

  set(...[first, diagnostics]: SetArguments): void {
    const entries = 'scheme' in first ? [[first, diagnostics] as const] : first
    for (const [uri, items] of entries) {
      if (!items) {
        this.delete(uri)
        continue
      }
      const document = uri.toString()
      // Most files of a workspace never have a finding: keep no state for them.
      if (items.length === 0 && !this.#uris.has(document)) continue
      this.#uris.set(document, uri)
      this.#settler.receive(document, items)
    }
  }

  delete(uri: Uri): void {
    this.#settler.forget(uri.toString())
    this.#uris.delete(uri.toString())
    this.#shown.delete(uri)
  }

  clear(): void {
    this.#settler.forgetAll()
    this.#uris.clear()
    this.#shown.clear()
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.#shown.get(uri)
  }

  has(uri: Uri): boolean {
    return this.#shown.has(uri)
  }

  forEach(...parameters: Parameters<DiagnosticCollection['forEach']>): void {
    this.#shown.forEach(...parameters)
  }

  *[Symbol.iterator](): Generator<[uri: Uri, diagnostics: readonly Diagnostic[]]> {
    yield* this.#shown
  }

  dispose(): void {
    this.#listeners.dispose()
    this.#settler.forgetAll()
    this.#shown.dispose()
  }
}

type SetArguments =
  | [uri: Uri, diagnostics: readonly Diagnostic[] | undefined]
  | [entries: ReadonlyArray<[Uri, readonly Diagnostic[] | undefined]>, diagnostics?: undefined]
