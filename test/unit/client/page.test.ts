import assert from 'node:assert/strict'
import { newNonce, pageHtml } from '../../../client/src/coverage-view/page-html.ts'
import { isFromPage, isToPage } from '../../../client/src/coverage-view/page-messages.ts'
import { pinnedDraft } from '../../../client/src/coverage-view/pinned-draft.ts'
import { isFromLedger, isToLedger } from '../../../client/src/ledger-view/ledger-messages.ts'
import { cellAfter } from '../../../client/webview/grid-keys.ts'
import { kept, restored } from '../../../client/webview/page-state.ts'
import { onAxis, scaleOf } from '../../../client/webview/radar-points.ts'

describe('the page of a view', () => {
  const html = pageHtml({
    source: 'https://x.invalid',
    script: 'https://x.invalid/a.js?a=1&b="2"',
    style: 'https://x.invalid/a.css',
    nonce: 'n0',
    language: 'zh-cn',
    title: '</title><script>',
  })

  it('lets in its own script and style and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    assert.match(policy, /^default-src 'none'; script-src 'nonce-n0'; style-src https:\/\/x\.invalid; img-src 'none';/)
    assert.doesNotMatch(policy, /unsafe|\*|data:/)
  })

  it('has no script or style within it, and its values escaped', () => {
    assert.deepEqual(
      [...html.matchAll(/<script\b[^>]*>([^<]*)</g)].map(([, inside]) => inside),
      [''],
    )
    assert.doesNotMatch(html, /<style|\son\w+=|style=/)
    assert.match(html, /<title>&#60;\/title&#62;/)
  })

  it('has another nonce each time', () => {
    assert.match(newNonce(), /^[0-9a-f]{32}$/)
    assert.notEqual(newNonce(), newNonce())
  })
})

describe('messages of pages', () => {
  const place = { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }

  it('are those that are known', () => {
    const known = [
      { type: 'ready' },
      { type: 'reveal', place },
      { type: 'insert', dimension: 'data', element: null },
      { type: 'decide', kind: 'count', topic: 'data', place: null },
      { type: 'clauses', id: 'a', dimension: 'data', kind: 'measure', section: 2 },
      { type: 'command', name: 'judge' },
    ]
    for (const message of known) assert.ok(isFromPage(message), JSON.stringify(message))
    assert.ok(isFromLedger({ type: 'export', format: 'csv', owner: null }))
    assert.ok(isToPage({ type: 'none', reader: 'zh' }) && isToLedger({ type: 'none', reader: 'en' }))
  })

  it('are nothing else', () => {
    const unknown: unknown[] = [
      null,
      'ready',
      [],
      {},
      { type: 'reveal', place: { start: { line: -1, character: 0 }, end: place.end } },
      { type: 'reveal', place: { start: { line: 1.5, character: 0 }, end: place.end } },
      { type: 'command', name: 'workbench.action.quit' },
      { type: 'decide', kind: 'policy', topic: 'data', place: null },
      { type: 'clauses', id: 'a', dimension: 'data', kind: 'measure', section: '2' },
    ]
    for (const message of unknown) assert.ok(!isFromPage(message), JSON.stringify(message))
    assert.ok(!isFromLedger({ type: 'export', format: 'exe', owner: null }))
    assert.ok(!isToPage({ type: 'view', view: { uri: 'a' }, pinned: false }))
  })
})

describe('what a page was told to show', () => {
  const chosen = {
    uri: 'a',
    open: ['x'],
    whys: ['words'],
    levels: 2,
    cell: { section: 1, heading: 'words', dimension: 'data' },
  }

  it('is taken up again if it is whole', () => {
    assert.deepEqual(restored(kept(chosen, false)), { ...chosen, whys: [], cell: { ...chosen.cell, heading: '' } })
    for (const state of [null, 1, {}, { uri: 'a', open: [1] }]) assert.equal(restored(state), null)
    assert.equal(restored({ uri: 'a', open: [], cell: { section: 'x' } })?.cell, null)
  })

  it('says to which draft it was pinned', () => {
    assert.equal(pinnedDraft(kept(chosen, true)), chosen.uri)
    for (const state of [
      kept(chosen, false),
      null,
      'a',
      { pinned: true },
      { uri: 1, pinned: true },
      { uri: 'a', pinned: 1 },
    ])
      assert.equal(pinnedDraft(state), null)
  })

  it('is kept without words of the draft, since it goes to the disk', () =>
    assert.doesNotMatch(JSON.stringify(kept(chosen, true)), /words/))
})

describe('the grid of sections', () => {
  const size = { rows: 3, columns: 5 }
  it('is walked by arrows, Home and End, and never left', () => {
    const led = (key: string, row: number, column: number, control = false) => {
      const to = cellAfter(key, control, { row, column }, size)
      return to && [to.row, to.column]
    }
    assert.deepEqual(led('ArrowRight', 0, 0), [0, 1])
    assert.deepEqual(led('ArrowUp', 0, 0), [0, 0])
    assert.deepEqual(led('End', 0, 1), [0, 4])
    assert.deepEqual(led('End', 0, 1, true), [2, 4])
    assert.deepEqual(led('PageDown', 0, 1), [2, 1])
    assert.equal(led('a', 0, 0), null)
  })
})

describe('the radar', () => {
  it('has its first axis upright, and round figures on its rings', () => {
    assert.deepEqual(onAxis({ x: 100, y: 100 }, 50, 0, 5, 1), { x: 100, y: 50 })
    assert.deepEqual(scaleOf([0, 0]), { top: 1, rings: [1] })
    assert.deepEqual(scaleOf([7, 3]), { top: 8, rings: [2, 4, 6, 8] })
    assert.deepEqual(scaleOf([150]), { top: 150, rings: [50, 100, 150] })
  })
})
