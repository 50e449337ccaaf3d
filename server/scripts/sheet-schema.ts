import { framework } from '../src/framework/framework.ts'
import { instruments } from '../src/framework/policy-evaluation.generated.ts'
import { governmentLevels } from '../src/framework/types.ts'
import { address, described, type Schema } from './config-schema.ts'

/** The schema of a project's own scoring sheet: the form of `server/framework/pmc.yaml`, with bounds. */
export function sheetSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${address}/wenheng-pmc.schema.json`,
    title: 'Wenheng 文衡: PMC sheet',
    ...described(
      'PMC 指数的评分表：二级变量取 0 或 1，一级变量为其均值，指数为各一级变量之和。',
      'A scoring sheet of the PMC index: each item is 1 or 0, a variable is the mean of its items, the index the sum of the variables.',
    ),
    type: 'object',
    additionalProperties: false,
    required: ['grades', 'variables'],
    properties: {
      $schema: { type: 'string' },
      grades: {
        ...described('等级及其下限，由高到低。', 'The grades with the least index of each, the highest first.'),
        type: 'array',
        minItems: 1,
        maxItems: 20,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['from', 'name'],
          properties: { from: { type: 'number', minimum: 0, maximum: 1000 }, name: named() },
        },
      },
      surface: {
        ...described('曲面矩阵：各行的一级变量编号。', 'The matrix of the PMC surface: the ids of variables, by row.'),
        type: 'array',
        maxItems: 20,
        items: { type: 'array', maxItems: 20, items: variableId },
      },
      variables: {
        ...described('一级变量。', 'The main variables.'),
        type: 'array',
        minItems: 1,
        maxItems: 30,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'name', 'items'],
          properties: {
            id: variableId,
            name: named(),
            items: {
              ...described('二级变量，权重相同。', 'Its items, each of the same weight.'),
              type: 'array',
              minItems: 1,
              maxItems: 20,
              items: item(),
            },
          },
        },
      },
    },
  }
}

const variableId = { type: 'string', pattern: '^X[0-9]{1,3}$' }

function item(): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'test'],
    properties: {
      id: { type: 'string', pattern: '^X[0-9]{1,3}\\.[0-9]{1,3}$' },
      name: named(),
      test: { ...described('取 1 的标准。', 'What must hold for a 1.'), ...named() },
      reader: {
        ...described('为 true 时由人判定，不写 when。', 'If true, only a person can tell, and there is no when.'),
        enum: [true],
      },
      when: criteria(),
    },
  }
}

/** Any of these makes the item 1. */
function criteria(): Schema {
  const { dimensions } = framework
  const sides = instruments.sides.flatMap(({ id, instruments: own }) => [id, ...own.map((one) => one.id)])
  return {
    ...described('有一项成立即为 1。', 'The item is 1 if any of these holds.'),
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      words: {
        ...described(
          '文稿中有其中一个词；可按文稿语言分写 zh、en。',
          'The draft has one of these words; by the language of the draft under zh and en, if they differ.',
        ),
        ...words,
        type: ['array', 'object'],
        additionalProperties: false,
        minProperties: 1,
        properties: { zh: { type: 'array', ...words }, en: { type: 'array', ...words } },
      },
      dimensions: anyOf(
        '有其中一个维度的措施。',
        'It has a measure of one of these dimensions.',
        dimensions.flatMap(({ id, name }) => [id, name.zh]),
      ),
      elements: anyOf(
        '有其中一个要素的措施。',
        'It has a measure of one of these elements.',
        dimensions.flatMap(({ elements }) => elements.flatMap(({ id, name }) => [id, name.zh])),
      ),
      instruments: anyOf('有其中一类政策工具的措施。', 'It has a measure of one of these instruments or sides.', sides),
      forces: anyOf('有这种力度的措施。', 'It has a measure of this force.', ['hard', 'soft', 'restated']),
      mentions: anyOf('有这类句子。', 'It has a clause of this kind.', ['mention', 'problem']),
      stated: anyOf('写明其中一项。', 'It states one of these.', [
        'targets',
        'deadlines',
        'owners',
        'citations',
        'sums',
      ]),
      levels: anyOf('印发机关为这一层级。', 'It is of this level of government.', governmentLevels),
      span: {
        ...described(
          '文稿所写年份与起始年份相隔的年数。',
          'It names a year that lies so many years after the one in which it begins.',
        ),
        type: 'object',
        additionalProperties: false,
        required: ['from', 'to'],
        properties: { from: years, to: years },
      },
    },
  }
}

const years = { type: 'integer', minimum: 0, maximum: 200 }
const words = {
  minItems: 1,
  maxItems: 100,
  items: { type: 'string', minLength: 2, maxLength: 60, pattern: '^\\S(.*\\S)?$' },
}

function anyOf(zh: string, en: string, allowed: readonly string[]): Schema {
  return { ...described(zh, en), type: 'array', minItems: 1, maxItems: 100, items: { enum: allowed } }
}

/** A text in one language, or in both. */
function named(): Schema {
  const text = { type: 'string', minLength: 1, maxLength: 100, pattern: '^\\S(.*\\S)?$' }
  return {
    ...text,
    type: ['string', 'object'],
    additionalProperties: false,
    required: ['zh', 'en'],
    properties: { zh: text, en: text },
  }
}
