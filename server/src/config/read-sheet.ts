import { dimensionNamed, elementNamed } from '../framework/framework.ts'
import type { EvaluationWords, PmcCriteria, PmcItem, PmcSheet } from '../framework/policy-evaluation.ts'
import type { Localized } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import type { Mistake } from './mistake.ts'
import type { ParsedYaml } from './parse-yaml.ts'

/** What a file holds that keeps to `schemas/wenheng-pmc.schema.json`. */
export interface SheetData {
  readonly grades: readonly { readonly from: number; readonly name: Named }[]
  readonly surface?: readonly (readonly string[])[]
  readonly variables: readonly { readonly id: string; readonly name: Named; readonly items: readonly ItemData[] }[]
}

/** A text that is the same in both languages, or each of them. */
type Named = string | Localized

interface ItemData extends Omit<PmcItem, 'name' | 'test' | 'when'> {
  readonly name: Named
  readonly test: Named
  readonly when?: CriteriaData
}

/** Dimensions and elements by their ids or Chinese names. */
interface CriteriaData extends Omit<PmcCriteria, 'words' | 'dimensions' | 'elements'> {
  readonly words?: readonly string[] | Partial<EvaluationWords>
  readonly dimensions?: readonly string[]
  readonly elements?: readonly string[]
}

type Path = readonly (string | number)[]

/** The scoring sheet of a project. What no schema can say is added to `found`. */
export function sheetOf(
  { grades, surface = [], variables }: SheetData,
  parsed: ParsedYaml,
  found: Mistake[],
): PmcSheet {
  const wrong = (path: Path, key: Mistake['key'], values: Mistake['values'] = {}): void => {
    found.push({ span: parsed.place(path), key, values })
  }
  const ids = new Set<string>()
  const known = (id: string, path: Path): void => {
    if (ids.has(id)) wrong(path, 'twice', { name: id })
    ids.add(id)
  }
  grades.forEach(({ from }, at) => {
    if (at > 0 && from >= (grades[at - 1]?.from ?? 0)) wrong(['grades', at, 'from'], 'gradeOrder')
  })
  variables.forEach(({ id, items }, at) => {
    known(id, ['variables', at, 'id'])
    items.forEach(({ id: own, reader, when }, index) => {
      const path = ['variables', at, 'items', index]
      known(own, [...path, 'id'])
      if ((reader === undefined) === (when === undefined)) wrong(path, 'readerOrWhen', { name: own })
      if (when?.span && when.span.from > when.span.to) wrong([...path, 'when', 'span'], 'spanOrder')
    })
  })
  const isVariable = new Set(variables.map(({ id }) => id))
  for (const [at, row] of surface.entries())
    for (const [index, id] of row.entries())
      if (!isVariable.has(id)) wrong(['surface', at, index], 'noVariable', { name: id })
  return {
    grades: grades.map(({ from, name }) => ({ from, name: inBoth(name) })),
    surface,
    variables: variables.map(({ id, name, items }) => ({ id, name: inBoth(name), items: items.map(itemOf) })),
  }
}

function itemOf({ id, name, test, reader, when }: ItemData): PmcItem {
  return {
    id,
    name: inBoth(name),
    test: inBoth(test),
    ...(reader ? { reader } : {}),
    ...(when ? { when: criteriaOf(when) } : {}),
  }
}

function criteriaOf({ words, dimensions, elements, ...others }: CriteriaData): PmcCriteria {
  return {
    ...others,
    ...(words ? { words: wordsOf(words) } : {}),
    ...(dimensions ? { dimensions: dimensions.flatMap((name) => dimensionNamed(name) ?? []) } : {}),
    ...(elements ? { elements: elements.flatMap((name) => elementNamed(name)?.id ?? []) } : {}),
  }
}

function wordsOf(words: NonNullable<CriteriaData['words']>): EvaluationWords {
  const { zh = [], en = [] } = isList(words) ? { zh: words, en: words } : words
  return { zh, en }
}

function isList(words: readonly string[] | Partial<EvaluationWords>): words is readonly string[] {
  return Array.isArray(words)
}

/** A sheet may come from somebody else: what steers a terminal or turns writing is shown. */
function inBoth(name: Named): Localized {
  const { zh, en } = typeof name === 'string' ? { zh: name, en: name } : name
  return { zh: visible(zh), en: visible(en) }
}
