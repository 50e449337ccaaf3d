// A newcomer's first look: `npm start` or `npm start -- --editor [FILE]`.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { address, startEditor } from './editor.mjs'
import { exampleDraft } from './examples.mjs'
import { setup, standard } from './setup.mjs'
import { packExtension } from './vsix.mjs'

const root = path.join(import.meta.dirname, '../..')
const examples = path.join(root, 'examples')
const [flag, file, ...rest] = process.argv.slice(2)

if (flag === undefined) look()
else if (flag === '--editor' && rest.length === 0) await openEditor(file).catch(complain)
else {
  console.error('usage: npm start [-- --editor [FILE]]')
  process.exitCode = 2
}

/** Builds, and opens examples/ in VS Code where there is one; else shows the sample draft's lint. */
function look() {
  console.log('Building …')
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const windows = process.platform === 'win32'
  const sample = exampleDraft('zh')
  const code = spawnSync('code', ['--version'], { stdio: 'ignore', shell: windows })
  if (code.status === 0) {
    console.log(`\nOpening ${show(sample)} in VS Code, with this extension loaded.`)
    const args = [`--extensionDevelopmentPath=${root}`, examples, sample]
    const opened = spawnSync('code', windows ? args.map((each) => `"${each}"`) : args, {
      stdio: 'inherit',
      shell: windows,
    })
    process.exitCode = opened.status ?? 1
    return
  }
  console.log(`\n$ wenheng lint ${show(sample)}\n`)
  spawnSync(process.execPath, ['dist/cli.cjs', 'lint', path.relative(root, sample)], { cwd: root, stdio: 'inherit' })
  console.log(`
There is no “code” command on the PATH, so this was the command line.
To see the draft in an editor in your browser, with hovers and quick fixes:

    npm start -- --editor            opens ${show(sample)}
    npm start -- --editor FILE       opens a draft of yours

The first time this installs ${standard.name} into test/e2e, ${standard.size}.

PATH 上没有 code 命令，以上是命令行的检查结果。要在浏览器里的编辑器中查看（悬停释义、快速修复），
请运行 npm start -- --editor [文件]；首次运行会在 test/e2e 中安装编辑器，约 ${standard.size}。`)
}

/**
 * Starts the editor with the extension and stays until Ctrl-C.
 * @param {string} [given] The draft to open.
 */
async function openEditor(given) {
  const draft = given === undefined ? exampleDraft('zh') : path.resolve(process.env.INIT_CWD ?? '.', given)
  if (!existsSync(draft)) {
    console.error(`${given}: there is no such file`)
    process.exitCode = 2
    return
  }
  await setup(standard)
  console.log('Packing the extension …')
  const vsix = await packExtension()
  const token = randomBytes(16).toString('hex')
  const chinese = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '')
  const editor = await startEditor({
    data: path.join(import.meta.dirname, '.cache/editor'),
    vsix,
    token,
    locale: chinese ? 'zh-cn' : 'en',
  })
  const isFolder = statSync(draft).isDirectory()
  const options = isFolder ? { token } : { token, file: draft }
  console.log(`
${show(draft)} is open at

    ${address(editor, isFolder ? draft : path.dirname(draft), options)}

Only this machine can reach it. Ctrl-C ends it.`)
  process.exitCode = (await editor.ended) ?? 0
}

/** @param {unknown} error */
function complain(error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {string} target */
function show(target) {
  return path.relative(process.env.INIT_CWD ?? process.cwd(), target) || '.'
}
