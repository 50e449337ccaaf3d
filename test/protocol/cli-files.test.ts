import assert from 'node:assert/strict'
import {
  chmodSync,
  linkSync,
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
import { commandNames, commands } from '../../server/src/cli/commands.ts'
import { encode } from '../../server/src/host/encode.ts'
import { wenheng, wenhengInShell } from './cli-process.ts'
import { operandsOf } from './command-operands.ts'
import { chinese, minutes } from './samples.ts'

const marks = '# 关于值班的说明\r\n\r\n上午,由甲组值班;下午由乙组值班。\r\n'
const mended = marks.replace(',', '，').replace(';', '；')
const traditional = '# 關於值班的說明\n\n上午,由甲組值班;下午由乙組值班。\n'

describe('files of the command line', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const at = (file: string): string => path.join(folder, file)
  const files = (...args: string[]): string[] =>
    JSON.parse(wenheng(folder, ['lint', '--format', 'json', ...args]).stdout).map(({ file }: { file: string }) => file)

  function bytesOf(text: string, encoding: string, hasMark = false): Uint8Array {
    const bytes = encode(text, { encoding, hasMark })
    assert.ok(bytes instanceof Uint8Array)
    return bytes
  }

  it('folders and globs take DRAFT.MD too, and leave out what git ignores', () => {
    mkdirSync(at('.git'))
    mkdirSync(at('old'))
    for (const file of ['DRAFT.MD', 'NOTE.TXT', 'old/a.md', 'b.md']) writeFileSync(at(file), minutes)
    writeFileSync(at('.gitignore'), 'old\n')
    assert.deepEqual(files('.'), ['./DRAFT.MD', './NOTE.TXT', './b.md'])
    assert.deepEqual(files('**/*.md'), ['DRAFT.MD', 'b.md'])
    assert.deepEqual(files('old/a.md'), ['old/a.md'])
    const none = wenheng(folder, ['lint', 'old'])
    assert.equal(none.status, 2)
    assert.match(none.stderr, /^wenheng: old：.*git 忽略的不计.*\n$/)
  })

  it('each encoding is read as what it is', () => {
    const english = 'The Government’s plan – “AI for all” – trains 500 researchers a year.\n'
    writeFileSync(at('1252.txt'), bytesOf(english, 'windows-1252'))
    writeFileSync(at('big5.txt'), bytesOf('市府設置數據開放平台，每年培育人工智慧人才五十名。', 'big5'))
    writeFileSync(at('gb.txt'), bytesOf('市数据局建设开放平台。', 'gb18030'))
    writeFileSync(at('16.txt'), bytesOf('市数据局建设开放平台。\n', 'utf-16le'))
    const run = wenheng(folder, ['explain', '--format', 'json', '1252.txt', 'big5.txt', 'gb.txt', '16.txt'])
    const texts = JSON.parse(run.stdout).map(({ clauses }: { clauses: { text: string }[] }) => clauses[0]?.text)
    assert.deepEqual(texts, [
      english.trim(),
      '市府設置數據開放平台，每年培育人工智慧人才五十名。',
      '市数据局建设开放平台。',
      '市数据局建设开放平台。',
    ])
  })

  it('a file that is refused has one line, with its byte or encoding, and the others are done', () => {
    writeFileSync(
      at('bad.md'),
      Buffer.concat([Buffer.from(`${chinese}\n算力`), Buffer.from([0x92]), Buffer.from('。\n')]),
    )
    const japanese = 'この計画は、人工知能の利用を進め、市民の暮らしをよくするために定めるものである。'
    writeFileSync(at('ja.txt'), bytesOf(japanese, 'shift_jis'))
    writeFileSync(at('minutes.md'), minutes)
    const run = wenheng(folder, ['lint', 'bad.md', 'ja.txt', 'minutes.md'])
    assert.equal(run.status, 2)
    const [bad, ja, ...rest] = run.stderr.trimEnd().split('\n')
    assert.match(bad ?? '', /^wenheng: bad\.md：不是 UTF-8 编码，第\d+行有字节 0x92；.*--encoding/)
    assert.match(ja ?? '', /^wenheng: ja\.txt：像是 SHIFT_JIS 编码；.*--encoding shift_jis/)
    assert.deepEqual(rest, [])
    assert.match(run.stdout, /^minutes\.md/)
    assert.equal(wenheng(folder, ['lint', '--encoding', 'shift_jis', 'ja.txt']).status, 0)
    assert.match(wenheng(folder, ['lint', '--encoding', 'gb18030', 'bad.md']).stderr, /不是 GB18030 编码|^$/)
    assert.match(wenheng(folder, ['lint', '--encoding', 'klingon', 'bad.md']).stderr, /没有“klingon”这种编码/)
  })

  it('--stdin-filename names standard input, which is decoded like a file', () => {
    const args = ['lint', '--format', 'json', '--stdin-filename', '稿/a.policy.txt', '-']
    const [report] = JSON.parse(wenheng(folder, args, bytesOf(marks, 'gb18030')).stdout)
    assert.deepEqual([report.file, report.findings.length], ['稿/a.policy.txt', 2])
    assert.match(wenheng(folder, ['lint', '-'], 'PK\u0003\u0004').stderr, /^wenheng: -：/)
  })

  it('--fix mends the file in its encoding, with its line ends, mark and permissions, and says what is left', () => {
    for (const [encoding, mark] of [
      ['utf-8', true],
      ['utf-8', false],
      ['utf-16be', true],
      ['utf-16le', false],
      ['gb18030', false],
    ] as const) {
      writeFileSync(at('a.md'), bytesOf(marks, encoding, mark))
      chmodSync(at('a.md'), 0o640)
      const run = wenheng(folder, ['lint', '--fix', 'a.md'])
      assert.equal(`${run.stderr}${run.status}`, '0', encoding)
      assert.match(run.stdout, /1 份文稿：.*已修正 2 处\n$/)
      assert.doesNotMatch(run.stdout, /half-width-mark/)
      assert.deepEqual(readFileSync(at('a.md')), Buffer.from(bytesOf(mended, encoding, mark)), encoding)
      assert.equal(statSync(at('a.md')).mode & 0o777, 0o640)
    }
    writeFileSync(at('b.txt'), bytesOf(traditional, 'big5'))
    assert.equal(wenheng(folder, ['lint', '--fix', '--format', 'json', 'b.txt']).status, 0)
    const big5 = Buffer.from(bytesOf(traditional.replace(',', '，').replace(';', '；'), 'big5'))
    assert.deepEqual(readFileSync(at('b.txt')), big5)
    assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.txt'])
  })

  it('--fix leaves alone a file with nothing to fix, and what a rule is switched off for', () => {
    writeFileSync(at('a.md'), mended)
    const { ino, mtimeMs } = statSync(at('a.md'))
    wenheng(folder, ['lint', '--fix', 'a.md'])
    assert.deepEqual([statSync(at('a.md')).ino, statSync(at('a.md')).mtimeMs], [ino, mtimeMs])
    writeFileSync(at('a.md'), marks)
    wenheng(folder, ['lint', '--fix', '--rule', 'half-width-mark=off', 'a.md'])
    assert.equal(readFileSync(at('a.md'), 'utf8'), marks)
  })

  it('--fix goes through a link, and never half way', () => {
    mkdirSync(at('real'))
    writeFileSync(at('real/a.md'), marks)
    symlinkSync('real/a.md', at('link.md'))
    assert.equal(wenheng(folder, ['lint', '--fix', 'link.md']).status, 0)
    assert.equal(readFileSync(at('real/a.md'), 'utf8'), mended)
    for (const file of ['read-only.md', 'other.md']) writeFileSync(at(file), marks)
    chmodSync(at('read-only.md'), 0o444)
    const run = wenheng(folder, ['lint', '--fix', 'read-only.md', 'other.md'])
    assert.equal(run.status, 2)
    assert.match(run.stderr, /^wenheng: read-only\.md：未作修正：.+\n$/)
    assert.match(run.stdout, /^read-only\.md\n(?: .*\n)*.*half-width-mark/m)
    assert.equal(readFileSync(at('read-only.md'), 'utf8'), marks)
    assert.equal(readFileSync(at('other.md'), 'utf8'), mended)
    assert.equal(wenheng(folder, ['lint', '--fix', '-'], marks).status, 2)
  })

  it('--fix refuses a file that cannot be written back as it was', () => {
    // Big5 has 十 twice; the first of them would come back as the second.
    const odd = Buffer.concat([bytesOf(traditional, 'big5'), Buffer.from([0xa2, 0xcc])])
    writeFileSync(at('odd.txt'), odd)
    const run = wenheng(folder, ['lint', '--fix', 'odd.txt'])
    assert.equal(run.status, 2)
    assert.match(run.stderr, /^wenheng: odd\.txt：未作修正：按 Big5 编码写回.+\n$/)
    assert.deepEqual(readFileSync(at('odd.txt')), odd)
  })

  it('no command writes over a file that it reads, by whatever path or link it is named', () => {
    mkdirSync(at('sub'))
    writeFileSync(at('a.md'), minutes)
    for (const file of ['sub/a.docx', 'sub/b.docx'])
      assert.equal(wenheng(folder, ['export', 'a.md', '--output', file]).status, 0)
    symlinkSync('sub/a.docx', at('link.docx'))
    linkSync(at('sub/a.docx'), at('hard.docx'))
    const before = readFileSync(at('sub/a.docx'))
    const savers = commandNames.filter((name) => (commands[name].options as readonly string[]).includes('output'))
    assert.ok(savers.length >= 7)
    const names = ['./sub/a.docx', at('sub/a.docx'), 'link.docx', 'hard.docx']
    let runs = 0
    for (const command of savers) {
      for (const drafts of [
        ['sub/a.docx', 'sub/b.docx'],
        ['sub/b.docx', 'sub/a.docx'],
      ] as const) {
        const operands = operandsOf(command, { drafts, word: 'sub/a.docx' })
        if (!operands.includes('sub/a.docx')) continue
        const output = names[runs++ % names.length] ?? ''
        const run = wenheng(folder, [command, ...operands, '--output', output])
        const told = `${command} ${operands.join(' ')} → ${output}`
        assert.deepEqual([run.status, run.stdout], [2, ''], told)
        assert.match(run.stderr, /^wenheng: \S+：是本次要读取的文件，不予覆盖.+\n$/, told)
        assert.deepEqual(readFileSync(at('sub/a.docx')), before, told)
      }
    }
  })

  it('nor one of a folder, a glob, standard input or the parents of its configuration, nor the configuration', () => {
    mkdirSync(at('sub'))
    mkdirSync(at('kept'))
    for (const file of ['sub/a.md', 'kept/parent.md']) writeFileSync(at(file), minutes)
    writeFileSync(at('sub/.wenheng.yaml'), 'parents: [../kept/parent.md]\n')
    for (const script of [
      '$WENHENG tasks sub -o sub/a.md',
      "$WENHENG tasks 'sub/*.md' -o sub/a.md",
      '$WENHENG tasks - -o sub/a.md < sub/a.md',
      '$WENHENG align sub/a.md -o kept/parent.md',
      '$WENHENG pmc kept/parent.md --config sub/.wenheng.yaml -o sub/.wenheng.yaml',
    ]) {
      const run = wenhengInShell(folder, script)
      assert.equal(run.status, 2, script)
      assert.match(run.stderr, /^wenheng: \S+：是本次要读取的文件，不予覆盖.+\n$/, script)
    }
    for (const file of ['sub/a.md', 'kept/parent.md']) assert.equal(readFileSync(at(file), 'utf8'), minutes)
    const other = wenhengInShell(folder, '$WENHENG tasks - -o new.md < sub/a.md && $WENHENG tasks sub/a.md -o new.md')
    assert.deepEqual(other, { status: 0, stdout: '', stderr: '' })
  })

  it('a full disk leaves the old file and one line; a full output says so', function () {
    if (process.platform !== 'linux') this.skip()
    writeFileSync(at('a.md'), marks)
    const run = wenhengInShell(folder, 'ulimit -f 0; $WENHENG lint --fix a.md')
    assert.equal(run.status, 2)
    assert.match(run.stderr, /^wenheng: a\.md：未作修正：磁盘空间不足.+\n$/)
    assert.equal(readFileSync(at('a.md'), 'utf8'), marks)
    assert.deepEqual(readdirSync(folder), ['a.md'])
    const full = wenhengInShell(folder, '$WENHENG lint a.md > /dev/full')
    assert.deepEqual([full.status, full.stderr], [2, 'wenheng: 输出无法写完：ENOSPC\n'])
  })
})
