import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { made } from '../root.mjs'
import { writeDraft } from './draft.mjs'
import { readPool } from './pool.mjs'

/** @typedef {import('./pool.mjs').Language} Language */

/**
 * @typedef {object} Input
 * @property {Language} language
 * @property {number} kilobytes As asked for: UTF-8, in thousands of bytes.
 * @property {string} text
 * @property {number} bytes As it came out.
 * @property {string} file
 * @property {string} source What it was made of.
 */

/** @type {Map<string, Input>} */
const written = new Map()

/**
 * The draft of a language and size; also in a file, for those who read files.
 * @param {Language} language
 * @param {number} kilobytes
 * @returns {Input}
 */
export function input(language, kilobytes) {
  const name = `${language}-${kilobytes}kB.md`
  const known = written.get(name)
  if (known) return known
  const pool = readPool(language)
  const folder = path.join(made, 'inputs')
  const file = path.join(folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, writeDraft(pool, language, kilobytes * 1000))
  // Read again: a string put together from parts is dearer to read than one that came from outside.
  const text = readFileSync(file, 'utf8')
  const fresh = { language, kilobytes, text, bytes: Buffer.byteLength(text), file, source: pool.source }
  written.set(name, fresh)
  return fresh
}

/** @type {readonly Language[]} */
export const languages = ['zh', 'en']
