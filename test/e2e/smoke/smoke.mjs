// A person's view: the packed extension is installed and worked with by mouse and keyboard, with screenshots.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startBrowser, startEditor } from '../editor.mjs'
import { exampleDraft } from '../examples.mjs'
import { writingSteps } from './steps.mjs'
import { timingStep } from './timing.mjs'
import { viewSteps } from './view-steps.mjs'
import { workbench } from './workbench.mjs'

/** @typedef {import('../suite.mjs').Result} Result */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<void>} act
 * @property {boolean} [needed] Without it no other can be taken.
 */

/**
 * @typedef {object} Stage What the steps share.
 * @property {import('../editor.mjs').Editor} editor
 * @property {import('playwright-core').Page} page
 * @property {ReturnType<typeof workbench>} user
 * @property {string} folder The workspace.
 * @property {string} name The draft in it.
 * @property {(name: string) => Promise<unknown>} shot Takes a screenshot.
 * @property {(line: string) => void} note Says a figure.
 */

const screenshots = path.join(import.meta.dirname, '../screenshots')

/**
 * @param {import('./views.mjs').View} view
 * @param {{ edition?: import('../setup.mjs').Edition, vsix: string, draft?: string, timed?: boolean }} options
 * @returns {Promise<Result>}
 */
export async function runSmoke(view, { edition, vsix, draft = exampleDraft(view.language), timed = false }) {
  mkdirSync(screenshots, { recursive: true })
  for (const old of readdirSync(screenshots)) {
    if (old.startsWith(`${view.locale}-`)) rmSync(path.join(screenshots, old))
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-smoke-'))
  const name = path.basename(draft)
  copyFileSync(draft, path.join(folder, name))
  const editor = await startEditor({
    ...(edition ? { edition } : {}),
    vsix,
    locale: view.locale,
    settings: {
      'workbench.colorTheme': 'Default Light Modern',
      // Tooltips of the explorer lie over what is clicked next.
      'workbench.hover.delay': 10_000,
      'editor.fontFamily': "'WenQuanYi Micro Hei Mono', monospace",
      'editor.minimap.enabled': false,
    },
  })
  const browser = await startBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    /** @type {string[]} */
    const notes = []
    /** @type {Stage} */
    const stage = {
      editor,
      page,
      user: workbench(page),
      folder,
      name,
      shot: (step) => page.screenshot({ path: path.join(screenshots, `${view.locale}-${step}.png`) }),
      note: (line) => notes.push(`  note ${view.locale}: ${line}`),
    }
    const steps = [...writingSteps(view, stage), ...viewSteps(stage), ...(timed ? [timingStep(stage)] : [])]
    const result = await walk(`${view.locale}: `, steps, stage.shot)
    result.lines.push(...notes)
    return result
  } finally {
    await browser.close()
    await editor.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Takes the steps in turn.
 * @param {string} title
 * @param {Step[]} steps
 * @param {Stage['shot']} shot
 */
async function walk(title, steps, shot) {
  /** @type {Result} */
  const result = { passed: 0, failed: 0, skipped: 0, lines: [] }
  for (const [index, { name, act, needed }] of steps.entries()) {
    const started = Date.now()
    try {
      await act()
      result.passed += 1
      result.lines.push(`  ok   ${title}${name} (${Date.now() - started} ms)`)
    } catch (error) {
      result.failed += 1
      result.lines.push(`  FAIL ${title}${name}\n${error instanceof Error ? error.stack : error}`)
      await shot(`failed-${index + 1}`).catch(() => {})
      if (!needed) continue
      result.skipped = steps.length - index - 1
      break
    }
  }
  return result
}
