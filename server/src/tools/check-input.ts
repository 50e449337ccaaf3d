import { truncate } from '../text/document/truncate.ts'
import type { InputOf, InputSchema, TextSchema, WholeSchema } from './schema.ts'
import { listed, type ToolError, toolError } from './tool-error.ts'

/** The input if it keeps to the schema; otherwise the first thing that is wrong with it. Nothing of it is trusted. */
export function checkInput<S extends InputSchema>(
  schema: S,
  input: unknown,
): { readonly input: InputOf<S> } | ToolError {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return toolError('noObject', {})
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  for (const [name, value] of given) {
    const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined
    if (!property)
      return toolError('unknownProperty', { name: shown(name), allowed: listed(Object.keys(schema.properties)) })
    const fault = faultOf(property, name, value)
    if (fault) return fault
  }
  const missing = schema.required.find((name) => !given.some(([one]) => one === name))
  if (missing !== undefined) return toolError('missingProperty', { name: missing })
  return { input: Object.fromEntries(given) as InputOf<S> }
}

function faultOf(property: TextSchema | WholeSchema, name: string, value: unknown): ToolError | null {
  if (property.type === 'integer') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = property
    const isWithin = typeof value === 'number' && Number.isInteger(value) && minimum <= value && value <= maximum
    return isWithin ? null : toolError('badNumber', { name, least: String(minimum), most: String(maximum) })
  }
  if (typeof value !== 'string') return toolError('noText', { name })
  if (property.enum && !property.enum.includes(value))
    return toolError('badValue', { name, value: shown(value), allowed: listed(property.enum) })
  if (value.trim() === '') return toolError('emptyText', { name })
  const { maxLength = longest } = property
  return value.length > maxLength ? toolError('tooLong', { name, most: String(maxLength) }) : null
}

/** In UTF-16 code units, where the schema says nothing. */
const longest = 1000

/** As much of a value as a sentence can hold. */
export function shown(value: string): string {
  return truncate(value.replace(/[\p{C}\s]+/gu, ' ').trim(), 60)
}
