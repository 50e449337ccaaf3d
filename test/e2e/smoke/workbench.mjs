// What a person does and sees in the editor, by mouse and keyboard.
import { until } from '../editor.mjs'

/** @typedef {import('playwright-core').Page} Page */

const selectors = {
  squiggle: '.editor-group-container .monaco-editor .squiggly-warning',
  hover: '.monaco-hover:not(.hidden)',
  menu: '.action-widget',
}

/** @param {Page} page */
export function workbench(page) {
  return {
    /**
     * Opens a file from the explorer with two clicks.
     * @param {string} name
     */
    async openFromExplorer(name) {
      const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name })
      await row.waitFor({ timeout: 30_000 })
      await row.dblclick()
      await page.locator('.tab.active', { hasText: name }).waitFor()
    },

    /** Waits until the status bar counts a problem. */
    async waitForFindings() {
      await page.locator('#status\\.problems', { hasText: /[1-9]/ }).waitFor({ timeout: 30_000 })
    },

    /** Turns the wheel until a squiggle stands well in view; gives where to point at it. */
    async findSquiggle() {
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      let looks = 0
      return until(30_000, 'no squiggle comes into view', async () => {
        for (const squiggle of await page.locator(selectors.squiggle).all()) {
          const box = await squiggle.boundingBox()
          if (box && box.y > 90 && box.y < height - 200) {
            return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 }
          }
        }
        await page.waitForTimeout(100)
        looks += 1
        // What is counted is drawn a moment later; a squiggle that the wheel went past is found from the top again.
        if (looks < 10) return undefined
        await page.mouse.move(width / 2, height / 2)
        await page.mouse.wheel(0, looks % 60 === 0 ? -100_000 : 120)
        return undefined
      })
    },

    /** Rests the mouse on the first squiggle; gives the text of the hover. */
    async hoverOverSquiggle() {
      const { x, y } = await this.findSquiggle()
      return this.hoverAt(x, y)
    },

    /**
     * Rests the mouse on the words where they first show; gives the text of the hover.
     * @param {RegExp} words
     */
    async hoverOver(words) {
      const at = await page.evaluate((source) => {
        const walker = document.createTreeWalker(
          document.querySelector('.editor-group-container .view-lines') ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const found = new RegExp(source).exec(node.nodeValue ?? '')
          if (!found || node.parentElement?.closest('.view-line')?.textContent?.startsWith('#')) continue
          const range = document.createRange()
          range.setStart(node, found.index)
          range.setEnd(node, found.index + found[0].length)
          const { x, y, width, height } = range.getBoundingClientRect()
          if (y < 120 || y > window.innerHeight - 60) continue
          return { x: x + width / 2, y: y + height / 2, words: found[0] }
        }
        return undefined
      }, words.source)
      if (!at) throw new Error(`no words like ${words} are in view`)
      return this.hoverAt(at.x, at.y)
    },

    /**
     * @param {number} x
     * @param {number} y
     */
    async hoverAt(x, y) {
      await this.leaveHover()
      await page.mouse.move(x - 3, y - 1)
      await page.mouse.move(x, y, { steps: 3 })
      const hover = page.locator(selectors.hover).first()
      await hover.waitFor({ timeout: 10_000 })
      // Several providers answer one after another.
      await page.waitForTimeout(500)
      return (await hover.allInnerTexts()).join('\n')
    },

    /** Moves the mouse off, so that the hover goes. */
    async leaveHover() {
      await page.mouse.move(5, 5)
      await page.locator(selectors.hover).first().waitFor({ state: 'hidden' })
    },

    /** Puts the cursor on the first squiggle by mouse and opens the quick fixes by keyboard; gives their titles. */
    async openQuickFixes() {
      const { x, y } = await this.findSquiggle()
      await page.mouse.click(x, y)
      await page.mouse.move(5, 5)
      const rows = page.locator(`${selectors.menu} .monaco-list-row.action`)
      // Now and then the first request comes back empty.
      await until(20_000, 'no quick fix is offered', async () => {
        await page.keyboard.press('Control+.')
        const shown = await rows
          .first()
          .waitFor({ timeout: 2500 })
          .then(
            () => true,
            () => false,
          )
        if (!shown) await page.keyboard.press('Escape')
        return shown
      })
      return rows.allInnerTexts()
    },

    /** Where the clause goes out of view it is shown first: says that it is to be inserted. */
    async insertAfterPreview() {
      const question = page.locator('.quick-input-widget:visible .monaco-list-row').first()
      const inserted = page.locator('.tab.active.dirty')
      await question.or(inserted).first().waitFor()
      if (await question.isVisible()) await page.keyboard.press('Enter')
    },

    /** The text in view, without its line ends. */
    textInView() {
      return page.locator('.editor-group-container .view-line').evaluateAll((lines) =>
        lines
          .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text.replaceAll('\u00a0', ' '))
          .join(''),
      )
    },

    /**
     * Fills the slots of a clause just inserted, whose first slot is selected: types, and goes on with Tab.
     * @param {(slot: string) => string} wording What to put for a slot.
     */
    async fillSlots(wording) {
      const slots = async () => [...(await this.textInView()).matchAll(/【([^】]+)】/g)].map(([, name = '']) => name)
      await until(10_000, 'no slot comes into view', async () => (await slots()).length > 0)
      for (let [slot, ...rest] = await slots(); slot; [slot, ...rest] = await slots()) {
        await page.keyboard.insertText(wording(slot))
        const expected = rest.join()
        await until(5000, `what is typed does not replace 【${slot}】`, async () => (await slots()).join() === expected)
        if (rest.length > 0) await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Escape')
    },

    /** The rows of the Problems panel, which is opened for it and closed again. */
    async problems() {
      await page.keyboard.press('Control+Shift+M')
      const rows = page.locator('.markers-panel .monaco-list-row')
      await page.locator('.markers-panel').waitFor()
      await page.waitForTimeout(700)
      const texts = await rows.allInnerTexts()
      await page.keyboard.press('Control+j')
      await page.locator('.markers-panel').waitFor({ state: 'hidden' })
      return texts
    },

    async save() {
      await page.keyboard.press('Control+s')
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
    },

    /** Saves and closes all editors: one that is not saved yet asks before it closes. */
    async closeAll() {
      const unsaved = page.locator('.tab.dirty').first()
      while (await unsaved.isVisible()) {
        await unsaved.click()
        await this.save()
      }
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Control+w')
      await page.locator('.editor-group-container .tab').first().waitFor({ state: 'detached' })
    },

    /**
     * Opens a file from the explorer with one click and takes the time in the page, from the press on.
     * @param {string} name
     * @param {string} words They stand in the first lines of this file alone.
     * @returns {Promise<{ text: number, finding: number }>} Milliseconds until the text, and until a squiggle, is drawn.
     */
    async timeOpening(name, words) {
      const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name })
      await row.waitFor()
      await page.locator(selectors.squiggle).first().waitFor({ state: 'detached' })
      const measured = page.evaluate(
        ({ squiggle, words }) =>
          new Promise((resolve) => {
            let start = 0
            let text = 0
            document.addEventListener(
              'mousedown',
              (event) => {
                start = event.timeStamp
              },
              { once: true, capture: true },
            )
            const limit = performance.now() + 30_000
            const look = (/** @type {number} */ now) => {
              if (start && !text) {
                const lines = document.querySelector('.editor-group-container .view-lines')?.textContent ?? ''
                if (lines.replaceAll('\u00a0', ' ').includes(words)) text = now - start
              }
              if (text && document.querySelector(squiggle)) return resolve({ text, finding: now - start })
              if (now > limit) return resolve(undefined)
              requestAnimationFrame(look)
            }
            requestAnimationFrame(look)
          }),
        { squiggle: selectors.squiggle, words },
      )
      // The evaluation has begun once this one has come back.
      await page.evaluate(() => 0)
      // The tooltip of the file before, under which the pointer still rests, would lie over the next one.
      await page.mouse.move(640, 400)
      await row.click()
      const times = /** @type {{ text: number, finding: number } | undefined} */ (await measured)
      if (!times) throw new Error(`${name} showed no finding within 30 s`)
      return times
    },
  }
}
