/** What can be given to an element: attributes as they are called in HTML, and listeners. */
export interface Given {
  readonly id?: string
  readonly class?: string
  readonly on?: Readonly<Record<string, (event: Event) => void>>
  readonly [attribute: string]: string | number | boolean | undefined | object
}

/** What an element or a part may have in it; what is not there is left out. */
export type Child = Node | string | null | undefined | false

/** An element of HTML. Words become text nodes and nothing else: none of a draft is taken for markup. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), given, children)
}

/** An element of SVG. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), given, children)
}

function filled<Made extends Element>(made: Made, { on, ...attributes }: Given, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  for (const [type, listener] of Object.entries(on ?? {})) made.addEventListener(type, listener)
  made.append(...children.filter((child): child is Node | string => child instanceof Node || Boolean(child)))
  return made
}

/** A button; `act` is what it does. */
export function button(words: string, act: () => void, given: Given = {}): HTMLButtonElement {
  return h('button', { type: 'button', ...given, on: { click: act } }, words)
}

/**
 * A part of the page that is built anew when its data changes and left alone otherwise, so that focus and selection stay
 * while the writer types elsewhere. What had the focus has it again, if the new part has an element of that id.
 */
export function part(id: string): {
  readonly node: HTMLElement
  show(data: unknown, build: () => readonly Child[]): void
} {
  const node = h('section', { id })
  let shown = ''
  return {
    node,
    show(data, build) {
      const key = JSON.stringify(data)
      if (key === shown) return
      shown = key
      const { activeElement } = document
      const focused = node.contains(activeElement) ? (activeElement?.id ?? '') : ''
      const children = build().filter((child): child is Node | string => Boolean(child))
      node.replaceChildren(...children)
      node.hidden = children.length === 0
      if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true })
    },
  }
}
