import { childOf, toggleOf, valOf, wholeNumber, type XmlElement } from './xml-tree.ts'

/** What a paragraph or a run is set in, as far as it is asked about; null for what is not said. */
export interface Look {
  /** Level of the outline, from 0; 9 for body text. */
  readonly outline: number | null
  /** `w:jc` */
  readonly alignment: string | null
  /** Half-points. */
  readonly size: number | null
  readonly isHidden: boolean | null
  readonly numbering: NumberingUse | null
}

/** The list that a paragraph is numbered in. */
export interface NumberingUse {
  readonly list: string | null
  readonly level: number | null
  /** The style that says so; null for the paragraph itself. */
  readonly style: string | null
}

export interface Style extends Look {
  /** In lower case: those of Word are the same in all its languages. */
  readonly name: string
}

export interface Styles {
  /** A style with all that it is based on; without an id, the default style of paragraphs. */
  paragraph(id: string | null): Style
  /** The style of a run; null for none. */
  character(id: string | null): Style | null
}

const plain: Look = { outline: null, alignment: null, size: null, isHidden: null, numbering: null }

/** Reads the styles of a document (ISO/IEC 29500-1, 17.7). */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, XmlElement>()
  let defaultId: string | null = null
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId']
    if (style.name !== 'w:style' || id === undefined) continue
    byId.set(id, style)
    const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')
    if (isDefault && style.attributes['w:type'] === 'paragraph') defaultId = id
  }
  const defaults = childOf(root, 'w:docDefaults')
  const base: Style = {
    ...lookOf(
      childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
      childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
      null,
    ),
    name: '',
  }
  const known = new Map<string, Style>()

  function resolve(id: string, root: Style): Style {
    // From the style to what it is based on, up to one that is known; styles may be based on each other in a circle.
    const chain: string[] = []
    const seen = new Set<string>()
    let next: string | null = id
    while (next !== null && !known.has(next) && !seen.has(next) && byId.has(next)) {
      chain.push(next)
      seen.add(next)
      next = valOf(byId.get(next), 'w:basedOn')
    }
    let style = (next === null ? null : known.get(next)) ?? root
    for (const one of chain.reverse()) {
      const element = byId.get(one)
      const own = lookOf(childOf(element, 'w:pPr'), childOf(element, 'w:rPr'), one)
      style = { ...over(own, style), name: (valOf(element, 'w:name') ?? '').toLowerCase() }
      known.set(one, style)
    }
    return style
  }

  return {
    paragraph(id) {
      const asked = id !== null && byId.has(id) ? id : defaultId
      return asked === null ? base : resolve(asked, base)
    },
    character: (id) => (id === null || !byId.has(id) ? null : resolve(id, { ...plain, name: '' })),
  }
}

/** What is said by the properties of a paragraph and of a run. */
export function lookOf(paragraph: XmlElement | null, run: XmlElement | null, style: string | null): Look {
  const numbering = childOf(paragraph, 'w:numPr')
  return {
    outline: wholeNumber(valOf(paragraph, 'w:outlineLvl')),
    alignment: valOf(paragraph, 'w:jc'),
    size: wholeNumber(valOf(run, 'w:sz')),
    isHidden: toggleOf(run, 'w:vanish'),
    numbering: numbering && {
      list: valOf(numbering, 'w:numId'),
      level: wholeNumber(valOf(numbering, 'w:ilvl')),
      style,
    },
  }
}

/** What is said first counts. A paragraph may say the level and its style the list. */
export function over(first: Look, second: Look): Look {
  const [own, other] = [first.numbering, second.numbering]
  return {
    outline: first.outline ?? second.outline,
    alignment: first.alignment ?? second.alignment,
    size: first.size ?? second.size,
    isHidden: first.isHidden ?? second.isHidden,
    numbering:
      own && own.list === null && other
        ? { list: other.list, level: own.level ?? other.level, style: other.style }
        : (own ?? other),
  }
}
