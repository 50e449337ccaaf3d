import type { Language, Localized } from '../framework/types.ts'

/** What a value may be: the part of JSON Schema that the tools need, described in both languages. */
export type Schema = TextSchema | WholeSchema | FlagSchema | ListSchema | ObjectSchema

export interface TextSchema {
  readonly type: 'string'
  readonly description?: Localized
  readonly enum?: readonly string[]
  /** In UTF-16 code units. */
  readonly maxLength?: number
}

export interface WholeSchema {
  readonly type: 'integer'
  readonly description?: Localized
  readonly minimum?: number
  readonly maximum?: number
}

export interface FlagSchema {
  readonly type: 'boolean'
  readonly description?: Localized
}

export interface ListSchema {
  readonly type: 'array'
  readonly description?: Localized
  readonly items: Schema
}

export interface ObjectSchema {
  readonly type: 'object'
  readonly description?: Localized
  readonly properties: Readonly<Record<string, Schema>>
  readonly required: readonly string[]
}

/** What a tool takes: texts, perhaps one of a list, and whole numbers. */
export interface InputSchema extends ObjectSchema {
  readonly properties: Readonly<Record<string, TextSchema | WholeSchema>>
}

/** What an input has that keeps to a schema. */
export type InputOf<S extends InputSchema> = {
  readonly [Name in keyof S['properties']]?: S['properties'][Name] extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : S['properties'][Name] extends WholeSchema
      ? number
      : string
}

/** The schema as JSON Schema, its descriptions in one language. Properties that it does not name are refused. */
export function jsonSchema(schema: Schema, language: Language): Readonly<Record<string, unknown>> {
  const description = schema.description ? { description: schema.description[language] } : {}
  switch (schema.type) {
    case 'array':
      return { ...schema, ...description, items: jsonSchema(schema.items, language) }
    case 'object': {
      const properties = Object.entries(schema.properties).map(([name, one]) => [name, jsonSchema(one, language)])
      return { ...schema, ...description, properties: Object.fromEntries(properties), additionalProperties: false }
    }
    default:
      return { ...schema, ...description }
  }
}

/** An object that has all of its properties, but for those that are named as optional. */
export function record(properties: ObjectSchema['properties'], optional: readonly string[] = []): ObjectSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required }
}

export function list(items: Schema, description?: Localized): ListSchema {
  return { type: 'array', items, ...(description ? { description } : {}) }
}

export function text(description?: Localized): TextSchema {
  return { type: 'string', ...(description ? { description } : {}) }
}

export function whole(description?: Localized): WholeSchema {
  return { type: 'integer', minimum: 0, ...(description ? { description } : {}) }
}
