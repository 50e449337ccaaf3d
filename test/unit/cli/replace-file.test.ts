import assert from 'node:assert/strict'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replaceFile } from '../../../server/src/cli/replace-file.ts'

describe('replacing a file', () => {
  let root: string
  let file: string
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'wenheng-replace-'))
    file = path.join(root, 'draft.md')
    writeFileSync(file, 'old')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('keeps its permissions, and leaves nothing else behind', () => {
    chmodSync(file, 0o640)
    assert.equal(replaceFile(file, Buffer.from('new')), null)
    assert.equal(readFileSync(file, 'utf8'), 'new')
    assert.equal(statSync(file).mode & 0o777, 0o640)
    assert.deepEqual(readdirSync(root), ['draft.md'])
  })

  it('replaces what a link leads to, and keeps the link', () => {
    mkdirSync(path.join(root, 'a'))
    const link = path.join(root, 'a/link.md')
    symlinkSync('../draft.md', link)
    assert.equal(replaceFile(link, Buffer.from('new')), null)
    assert.equal(readFileSync(file, 'utf8'), 'new')
    assert.ok(lstatSync(link).isSymbolicLink())
    assert.deepEqual(readdirSync(path.join(root, 'a')), ['link.md'])
  })

  it('leaves a file alone that may not be written', () => {
    chmodSync(file, 0o444)
    assert.equal(replaceFile(file, Buffer.from('new')), 'readOnly')
    assert.equal(replaceFile(path.join(root, 'nowhere.md'), Buffer.from('new')), 'unwritable')
    assert.equal(replaceFile(root, Buffer.from('new')), 'unwritable')
    assert.equal(readFileSync(file, 'utf8'), 'old')
    assert.deepEqual(readdirSync(root), ['draft.md'])
  })
})
