import { finish } from '../../../server/src/steps.ts'
import { ChunkedText } from '../../../server/src/text/document/chunked-text.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import type { SourceBlock } from '../../../server/src/text/pieces/raw-block.ts'
import { readSource } from '../../../server/src/text/structure/parsed-pieces.ts'

/** The blocks of a text as its format alone tells them, each with where it begins. */
export function blocksOf(text: string, format: TextFormat): (SourceBlock & { readonly start: number })[] {
  const { blocks, starts } = finish(readSource(ChunkedText.of(text), format, null))
  return blocks.map((block, index) => ({ ...block, start: starts[index] ?? 0 }))
}
