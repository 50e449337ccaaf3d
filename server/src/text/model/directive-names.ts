import type { Language } from '../../framework/types.ts'
import type { DirectiveKind } from './directive.ts'

type Known = Exclude<DirectiveKind, 'unknown'>

/** The spelling of each directive in each language. Both are read in every draft. */
export const directiveNames: Readonly<Record<Known, Readonly<Record<Language, string>>>> = {
  'disable-next-line': { zh: '停用下一行', en: 'disable-next-line' },
  disable: { zh: '停用', en: 'disable' },
  enable: { zh: '启用', en: 'enable' },
  'not-applicable': { zh: '不适用', en: 'not-applicable' },
  count: { zh: '计为', en: 'count' },
  'not-count': { zh: '不计为', en: 'not-count' },
  policy: { zh: '政策文稿', en: 'policy' },
  'no-policy': { zh: '非政策文稿', en: 'no-policy' },
  'parent-task': { zh: '承接', en: 'parent-task' },
}

const kindByName = new Map<string, Known>(
  (Object.keys(directiveNames) as Known[]).flatMap((kind) => [
    [directiveNames[kind].zh, kind],
    [directiveNames[kind].en, kind],
  ]),
)

/** The kind of directive that a word names; `unknown` if none. */
export function directiveKind(word: string): DirectiveKind {
  return kindByName.get(word.toLowerCase()) ?? 'unknown'
}

/** How a directive begins: the name of the tool and a hyphen, for which a Chinese keyboard gives a dash. */
export const directivePrefix = /(?:wenheng|文衡)[-－—–]/

/** The directive in the spelling of a language, without the marks of its comment. */
export function directiveText(kind: Known, names: readonly string[], reason: string, language: Language): string {
  const spelled = directiveNames[kind][language]
  return language === 'zh'
    ? `文衡-${[spelled, names.join('、')].filter((part) => part !== '').join(' ')}：${reason}`
    : `wenheng-${[spelled, names.join(', ')].filter((part) => part !== '').join(' ')}: ${reason}`
}

/** The spelling of what a writer may say of a task of a parent document. */
export const statedStateNames: Readonly<Record<StatedStateName, Readonly<Record<Language, string>>>> = {
  'taken-up': { zh: '已承接', en: 'taken-up' },
  'no-mandate': { zh: '本级无事权', en: 'no-mandate' },
  elsewhere: { zh: '另文承接', en: 'elsewhere' },
}

export type StatedStateName = 'taken-up' | 'no-mandate' | 'elsewhere'

/** The state that a word names; null if none. */
export function statedStateNamed(word: string): StatedStateName | null {
  const names = Object.keys(statedStateNames) as StatedStateName[]
  return names.find((name) => statedStateNames[name].zh === word || name === word.toLowerCase()) ?? null
}
