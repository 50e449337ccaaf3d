import type { Language } from '../framework/types.ts'
import { finish, type Stepwise } from '../steps.ts'
import { ChunkedText } from './document/chunked-text.ts'
import { type Splice, spliceBetween, wholeSplice } from './document/splice.ts'
import { type Directive, movedDirective } from './model/directive.ts'
import type { Draft, TextFormat } from './model/draft.ts'
import { frontMatterTitle, longestFrontMatter, opensFrontMatter } from './pieces/front-matter.ts'
import { type BlockKinds, classifyBlocks } from './structure/block-kinds.ts'
import { buildOutline, hasSameSections } from './structure/build-outline.ts'
import { detectLanguage } from './structure/language.ts'
import { type ParsedPieces, parsePieces } from './structure/parsed-pieces.ts'
import { shortTitleOf } from './structure/short-title.ts'
import { readTraits } from './structure/traits-table.ts'

export interface ParseOptions {
  readonly format?: TextFormat
  readonly language?: Language
}

/** A parsed draft, with the intermediate results that the next version reuses. */
export interface Parse {
  readonly draft: Draft
  readonly source: ParsedPieces
  readonly classified: BlockKinds
  /** What changed in the draft's blocks since the previous version. */
  readonly changed: Splice
}

/**
 * Takes a draft apart. Markdown unless told otherwise; the language is found where it is not given. Total: any text has
 * a parse.
 */
export function parseDraft(text: string, options: ParseOptions = {}): Draft {
  return finish(parseInSteps(ChunkedText.of(text), options, null)).draft
}

/** Parses a draft in steps. Blocks that did not change since `previous` are the same objects. */
export function* parseInSteps(text: ChunkedText, options: ParseOptions, previous: Parse | null): Stepwise<Parse> {
  const format = options.format ?? 'markdown'
  const source = yield* parsePieces(text, format, previous?.source ?? null)
  const language = options.language ?? detectLanguage(source)
  const readings = yield* readTraits(source, language, previous?.classified.readings ?? null)
  const classified = yield* classifyBlocks(readings, previous?.classified ?? null)
  yield
  const { blocks, starts, titleBlocks } = classified
  const known = previous?.draft
  const changed = known ? spliceBetween(known.blocks, blocks) : wholeSplice(blocks.length)
  const inMatter = format === 'markdown' ? frontMatterTitle(frontMatterOf(text)) : null
  const statedTitle = inMatter ?? (language === 'en' ? shortTitleOf(blocks) : null)
  const draft: Draft = {
    get text() {
      return text.toString()
    },
    chunks: text,
    format,
    language,
    blocks,
    starts,
    outline:
      known && hasSameSections(known.blocks, blocks, changed, titleBlocks.length)
        ? known.outline
        : buildOutline(blocks),
    titles: titleBlocks,
    directives: directivesOf(source),
    ...(statedTitle === null ? {} : { statedTitle }),
  }
  return { draft, source, classified, changed }
}

/** Returns the part of the text that may hold front matter. */
function frontMatterOf(text: ChunkedText): string {
  return opensFrontMatter(text.slice(0, 64)) ? text.slice(0, longestFrontMatter) : ''
}

function directivesOf({ pieces: { starts, extras } }: ParsedPieces): Directive[] {
  const directives: Directive[] = []
  for (let index = 0; index < extras.length; index++) {
    const one = extras[index]
    if (!one || one.directives.length === 0) continue
    for (const directive of one.directives) directives.push(movedDirective(directive, starts[index] ?? 0))
  }
  return directives
}
