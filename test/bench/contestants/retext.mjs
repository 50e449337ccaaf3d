import { retext } from 'retext'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'

/** Four plugins over the draft as plain text; the parse and the plugins alone, nothing is written back. */
export async function load() {
  const processor = retext()
    .use(retextEquality)
    .use(retextIndefiniteArticle)
    .use(retextRepeatedWords)
    .use(retextSimplify)
    .freeze()
  return (/** @type {string} */ text) => processor.processSync(text).messages.length
}
