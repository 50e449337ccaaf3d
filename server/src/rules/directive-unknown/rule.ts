import { findSlots } from '../../fixes/templates/slots.ts'
import { dimensionNamed, framework } from '../../framework/framework.ts'
import { type Directive, type DirectiveWord, wordSpan } from '../../text/model/directive.ts'
import { directiveNames } from '../../text/model/directive-names.ts'
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
      zh: '没有“{name}”这一维度；可写数据、算力、算法、人才、制度。',
      en: 'There is no dimension “{name}”; there are data, compute, algorithm, talent and institutions.',
    },
    reason: { zh: '{slot}尚未填写。', en: '{slot} has not been filled in.' },
    fix: { zh: '改为“{name}”', en: 'Change to “{name}”' },
  },
  check: (input) =>
    input.draft.directives.flatMap((directive) => [...namesOf(directive, input), ...reasonOf(directive)]),
}

function namesOf(directive: Directive, { rules }: DirectiveInput): readonly RuleFinding[] {
  switch (directive.kind) {
    case 'unknown':
      return [unknown('directive', directive, directive.word, allDirectives)]
    case 'not-applicable':
      return directive.arguments
        .filter(({ text }) => dimensionNamed(text) === undefined)
        .map((word) => unknown('dimension', directive, word, allDimensions))
    case 'policy':
    case 'no-policy':
      return none
    default:
      return directive.arguments
        .filter(({ text }) => !rules.has(text.toLowerCase()))
        .map((word) => unknown('rule', directive, word, rules.keys()))
  }
}

const none: readonly RuleFinding[] = []
const allDirectives = Object.values(directiveNames).flatMap(({ zh, en }) => [zh, en])
const allDimensions = framework.dimensions.flatMap(({ id, name }) => [id, name.zh])

function unknown(key: string, directive: Directive, word: DirectiveWord, names: Iterable<string>): RuleFinding {
  const span = wordSpan(directive, word)
  const meant = nearestName(word.text, names)
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
