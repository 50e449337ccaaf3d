/**
 * Has a page of the editor let tools of ours read a draft: the editor asks its user for each call, and tests in the
 * extension host cannot reach the question.
 * @param {import('playwright-core').Page} page
 */
export async function allowAssistantTools(page) {
  await page.addInitScript(() => {
    setInterval(() => {
      for (const box of document.querySelectorAll('.monaco-dialog-box')) {
        const button = box.querySelector('.dialog-buttons .monaco-text-button:not(.secondary)')
        if (box.textContent?.includes('Wenheng') && button instanceof HTMLElement) button.click()
      }
    }, 100)
  })
}
