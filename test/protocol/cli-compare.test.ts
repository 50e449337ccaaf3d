import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wenheng } from './cli-process.ts'

const old =
  '# 滨江市数据行动方案\n\n## 一、重点任务\n\n企业应当报送数据|表格，到2027年建成10个平台。\n\n培养数据人才，支持高校开设专业。\n'
const fresh = '# 滨江市数据行动方案\n\n## 一、重点任务\n\n鼓励企业报送数据|表格，到2028年建成10个平台。\n'

describe('command line: compare', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-compare-'))
    writeFileSync(path.join(folder, 'old.md'), old)
    writeFileSync(path.join(folder, 'new.md'), fresh)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('lists the changes with the lines of both files, the heaviest first, and ends with 0', () => {
    const { status, stdout } = wenheng(folder, ['compare', 'old.md', 'new.md'])
    assert.equal(status, 0)
    const lines = stdout.split('\n').map((line) => line.trim())
    assert.equal(lines[0], 'old.md → new.md')
    assert.match(lines[1] ?? '', /^实质改动\d处，文字改动0处/)
    assert.ok(
      lines.some((line) => /^7 → — +一、重点任务$/.test(line)),
      stdout,
    )
    assert.match(
      stdout,
      /人才维度不再有措施[\s\S]*删去“培养数据人才，支持高校开设专业。”[\s\S]*“应当”改为“鼓励”，力度减弱/,
    )
    assert.match(stdout, /\[-2027-\]\{\+2028\+\}|时限推后：“到2027年”改为“到2028年”/)
  })

  it('says that two files are the same', () => {
    assert.match(wenheng(folder, ['compare', 'old.md', 'old.md']).stdout, /两份文稿没有差别。/)
  })

  it('has a stable form as JSON', () => {
    const report = JSON.parse(wenheng(folder, ['compare', 'old.md', 'new.md', '--format', 'json']).stdout)
    assert.deepEqual(Object.keys(report), ['old', 'new', 'relation', 'common', 'counts', 'changes'])
    const removed = report.changes.find(({ kind }: { kind: string }) => kind === 'removed')
    assert.deepEqual(Object.keys(removed), [
      'kind',
      'group',
      'weight',
      'message',
      'statements',
      'dimensions',
      'old',
      'new',
      'words',
    ])
    assert.equal(removed.old.line, 7)
    assert.equal(removed.new, null)
  })

  it('prints the table of changes, with what has not changed if asked', () => {
    const { stdout } = wenheng(folder, ['compare', 'old.md', 'new.md', '--format', 'md'])
    assert.match(stdout, /^# 《滨江市数据行动方案》修改对照表\n\n\| 原文 \| 修改后 \| 说明 \|\n/)
    assert.match(stdout, /<ins>鼓励<\/ins>企业<\/?|企业<del>应当<\/del>报送数据\\\|表格/)
    assert.doesNotMatch(stdout, /^\| 一、重点任务 \|/m)
    assert.match(
      wenheng(folder, ['compare', 'old.md', 'new.md', '--format', 'md', '--all']).stdout,
      /^\| 一、重点任务 \|/m,
    )
  })

  it('saves a Word document, and leaves nothing where it cannot', () => {
    const run = wenheng(folder, ['compare', 'old.md', 'new.md', '--format', 'docx', '--output', 'table.docx'])
    assert.equal(run.status, 0, run.stderr)
    assert.equal(readFileSync(path.join(folder, 'table.docx')).subarray(0, 2).toString(), 'PK')
    const none = wenheng(folder, ['compare', 'old.md', 'new.md', '--format', 'md', '--output', 'none/table.md'])
    assert.equal(none.status, 2)
    assert.match(none.stderr, /未保存/)
    assert.ok(!existsSync(path.join(folder, 'none')))
  })

  it('takes two files', () => {
    for (const files of [['old.md'], ['old.md', 'new.md', 'old.md'], ['.', 'old.md'], ['none.md', 'old.md']]) {
      const { status, stderr } = wenheng(folder, ['compare', ...files])
      assert.equal(status, 2, files.join(' '))
      assert.notEqual(stderr, '')
    }
  })
})
