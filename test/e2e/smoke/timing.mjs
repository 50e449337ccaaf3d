import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { longDraft } from './long-draft.mjs'

/**
 * From the click that opens a 60 kB draft to its finding on the screen; the figures are noted, not judged.
 * @param {import('./smoke.mjs').Stage} stage
 * @returns {import('./smoke.mjs').Step}
 */
export function timingStep({ user, folder, shot, note }) {
  async function act() {
    /** @type {{ text: number, finding: number }[]} */
    const times = []
    for (const seed of [1, 2, 3, 4, 5]) {
      const name = `long-${seed}.md`
      writeFileSync(path.join(folder, name), longDraft(60_000, seed))
      await user.closeAll()
      times.push(await user.timeOpening(name, `第${seed}稿`))
    }
    await shot('7-long-draft')
    note(`60 kB draft, click to text drawn: ${summary(times.map(({ text }) => text))}`)
    note(`60 kB draft, click to finding drawn: ${summary(times.map(({ finding }) => finding))}`)
  }
  return { name: 'long drafts show their findings', act }
}

/** @param {number[]} milliseconds */
function summary(milliseconds) {
  const sorted = milliseconds.map(Math.round).sort((a, b) => a - b)
  return `median ${sorted[sorted.length >> 1]} ms (${sorted.join(', ')})`
}
