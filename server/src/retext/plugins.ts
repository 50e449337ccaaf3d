import type { Root } from 'nlcst'
import { ParseLatin } from 'parse-latin'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { VFile } from 'vfile'

/*
 * All that is loaded of retext. In the bundles this module and what it imports run when one of its functions is first
 * called (`esbuild.mjs`), so a reader who leaves the rules off does not pay for them.
 */

const parser = new ParseLatin()

/*
 * `readability` by its own defaults flags most sentences of any policy: the formulas were made for school books. These
 * bounds leave one sentence in twenty pages of published policies.
 */
const transforms = {
  'indefinite-article': retextIndefiniteArticle(),
  passive: retextPassive(),
  readability: retextReadability({ age: 20, threshold: 6 / 7, minWords: 40 }),
  'repeated-words': retextRepeatedWords(),
  simplify: retextSimplify(),
}

export type PluginName = keyof typeof transforms

export type PluginMessage = VFile['messages'][number]

/** The nlcst tree of an English text. */
export function parseEnglish(text: string): Root {
  return parser.parse(text)
}

/** What a plugin says of a tree. Throws where the plugin does. */
export function messagesOf(plugin: PluginName, tree: Root): readonly PluginMessage[] {
  const file = new VFile()
  transforms[plugin](tree, file)
  return file.messages
}
