import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { until } from '../editor.mjs'

/**
 * The views: coverage beside the draft, what is done in it, the trees of the side bar.
 * @param {import('./smoke.mjs').Stage} stage
 * @returns {import('./smoke.mjs').Step[]}
 */
export function viewSteps({ page, user, folder, name, shot }) {
  const title = readFileSync(path.join(folder, name), 'utf8').split('\n')[0]?.replace(/^# /, '') ?? ''
  /** @type {import('playwright-core').Frame | undefined} */
  let frame

  /** The page within the panel: a frame in a frame. */
  async function coverage() {
    return until(20_000, 'the page of the view does not show', async () => {
      for (const one of page.frames())
        if (
          (await one
            .locator('#page h1')
            .count()
            .catch(() => 0)) > 0
        )
          return one
      return undefined
    })
  }

  async function open() {
    await page.locator('[id*="wenheng.status"]').first().click()
    frame = await coverage()
    const words = await frame.locator('h1').innerText()
    if (words !== title) throw new Error(`the view is of “${words}”`)
    await shot('7-coverage')
  }

  async function goToClause() {
    if (!frame) throw new Error('no view')
    await frame.locator('[role=gridcell]:not(.level-0)').first().click()
    const quote = frame.locator('.chosen .quote').first()
    const words = (await quote.innerText()).slice(0, 12)
    await shot('8-cell')
    await quote.click()
    await until(10_000, 'the clause is not selected', async () => (await user.textInView()).includes(words))
  }

  async function decide() {
    if (!frame) throw new Error('no view')
    await frame.locator('.chosen [id$="-not"]').first().click()
    const input = page.locator('.quick-input-widget input').first()
    for (const said of ['说明理由', '李明']) {
      await input.waitFor()
      await page.waitForTimeout(300)
      await page.keyboard.insertText(said)
      await page.keyboard.press('Enter')
      await page.waitForTimeout(300)
    }
    await frame.locator('#decisions', { hasText: '李明' }).waitFor({ timeout: 10_000 })
    await frame.locator('#withdraw-0').click()
    await frame.locator('#decisions', { hasText: '李明' }).waitFor({ state: 'detached', timeout: 10_000 })
  }

  async function pin() {
    if (!frame) throw new Error('no view')
    await frame.locator('#pin[aria-pressed=false]').click()
    const other = 'other.md'
    writeFileSync(path.join(folder, other), '# 关于调整值班安排的通知\n\n各科室自下周起按新表值班。\n')
    // Beside the view, not over it.
    await page.locator('.tab', { hasText: name }).first().click()
    await user.openFromExplorer(other)
    // In a browser the editor keeps what is open every 5 s.
    await page.waitForTimeout(8000)
    await page.reload()
    await page.locator('.tab.active', { hasText: other }).waitFor()
    await until(30_000, 'the view is not pinned again', async () => {
      frame = await coverage()
      const isPinned = (await frame.locator('#pin[aria-pressed=true]').count()) > 0
      return isPinned && (await frame.locator('h1').innerText()) === title
    })
    await shot('8-pinned')
  }

  async function trees() {
    await page.locator('.activitybar .action-item a[aria-label*="Wenheng"]').first().click()
    const rows = page.locator('.sidebar .monaco-list-row')
    await until(15_000, 'the trees have no lines', async () => (await rows.count()) > 5)
    await rows.first().click()
    await page.waitForTimeout(500)
    await shot('9-trees')
    await page.keyboard.press('Control+Shift+E')
  }

  return [
    { name: 'a click on the status bar shows the coverage of the draft', act: open },
    { name: 'a cell lists its clauses, and a clause leads to its place', act: goToClause },
    { name: 'a decision is written into the draft, and withdrawn', act: decide },
    { name: 'a pinned view stays with its draft when the window is loaded again', act: pin },
    { name: 'the side bar has dimensions, problems and tasks', act: trees },
  ]
}
