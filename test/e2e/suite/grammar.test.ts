// On the desktop alone: it reads the grammars and themes of the editor from the disk.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as vscode from 'vscode'
import { createRegistry, type IGrammarConfig } from 'vscode-tmgrammar-test/dist/common/index.js'

/** What the editor's own extensions contribute, ours among them. */
const contributed = vscode.extensions.all.flatMap(({ extensionPath, packageJSON }) =>
  [packageJSON.contributes ?? {}].map(({ grammars = [], themes = [] }) => ({ extensionPath, grammars, themes })),
)

const plan = [
  '**（一）建设算力平台。** 由市数据局牵头，2027年底前投入5000万元，不得收费，依照《滨江市数据条例》（滨政发〔2025〕11号）办理。',
  '',
  '第三条　应当填写【牵头单位】，见[《办法》](a.md)和`应当`。',
  '',
  '- 建成平台3个（市科技局、市教育局负责）',
  '',
  '| 任务 | 责任单位 |',
  '|---|---|',
  '| 到2028年**建成** | 市科技局 |',
  '',
  '<!-- wenheng-disable-next-line unfilled-slot: 待定 -->',
  '',
].join('\n')

const ofMarkdown: Readonly<Record<string, string>> = {
  '（一）': 'markup.bold.markdown punctuation.definition.list.begin.markdown',
  市数据局: 'entity.name.type.owner.policy-draft',
  牵头: 'keyword.other.owner.policy-draft',
  '2027年底前': 'constant.numeric.date.policy-draft',
  '5000': 'constant.numeric.figure.policy-draft',
  万元: 'keyword.other.unit.policy-draft',
  不得: 'keyword.control.modality.policy-draft',
  '《滨江市数据条例》': 'string.quoted.other.citation.policy-draft',
  '滨政发〔2025〕11号': 'constant.numeric.document-number.policy-draft',
  第三条: 'markup.heading.article.policy-draft',
  '【牵头单位】': 'constant.character.escape.slot.policy-draft',
  市教育局: 'entity.name.type.owner.policy-draft',
  到2028年: 'constant.numeric.date.policy-draft',
  建成: 'markup.bold.markdown',
  'wenheng-disable-next-line': 'comment.block.html keyword.other.directive.policy-draft',
}

describe('colours in the editor', () => {
  const registry = createRegistry(
    contributed.flatMap(({ extensionPath, grammars }) =>
      grammars.map((grammar: IGrammarConfig) => ({ ...grammar, path: path.join(extensionPath, grammar.path) })),
    ),
  )

  it('are added to Markdown, and leave it what it is', async () => {
    const tokens = await tokensOf('text.html.markdown', plan)
    for (const [words, scopes] of Object.entries(ofMarkdown)) {
      const token = tokens.find((each) => each.words === words && each.scopes.includes(scopes.split(' ').at(-1) ?? ''))
      assert.ok(token, `${words} has ${scopes}: ${JSON.stringify(tokens.filter((each) => each.words.includes(words)))}`)
      for (const scope of scopes.split(' ')) assert.ok(token.scopes.includes(scope), `${words}: ${token.scopes}`)
    }
    for (const [words, scope] of [
      ['应当', 'markup.inline.raw.string.markdown'],
      ['《办法》', 'string.other.link.title.markdown'],
    ] as const) {
      const token = tokens.find((each) => each.words === words && each.scopes.includes(scope))
      assert.ok(token && !token.scopes.some((each) => each.endsWith('policy-draft')), `${words} is left alone`)
    }
  })

  it('differ from plain text in every theme that comes with the editor', async () => {
    const themes = contributed
      .flatMap(({ extensionPath, themes }) =>
        themes.map((theme: { path: string }) => path.join(extensionPath, theme.path)),
      )
      // The first two themes of VS Code colour keywords, strings and numbers, and no names.
      .filter((theme) => !theme.endsWith('_vs.json'))
    assert.ok(themes.length >= 4, `themes: ${themes}`)
    const draft = plan.replaceAll('**', '').replace(/<!-- (.*) -->/, '// $1')
    const plain = new Set<string>()
    for (const theme of themes) {
      registry.setTheme({ name: theme, settings: settingsOf(theme) })
      for (const [scope, text] of [
        ['text.html.markdown', plan],
        ['text.policy-draft', draft],
      ] as const) {
        const ours = (await tokensOf(scope, text)).filter(
          ({ scopes }) => scopes.length > 1 && scopes.at(-1)?.endsWith('.policy-draft'),
        )
        assert.ok(ours.length > 10)
        for (const { style, scopes } of ours) if (style === 0) plain.add(`${path.basename(theme)}: ${scopes.at(-1)}`)
      }
    }
    assert.deepEqual([...plain], [])
  })

  /** `style` is 0 for plain text. */
  async function tokensOf(scope: string, text: string) {
    const grammar = await registry.loadGrammar(scope)
    assert.ok(grammar)
    let state: Parameters<typeof grammar.tokenizeLine>[1] = null
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
      const styles = grammar.tokenizeLine2(line, state).tokens
      state = ruleStack
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        words: line.slice(startIndex, endIndex),
        scopes,
        style: styleAt(styles, startIndex),
      }))
    })
  }
})

/**
 * Pairs of an offset and of bits: 11 to 14 are bold and the like, 15 to 23 the colour, of which 1 is that of plain text
 * (vscode-textmate, `MetadataConsts`).
 */
function styleAt(pairs: Uint32Array, offset: number): number {
  let bits = 0
  for (let at = 0; at < pairs.length && (pairs[at] ?? 0) <= offset; at += 2) bits = pairs[at + 1] ?? 0
  return ((bits >>> 11) & 0xf) + Math.max(0, ((bits >>> 15) & 0x1ff) - 1)
}

interface Setting {
  readonly scope?: string | string[]
  readonly settings: { readonly foreground?: string }
}

/** The colours of tokens in a theme, those of the themes that it includes first. */
function settingsOf(theme: string): Setting[] {
  const { include, tokenColors = [], colors = {} } = JSON.parse(readFileSync(theme, 'utf8'))
  const foreground: string | undefined = colors['editor.foreground']
  return [
    ...(include ? settingsOf(path.join(path.dirname(theme), include)) : []),
    ...(foreground ? [{ settings: { foreground } }] : []),
    ...tokenColors,
  ]
}
