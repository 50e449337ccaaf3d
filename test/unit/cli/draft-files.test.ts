import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { namedFiles } from '../../../server/src/cli/draft-files.ts'

describe('the files that operands name', () => {
  let root: string
  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'wenheng-files-')))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function write(...files: string[]): void {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), 'x')
    }
  }

  async function named(...operands: string[]): Promise<string[]> {
    const found = await namedFiles(operands.map((one) => (one === '-' ? one : `${root}/${one}`)))
    return found.map(({ file, problem }) => `${problem ? `${problem.key}: ` : ''}${path.relative(root, file)}`)
  }

  it('are those of a folder by name, whatever the case of their ending, each once', async () => {
    write(
      'b.md',
      'DRAFT.MD',
      'a/NOTE.TXT',
      'a/c.gongwen',
      'a.docx',
      '~$a.docx',
      'b.pdf',
      'node_modules/p/README.md',
      '.hidden/x.md',
      '.y.md',
    )
    const all = ['DRAFT.MD', 'a.docx', 'a/NOTE.TXT', 'a/c.gongwen', 'b.md']
    assert.deepEqual(await named(''), all)
    assert.deepEqual(await named('a/', '', 'b.md', 'a/../b.md'), [
      'a/NOTE.TXT',
      'a/c.gongwen',
      'DRAFT.MD',
      'a.docx',
      'b.md',
    ])
    assert.deepEqual(await named('b.pdf'), ['b.pdf'])
  })

  it('are those of a glob, which may end in small letters', async () => {
    write('b.md', 'DRAFT.MD', 'a/c.md', 'node_modules/p/d.md')
    assert.deepEqual(await named('*.md'), ['DRAFT.MD', 'b.md'])
    assert.deepEqual(await named('**/*.md'), ['DRAFT.MD', 'a/c.md', 'b.md'])
    assert.deepEqual(await named('*.txt', 'nowhere.md'), ['noMatch: *.txt', 'nowhere.md'])
  })

  it('follow links to files, not to folders', async () => {
    write('a/b.md', 'elsewhere/c.md')
    symlinkSync(root, path.join(root, 'a/round'))
    symlinkSync(path.join(root, 'elsewhere/c.md'), path.join(root, 'a/link.md'))
    symlinkSync(path.join(root, 'a/self.md'), path.join(root, 'a/self.md'))
    assert.deepEqual(await named('a'), ['a/b.md', 'a/link.md'])
    assert.deepEqual(await named('**/b.md'), ['a/b.md'])
    assert.deepEqual(await named('a/[bl]*.md'), ['a/b.md', 'a/link.md'])
    assert.deepEqual(await named('a/self.md'), ['a/self.md'])
  })

  it('are none where there is no draft', async () => {
    write('a/b.pdf')
    assert.deepEqual(await named('a'), ['directory: a'])
  })

  it('leave out what the repository ignores, unless it is named', async () => {
    write('.git/HEAD', 'a.md', 'old/b.md', 'sub/c.md', 'sub/out/d.md', 'sub/keep/e.md', 'sub/x.txt', 'sub/deep/y.txt')
    writeFileSync(path.join(root, '.gitignore'), '/old/\n*.txt\nout\nkeep/*\n')
    writeFileSync(path.join(root, 'sub/.gitignore'), '!x.txt\n!keep/e.md\n')
    const left = ['a.md', 'sub/c.md', 'sub/keep/e.md', 'sub/x.txt']
    assert.deepEqual(await named(''), left)
    assert.deepEqual(await named('**/*.{md,txt}'), left)
    assert.deepEqual(await named('sub'), left.slice(1))
    assert.deepEqual(await named('old'), ['directory: old'])
    assert.deepEqual(await named('old/*.md'), ['noMatch: old/*.md'])
    assert.deepEqual(await named('old/b.md'), ['old/b.md'])
    mkdirSync(path.join(root, '.git/info'))
    writeFileSync(path.join(root, '.git/info/exclude'), 'a.md\n')
    assert.deepEqual(await named(''), left.slice(1))
  })

  it('do not heed what lies above a repository', async () => {
    writeFileSync(path.join(root, '.gitignore'), '*.md\n')
    write('inner/.git', 'inner/a.md')
    assert.deepEqual(await named('inner'), ['inner/a.md'])
  })
})
