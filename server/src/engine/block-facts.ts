import { emptyPack, type Pack } from '../framework/pack.ts'
import type { Stepwise } from '../steps.ts'
import { type Splice, spliceBetween, spliced } from '../text/document/splice.ts'
import type { Block } from '../text/model/block.ts'
import { contextIn } from '../text/model/context.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Outline, Setting } from '../text/model/outline.ts'
import type { Parse } from '../text/parse-draft.ts'
import { type WeighedBlock, weighBlock } from '../weighing/weigh-block.ts'

/** The facts of the blocks of one version of a draft, with their inputs. */
export interface DraftFacts {
  readonly draft: Draft
  readonly pack: Pack
  /** By block. */
  readonly settings: readonly Setting[]
  /** By block. */
  readonly facts: readonly WeighedBlock[]
  /** What changed in them since the version before. */
  readonly changed: Splice
}

/** The facts of a draft's blocks. Those of the version before are kept where block and setting are the same. */
export function* factsOf(
  { draft, changed }: Parse,
  previous: DraftFacts | null,
  pack: Pack = emptyPack,
): Stepwise<DraftFacts> {
  const known = previous?.draft.language === draft.language && previous.pack === pack ? previous : null
  const settings = known?.draft.outline === draft.outline ? known.settings : settingsOf(draft.outline, known)
  if (!known || known.settings !== settings) {
    const facts = yield* factsOfAll(draft, settings, known, pack)
    return { draft, pack, settings, facts, changed: spliceBetween(previous?.facts ?? [], facts) }
  }
  const facts: WeighedBlock[] = []
  for (let index = changed.start; index < changed.start + changed.inserted; index++) {
    facts.push(extract(draft, settings, index, pack))
    yield
  }
  return { draft, pack, settings, facts: spliced(known.facts, changed, facts), changed }
}

/** The same list as before where they are the same. */
function settingsOf({ settings }: Outline, known: DraftFacts | null): readonly Setting[] {
  const before = known?.settings
  return before?.length === settings.length && before.every((one, index) => one === settings[index]) ? before : settings
}

/** Used when sections have moved or blocks have other settings. */
function* factsOfAll(
  draft: Draft,
  settings: readonly Setting[],
  known: DraftFacts | null,
  pack: Pack,
): Stepwise<WeighedBlock[]> {
  const { blocks } = draft
  const before = known?.draft.blocks ?? []
  const { start, removed, inserted } = spliceBetween(before, blocks)
  const moved = new Map<Block | undefined, number>()
  for (let old = start; old < start + removed; old++) moved.set(before[old], old)
  const facts: WeighedBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const isBehind = index >= start + inserted
    const old = index < start ? index : isBehind ? index - inserted + removed : (moved.get(blocks[index]) ?? -1)
    const found = known && known.settings[old] === settings[index] ? known.facts[old] : undefined
    facts.push(found ?? extract(draft, settings, index, pack))
    if (!found) yield
  }
  return facts
}

function extract({ blocks, language }: Draft, settings: readonly Setting[], index: number, pack: Pack): WeighedBlock {
  const block = blocks[index]
  if (!block) throw new RangeError(`no block ${index}`)
  return weighBlock(block, contextIn(settings[index], block), language, pack)
}
