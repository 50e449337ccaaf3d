import { findSlots } from '../../fixes/templates/slots.ts'
import { dimensionNamed, framework, topicNamed, topicNames } from '../../framework/framework.ts'
import { type Directive, type DirectiveWord, wordSpan } from '../../text/model/directive.ts'
import { directiveNames, statedStateNamed, statedStateNames } from '../../text/model/directive-names.ts'
import { nearestName } from '../nearest-name.ts'
import type { DirectiveInput, DirectiveRule, RuleFinding } from '../rule.ts'

/** A directive, or a name in it, is none that Wenheng knows, or its reason has not been filled in. */
export const directiveUnknown: DirectiveRule = {
  id: 'directive-unknown',
  nameZh: '指令有误',
  summary: {
    zh: '写给文衡的指令、其中的规则名或者维度名不存在，或者理由尚未填写。',
    en: 'A directive, or a rule or dimension named in it, does not exist, or its reason has not been filled in.',
  },
  scope: 'directives',
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    directive: {
      zh: '没有“{name}”这一指令，该行不起作用。',
      en: 'There is no directive “{name}”, so this has no effect.',
    },
    rule: { zh: '没有名为“{name}”的规则。', en: 'There is no rule “{name}”.' },
    dimension: {
      zh: '没有“{name}”这一维度；五个维度是数据、算力、算法、人才、制度。',
      en: 'There is no dimension “{name}”; the dimensions are data, compute, algorithm, talent and institutions.',
    },
    topic: {
      zh: '没有“{name}”这一维度或者要素；维度有数据、算力、算法、人才、制度。',
      en: 'There is no dimension or element “{name}”; the dimensions are data, compute, algorithm, talent and institutions.',
    },
    state: {
      zh: '没有“{name}”这一承接情况；可写“已承接”“本级无事权”“另文承接”，其后写上级任务的标题。',
      en: 'There is no state “{name}”: taken-up, no-mandate or elsewhere, then the heading of the task.',
    },
    reason: { zh: '{slot}尚未填写。', en: '{slot} has not been filled in.' },
    fix: { zh: '改为“{name}”', en: 'Change to “{name}”' },
  },
  check(input) {
    const unknown = input.draft.directives.flatMap((directive) => unknownIn(directive, input))
    return [
      ...unknown.map((word, index) => findingOf(word, index < mostCorrected)),
      ...input.draft.directives.flatMap(reasonOf),
    ]
  },
}

/** Words for which the one that was meant is looked for: that takes a moment each. */
const mostCorrected = 50

/** A word that names nothing, and the words that it may stand for. */
interface UnknownWord {
  readonly key: 'directive' | 'rule' | 'dimension' | 'topic' | 'state'
  readonly directive: Directive
  readonly word: DirectiveWord
  readonly names: Iterable<string>
}

function unknownIn(directive: Directive, { rules }: DirectiveInput): readonly UnknownWord[] {
  switch (directive.kind) {
    case 'unknown':
      return [{ key: 'directive', directive, word: directive.word, names: allDirectives }]
    case 'not-applicable':
      return directive.arguments
        .filter(({ text }) => dimensionNamed(text) === undefined)
        .map((word) => ({ key: 'dimension', directive, word, names: allDimensions }))
    case 'count':
    case 'not-count':
      return directive.arguments
        .filter(({ text }) => topicNamed(text) === undefined)
        .map((word) => ({ key: 'topic', directive, word, names: topicNames }))
    case 'policy':
    case 'no-policy':
      return none
    case 'parent-task':
      return stateOf(directive)
    default:
      return directive.arguments
        .filter(({ text }) => !rules.has(text.toLowerCase()))
        .map((word) => ({ key: 'rule', directive, word, names: rules.keys() }))
  }
}

const none: readonly UnknownWord[] = []
const allDirectives = Object.values(directiveNames).flatMap(({ zh, en }) => [zh, en])
const allDimensions = framework.dimensions.flatMap(({ id, name }) => [id, name.zh])

const allStates = Object.values(statedStateNames).flatMap(({ zh, en }) => [zh, en])

/** The first word of a directive on a parent task, if it is no state. */
function stateOf(directive: Directive): readonly UnknownWord[] {
  const word = directive.arguments[0] ?? { ...directive.word, text: '' }
  return statedStateNamed(word.text) === null ? [{ key: 'state', directive, word, names: allStates }] : none
}

function findingOf({ key, directive, word, names }: UnknownWord, isCorrected: boolean): RuleFinding {
  const span = wordSpan(directive, word)
  const meant = isCorrected ? nearestName(word.text, names) : undefined
  const fix = meant && {
    title: { key: 'fix', values: { name: meant } },
    edits: [{ span, text: meant, replaces: word.text }],
    preferred: true as const,
  }
  return {
    span: word.text === '' ? directive.span : span,
    message: { key, values: { name: shown(word.text) } },
    remedies: [],
    ...(fix ? { fixes: [fix] } : {}),
  }
}

function reasonOf(directive: Directive): readonly RuleFinding[] {
  const { text, at } = directive.reason
  return findSlots(text).map(({ start, end }) => ({
    span: wordSpan(directive, { text: text.slice(start, end), at: at + start }),
    message: { key: 'reason', values: { slot: text.slice(start, end) } },
    remedies: [],
  }))
}

/** The word as far as it can stand in a message. */
function shown(word: string): string {
  const clean = word.replace(/\p{C}/gu, '')
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean
}

const longest = 30
