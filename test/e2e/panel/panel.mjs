// The pages of the views in a browser: what a reader sees and does there, and what axe-core finds in them.
import { readFileSync } from 'node:fs'
import { graveViolations, tried } from '../browser-tests.mjs'
import { startBrowser, until } from '../editor.mjs'
import { exampleDraft } from '../examples.mjs'
import { loadPageData, openPage } from './page.mjs'
import { themes } from './themes.mjs'

/** @typedef {import('../suite.mjs').Result} Result */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {keyof typeof themes} Theme */

const languages = /** @type {const} */ (['zh', 'en'])

/** @returns {Promise<Result>} */
export async function runPanel() {
  /** @type {Result} */
  const result = { passed: 0, failed: 0, skipped: 0, lines: [] }
  const data = await loadPageData()
  const browser = await startBrowser()

  /**
   * @param {string} title
   * @param {(page: Page) => Promise<void>} act
   */
  async function test(title, act) {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
    /** @type {string[]} */
    const complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await tried(result, title, async () => {
      await act(page)
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    })
    await page.close()
  }

  for (const language of languages) {
    const draft = readFileSync(exampleDraft(language), 'utf8')
    const { view, ledger, answer } = data.answersOf(draft, language)
    for (const theme of /** @type {Theme[]} */ (Object.keys(themes)))
      await test(`the coverage of a draft has nothing that axe-core calls serious: ${theme}, ${language}`, async (page) => {
        await openPage(page, data, { name: 'coverage', theme, language, messages: [view], answer })
        await openAll(page)
        await accessible(page)
      })
    await test(`so has the table of tasks: ${language}`, async (page) => {
      await openPage(page, data, { name: 'ledger', theme: 'light', language, messages: [ledger] })
      await accessible(page)
    })
    await test(`so has an empty draft, one that is not judged, and no draft: ${language}`, async () => {
      for (const message of [
        data.answersOf('', language).view,
        data.answersOf('# 通知\n\n定于周五开会。\n', language).view,
        { type: 'none', reader: language },
      ]) {
        const other = await browser.newPage()
        await openPage(other, data, { name: 'coverage', theme: 'dark', language, messages: [message], answer })
        await accessible(other)
        await other.close()
      }
    })
  }

  const draft = readFileSync(exampleDraft('zh'), 'utf8')
  const { view, ledger, answer } = data.answersOf(draft, 'zh')
  await test('the table of sections is walked by keys, and lists the clauses of the chosen cell', async (page) => {
    const said = await openPage(page, data, {
      name: 'coverage',
      theme: 'light',
      language: 'zh',
      messages: [view],
      answer,
    })
    await page.locator('#cell-0-0').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'Enter']) await page.keyboard.press(key)
    await page.locator('#cell-2-0[aria-selected=true]:focus').waitFor()
    if ((await page.locator('[role=gridcell][tabindex="0"]').count()) !== 1) throw new Error('the grid is one stop')
    await page.locator('.chosen .quote').first().click()
    await until(3000, 'the page asks for the place', () => said.some(({ type }) => type === 'reveal'))
  })

  await test('nothing is cut off in half the width, as at a zoom of 200 %', async (page) => {
    await page.setViewportSize({ width: 380, height: 900 })
    await openPage(page, data, { name: 'coverage', theme: 'light', language: 'zh', messages: [view], answer })
    await openAll(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) throw new Error(`the page is ${over} px too wide`)
  })

  await test('a draft that changes is shown anew, and what has the focus keeps it', async (page) => {
    await openPage(page, data, { name: 'coverage', theme: 'light', language: 'zh', messages: [view], answer })
    await page.locator('[id="fold compute.layout"]').click()
    await page.locator('[id="insert-compute.layout"]').focus()
    const next = data.answersOf(`${draft}\n由市发展改革委牵头，2027年底前建成全市统一的智能算力调度平台。\n`, 'zh')
    await page.evaluate((message) => window.postMessage(message, '*'), next.view)
    await page.locator('.verdict', { hasText: '4个' }).waitFor()
    await page.locator('[id="insert-compute.layout"]:focus').waitFor()
    await page.locator('#spoken', { hasText: '算力：已有措施' }).waitFor({ state: 'attached' })
  })

  await test('words of a draft are no markup, and a message of another kind is let be', async (page) => {
    const hostile = draft.replaceAll('科研数据', '<img src=x onerror=alert(1)>数据').replace('# ', '# <b>题</b>')
    const { view: shown } = data.answersOf(hostile, 'zh')
    await openPage(page, data, { name: 'coverage', theme: 'light', language: 'zh', messages: [shown], answer })
    await openAll(page)
    if ((await page.locator('img, main b, main script').count()) > 0) throw new Error('there is markup of the draft')
    await page.evaluate(() => {
      for (const message of [null, 1, {}, { type: 'view' }, { type: 'view', view: { sections: 1 }, pinned: 'x' }])
        window.postMessage(message, '*')
    })
    await page.locator('h1', { hasText: '滨江市' }).waitFor()
  })

  await test('buttons say what is to be done: insert, decide, withdraw, keep', async (page) => {
    const decided = draft.replace(/^(?=1\. 编制科研数据目录)/m, '<!-- 文衡-不计为 数据：只编目录（审核人：李明） -->\n')
    const { view: shown, answer: answered } = data.answersOf(decided, 'zh')
    const said = await openPage(page, data, {
      name: 'coverage',
      theme: 'light',
      language: 'zh',
      messages: [shown],
      answer: answered,
    })
    await page.locator('#decisions', { hasText: '审核人：李明' }).waitFor()
    await page.locator('#withdraw-0').click()
    await page.locator('#insert-talent').click()
    await page.locator('#not-applicable-talent').click()
    await page.locator('#pin').click()
    const types = said.map(({ type, kind, dimension }) => [type, kind ?? dimension].filter(Boolean).join(' '))
    for (const one of ['decide withdraw', 'insert talent', 'decide not-applicable', 'pin'])
      if (!types.includes(one)) throw new Error(`not said: ${one} (${types})`)
  })

  await test('the table of tasks is narrowed to a body, and saved for it', async (page) => {
    const said = await openPage(page, data, { name: 'ledger', theme: 'light', language: 'zh', messages: [ledger] })
    const all = await page.locator('.ledger tbody tr').count()
    await page.locator('#owner').selectOption({ index: 1 })
    const own = await page.locator('.ledger tbody tr').count()
    if (own === 0 || own >= all) throw new Error(`${own} of ${all} tasks`)
    await page.locator('#export-csv').click()
    await page.locator('.ledger .quote').first().click()
    await until(3000, 'both are said', () => {
      const types = said.map(({ type }) => type)
      return types.includes('export') && types.includes('reveal')
    })
  })
  await browser.close()
  return result
}

/** @param {Page} page */
async function openAll(page) {
  for (const row of await page.locator('.row').all()) await row.click()
  const cell = page.locator('[role=gridcell]:not(.level-0)').first()
  if ((await cell.count()) > 0) await cell.click()
  const why = page.locator('.about button[aria-expanded]').first()
  if ((await why.count()) > 0) await why.click()
}

/** @param {Page} page */
async function accessible(page) {
  const grave = await graveViolations(page)
  if (grave.length > 0) throw new Error(grave.join('\n'))
}
