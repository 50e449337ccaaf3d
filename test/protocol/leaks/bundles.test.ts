import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../client.ts'

/** Every script of the package, from `dist/`. */
const scripts = (readdirSync(path.join(root, 'dist'), { recursive: true }) as string[])
  .filter((file) => /\.(?:cjs|mjs|js)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))

/** Modules of Node.js through which a program can reach others, start them or run texts as code. */
const far = /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns|child_process|cluster|vm|inspector|repl|wasi)(?:\/|$)/

/**
 * The libraries of the protocol can also talk over sockets, and that of the client starts the server. That they do no
 * more is seen when they run.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'client.cjs': ['child_process', 'net'],
  'extension.cjs': ['node:child_process'],
  'server.node.cjs': ['net'],
}

describe('the scripts of the package', () => {
  for (const file of scripts) {
    const text = readFileSync(path.join(root, 'dist', file), 'utf8')

    it(`${file.replace(/-[A-Z\d]{8}\./, '.')} runs no text as code`, () => {
      assert.doesNotMatch(text, /(?<![\w$.])(?:eval|Function)\(|new Function\b/)
      // The worker begins with the scripts that the extension names, two of its own; a draft is no part of that message.
      assert.equal(text.split('importScripts').length, file === 'start.worker.js' ? 2 : 1)
    })

    it(`${file.replace(/-[A-Z\d]{8}\./, '.')} reaches no network and starts no program`, () => {
      assert.doesNotMatch(text, /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|(?<![\w$.])fetch\(/)
      const loaded = [...text.matchAll(/(?:\brequire|\(0,\s*[\w$.]+\)|\bimport)\(["'`]([\w:/]+)["'`]\)/g)].map(
        ([, name = '']) => name,
      )
      const named = [...new Set(loaded.filter((name) => far.test(name)))]
      assert.deepEqual(named.filter((name) => !(allowed[file] ?? []).includes(name)).sort(), [])
    })
  }
})
