import assert from 'node:assert/strict'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { bound, compared, known, within, withoutIds } from './answers.ts'
import { drawnRange } from './drawn-place.ts'
import { drawnText, passage } from './drawn-text.ts'
import { type Change, changed } from './mirrored-draft.ts'
import { drawnNotification } from './notifications.ts'
import type { Random } from './random.ts'
import {
  clientOf,
  drawnMeaningless,
  drawnSettings,
  openingText,
  requests,
  spoiltParameters,
  wrongValue,
} from './requests.ts'
import { ServerProcess } from './server-process.ts'
import type { Tally } from './tally.ts'

const longest = 6_000

/**
 * One session of random traffic with the server and a second server that analyses afresh: throws where the server ends,
 * hangs, answers with something else than a result or an error of the protocol, or says anything else than the second.
 */
export async function protocolRun(random: Random, edits: number, tally: Tally, pulls: boolean): Promise<void> {
  const session = new FuzzedSession(random, pulls, tally)
  try {
    await session.begin()
    for (const end = tally.edits + edits; tally.edits < end; ) {
      session.act()
      if (session.untilComparison <= 0) await session.compare()
    }
    for (const uri of session.uris) await session.compare(uri)
    await session.end()
  } finally {
    session.kill()
  }
}

class FuzzedSession {
  private readonly random: Random
  private readonly pulls: boolean
  private readonly tally: Tally
  private readonly server = new ServerProcess()
  private readonly fresh = new ServerProcess()
  /** What the drafts hold, kept by another implementation of LSP's edits. */
  private readonly drafts = new Map<string, TextDocument>()
  private readonly open: { readonly id: number; done: boolean }[] = []
  /** Edits until answers are compared again. */
  untilComparison = 20
  private failure: Error | null = null

  constructor(random: Random, pulls: boolean, tally: Tally) {
    this.random = random
    this.pulls = pulls
    this.tally = tally
  }

  get uris(): string[] {
    return [...this.drafts.keys()]
  }

  async begin(): Promise<void> {
    const client = clientOf(this.random, this.pulls)
    for (const server of [this.server, this.fresh]) assert.ok('result' in (await server.initialize(client)))
  }

  async end(): Promise<void> {
    assert.equal(await this.server.stop(), 0, this.server.log)
  }

  kill(): void {
    this.server.kill()
    this.fresh.kill()
  }

  /** One message, or a few that belong together. */
  act(): void {
    if (this.failure) throw this.failure
    if (!this.server.isRunning) throw new Error(`the server has ended: ${this.server.log}`)
    const { oldest } = this.server
    if (oldest && oldest.time > bound) throw new Error(`${oldest.method} has waited for ${oldest.time} ms`)
    const { random } = this
    if (this.drafts.size === 0 || (this.drafts.size < 5 && random.once(25))) {
      this.openDraft()
      return
    }
    const sort = random.below(100)
    if (sort < 66) this.edit(random.pick(this.uris))
    else if (sort < 88) this.askAnything(sort >= 84)
    else if (sort < 91) this.cancel()
    else if (sort < 92) this.server.send(drawnNotification(random, random.pick(this.uris)))
    else if (sort < 94) this.saySomethingElse()
    else if (sort < 95) this.editWrongly(random.pick(this.uris))
    else if (sort < 96) this.changeSettings()
    else if (sort < 98) this.openDraft(random.pick(this.uris))
    else this.close(random.pick(this.uris))
  }

  private openDraft(uri = `file:///${this.random.pick(['a', '数据', 'x%20y', 'b'])}${this.random.below(4)}.md`): void {
    const languageId = this.random.pick(['markdown', 'markdown', 'plaintext', 'policy-draft', 'ini'])
    const version = this.random.pick([1, 1, 7, 0, -3])
    const text = openingText(this.random)
    this.drafts.set(uri, TextDocument.create(uri, languageId, version, text))
    this.server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
    this.tally['opens and closes']++
  }

  private close(uri: string): void {
    this.drafts.delete(uri)
    this.server.published.delete(uri)
    this.server.notify('textDocument/didClose', { textDocument: { uri } })
    this.tally['opens and closes']++
  }

  private edit(uri: string): void {
    const draft = this.drafts.get(uri)
    if (!draft) return
    const { random } = this
    const contentChanges: Change[] = []
    for (let left = random.once(3) ? random.between(2, 16) : 1; left > 0; left--) {
      if (draft.getText().length > longest || random.once(60)) contentChanges.push({ text: openingText(random) })
      else contentChanges.push(this.change(draft))
    }
    const next = random.once(20) ? random.pick([draft.version, draft.version - 1, 0, 2 ** 31 - 1]) : draft.version + 1
    this.drafts.set(uri, changed(draft, contentChanges, next))
    this.server.notify('textDocument/didChange', { textDocument: { uri, version: next }, contentChanges })
    this.tally.edits += contentChanges.length
    this.tally['notifications of edits']++
    this.untilComparison -= contentChanges.length
  }

  private change(draft: TextDocument): { range: ReturnType<typeof drawnRange>; text: string } {
    const { random } = this
    const range = drawnRange(random, draft.lineCount)
    const sort = random.below(10)
    if (sort < 3) return { range, text: '' }
    return { range, text: sort < 8 ? drawnText(random, random.pick([1, 3, 30])) : passage(random, 200) }
  }

  /** An edit that says nothing, then the text as a whole, as a client sends it that has noticed. */
  private editWrongly(uri: string): void {
    const draft = this.drafts.get(uri)
    if (!draft) return
    const right = { textDocument: { uri, version: draft.version + 1 }, contentChanges: [this.change(draft)] }
    const wrong = spoiltParameters(this.random, right)
    this.server.notify('textDocument/didChange', wrong)
    const text = openingText(this.random)
    const version = draft.version + 2
    this.drafts.set(uri, changed(draft, [{ text }], version))
    this.server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] })
    this.tally['messages without meaning']++
  }

  private ask(method: string, params: unknown): void {
    const { id, answer } = this.server.ask(method, params)
    const entry = { id, done: false }
    this.open.push(entry)
    if (this.open.length > 50) this.open.shift()
    void answer.then((got) => {
      entry.done = true
      if (!('error' in got)) return
      this.tally['protocol errors']++
      if (!known.has(got.error.code))
        this.failure ??= new Error(`${method}: ${JSON.stringify(got)}\n${this.server.log}`)
    })
  }

  private parametersOf(
    method: string,
    uri = this.random.once(20) ? 'file:///not-open.md' : this.random.pick(this.uris),
  ): object {
    return requests[method]?.(this.random, uri, this.drafts.get(uri)?.lineCount ?? 1) ?? {}
  }

  private askAnything(isWrong: boolean): void {
    const method = this.random.pick(Object.keys(requests))
    const params = this.parametersOf(method)
    this.ask(method, isWrong ? spoiltParameters(this.random, params) : params)
    this.tally[isWrong ? 'requests with wrong parameters' : 'requests']++
  }

  private cancel(): void {
    const running = this.open.filter(({ done }) => !done)
    const id = running.length > 0 && !this.random.once(5) ? this.random.pick(running).id : wrongValue(this.random)
    this.server.notify('$/cancelRequest', { id })
    this.tally.cancellations++
  }

  /** What no server knows, or not at this time. */
  private saySomethingElse(): void {
    const { random, server } = this
    const sort = random.below(9)
    if (sort === 0) this.ask(random.pick(['textDocument/x', 'x', '', 'constructor', '$/x']), wrongValue(random))
    else if (sort === 1) this.ask('initialize', clientOf(random, !this.pulls))
    else server.send({ jsonrpc: '2.0', ...drawnMeaningless(random) })
    this.tally['messages without meaning']++
  }

  private changeSettings(): void {
    const settings = drawnSettings(this.random)
    for (const server of [this.server, this.fresh]) {
      server.settings = settings
      server.notify('workspace/didChangeConfiguration', { settings: null })
    }
    this.tally['changes of settings']++
  }

  /** Holds what the server says of a draft to what another says that sees its text for the first time. */
  async compare(uri = this.random.pick(this.uris)): Promise<void> {
    this.untilComparison = this.random.between(10, 60)
    const draft = this.drafts.get(uri)
    if (!draft) return
    const text = draft.getText()
    const { languageId, version } = draft
    this.fresh.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
    const asked = compared
      .filter(() => this.random.once(3))
      .map((method) => [method, this.parametersOf(method, uri)] as const)
    const [ours, theirs] = await Promise.all([this.told(this.server, uri, asked), this.told(this.fresh, uri, asked)])
    this.fresh.notify('textDocument/didClose', { textDocument: { uri } })
    this.fresh.published.delete(uri)
    this.tally['answers compared with a fresh analysis'] += ours.length
    assert.deepEqual(
      ours,
      theirs,
      `${uri}, ${JSON.stringify(asked.map(([method]) => method))}: ${JSON.stringify(text)}`,
    )
  }

  private async told(
    server: ServerProcess,
    uri: string,
    asked: readonly (readonly [string, object])[],
  ): Promise<unknown[]> {
    const diagnostics = within(
      server,
      this.pulls
        ? server.request('textDocument/diagnostic', { textDocument: { uri } })
        : server
            .request('textDocument/foldingRange', { textDocument: { uri } })
            .then(() => ({ result: { items: server.published.get(uri)?.diagnostics } })),
    )
    const others = asked.map(([method, params]) => within(server, server.request(method, params)))
    const answers = await Promise.all([diagnostics, ...others])
    return answers.map(withoutIds)
  }
}
