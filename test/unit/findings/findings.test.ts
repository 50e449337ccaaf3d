import assert from 'node:assert/strict'
import type { Finding, Severity } from '../../../server/src/findings/finding.ts'
import { formatMessage } from '../../../server/src/findings/format-message.ts'
import { limit } from '../../../server/src/findings/limit.ts'
import { isAtLeast, order } from '../../../server/src/findings/order.ts'
import { createSuppressor } from '../../../server/src/findings/suppress.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

function finding(rule: string, start: number, severity: Severity = 'warning'): Finding {
  return { rule, severity, span: { start, end: start + 1 }, message: { key: 'k', values: {} }, remedies: [] }
}

/** Findings of rule `r` at each ▲ of the sample; the rest of the line behind it says whether it is to stay. */
function checkSuppression(sample: string): void {
  const draft = parseDraft(sample)
  const findings = [...sample.matchAll(/▲/g)].map(({ index }) => finding('r', index))
  const kept = createSuppressor(draft, (word) => word)
    .kept(findings)
    .map(({ span }) => lineFrom(sample, span.start))
  assert.deepEqual(
    kept,
    findings.map(({ span }) => lineFrom(sample, span.start)).filter((line) => line.startsWith('▲stays')),
  )
}

function lineFrom(text: string, offset: number): string {
  return text.slice(offset).split('\n')[0] ?? ''
}

describe('findings', () => {
  it('stand in the order of the draft, the graver first at one place, none twice', () => {
    const ordered = order([finding('b', 5), finding('a', 1, 'hint'), finding('c', 1, 'error'), finding('b', 5)])
    assert.deepEqual(
      ordered.map(({ rule }) => rule),
      ['c', 'a', 'b'],
    )
  })

  it('error is at least a warning, a hint is not', () => {
    assert.ok(isAtLeast('error', 'warning') && isAtLeast('warning', 'warning') && !isAtLeast('hint', 'warning'))
  })

  it('over the limit the gravest are kept and one says how many were left out', () => {
    const all = [finding('a', 1, 'hint'), finding('b', 2, 'hint'), finding('c', 3, 'error'), finding('d', 4, 'warning')]
    const kept = limit(all, 2)
    assert.deepEqual(
      kept.map(({ rule }) => rule),
      ['more-findings', 'c', 'd'],
    )
    assert.equal(kept[0]?.message.values.count, '2')
    assert.deepEqual(limit(all, 4), all)
  })

  it('a directive above a line silences the rule there', () => {
    checkSuppression('▲stays\n\n<!-- wenheng-disable-next-line r: known -->\n▲goes\n\n▲stays\n')
    checkSuppression('<!-- wenheng-disable-next-line r: a blank line between -->\n\n▲goes\n\n▲stays\n')
  })

  it('a directive for another rule silences nothing, one without a rule silences all', () => {
    checkSuppression('<!-- wenheng-disable-next-line other: no -->\n▲stays\n')
    checkSuppression('<!-- wenheng-disable -->\n\n▲goes\n\n<!-- wenheng-enable -->\n\n▲stays\n')
  })

  it('from disable to enable the rule is silent', () => {
    checkSuppression('▲stays\n\n<!-- wenheng-disable r -->\n\n▲goes\n\n▲goes\n\n<!-- wenheng-enable r -->\n\n▲stays\n')
  })

  it('directives above one line may stand one above the other', () =>
    checkSuppression('<!-- wenheng-disable-next-line r: one -->\n<!-- 文衡-停用下一行 q：二 -->\n\n▲goes\n\n▲stays\n'))

  it('a paragraph that is wrapped is one line to a directive', () =>
    checkSuppression('<!-- wenheng-disable-next-line r: known -->\none\nand▲goes\n\n▲stays\n'))

  it('many directives in one line take no longer than their text', () => {
    const text = '<!-- wenheng-disable-next-line r -->a'.repeat(20_000)
    const draft = parseDraft(text)
    const findings = [...text.matchAll(/a/g)].map(({ index }) => finding('r', index))
    const start = performance.now()
    createSuppressor(draft, (word) => word).kept(findings)
    assert.ok(performance.now() - start < 2000)
  })

  it('messages take values in the reader’s language and leave unknown names alone', () => {
    const message = { key: 'k', values: { count: '3', name: { zh: '算力', en: 'compute' } } }
    const wording = { zh: '{name}：{count} {other}', en: '{count} on {name}' }
    assert.equal(formatMessage(message, wording, 'zh'), '算力：3 {other}')
    assert.equal(formatMessage(message, wording, 'en'), '3 on compute')
  })
})
