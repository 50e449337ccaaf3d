// Loaded before a program of ours (`node --require`): writes down whatever could carry a draft away or run foreign code,
// one JSON line each, into the file that WENHENG_WATCH names. Threads of the program load it too.
'use strict'
const fs = require('node:fs')
const Module = require('node:module')

const log = fs.openSync(process.env.WENHENG_WATCH, 'a')
const write = fs.writeSync
const note = (kind, detail) => write(log, `${JSON.stringify({ kind, detail: String(detail) })}\n`)

/** Notes each call of a function, and then makes it. */
function watch(owner, name, kind, detail = (given) => given[0]) {
  const original = owner[name]
  if (typeof original !== 'function') throw new Error(`this Node.js has no ${name}`)
  owner[name] = new Proxy(original, {
    apply(target, self, given) {
      note(kind, `${name} ${describe(detail(given))}`)
      return Reflect.apply(target, self, given)
    },
    construct(target, given, asked) {
      note(kind, `${name} ${describe(detail(given))}`)
      return Reflect.construct(target, given, asked)
    },
  })
}

function describe(value) {
  if (typeof value === 'string' || value instanceof URL) return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    return typeof value
  }
}

const net = require('node:net')
watch(net.Socket.prototype, 'connect', 'socket')
watch(net.Server.prototype, 'listen', 'socket')
const dgram = require('node:dgram')
watch(dgram, 'createSocket', 'socket')
const dns = require('node:dns')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, name, 'socket')
  watch(dns.promises, name, 'socket')
}
for (const library of [require('node:http'), require('node:https')])
  for (const name of ['request', 'get']) watch(library, name, 'socket')
watch(globalThis, 'fetch', 'socket')

const children = require('node:child_process')
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  watch(children, name, 'process')
const threads = require('node:worker_threads')
watch(threads, 'Worker', 'thread', ([file, options]) => (options?.eval ? 'a text' : file))

const vm = require('node:vm')
for (const name of [
  'Script',
  'runInThisContext',
  'runInNewContext',
  'runInContext',
  'compileFunction',
  'createContext',
])
  watch(vm, name, 'code', () => '')
watch(process, 'dlopen', 'code', ([, file]) => file)
const compile = Module.prototype._compile
Module.prototype._compile = function (content, file, ...rest) {
  note('module', file)
  return compile.call(this, content, file, ...rest)
}

const writes = (flags) => (typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags ?? 'r'))
for (const name of ['open', 'openSync']) {
  const original = fs[name]
  fs[name] = (file, flags, ...rest) => {
    if (writes(flags)) note('write', file)
    return original.call(fs, file, flags, ...rest)
  }
}
const openPromised = fs.promises.open
fs.promises.open = (file, flags, ...rest) => {
  if (writes(flags)) note('write', file)
  return openPromised.call(fs.promises, file, flags, ...rest)
}
for (const name of ['writeFile', 'appendFile', 'rename', 'unlink', 'rm', 'mkdir', 'symlink', 'link', 'copyFile']) {
  watch(fs, name, 'write')
  watch(fs, `${name}Sync`, 'write')
  watch(fs.promises, name, 'write')
}
watch(fs, 'createWriteStream', 'write')
Module.syncBuiltinESMExports()
