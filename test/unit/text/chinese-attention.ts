import { attention } from 'micromark-core-commonmark'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import type { Code, Construct, Extension, Tokenizer } from 'micromark-util-types'
import { isFullWidth } from '../../../server/src/text/document/characters.ts'

/**
 * For micromark: emphasis and strikethrough as it reads them, but that they may begin and end beside Chinese characters and marks
 * whatever is on the other side. Only whether a run opens or closes is ours; the pairing of runs remains micromark's.
 */
export const chineseAttention: Extension = {
  text: {
    42: { ...attention, tokenize: tokenizer('attentionSequence', 1, Number.POSITIVE_INFINITY) },
    95: { ...attention, tokenize: tokenizer('attentionSequence', 1, Number.POSITIVE_INFINITY) },
    126: { ...strikethrough(), tokenize: tokenizer('strikethroughSequenceTemporary', 2, 2) },
  },
}

function strikethrough(): Omit<Construct, 'tokenize'> {
  const construct = gfmStrikethrough({ singleTilde: false }).text?.[126]
  if (!construct || Array.isArray(construct)) throw new Error('micromark-extension-gfm-strikethrough has changed')
  return construct
}

function tokenizer(
  type: 'attentionSequence' | 'strikethroughSequenceTemporary',
  least: number,
  most: number,
): Tokenizer {
  return function (effects, ok, nok) {
    const before = classify(this.previous)
    const event = this.events[this.events.length - 1]
    const escaped = event?.[1].type === 'characterEscape'
    let length = 0
    return (mark) => {
      // A run that is too long has failed at its first mark already.
      if (least > 1 && this.previous === mark && !escaped) return nok(mark)
      effects.enter(type)
      return inside(mark)

      function inside(code: Code): ReturnType<typeof ok> {
        if (code === mark) {
          if (++length > most) return nok(code)
          effects.consume(code)
          return inside
        }
        if (length < least) return nok(code)
        const token = effects.exit(type)
        const after = classify(code)
        const opens = !after.space && (after.free || before.space || before.mark || before.chinese)
        const closes = !before.space && (before.free || after.space || after.mark || after.chinese)
        token._open = opens && (mark !== 95 || !closes || before.mark)
        token._close = closes && (mark !== 95 || !opens || after.mark)
        return ok(code)
      }
    }
  }
}

interface Class {
  readonly space: boolean
  readonly mark: boolean
  readonly chinese: boolean
  /** A run may open before it, and close behind it, whatever is on the other side. */
  readonly free: boolean
}

function classify(code: Code): Class {
  const character = code === null || code < 0 ? ' ' : String.fromCharCode(code)
  const space = /[\s\u200b\ue000-\uf8ff]/.test(character)
  const chinese = code !== null && isFullWidth(code)
  const mark = /[\p{P}\p{S}]/u.test(character)
  // micromark has the marks of strikethrough stand beside others.
  return { space, mark, chinese, free: chinese || !mark || character === '~' }
}
