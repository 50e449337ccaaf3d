import type { Text } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'

declare module 'mdast' {
  interface TextData {
    /** The offset in the document of each unit of the text. */
    at?: number[]
  }
}

/**
 * For mdast-util-from-markdown: has text nodes know where each of their characters stands, which their position does not say
 * once a character is escaped, an entity, or behind the mark of a quote.
 */
export const places: Extension = {
  exit: {
    data: exitData,
    characterEscapeValue: exitData,
    characterReference(token) {
      const text = popText(this, token)
      const at = placesOf(text)
      while (at.length < text.value.length) at.push(token.start.offset)
    },
    lineEnding(token) {
      const context = this.stack[this.stack.length - 1]
      if (this.data.atHardBreak && context && 'children' in context) {
        const last = context.children[context.children.length - 1]
        if (last?.position) last.position.end = pointOf(token.end)
        this.data.atHardBreak = undefined
      } else if (
        !this.data.setextHeadingSlurpLineEnding &&
        context &&
        this.config.canContainEols.includes(context.type)
      ) {
        this.config.enter.data?.call(this, token)
        exitData.call(this, token)
      }
    },
  },
}

function exitData(this: CompileContext, token: Token): void {
  const text = popText(this, token)
  const value = this.sliceSerialize(token)
  const at = placesOf(text)
  text.value += value
  for (let index = 0; index < value.length; index++) at.push(token.start.offset + index)
}

function popText(context: CompileContext, token: Token): Text {
  const text = context.stack.pop() as Text
  if (text.position) text.position.end = pointOf(token.end)
  return text
}

function placesOf(text: Text): number[] {
  text.data ??= {}
  text.data.at ??= []
  return text.data.at
}

function pointOf({ line, column, offset }: Token['start']): { line: number; column: number; offset: number } {
  return { line, column, offset }
}
