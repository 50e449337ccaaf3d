import type { Document, ParsedNode, Scalar, YAMLMap } from 'yaml'
import type { Severity } from '../findings/finding.ts'
import { ruleNamed } from '../rules/run-rules.ts'
import type { Edit } from '../text/document/edit.ts'
import { parseDocument, type Yaml } from './parse-document.ts'

/** The first line of a file that we write, for editors with a YAML server. */
export const schemaComment =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng.schema.json'

/**
 * The edits that give a rule a severity in the text of a configuration file, and leave the rest as it is written. Null if
 * the text cannot be read.
 */
export async function ruleEdits(text: string, rule: string, severity: Severity | 'off'): Promise<Edit[] | null> {
  const yaml = await import('yaml')
  if (text.trim() === '')
    return [{ span: { start: 0, end: text.length }, text: `${schemaComment}\nrules:\n  ${rule}: ${severity}\n` }]
  const document = parsed(text, yaml)
  const map = document?.contents
  if (!document || !yaml.isMap(map)) return null
  const rules: unknown = map.get('rules', true)
  if (yaml.isMap(rules)) {
    const known = rules.items.find(({ key }) => ruleNamed(String(yaml.isScalar(key) ? key.value : key)) === rule)
    const range = yaml.isScalar(known?.value) ? (known.value as Scalar).range : null
    if (range) return [{ span: { start: range[0], end: range[1] }, text: quoted(severity, known?.value) }]
    const added = rules.flow ? null : addedLine(text, rules, `${rule}: ${severity}`)
    if (added) return [added]
  } else if (rules === undefined && !map.flow) {
    const end = text.endsWith('\n') ? '' : '\n'
    return [{ span: { start: text.length, end: text.length }, text: `${end}rules:\n  ${rule}: ${severity}\n` }]
  }
  if (yaml.isMap(rules)) (rules as YAMLMap).set(rule, severity)
  else (map as YAMLMap).set('rules', document.createNode({ [rule]: severity }))
  return [{ span: { start: 0, end: text.length }, text: writtenAnew(text, document) }]
}

function parsed(text: string, yaml: Yaml): Document<ParsedNode> | null {
  try {
    const document = parseDocument(text, yaml)
    return document && document.errors.length === 0 ? document : null
  } catch {
    return null
  }
}

/** In the quotation marks in which the old value stood. */
function quoted(severity: string, old: unknown): string {
  const { type } = old as Scalar
  return type === 'QUOTE_DOUBLE' ? `"${severity}"` : type === 'QUOTE_SINGLE' ? `'${severity}'` : severity
}

/** A line after the last entry of a map, indented as its first. */
function addedLine(text: string, { items }: YAMLMap, line: string): Edit | null {
  const [first, last] = [items[0], items.at(-1)]
  const start = rangeOf(first?.key)?.[0]
  const end = rangeOf(last?.value)?.[1] ?? rangeOf(last?.key)?.[1]
  if (start === undefined || end === undefined) return null
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(lineStart, start)
  if (indent.trim() !== '') return null
  const lineEnd = text.indexOf('\n', end)
  const at = lineEnd < 0 ? text.length : lineEnd
  return { span: { start: at, end: at }, text: `\n${indent}${line}` }
}

function rangeOf(node: unknown): readonly [number, number, number] | null | undefined {
  return (node as Scalar | null | undefined)?.range
}

function writtenAnew(text: string, document: Document): string {
  const isJson = /^\s*\{/.test(text)
  return isJson
    ? `${JSON.stringify(document.toJS({ maxAliasCount: 50 }), null, 2)}\n`
    : document.toString({ lineWidth: 0 })
}
