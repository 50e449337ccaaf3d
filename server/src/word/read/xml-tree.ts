import { SaxesParser } from 'saxes'
import { WordError } from './word-problem.ts'

/** An element of a part, with its place in the XML. Offsets are UTF-16 code units from 0. */
export interface XmlElement {
  /** The usual prefix of its namespace, whatever prefix the file has, and its own name: `w:p`, `mc:Choice`. */
  readonly name: string
  /** Its name as it is written. */
  readonly written: string
  /** By name, with the usual prefix likewise. */
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: XmlElement | null
  readonly children: readonly XmlElement[]
  readonly start: number
  /** What is between its tags; both at `end` for an element without an end tag. */
  readonly innerStart: number
  readonly innerEnd: number
  readonly end: number
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] }

/** Deeper than any document that a program writes, and shallow enough for functions that call themselves. */
const deepest = 400
const mostElements = 1_000_000

/**
 * Reads a part. Throws a `WordError` for what is not well-formed. A document type is refused, and with it every entity
 * that is not XML's own.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  let open: Growing | null = null
  let root: Growing | null = null
  let [depth, count] = [0, 0]
  const fail = (): never => {
    throw new WordError('broken')
  }
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    if (++depth > deepest) throw new WordError('broken')
    if (++count > mostElements) throw new WordError('tooLarge')
    const end = parser.position
    const element: Growing = {
      name: `${prefixes[uri] ?? ''}:${local}`,
      written: name,
      attributes: valuesOf(attributes),
      parent: open,
      children: [],
      // An attribute cannot hold this character.
      start: xml.lastIndexOf('<', end - 1),
      innerStart: end,
      innerEnd: end,
      end,
    }
    open?.children.push(element)
    root ??= element
    open = element
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    depth--
    if (!open) return
    if (!isSelfClosing) {
      open.end = parser.position
      open.innerEnd = xml.lastIndexOf('<', open.end - 1)
    }
    open = open.parent as Growing | null
  })
  parser.write(xml).close()
  return root ?? fail()
}

/** The first child of a name; null if there is none. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null
}

/** The value of the `w:val` of a child; null if there is no such child, '' for one without value. */
export function valOf(element: XmlElement | null | undefined, name: string): string | null {
  const child = childOf(element, name)
  return child && (child.attributes['w:val'] ?? '')
}

/** Whether a property is on (ISO/IEC 29500-1, 17.17.4): null where it is not said. */
export function toggleOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const value = valOf(element, name)
  return value === null ? null : !/^(?:0|false|off)$/i.test(value)
}

/** A whole number of a few digits; null for anything else. */
export function wholeNumber(value: string | null | undefined): number | null {
  return value != null && /^\d{1,9}$/.test(value) ? Number(value) : null
}

function valuesOf(
  attributes: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
): Readonly<Record<string, string>> {
  let values: Record<string, string> | undefined
  for (const name in attributes) {
    const attribute = attributes[name]
    if (!attribute) continue
    const prefix = prefixes[attribute.uri]
    // An ordinary object takes a quarter of the memory of one without a prototype; a string cannot become its prototype.
    values ??= {}
    values[prefix === undefined ? attribute.local : `${prefix}:${attribute.local}`] = attribute.value
  }
  return values ?? none
}

/** Most elements have none, and such an object takes as much memory as all else of an element. */
const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

/** How the namespaces of Office Open XML begin, in its two conformance classes. */
export const transitional = 'http://schemas.openxmlformats.org/'
export const strict = 'http://purl.oclc.org/ooxml/'

/** The namespaces of Office Open XML, transitional and strict, that are read. */
const prefixes: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  [`${transitional}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${transitional}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${transitional}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${transitional}markup-compatibility/2006`]: 'mc',
  [`${transitional}package/2006/relationships`]: 'rel',
  [`${transitional}package/2006/content-types`]: 'type',
  'http://www.w3.org/XML/1998/namespace': 'xml',
})
