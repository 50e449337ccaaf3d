import type { Cues } from '../../../server/src/facts/cues/cue.ts'
import { particularKinds, particularsOf } from '../../../server/src/facts/particulars/particulars.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { blockRulesOn, checkBlock } from '../../../server/src/rules/run-rules.ts'
import type { Block } from '../../../server/src/text/model/block.ts'

/** All that extractors and rules find in a block of which such cues are known. */
export function statedWith(block: Block, language: Language, cues: Cues, source = block.prose.text): unknown {
  const particulars = particularsOf(block, language, cues)
  const faults = new Map()
  const findings = checkBlock({ block, language, cues, source: () => source }, rules, {}, faults)
  return [particularKinds.map((kind) => [kind, particulars[kind]]), findings, [...faults.keys()]]
}

const rules = blockRulesOn({})
