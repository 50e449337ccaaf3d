import { isNode, LineCounter, parseDocument } from 'yaml'

/** A parsed YAML file: its data, and the places of its parts in the text. */
export interface YamlFile {
  readonly data: unknown
  /** Returns the `LINE:COLUMN` (from 1) of the part at `path`, or of the nearest part that contains it. */
  readonly place: (path: readonly string[]) => string
  /** Errors and warnings of the YAML parser, as `LINE:COLUMN message`. */
  readonly problems: readonly string[]
}

export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${line}:${col}`
  }
  const problems = [...document.errors, ...document.warnings].map((e) => `${at(e.pos[0])} ${e.message}`)
  const place = (path: readonly string[]): string => {
    for (let depth = path.length; depth >= 0; depth--) {
      const keys = path.slice(0, depth).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
      const node = keys.length === 0 ? document.contents : document.getIn(keys, true)
      if (isNode(node) && node.range) return at(node.range[0])
    }
    return '1:1'
  }
  return { data: problems.length > 0 ? null : document.toJS(), place, problems }
}
