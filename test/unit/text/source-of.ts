import { finish } from '../../../server/src/steps.ts'
import { ChunkedText } from '../../../server/src/text/document/chunked-text.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import type { RawBlock } from '../../../server/src/text/pieces/raw-block.ts'
import { parsePieces } from '../../../server/src/text/structure/parsed-pieces.ts'

/** The blocks of a text as its format alone tells them, each with where it begins. */
export function blocksOf(text: string, format: TextFormat): (RawBlock & { readonly start: number })[] {
  const { blocks, starts } = finish(parsePieces(ChunkedText.of(text), format, null))
  return blocks.map((block, index) => ({ ...block, start: starts[index] ?? 0 }))
}
