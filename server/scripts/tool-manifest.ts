import type { Language, Localized } from '../src/framework/types.ts'
import { tools } from '../src/tools/index.ts'
import { type InputSchema, jsonSchema, type TextSchema } from '../src/tools/schema.ts'

/** The files with parts that are generated from the tools for assistants, by path from the project's root. */
export const toolFiles = ['package.json', 'package.nls.json', 'package.nls.zh-cn.json']

/** A file as it is to read, its parts about tools generated anew. */
export function withTools(path: string, text: string): string {
  const content = JSON.parse(text)
  if (path === 'package.json') content.contributes.languageModelTools = contributions()
  return `${JSON.stringify(path === 'package.json' ? content : withWords(content, path.includes('zh') ? 'zh' : 'en'), null, 2)}\n`
}

const prefix = 'tool.'

/** In the editor a draft is one of those that are open. */
const file: TextSchema = {
  type: 'string',
  description: {
    zh: '已打开的文稿，写相对于工作区文件夹的路径；不写时为当前编辑器中的文稿。',
    en: 'An open draft, by its path from the folder of the workspace; by default the draft in the active editor.',
  },
}

function contributions(): readonly object[] {
  return described().map(({ name, key, input }) => ({
    name,
    displayName: `%${key}%`,
    modelDescription: `%${key}.modelDescription%`,
    userDescription: `%${key}.userDescription%`,
    canBeReferencedInPrompt: true,
    toolReferenceName: name.replace(/_(.)/, (_, letter: string) => letter.toUpperCase()),
    icon: '$(law)',
    inputSchema: jsonSchema(asKeys(input, key), 'en'),
  }))
}

/** The schema with the names of its words in place of them. */
function asKeys(input: InputSchema, key: string): InputSchema {
  const properties = Object.entries(input.properties).map(([name, property]) => {
    const word = `%${key}.${name}%`
    return [name, { ...property, description: { zh: word, en: word } }]
  })
  return { ...input, properties: Object.fromEntries(properties) }
}

/** The words of the tools stand together at the end. */
function withWords(words: Readonly<Record<string, string>>, language: Language): Record<string, string> {
  const others = Object.entries(words).filter(([key]) => !key.startsWith(prefix))
  const own = described().flatMap(({ key, title, description, summary, input }) => [
    [key, title[language]],
    [`${key}.modelDescription`, description[language]],
    [`${key}.userDescription`, summary[language]],
    ...Object.entries(input.properties).map(([name, one]) => [`${key}.${name}`, wordsOf(one.description, language)]),
  ])
  return Object.fromEntries([...others, ...own])
}

function wordsOf(description: Localized | undefined, language: Language): string {
  if (!description) throw new Error('a property has no description')
  return description[language]
}

function described() {
  return tools.map((tool) => ({
    ...tool,
    key: prefix + tool.name.replace('wenheng_', ''),
    input: tool.readsDraft ? { ...tool.input, properties: { ...tool.input.properties, file } } : tool.input,
  }))
}
