import { formatNumber } from './number-format.ts'
import type { NumberingUse } from './styles.ts'
import { childOf, toggleOf, valOf, wholeNumber, type XmlElement } from './xml-tree.ts'

/** What Word sets before a numbered paragraph. */
export interface NumberLabel {
  /** '' for a number that does not show. */
  readonly text: string
  readonly isBullet: boolean
  /** From 0. */
  readonly level: number
}

/** Counts the numbered paragraphs of a document in their order. */
export interface Numbering {
  /** The label of the next paragraph that is numbered so; null if it is in no list. */
  next(use: NumberingUse | null): NumberLabel | null
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** All numbers in it are written in digits. */
  readonly isLegal: boolean
  /** The level, from 1, after which it begins anew; 0 for never, null for after any that is higher. */
  readonly restart: number | null
}

/** The levels of a list. Lists of one definition count on together. */
interface List {
  readonly definition: string
  readonly levels: readonly Level[]
  /** The numbers with which levels begin anew when the list is first used. */
  readonly starts: ReadonlyMap<number, number>
  readonly styles: ReadonlyMap<string, number>
}

const levelCount = 9

/** Reads the lists of a document (ISO/IEC 29500-1, 17.9). */
export function readNumbering(root: XmlElement | null): Numbering {
  const lists = readLists(root)
  const counts = new Map<string, (number | null)[]>()
  const begun = new Set<string>()

  function count({ definition, levels, starts }: List, id: string, level: number): (number | null)[] {
    const numbers = counts.get(definition) ?? Array.from({ length: levelCount }, () => null)
    counts.set(definition, numbers)
    const startKey = `${id} ${level}`
    const start = begun.has(startKey) ? undefined : starts.get(level)
    begun.add(startKey)
    const known = numbers[level] ?? null
    numbers[level] = start ?? (known === null ? (levels[level]?.start ?? 1) : known + 1)
    for (let lower = level + 1; lower < levelCount; lower++) {
      const restart = levels[lower]?.restart ?? null
      if (restart === null || level < restart) numbers[lower] = null
    }
    // Levels above that no paragraph has used count as begun.
    for (let higher = 0; higher < level; higher++) numbers[higher] ??= levels[higher]?.start ?? 1
    return numbers
  }

  return {
    next(use) {
      const list = use?.list == null || use.list === '0' ? undefined : lists.get(use.list)
      if (!use || !list) return null
      const linked = use.style === null ? undefined : list.styles.get(use.style)
      const level = Math.min(linked ?? use.level ?? 0, levelCount - 1)
      const numbers = count(list, use.list ?? '', level)
      const { format, text, isLegal } = list.levels[level] ?? none
      if (format === 'bullet') return { text: text === '' ? '' : '-', isBullet: text !== '', level }
      const written = text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const own = isLegal ? 'decimal' : (list.levels[at]?.format ?? 'decimal')
        return formatNumber(numbers[at] ?? 1, own === 'bullet' ? 'none' : own)
      })
      return { text: written.trim(), isBullet: false, level }
    },
  }
}

const none: Level = { start: 1, format: 'none', text: '', isLegal: false, restart: null }

function readLists(root: XmlElement | null): ReadonlyMap<string, List> {
  const definitions = new Map<string, XmlElement>()
  const byStyle = new Map<string, string>()
  for (const element of root?.children ?? []) {
    const id = element.attributes['w:abstractNumId']
    if (element.name !== 'w:abstractNum' || id === undefined) continue
    definitions.set(id, element)
    const style = valOf(element, 'w:styleLink')
    if (style !== null) byStyle.set(style, id)
  }
  const lists = new Map<string, List>()
  for (const element of root?.children ?? []) {
    const id = element.attributes['w:numId']
    if (element.name !== 'w:num' || id === undefined) continue
    const named = valOf(element, 'w:abstractNumId') ?? ''
    // A definition may be that of a list style.
    const definition = byStyle.get(valOf(definitions.get(named), 'w:numStyleLink') ?? '') ?? named
    lists.set(id, listOf(definition, definitions.get(definition), element))
  }
  return lists
}

function listOf(definition: string, levelsIn: XmlElement | undefined, list: XmlElement): List {
  const levels: Level[] = Array.from({ length: levelCount }, () => none)
  const styles = new Map<string, number>()
  const starts = new Map<number, number>()
  const read = (element: XmlElement | null): void => {
    const at = wholeNumber(element?.attributes['w:ilvl'])
    if (element?.name !== 'w:lvl' || at === null || at >= levelCount) return
    levels[at] = levelOf(element)
    const style = valOf(element, 'w:pStyle')
    if (style !== null) styles.set(style, at)
  }
  for (const child of levelsIn?.children ?? []) read(child)
  for (const child of list.children) {
    if (child.name !== 'w:lvlOverride') continue
    read(childOf(child, 'w:lvl'))
    const at = wholeNumber(child.attributes['w:ilvl'])
    const start = wholeNumber(valOf(child, 'w:startOverride'))
    if (at !== null && start !== null) starts.set(at, start)
  }
  return { definition, levels, styles, starts }
}

function levelOf(element: XmlElement): Level {
  const format = childOf(element, 'w:numFmt') ?? numberFormatIn(element)
  return {
    start: wholeNumber(valOf(element, 'w:start')) ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    isLegal: toggleOf(element, 'w:isLgl') ?? false,
    restart: wholeNumber(valOf(element, 'w:lvlRestart')),
  }
}

/** Formats that are younger than the standard stand beside one that is not. */
function numberFormatIn(element: XmlElement): XmlElement | null {
  return childOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt')
}
