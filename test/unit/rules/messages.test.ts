import assert from 'node:assert/strict'
import path from 'node:path'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Finding, Message } from '../../../server/src/findings/finding.ts'
import { applicableEdits } from '../../../server/src/fixes/local-edits.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { examples } from './page-examples.ts'
import { marked } from './seeded/damage.ts'
import { damagesEn } from './seeded/damages-en.ts'
import { carryingOutZh, formZh, partsZh, structureZh } from './seeded/damages-zh.ts'

const folder = path.join(import.meta.dirname, '../../../../server/src/rules')
const languages: readonly Language[] = ['zh', 'en']

/** The drafts of a rule's pages, and those that were damaged for it. */
function drafts(rule: string): string[] {
  const pages = [`${rule}/page.md`, `${rule}/page.zh-cn.md`].flatMap((page) => examples(path.join(folder, page)))
  const damages = [...structureZh, ...formZh, ...partsZh, ...carryingOutZh, ...damagesEn]
  return [
    ...pages.map(({ text }) => text),
    ...damages.filter((damage) => damage.rule === rule).map((damage) => marked(damage).replace(/[⟦⟧]/g, '')),
  ]
}

function found(text: string, rule: string): readonly Finding[] {
  const { findings } = createAnalyzer().analyze(text, { severities: { [rule]: 'information' } })
  return findings.filter((finding) => finding.rule === rule)
}

/** Everything that a finding tells its reader. */
function messagesOf({ message, related = [], fixes = [] }: Finding): Message[] {
  return [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)]
}

describe('the messages of findings', () => {
  for (const { id, messages } of rules)
    it(`${id}: each is one of the rule's, with all its names filled in`, () => {
      for (const finding of drafts(id).flatMap((text) => found(text, id)))
        for (const message of messagesOf(finding)) {
          assert.ok(message.key in messages, message.key)
          for (const language of languages) {
            const said = renderMessage(finding, language, message)
            assert.doesNotMatch(said, /\{\w+\}|undefined|null|NaN|“”|^\s*$/)
          }
        }
    })
})

describe('the fixes of findings', () => {
  for (const { id } of rules)
    it(`${id}: each does away with its finding`, () => {
      for (const text of drafts(id)) {
        const analysis = createAnalyzer().analyze(text, { severities: { [id]: 'information' } })
        const own = analysis.findings.filter(({ rule }) => rule === id)
        for (const { fixes = [] } of own) {
          assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, 'one is the default')
          for (const { edits } of fixes) {
            const made = applicableEdits(analysis.draft, edits)
            if (made.length < edits.length) continue
            const after = withEdits(text, made)
            assert.notEqual(after, text)
            assert.ok(found(after, id).length < own.length, after)
          }
        }
      }
    })
})
