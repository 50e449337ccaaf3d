import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bound, contents, type EndedRun, program, runCli } from './run-cli.ts'
import { plan, type Writer, writers } from './writers.ts'

const isLinux = process.platform === 'linux'

describe('faults of writing, for every command that writes', function () {
  this.timeout(60_000)
  let folder: string
  /** Where the target stands; the drafts stand there too, for a command that writes them. */
  let place: string
  const at = (...names: string[]): string => path.join(folder, ...names)
  const word = path.join(mkdtempSync(path.join(tmpdir(), 'wenheng-word-')), 'draft.docx')

  before(() => {
    writeFileSync(path.join(path.dirname(word), 'draft.md'), plan)
    if (writers.some(({ name }) => name.startsWith('export')))
      runCli(path.dirname(word), ['export', 'draft.md', '--output', word])
  })
  after(() => rmSync(path.dirname(word), { recursive: true }))
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-write-'))
    chmodSync(folder, 0o755)
    place = at('place')
    mkdirSync(place)
    chmodSync(place, 0o777)
    writeFileSync(at('draft.md'), plan)
    writeFileSync(at('old.md'), plan.replace('五百名', '三百名'))
    if (statSync(word, { throwIfNoEntry: false })) writeFileSync(at('draft.docx'), readFileSync(word))
  })
  afterEach(() => {
    spawnSync('umount', ['--quiet', place], { stdio: 'ignore' })
    rmSync(folder, { recursive: true })
  })

  const targetOf = ({ target }: Writer): string => path.join('place', target)
  const old = ({ isInPlace }: Writer): string => (isInPlace ? plan : 'old')

  /** One line that names the file; the old file as it was; nothing else left. */
  function refuses(writer: Writer, run: EndedRun, before: ReturnType<typeof contents>): void {
    assert.deepEqual(run.stderr.split('\n').length, 2, `${writer.name}: ${run.stderr}`)
    assert.match(
      run.stderr,
      new RegExp(`^wenheng: \\S*${writer.target.replace('.', '\\.')}：[^{}]+。\n$`),
      `${writer.name}: ${run.stderr}`,
    )
    assert.equal(run.status, 2, `${writer.name}: ${run.stderr}`)
    assert.deepEqual(contents(place), before, `${writer.name}: ${run.stderr}`)
  }

  it('each writes where nothing is wrong, and leaves nothing beside it', () => {
    for (const writer of writers) {
      const target = targetOf(writer)
      for (const before of writer.isInPlace ? [plan] : [null, 'old']) {
        if (before !== null) writeFileSync(at(target), before)
        const run = runCli(folder, writer.args(target))
        assert.equal(run.stderr, '', writer.name)
        assert.ok(run.status === 0 || run.status === 1, `${writer.name}: ${run.status}`)
        assert.notEqual(readFileSync(at(target), 'latin1'), before, writer.name)
      }
      assert.deepEqual(Object.keys(contents(place)), [writer.target])
      rmSync(at(target))
    }
  })

  it('a read-only file is left alone', () => {
    for (const writer of writers) {
      writeFileSync(at(targetOf(writer)), old(writer))
      chmodSync(at(targetOf(writer)), 0o444)
      const before = contents(place)
      refuses(writer, runCli(folder, writer.args(targetOf(writer))), before)
      rmSync(at(targetOf(writer)))
    }
  })

  it('a read-only folder is left alone, whether the file is there or not', function () {
    const trial = runCli(folder, ['--version'], bound === undefined ? {} : { uid: bound })
    // Where root’s files are closed to others, nobody can run the program.
    if (trial.status !== 0 || !isLinux) this.skip()
    for (const writer of writers)
      for (const isThere of writer.isInPlace ? [true] : [true, false]) {
        if (isThere) {
          writeFileSync(at(targetOf(writer)), old(writer))
          chmodSync(at(targetOf(writer)), 0o666)
        }
        const before = contents(place)
        chmodSync(place, 0o555)
        const run = runCli(folder, writer.args(targetOf(writer)), bound === undefined ? {} : { uid: bound })
        chmodSync(place, 0o777)
        refuses(writer, run, before)
        rmSync(at(targetOf(writer)), { force: true })
      }
  })

  it('a full disk leaves the old file', function () {
    if (!isLinux) this.skip()
    // A file system of its own takes root; a limit on the size of files ends in the same way.
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', place]).status === 0
    for (const writer of writers) {
      writeFileSync(at(targetOf(writer)), old(writer))
      if (isMounted) spawnSync('dd', ['if=/dev/zero', `of=${path.join(place, 'filler')}`, 'bs=1k'])
      const before = contents(place)
      const limited = [
        '-c',
        'ulimit -f 0; exec "$@"',
        'sh',
        process.execPath,
        program,
        ...writer.args(targetOf(writer)),
      ]
      const run = isMounted
        ? runCli(folder, writer.args(targetOf(writer)))
        : spawnSync('sh', limited, { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' } })
      refuses(writer, run, before)
      assert.match(run.stderr, /磁盘空间不足/, writer.name)
      rmSync(path.join(place, 'filler'), { force: true })
      rmSync(at(targetOf(writer)))
    }
  })

  it('a link stays, and what it leads to is replaced; one that leads nowhere is left alone', () => {
    for (const writer of writers) {
      const [target, real] = [at(targetOf(writer)), path.join(place, 'real.md')]
      writeFileSync(real, old(writer))
      symlinkSync('real.md', target)
      assert.equal(runCli(folder, writer.args(targetOf(writer))).stderr, '', writer.name)
      assert.ok(lstatSync(target).isSymbolicLink(), writer.name)
      assert.notEqual(readFileSync(real, 'latin1'), old(writer), writer.name)
      rmSync(real)
      for (const leadsTo of ['nowhere', writer.target]) {
        rmSync(target)
        symlinkSync(leadsTo, target)
        refuses(writer, runCli(folder, writer.args(targetOf(writer))), { [writer.target]: null })
      }
      rmSync(target)
    }
  })

  it('a folder, a pipe without a reader, a socket, or a folder that is not there is named in a line', async function () {
    if (!isLinux) this.skip()
    for (const writer of writers.filter(({ isInPlace }) => !isInPlace)) {
      const target = at(targetOf(writer))
      const expects = (reason: RegExp): void => {
        const run = runCli(folder, writer.args(targetOf(writer)))
        refuses(writer, run, { [writer.target]: null })
        assert.match(run.stderr, reason, writer.name)
      }
      mkdirSync(target)
      expects(/是文件夹/)
      rmSync(target, { recursive: true })
      execFileSync('mkfifo', [target])
      expects(/没有程序读取这个管道/)
      rmSync(target)
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(target, resolve))
      expects(/无法写入/)
      await new Promise((resolve) => server.close(resolve))
      const missing = runCli(folder, writer.args(path.join('nowhere', writer.target)))
      refuses(writer, missing, {})
      assert.match(missing.stderr, /所在的文件夹不存在/, writer.name)
    }
  })

  it('a pipe is not written back to, and one with a reader takes a report', function () {
    if (!isLinux) this.skip()
    for (const writer of writers) {
      const [target, command] = [at(targetOf(writer)), `'${process.execPath}' '${program}'`]
      execFileSync('mkfifo', [target])
      const args = writer.args(targetOf(writer)).map((argument) => `'${argument}'`)
      const [before, behind] = writer.isInPlace
        ? [`cat draft.md > '${target}' &`, ':']
        : [`cat '${target}' > got &`, 'wait']
      const script = `${before} ${command} ${args.join(' ')} > out; code=$?; ${behind}; exit $code`
      const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' }
      const run = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', timeout: 30_000, env })
      if (writer.isInPlace) refuses(writer, run, { [writer.target]: null })
      else assert.ok(run.stderr === '' && readFileSync(at('got')).length > 0, `${writer.name}: ${run.stderr}`)
      assert.ok(lstatSync(target).isFIFO())
      rmSync(target)
    }
  })
})
