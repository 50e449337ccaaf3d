/** @typedef {import('../inputs/inputs.mjs').Input} Input */

/** Where one types; all but the title are in the middle of a paragraph. */
export const places = /** @type {const} */ (['title', 'start', 'middle', 'end'])
/** @typedef {(typeof places)[number]} Place */
/** @typedef {import('vscode-languageserver-textdocument').TextDocumentContentChangeEvent} Change */

const phrases = { zh: '并加快建设数据与算力平台，', en: ' and build shared computing for data, ' }

/**
 * How a text is kept that is typed in: as a client does, or as the server.
 * @template Document
 * @typedef {{ create(uri: string, languageId: string, version: number, text: string): Document, update(document: Document, changes: Change[], version: number): Document }} Keeper
 */

/**
 * Types a phrase at one place, character by character, takes it back likewise, and so on: after two times its length all
 * is as it was.
 * @template {{ version: number, positionAt(offset: number): import('vscode-languageserver').Position }} Document
 * @param {Input} input
 * @param {Place} place
 * @param {Keeper<Document>} keeper
 */
export function typist({ text, language }, place, keeper) {
  const at = offsetOf(text, place)
  const phrase = phrases[language]
  let document = keeper.create('file:///draft.md', 'markdown', 1, text)
  let strokes = 0
  return {
    get document() {
      return document
    },
    /** The next stroke as a client sends it; the document has it already. @returns {Change} */
    stroke() {
      const step = strokes++ % (2 * phrase.length)
      const typing = step < phrase.length
      const caret = document.positionAt(at + (typing ? step : 2 * phrase.length - step))
      const before = { line: caret.line, character: caret.character - 1 }
      const range = typing ? { start: caret, end: caret } : { start: before, end: caret }
      const change = { range, text: typing ? phrase.charAt(step) : '' }
      document = keeper.update(document, [change], document.version + 1)
      return change
    },
  }
}

/** @param {string} text @param {Place} place */
function offsetOf(text, place) {
  if (place === 'title') return text.indexOf('\n')
  const share = { start: 0.01, middle: 0.5, end: 0.99 }[place]
  const from = Math.floor(text.length * share)
  const start = place === 'start' ? text.indexOf('\n\n', text.indexOf('\n\n') + 2) : from
  return middleOfParagraph(text, start) ?? middleOfParagraph(text, 0) ?? text.length
}

/** The middle of the first paragraph of one line from an offset on. @param {string} text @param {number} from */
function middleOfParagraph(text, from) {
  const paragraph = /\n\n([^\n#>|*\d-][^\n]{40,})\n\n/g
  paragraph.lastIndex = from
  const found = paragraph.exec(text)
  return found ? found.index + 2 + Math.floor((found[1] ?? '').length / 2) : undefined
}
