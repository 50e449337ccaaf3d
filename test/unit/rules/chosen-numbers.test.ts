import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'numbering-sequence'

/** A plan whose lines stand apart. */
const plan = (...lines: readonly string[]): string => `# Orchard Valley Data Plan\n\n${lines.join('\n\n')}\n`

const text = 'The Water Board opens its gauges by 2029.'

describe('numbers that one heading bears together', () => {
  it('are there, for the sequence and for references', () => {
    const steps = plan('### Step 1', text, '### Steps 2 and 3', text, '1. Tender.', '2. Build.', '### Step 4', text)
    flags(rule, steps)
    flags('cross-reference', `${steps}\nStep 3 follows Step 2; ⟦Step 5⟧ is the last.\n`)
    flags(rule, plan('**Recommendation 1.** Open.', '**Recommendations 2 to 4.** Map.', '**Recommendation 5.** Tell.'))
    flags(rule, plan('## Pillar I. Know', text, '## Pillars II and III. Use', text, '## Pillar IV. Tell', text))
    flags(rule, plan('## Step 1: Open', 'Steps 2 and 3 are short.', '## ⟦Step 3:⟧ Map', text))
  })
})

describe('heads that are chosen from another document', () => {
  it('do not begin with one, or leave out more than once', () => {
    flags(rule, plan('### Action 2: gauges', text, '### Action 5: maps', text, '### Action 6: calls', text))
    flags(rule, plan('**Question 1.** Most agreed.', '**Question 3.** Some.', '**Question 8.** Nobody.'))
    flags(rule, plan('**Recommendation 1.** Open.', '**Recommendation 4.** Map.', '**Recommendation 9.** Tell.'))
    flags(rule, plan(['Open remain:', '', '- Recommendation 2', '- Recommendation 4', '- Recommendation 5'].join('\n')))
  })

  it('are those of the draft itself, some of which are taken up again', () => {
    const all = ['Open', 'Map', 'Tell', 'Use', 'End'].map((one, at) => `### Action ${at + 1}: ${one}`)
    flags(
      rule,
      plan('## Actions', ...all, '## What costs most', '### Action 3: cost', text, '### Action 5: cost', text),
    )
    flags(rule, plan('## Actions', ...all.slice(0, 3), '### ⟦Action 3:⟧ Use', '### Action 4: End'))
    flags(rule, plan('## Actions', ...all, '### ⟦Action 4:⟧ Close', '### Action 5: Ask', '### Action 6: Sum'))
  })

  it('are two that are far apart', () => {
    flags(rule, plan('The Board adopts two parts:', '**Part 1: Words.** In 2028.', '**Part 4: Tests.** In 2029.'))
    flags(rule, plan('## Pillar I. Know', text, '## Pillar IV. Use', text))
  })

  it('are not those that begin with one and leave out once', () => {
    const found = messagesOf(rule, plan('### Action 1: Open', text, '### Action 2: Map', '### Action 4: Tell'), 'en')
    assert.deepEqual(found, ['“Action 3” is missing before “Action 4”.'])
    flags(rule, plan('### Action 1: Open', '### Action 2: Map', '### ⟦Action 2:⟧ Tell', '### Action 3: Use'))
  })
})

describe('numbers of which the draft says why', () => {
  it('are those that a sentence takes out', () => {
    flags(
      rule,
      plan('### Group I: farmers', '### Group II: fishers', '### Group IV: foresters (Group III did not meet)'),
    )
    flags(rule, plan('**Lot 1.** Servers.', '**Lot 2.** Cooling.', '**Lot 4.** Software. Lot 3 was withdrawn.'))
    const actions = plan('### Action 1: Open', '### Action 2: Map', '### Action 4: Tell', 'Action 3 has been merged.')
    flags(rule, actions)
    flags('cross-reference', actions)
    flags(rule, plan('**Lot 1.** Servers.', '**Lot 2.** Cooling.', '**⟦Lot 4⟧.** Software. Lot 3 is due in May.'))
  })

  it('stand again where what they head goes on', () => {
    for (const again of ['(continued)', '(cont.)', '(cont’d)'])
      flags(rule, plan('### Item 1. Aims', '### Item 2. Data', `### Item 2. Data ${again}`, text, '### Item 3. Any'))
    flags(
      rule,
      plan('## Part 1: Data', text, '## Part 2: Maps', text, '## Part 2: Maps (continued)', text, '## Part 3: Use'),
    )
    flags(
      rule,
      '# 滨江市算力发展规划\n\n## 一、任务\n\n建设平台。\n\n## 二、保障\n\n引进人才。\n\n## 二、保障（续）\n\n统筹资金。\n',
    )
  })
})
