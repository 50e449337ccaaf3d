import type { XmlElement } from '../read/xml-tree.ts'
import type { Insertion } from './insertion.ts'

/** The prefix of an element, with its colon; '' for none. */
export function prefixOf({ written }: XmlElement): string {
  return written.slice(0, written.indexOf(':') + 1)
}

/**
 * The prefix under which elements of WordprocessingML and their attributes are added to a part, with its colon; and what
 * declares it, where the part writes its elements without one.
 */
export function wordPrefix(root: XmlElement, xml: string): { prefix: string; declaration: readonly Insertion[] } {
  const own = prefixOf(root)
  if (own !== '') return { prefix: own, declaration: [] }
  const tag = xml.slice(root.start, root.innerStart)
  const namespace = /\sxmlns\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''
  let prefix = 'w'
  while (tag.includes(`xmlns:${prefix}`)) prefix += 'w'
  const text = ` xmlns:${prefix}="${namespace}"`
  return { prefix: `${prefix}:`, declaration: [{ at: root.start + 1 + root.written.length, text }] }
}
