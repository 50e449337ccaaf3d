import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SyntaxKind } from 'typescript/unstable/ast'
import { root } from '../../../server/scripts/root.ts'
import { isInBothLanguages } from './in-both-languages.ts'
import { childrenOf, type SourceText, type SourceTexts, sourceTexts } from './source-texts.ts'

/** Where readers are spoken to, and drafts are hardly read: two Han characters are a word for readers. */
const speaking = /^(?:client\/src|server\/src\/(?:cli|explanation|findings|lsp))\//

/** Where readers are spoken to, and where words are that drafts have or get: there, only what reads as a sentence. */
const mixed = /^server\/src\/(?:config|fixes|ledger|retext|rules|unified)\//

const han = /\p{Script=Han}/gu
const ofPattern = /[|\\[\]^*+]|\(\?|【/
const english = /\p{L}{2,}[,;:]? \p{Ll}{2,}/u

/** Parts of a page's frame. */
const ofMarkup = /<\/?(?:html|head|meta|title|link|body|main|script)\b/

/** How names are typed on a Latin keyboard. */
const typed = /\/pinyin\.ts$/

/** Texts that stand in the code in one language, and rightly. */
const allowed: readonly (readonly [text: string, why: string])[] = [
  ['Wenheng 文衡', 'the name'],
  ['的 和 与', 'words that explain nothing'],
  ['由在向与', 'characters that may stand before a name'],
  ['的应可将', 'characters that may stand after one'],
  ['root language judge genre level dimensions rules terms templates sentences packs override', 'keys of the schema'],
  ['element form levels topic text id', 'keys of the schema'],
  ['中华人民共和国境内', 'words of a Chinese draft'],
  ['本省行政区域内', 'words of a Chinese draft'],
  ['本市行政区域内', 'words of a Chinese draft'],
  ['【主题】', 'a slot of Chinese drafts'],
  ['【省份】', 'a slot of Chinese drafts'],
  ['【市县】', 'a slot of Chinese drafts'],
  ['：【理由】', 'of a Chinese directive'],
  ['〕【数量】号', 'words of a Chinese draft'],
  ['（责任单位：', 'words of a Chinese draft'],
  ['（【牵头单位】牵头', 'words of a Chinese draft'],
  [', not judged', 'of the report for developers, which is in English like the ids in it'],
  ['  counts as: ', 'of the same'],
  ['What follows an analysis (', 'of the log, which is in English like the stacks in it'],
]

describe('words for readers', () => {
  let found: SourceTexts
  before(function () {
    this.timeout(60_000)
    found = sourceTexts()
  })

  it('are in the code in both languages, or in the bundles of the client', () => {
    const wired = found.texts.filter((each) => isForReaders(each) && !isInBothLanguages(each))
    assert.deepEqual(
      wired.map(({ file, text }) => `${file}: ${text}`),
      [],
    )
  })

  it('have the same places for values in both languages', () => {
    const different = found.pairs.filter(
      ({ zh, en }) => /\p{Script=Han}/u.test(zh) && (places(zh) !== places(en) || en === ''),
    )
    assert.deepEqual(different, [])
    assert.ok(found.pairs.length > 300)
  })

  it('are translated by their literal text, so that the bundles can be compared', () => {
    const bundle = Object.keys(JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.zh-cn.json'), 'utf8')))
    assert.deepEqual([...new Set(found.translated)].sort(), bundle.sort())
  })

  it('are not left as they were in another language', () => {
    for (const [one, other] of [
      ['package.nls.json', 'package.nls.zh-cn.json'],
      ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.zh-cn.json'],
    ] as const) {
      const [inEnglish, inChinese] = [one, other].map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')))
      for (const [key, text] of Object.entries<string>(inChinese)) {
        // Pictures are files, one in each language.
        if (key.endsWith('.picture')) continue
        // A list of values alone.
        if (!/\p{L}/u.test(text)) continue
        assert.match(text, /\p{Script=Han}/u, `${other}: ${key}`)
        assert.notEqual(text, inEnglish[key], `${other}: ${key}`)
      }
    }
  })
})

function isForReaders({ file, text, around }: SourceText): boolean {
  if ((!speaking.test(file) && !mixed.test(file)) || typed.test(file) || ofMarkup.test(text)) return false
  if (allowed.some(([whole]) => text.startsWith(whole)) || isOfOneLanguage(around)) return false
  const characters = text.match(han)?.length ?? 0
  if (characters === 0)
    return english.test(text) && !ofPattern.test(text) && (speaking.test(file) || /^\p{Lu}|[.!?]$/u.test(text))
  if (speaking.test(file)) return characters > 1
  return (characters >= 6 || (characters > 1 && /[，。；！？“”]/.test(text))) && !ofPattern.test(text)
}

/**
 * Errors and lines of the log are in English alone, and a rule's `nameZh` in Chinese, in which directives may call it; the
 * name of a case is no text; `l10n.t` is compared with the bundles.
 */
function isOfOneLanguage(around: SourceText['around']): boolean {
  return around.some((node) => {
    if (node.kind === SyntaxKind.ThrowStatement || node.kind === SyntaxKind.CaseClause) return true
    const called = childrenOf(node)[0]?.getText() ?? ''
    if (node.kind === SyntaxKind.PropertyAssignment && called === 'nameZh') return true
    if (node.kind === SyntaxKind.NewExpression) return /Error$/.test(called)
    return node.kind === SyntaxKind.CallExpression && /^l10n\.t$|\bconsole\.\w+$/.test(called)
  })
}

/** The places for values, in the order of the alphabet. */
function places(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join()
}
