import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDay } from '../src/config/today.ts'
import { severityNames } from '../src/findings/severity-names.ts'
import { framework } from '../src/framework/framework.ts'
import { genres, governmentLevels, type Localized } from '../src/framework/types.ts'
import { rules } from '../src/rules/index.ts'
import { root } from './root.ts'

/** A JSON Schema, as JSON. */
export type Schema = Readonly<Record<string, unknown>>

/** Where the schemas stand, for editors with a YAML server. */
export const address = 'https://raw.githubusercontent.com/wenheng/wenheng/main/schemas'

/** The schema of `.wenheng.yaml`, made from the rules, the framework and the schema of our own templates. */
export function configSchema(): Schema {
  const settings = settingsProperties()
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${address}/wenheng.schema.json`,
    title: 'Wenheng 文衡',
    ...described('文衡的项目配置（.wenheng.yaml）。', 'The configuration of a project for Wenheng (.wenheng.yaml).'),
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      root: {
        ...described('为 true 时，不再读取上级文件夹的配置。', 'If true, no file above this folder is read.'),
        type: 'boolean',
      },
      ...settings,
      ...packProperties(),
      packs: {
        ...described(
          '词语、条文模板和例句的文件，写相对于本文件的路径，如 ./terms.yaml。',
          'Files of terms, clause templates and sentences, by a path relative to this file, such as ./terms.yaml.',
        ),
        type: 'array',
        maxItems: 20,
        items: { type: 'string', pattern: '^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$' },
      },
      pmc: {
        ...described(
          '自定 PMC 评分表的文件，写相对于本文件的路径，如 ./pmc.yaml；不写的，用自带的评分表。',
          'A file with a scoring sheet of the PMC index of your own, by a path relative to this file, such as ./pmc.yaml; ours without it.',
        ),
        type: 'string',
        pattern: '^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$',
      },
      overrides: {
        ...described(
          '只对部分文件生效的配置；文件按通配符选定，在后的优先。',
          'Settings for some files, named by globs; the later win.',
        ),
        type: 'array',
        maxItems: 20,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              ...described(
                '相对于本文件所在文件夹的通配符，如 附件/**、*.draft.md。',
                'Globs relative to the folder of this file, such as annexes/** or *.draft.md.',
              ),
              type: 'array',
              minItems: 1,
              maxItems: 10,
              items: { type: 'string', minLength: 1, maxLength: 100 },
            },
            ...settings,
          },
        },
      },
    },
  }
}

/** The schema of a pack. */
export function packSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${address}/wenheng-pack.schema.json`,
    title: 'Wenheng 文衡: pack',
    ...described('本单位的词语、条文模板和例句。', 'The terms, clause templates and sentences of an office.'),
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...packProperties() },
  }
}

export function described(zh: string, en: string): Schema {
  return { description: `${zh}\n${en}` }
}

function settingsProperties(): Schema {
  return {
    language: { ...described('文稿的语言。', 'The language of the drafts.'), enum: ['auto', 'zh', 'en'] },
    judge: {
      ...described('是否按政策文稿审读。', 'Whether the files are taken for policy drafts.'),
      enum: ['auto', 'always', 'never'],
    },
    genre: { ...described('文种。', 'The kind of document.'), enum: ['auto', ...genres] },
    level: {
      ...described(
        '印发机关的层级：national 国家，provincial 省级，local 市县。',
        'The level of government that issues the drafts.',
      ),
      enum: ['auto', ...governmentLevels],
    },
    dimensions: {
      ...described('文稿应当涉及的维度；其余维度视为不适用。', 'The dimensions that apply to the drafts.'),
      type: 'array',
      uniqueItems: true,
      items: { enum: framework.dimensions.flatMap(({ id, name }) => [id, name.zh]) },
    },
    today: {
      ...described(
        '文稿没有成文日期的，完成时限与哪一天比较：true 为审读当天，也可以写日期，如 2026-03-01。默认不比较。',
        'The day that deadlines are compared with where a draft has no date: true for the day of reading, or a day such as 2026-03-01. By default none.',
      ),
      type: ['boolean', 'string'],
      pattern: isoDay.source,
    },
    parents: {
      ...described(
        '文稿所贯彻的上级文件，写相对于本文件的路径，如 上级/行动计划.txt；供对照承接情况。',
        'The documents that the drafts carry out, by a path relative to this file, for the alignment with them.',
      ),
      type: 'array',
      maxItems: 20,
      items: { type: 'string', pattern: '^(?!/)[^\\\\:\\u0000-\\u001f]+$' },
    },
    rules: {
      ...described('各规则的级别。', 'The severity of each rule.'),
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.flatMap(ruleProperties)),
    },
  }
}

function ruleProperties({ id, nameZh, summary }: { id: string; nameZh: string; summary: Localized }) {
  const severity = {
    ...described(summary.zh, summary.en),
    enum: Object.entries(severityNames).flatMap(([id, { zh }]) => [id, zh]),
  }
  return [
    [id, severity],
    [nameZh, severity],
  ] as const
}

function packProperties(): Schema {
  const topics = framework.dimensions.flatMap(({ id, name, elements }) => [
    ...[id, name.zh],
    ...elements.flatMap((element) => [element.id, element.name.zh]),
  ])
  if (new Set(topics).size < topics.length) throw new Error('two elements have one name')
  return {
    terms: {
      ...described(
        '词语：所属的要素或者维度，如“蓉智云: 算力共享”。',
        'Terms, each with the element or dimension that it speaks of.',
      ),
      type: 'object',
      maxProperties: 2000,
      propertyNames: {
        minLength: 2,
        maxLength: 40,
        pattern: '^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$',
      },
      additionalProperties: { enum: topics },
    },
    templates: {
      ...described('条文模板，供快速修复插入。', 'Clause templates, which quick fixes insert.'),
      type: 'array',
      maxItems: 200,
      items: ownClause(),
    },
    sentences: {
      ...described(
        '例句，一条一句：“标签 | 句子”。标签同 TEACHING.md。',
        'Labelled sentences, one each: LABELS | SENTENCE. Labels are those of TEACHING.md.',
      ),
      type: 'array',
      maxItems: 500,
      items: { type: 'string', minLength: 3, maxLength: 500 },
    },
  }
}

/** The schema of our own clauses; id and levels may be left out. */
function ownClause(): Schema {
  const { clause } = definitionsOf('templates')
  const { form } = definitionsOf('common')
  const required = clause.required.filter((name: string) => name !== 'id' && name !== 'levels')
  const { id: _, ...properties } = clause.properties
  const { minLength, pattern, description } = properties.text
  return {
    ...clause,
    required: required.filter((name: string) => name !== 'id'),
    properties: {
      ...properties,
      form,
      id: { description: 'The id of the clause.', type: 'string', pattern: '^[a-z0-9.-]{1,80}$' },
      text: { description, type: 'string', minLength, maxLength: 1000, pattern },
    },
  }
}

/** The definitions in a schema of the framework. */
function definitionsOf(name: string) {
  return JSON.parse(readFileSync(join(root, `server/framework/schema/${name}.schema.json`), 'utf8')).$defs
}
