import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Settings } from '../../../server/src/engine/settings.ts'
import { longest } from '../../../server/src/retext/split-prose.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { proseRules } from './prose-rules.ts'

/*
 * A sample is an English draft, with what the rules of English prose find between ⟦ and ⟧.
 */
describe('the rules of English prose', () => {
  it('find nothing in quotations, quoted blocks, contents lists and numbers', () => {
    finds('The Act says “a agency will be built in order to to train”. It is ⟦the the⟧ law.')
    finds('> The the agency will be built in order to train staff, and and so on.\n\nIt is ⟦the the⟧ law.')
    finds('(a) an office; and\n\n(b) ⟦an school⟧ of data.')
  })

  it('look into headings and titles for slips alone', () => {
    finds('# Data ⟦of of⟧ the City\n\n## Measures that Will be Built in order to Open Data\n\nNothing follows.')
  })

  it('do not take for neighbours what code, images or struck text part', () => {
    finds('Write the `x` the name of the file. Ask a ![x](y) agency and the ~~old~~ the new office.')
    finds('Write **⟦the** the⟧ name, and ask ⟦a *agency⟧* for it, and ⟦an [school⟧](x) too.')
  })

  it('do not take cells for neighbours', () => {
    finds(
      '| the | the | will be | built |\n|---|---|---|---|\n| use a | agency | of the the | in order to |'
        .replace('the the', '⟦the the⟧')
        .replace('in order to', '⟦in order to⟧'),
    )
  })

  it('see over line ends', () => {
    finds('The Council asks ⟦the\nthe⟧ Office and ⟦a\nagency⟧ of ⟦the\r\n  the⟧ city.')
  })

  it('give the place in the draft after markup, entities and emoji', () => {
    finds('🏙️ &amp; **Bold**, ﬁne [text](https://a.b/c): the Office will **⟦be** built⟧ and ⟦an school⟧ follows.')
  })

  it('know numbers by their sound', () => {
    finds('An 8-week course, an 18-month plan and ⟦a 11-day⟧ visit, not ⟦an 12-day⟧ one; a 100 and a 1,000 items.')
  })

  it('judge words with a capital after an article, and leave abbreviations that they do not know', () => {
    finds('Ask ⟦a AI⟧ agency, ⟦an Data⟧ Office, a One Health plan, an FAQ, a UN body and ⟦an Union⟧. ⟦A Open⟧ list.')
  })

  it('lose the sentence in which a plugin fails, and no other', () => {
    finds(`Ask ⟦a agency⟧ first. Then a ${'9'.repeat(30)}th visit to a agency. Ask ⟦an school⟧ at the end.`)
  })

  it('read the whole of a block that is longer than a plugin is given', () => {
    const filler = 'The Office keeps a list of the names of all things. '.repeat(Math.ceil(longest / 40))
    finds(`${filler}Ask ⟦a agency⟧. ${filler}`)
  })

  it('find nothing in a Chinese draft, and nothing while they are off', () => {
    const chinese =
      '# 行动计划\n\n各部门建设 the the data platform，a agency 负责，in order to 开放数据，由市数据局汇总公布。'
    assert.deepEqual(found(chinese, { severities: proseRules }), [])
    assert.deepEqual(found('The Office asks a agency in order to train. It will be built.', {}), [])
  })

  it('are asked again about the edited block alone', () => {
    const paragraph = 'The Office asks a agency in order to train staff. A centre will be built for the the city.\n\n'
    const text = paragraph.repeat(40)
    const at = 20 * paragraph.length
    const analyzer = createAnalyzer()
    const messages = (version: string) =>
      found(version, { severities: proseRules }, analyzer).map(({ message }) => message)
    const known = new Set(messages(text))
    const after = messages(`${text.slice(0, at)}Now t${text.slice(at + 1)}`)
    assert.equal(after.length, known.size)
    assert.equal(after.filter((message) => !known.has(message)).length, 4)
  })

  it('speak to each reader in his language', () => {
    const text = 'The Office asks a agency in order to train staff. A centre will be built for the the city.'
    const { findings } = createAnalyzer().analyze(text, { severities: proseRules })
    const own = findings.filter(({ rule }) => rule in proseRules)
    assert.deepEqual(
      own.map((one) => renderMessage(one, 'zh')),
      [
        '“agency”前的不定冠词应为“an”，此处误作“a”。',
        '“in order to”可换用更简明的说法：“to”。',
        '“be built”是被动语态，没有写明由谁来做；属于任务的，宜以责任主体作主语。',
        '“the”一词连写了两次。',
      ],
    )
    assert.deepEqual(
      own.map((one) => renderMessage(one, 'en')),
      [
        'Write “an”, not “a”, before “agency”.',
        '“in order to” can be put more simply: “to”.',
        '“be built” does not say who acts; if it is a task, make the body responsible the subject.',
        '“the” is written twice in a row.',
      ],
    )
  })
})

describe('simplify', () => {
  it('leaves names, terms of legislation and words of two meanings alone', () => {
    finds('The Numerous Fund is a name; so is the Administration Pursuant to Law Act. ⟦Numerous⟧ funds exist.')
    finds('1. ⟦Prior to⟧ March the Office acts.\n\n(a) ⟦Prior to⟧ April it does so too.', ['simplify'])
    finds('It shall comply with the law, address the need, provide appropriate data and act in accordance with it.')
    finds('Part 2 commences a day later. They shall commence work by means of regulations made pursuant to section 4.')
    finds('| Work | When |\n|---|---|\n| to act prior | to March |\n| to ⟦utilize⟧ data | ⟦prior to⟧ March |')
  })
})

describe('readability', () => {
  const long = 'institutionalise interdepartmental accountability arrangements '.repeat(20)

  it('reports long sentences of long words, not lists of names in tables and titles', () => {
    finds(
      `# ${long}\n\n| ${long} |\n|---|\n| ${long} |\n\n> ${long}\n\nA short one. ⟦Administrations ${long.trim()}.⟧ Another.`,
    )
    finds(`It is a cat, and ${'the dog and the man sat on the mat and '.repeat(4)}so it went on to the end of the day.`)
  })
})

describe('passive', () => {
  it('keeps to what hides who acts', () => {
    passive('A fund should ⟦be set⟧ aside. It will ⟦be spent⟧ on training.')
    passive('Research is done in new ways, and standards were set abroad. The first centre was built in 2021.')
    passive('How will tenants be told? The form asks why the camera will be kept, and by whom it will be paid for.')
    passive('Records shall be kept, and may be taken over. The list has been drawn up, and can be sent.')
    passive('The plan is drawn up by the Office. Steps are taken jointly by both. It is made up of three parts.')
    passive('The provider shall ensure that the file, in each case, is kept. The rules are set out in Annex 2.')
    passive(
      'If a request is sent, the Office answers it. The rights which are given to all. An opportunity to be heard.',
    )
    passive('Steps need to ⟦be taken⟧. Measures to be taken are many.')
  })

  function passive(sample: string): void {
    finds(sample, ['passive'])
  }
})

function found(text: string, settings: Partial<Settings>, analyzer = createAnalyzer()) {
  return analyzer.analyze(text, settings).findings.filter(({ rule }) => rule in proseRules)
}

function finds(sample: string, rules: readonly string[] = Object.keys(proseRules)): void {
  const text = sample.replace(/[⟦⟧]/g, '')
  const places = found(text, { severities: proseRules, language: 'en' }).filter(({ rule }) => rules.includes(rule))
  let marked = ''
  let at = 0
  for (const { span } of places) {
    marked += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`
    at = span.end
  }
  assert.equal(marked + text.slice(at), sample)
}
