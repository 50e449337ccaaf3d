import { dimension, dimensionNamed, topicNamed } from '../../framework/framework.ts'
import { type Directive, type DirectiveWord, wordSpan } from '../../text/model/directive.ts'
import { inText } from '../message-values.ts'
import type { DirectiveInput, DirectiveRule, RuleFinding } from '../rule.ts'

/** A directive switches off what is not reported anyway. */
export const directiveUnused: DirectiveRule = {
  id: 'directive-unused',
  nameZh: '指令多余',
  summary: {
    zh: '指令停用的规则在该处本无提示，标为不适用的维度已有措施，或者要求计入、不计入的与原有结果相同。',
    en: 'A directive suppresses nothing, marks a dimension as not applicable on which the draft has a measure, or counts a paragraph as what it counts as anyway.',
  },
  scope: 'directives',
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    all: {
      zh: '该处没有可停用的提示，这一指令可以删去。',
      en: 'This directive suppresses nothing and can be deleted.',
    },
    rule: {
      zh: '“{name}”在该处本无提示，不必停用。',
      en: '“{name}” reports nothing there and need not be switched off.',
    },
    count: {
      zh: '其下一段已计为该措施，可删去此指令。',
      en: 'The paragraph below counts so anyway; the directive can go.',
    },
    'not-count': {
      zh: '其下一段本就不计为该措施，可删去此指令。',
      en: 'The paragraph below does not count so anyway; the directive can go.',
    },
    dimension: {
      zh: '此处将{name}标为不适用，文中却有{name}方面的措施。',
      en: 'Marked as not applicable here, but the draft has a measure on {name}.',
    },
  },
  check(input) {
    const idle = new Set(input.coverage.idle)
    return input.draft.directives.flatMap((directive) => unusedIn(directive, input, idle))
  },
}

function unusedIn(directive: Directive, input: DirectiveInput, idle: ReadonlySet<Directive>): readonly RuleFinding[] {
  const { kind, arguments: words } = directive
  if (kind === 'not-applicable') return words.flatMap((word) => contradicted(directive, word, input))
  if (kind === 'count' || kind === 'not-count') return idle.has(directive) ? countedAnyway(directive) : none
  if (kind !== 'disable' && kind !== 'disable-next-line') return none
  if (words.length === 0)
    return input.hasDropped(directive)
      ? none
      : [{ span: directive.span, message: { key: 'all', values: {} }, remedies: [] }]
  return words
    .filter(({ text }) => isUnused(directive, input.rules.get(text.toLowerCase()), input))
    .map((word) => ({
      span: wordSpan(directive, word),
      message: { key: 'rule', values: { name: word.text } },
      remedies: [],
    }))
}

const none: readonly RuleFinding[] = []

/** Of a name that does not exist another rule speaks. */
function countedAnyway(directive: Directive): readonly RuleFinding[] {
  if (!directive.arguments.every(({ text }) => topicNamed(text) !== undefined)) return none
  return [{ span: directive.span, message: { key: directive.kind, values: {} }, remedies: [] }]
}

/** Of a rule that is off, or silent in such a draft, nothing is known. */
function isUnused(directive: Directive, rule: string | undefined, { speaks, hasDropped }: DirectiveInput): boolean {
  return rule !== undefined && speaks(rule) && !rule.startsWith('directive-') && !hasDropped(directive, rule)
}

function contradicted(directive: Directive, word: DirectiveWord, { coverage }: DirectiveInput): readonly RuleFinding[] {
  const id = dimensionNamed(word.text)
  if (id === undefined || coverage.dimensions[id].measures === 0) return none
  const name = inText(dimension(id).name)
  return [{ span: wordSpan(directive, word), message: { key: 'dimension', values: { name } }, remedies: [] }]
}
