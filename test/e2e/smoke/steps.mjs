import { readFileSync } from 'node:fs'
import path from 'node:path'
import { address, until } from '../editor.mjs'
import { wording } from './views.mjs'

/**
 * The main job: open, see, understand, mend, save.
 * @param {import('./views.mjs').View} view
 * @param {import('./smoke.mjs').Stage} stage
 * @returns {import('./smoke.mjs').Step[]}
 */
export function writingSteps(view, { editor, page, user, folder, name, shot, note }) {
  const file = path.join(folder, name)
  const before = readFileSync(file, 'utf8')
  /** @type {string[]} */
  let problems = []

  async function open() {
    await page.goto(address(editor, folder))
    await user.openFromExplorer(name)
    const started = Date.now()
    await user.waitForFindings()
    note(`extension started and first findings counted ${Date.now() - started} ms after the draft had opened`)
    await user.findSquiggle()
    await shot('1-opened')
    problems = missingOnly(await user.problems())
    const readsWell = problems.length > 0 && problems.every((row) => view.missing.test(row))
    check(readsWell, `the findings read as ${view.missing}`, problems)
  }

  async function hoverOverFinding() {
    const text = await user.hoverOverSquiggle()
    await shot('2-hover-finding')
    check(text.includes('wenheng'), 'the hover shows the finding', text)
    checkExplanation(text)
  }

  async function hoverOverTerm() {
    const text = await user.hoverOver(view.term)
    await shot('3-hover-term')
    check(!text.includes('missing-dimension'), 'the hover is of the term', text)
    checkExplanation(text)
  }

  /** @param {string} text */
  function checkExplanation(text) {
    check(view.locus.test(text), 'the hover shows the place in the paper', text)
    check(!/\*\*|\]\(/.test(text), 'the hover shows no raw Markdown', text)
  }

  async function mend() {
    await user.leaveHover()
    const titles = await user.openQuickFixes()
    await shot('4-quick-fixes')
    check(view.insert.test(titles[0] ?? ''), `the first fix reads as ${view.insert}`, titles)
    await page.keyboard.press('Enter')
    await user.insertAfterPreview()
    await page.locator('.tab.active.dirty').waitFor()
    await page.waitForTimeout(500)
    await shot('5-inserted')
    await user.fillSlots(wording)
    let after = problems
    await until(15_000, 'as many findings as before', async () => {
      after = missingOnly(await user.problems())
      return after.length < problems.length
    })
    await shot('6-filled-in')
    check(after.length === problems.length - 1, 'one finding less', [...problems, '->', ...after])
  }

  async function save() {
    await user.save()
    const saved = readFileSync(file, 'utf8')
    check(saved.length > before.length && !saved.includes('【'), 'the clause is on the disk, filled in', saved)
    const kept = new Set(saved.split('\n').map(withoutNumbers))
    const lost = before.split('\n').filter((line) => !kept.has(withoutNumbers(line)))
    check(lost.length === 0, 'every line of the draft is still there, renumbered or not', lost)
    const numbers = saved.match(/^\d+\.\d+(?=\s)/gm) ?? []
    check(new Set(numbers).size === numbers.length, 'no number is given twice', numbers)
  }

  return [
    { name: 'the draft opens from the explorer and a squiggle shows', act: open, needed: true },
    { name: 'a hover over the squiggle says what is missing', act: hoverOverFinding },
    { name: 'a hover over a term says what the paper holds', act: hoverOverTerm },
    { name: 'the quick fix inserts a clause and the finding goes', act: mend, needed: true },
    { name: 'the draft is saved with the clause and nothing lost', act: save },
  ]
}

/**
 * The line but for its numbers, which a section inserted before it may have moved on.
 * @param {string} line
 */
function withoutNumbers(line) {
  return line.replace(/\d+|[一二三四五六七八九十]+/g, '0')
}

/**
 * The rows of the Problems panel that tell of a missing dimension.
 * @param {string[]} rows
 */
function missingOnly(rows) {
  return rows.filter((row) => row.includes('missing-dimension'))
}

/**
 * @param {boolean} holds
 * @param {string} what
 * @param {unknown} seen
 */
function check(holds, what, seen) {
  if (!holds) throw new Error(`expected: ${what}; seen: ${JSON.stringify(seen)}`)
}
