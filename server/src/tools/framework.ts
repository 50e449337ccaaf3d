import { citedPlaces, paperName } from '../framework/citation.ts'
import { framework } from '../framework/framework.ts'
import type { Language, Localized } from '../framework/types.ts'
import { shown } from './check-input.ts'
import { entriesNamed, entryKinds, type FrameworkEntry, nameOf } from './framework-entries.ts'
import { type InputSchema, list, record, text } from './schema.ts'
import { type FrameworkTool, language } from './tool.ts'
import { listed, toolError } from './tool-error.ts'

const input = {
  type: 'object',
  properties: {
    term: {
      type: 'string',
      maxLength: 200,
      description: {
        zh: '要查的词：维度、要素的名称或者标识（算力、compute.layout），也可以是文稿中的用语（智算中心、揭榜挂帅）。',
        en: 'What to look up: the name or id of a dimension or element (compute, compute.layout), or a term as drafts have it (data centre).',
      },
    },
    language,
  },
  required: ['term'],
} as const satisfies InputSchema

const named = record({ id: text(), name: text() })

/** What the framework says of a term. */
export const frameworkTool: FrameworkTool<typeof input> = {
  name: 'wenheng_framework',
  title: { zh: '文衡：框架条目', en: 'Wenheng: an entry of the framework' },
  summary: {
    zh: '框架对一个词的说明，及其在论文中的出处。',
    en: 'What the framework says of a term, and where the paper speaks of it.',
  },
  description: {
    zh: '查框架对一个维度、要素或者用语的说明：定义、论文的看法（用文衡自己的话）、文稿宜写明什么，以及在论文中的出处和论文的作者、题名。引用框架或者论文之前用它，引用时写明出处。不读文稿。',
    en: 'Looks up what the framework says of a dimension, an element or a term: what it is, what the paper holds (in Wenheng’s own words), what a draft should commit to, where in the paper it stands, and the paper’s authors and title. Use it before you cite the framework or the paper, and name the source. It reads no draft.',
  },
  input,
  output: record({
    entries: list(
      record(
        {
          id: text(),
          kind: { type: 'string', enum: entryKinds },
          name: text(),
          dimension: named,
          definition: text(),
          explanation: text({ zh: '论文的看法。', en: 'What the paper holds.' }),
          importance: text(),
          commitment: text({ zh: '文稿宜写明什么。', en: 'What a draft should commit to.' }),
          elements: list(named),
          see: list(named),
          sources: list(text({ zh: '论文中的出处。', en: 'A place in the paper.' })),
        },
        ['dimension', 'importance', 'commitment', 'elements', 'see'],
      ),
    ),
    paper: text({ zh: '论文的作者、题名和刊物。', en: 'Authors, title and journal of the paper.' }),
  }),
  readsDraft: false,
  run({ term = '' }, reader) {
    const found = entriesNamed(term.trim())
    if (found.length === 0) {
      const all = (one: Language): Localized => listed(framework.dimensions.map(({ name }) => name[one]))
      const dimensions = { zh: all('zh').zh, en: all('en').en }
      return toolError('noEntry', { term: shown(term), dimensions })
    }
    return { result: { entries: found.map((one) => described(one, reader)), paper: paperName(reader) } }
  },
}

function described({ kind, entry }: FrameworkEntry, reader: Language) {
  const { id, name, definition, explanation, importance, commitment, elements, dimension, see, loci } = entry
  const named = (one: string) => ({ id: one, name: nameOf(one, reader) })
  return {
    id,
    kind,
    name: name[reader],
    ...(dimension ? { dimension: named(dimension) } : {}),
    definition: definition[reader],
    explanation: explanation[reader],
    ...(importance ? { importance: importance[reader] } : {}),
    ...(commitment ? { commitment: commitment[reader] } : {}),
    ...(elements ? { elements: elements.map((one) => named(one.id)) } : {}),
    ...(see ? { see: see.map(named) } : {}),
    sources: citedPlaces(loci, reader).map((one) => one.place + one.tags),
  }
}
