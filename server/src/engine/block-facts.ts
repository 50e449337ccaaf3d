import { emptyPack, type Pack } from '../framework/pack.ts'
import type { Stepwise } from '../steps.ts'
import { type Splice, spliceBetween, spliced } from '../text/document/splice.ts'
import type { Block } from '../text/model/block.ts'
import { contextIn, roleAt } from '../text/model/context.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Outline } from '../text/model/outline.ts'
import type { Role } from '../text/model/role.ts'
import type { Parse } from '../text/parse-draft.ts'
import { type WeighedBlock, weighBlock } from '../weighing/weigh-block.ts'

/** The facts of the blocks of one version of a draft, with their inputs. */
export interface DraftFacts {
  readonly draft: Draft
  readonly pack: Pack
  /** By block: the role of the section that holds it. */
  readonly roles: readonly Role[]
  /** By block. */
  readonly facts: readonly WeighedBlock[]
  /** What changed in them since the version before. */
  readonly changed: Splice
}

/** The facts of a draft's blocks. Those of the version before are kept where block and role are the same. */
export function* factsOf(
  { draft, changed }: Parse,
  previous: DraftFacts | null,
  pack: Pack = emptyPack,
): Stepwise<DraftFacts> {
  const known = previous?.draft.language === draft.language && previous.pack === pack ? previous : null
  const roles = known?.draft.outline === draft.outline ? known.roles : rolesOf(draft.outline, known)
  if (!known || known.roles !== roles) {
    const facts = yield* factsOfAll(draft, roles, known, pack)
    return { draft, pack, roles, facts, changed: spliceBetween(previous?.facts ?? [], facts) }
  }
  const facts: WeighedBlock[] = []
  for (let index = changed.start; index < changed.start + changed.inserted; index++) {
    facts.push(extract(draft, roles, index, pack))
    yield
  }
  return { draft, pack, roles, facts: spliced(known.facts, changed, facts), changed }
}

/** The same list as before where they are the same. */
function rolesOf(outline: Outline, known: DraftFacts | null): readonly Role[] {
  const roles = outline.sectionOf.map((_, index) => roleAt(outline, index))
  const before = known?.roles
  return before?.length === roles.length && before.every((role, index) => role === roles[index]) ? before : roles
}

/** Used when sections have moved or changed their roles. */
function* factsOfAll(
  draft: Draft,
  roles: readonly Role[],
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
    const found = known && known.roles[old] === roles[index] ? known.facts[old] : undefined
    facts.push(found ?? extract(draft, roles, index, pack))
    if (!found) yield
  }
  return facts
}

function extract({ blocks, language }: Draft, roles: readonly Role[], index: number, pack: Pack): WeighedBlock {
  const block = blocks[index]
  if (!block) throw new RangeError(`no block ${index}`)
  return weighBlock(block, contextIn(roles[index] ?? 'measure', block), language, pack)
}
