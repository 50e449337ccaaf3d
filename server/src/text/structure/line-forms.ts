import type { Block } from '../model/block.ts'
import type { RawBlock } from '../pieces/raw-block.ts'

// Lines that are told by their form alone.

/** 专栏1 …, 专栏：… */
export function isBoxHeading(text: string): boolean {
  return /^专栏(?:\s*\d|\s*[一二三四五六七八九十]|[\s：:])/.test(text) && text.length <= 50 && !/[。；]/.test(text)
}

/** “Whereas:” alone: the recitals of an act of the European Union follow, its reasons. */
export function isWhereas({ kind, prose: { text } }: Block): boolean {
  return kind === 'paragraph' && text.length <= 12 && /^\s*whereas\s?:?\s*$/i.test(text)
}

/** A paragraph that is bold from end to end. */
export function isBoldHeading(source: RawBlock): boolean {
  const { text } = source.prose
  return (
    source.kind === 'paragraph' && source.bold === text.length && text.length <= 80 && !/[。；;，,：:.]$/.test(text)
  )
}
