import assert from 'node:assert/strict'
import { paperUri } from '../../../server/src/lsp/workspace/paper-uri.ts'

describe('the setting wenheng.paper', () => {
  it('names a file by its path or its URI', () => {
    assert.equal(paperUri('/home/li/论文 1.md'), 'file:///home/li/%E8%AE%BA%E6%96%87%201.md')
    assert.equal(paperUri(' "C:\\文\\a.txt" '), 'file:///c%3A/%E6%96%87/a.txt')
    assert.equal(paperUri('D:/a/b.md'), 'file:///d%3A/a/b.md')
    assert.equal(paperUri('file:///a/b.md'), 'file:///a/b.md')
    assert.equal(paperUri('vscode-vfs://github/a/b.md'), 'vscode-vfs://github/a/b.md')
  })

  it('names nothing that is relative, in the network or on another machine', () => {
    for (const setting of [
      '',
      'paper.md',
      './paper.md',
      '\\\\host\\a.md',
      '//host/a.md',
      'file://host/a.md',
      'https://a.b/c',
    ])
      assert.equal(paperUri(setting), null, setting)
  })
})
