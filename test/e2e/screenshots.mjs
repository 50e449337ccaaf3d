// `npm run screenshots`: takes the pictures of README anew, in both languages, from a run of the smoke test.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { startBrowser } from './editor.mjs'
import { setup } from './setup.mjs'
import { packExtension } from './vsix.mjs'

const root = path.join(import.meta.dirname, '../..')

/** The steps that README shows: what each picture is called, and where it begins, in pixels from the top. */
const pictures = [
  { step: '2-hover-finding', name: 'finding', top: 36 },
  { step: '4-quick-fixes', name: 'quick-fixes', top: 36 },
  // The clause is at the end of the section, and of the screen.
  { step: '6-filled-in', name: 'clause', top: 158 },
]

/** The editor without the explorer beside it, in pixels. */
const part = { x: 348, width: 932, height: 620 }

await setup()
// These load what setup installs.
const { runSmoke } = await import('./smoke/smoke.mjs')
const { views } = await import('./smoke/views.mjs')
const vsix = await packExtension()
for (const view of views) {
  const { failed, lines } = await runSmoke(view, { vsix })
  console.log(lines.join('\n'))
  if (failed > 0) process.exit(1)
}

const browser = await startBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
for (const { locale } of views) {
  for (const { step, name, top } of pictures) {
    const taken = readFileSync(path.join(import.meta.dirname, `screenshots/${locale}-${step}.png`), 'base64')
    await page.setContent(`<body style="margin:0"><img src="data:image/png;base64,${taken}"></body>`)
    const file = path.join(root, `media/${name}.${locale}.png`)
    rmSync(file, { force: true })
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode())
    await page.screenshot({ path: file, clip: { ...part, y: top } })
    console.log(path.relative(root, file))
  }
}
await browser.close()
