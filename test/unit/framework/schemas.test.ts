import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from '../../../server/scripts/root.ts'

const folder = join(root, 'server/framework')

describe('the data of the framework', () => {
  it('names its schema in the first line of each file, for editors', () => {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.yaml'),
    )) {
      const [line = ''] = readFileSync(join(folder, path), 'utf8').split('\n')
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? []
      assert.ok(schema, `${path} names its schema`)
      const [name] = path.replaceAll('\\', '/').replace('.yaml', '').split('/')
      const file = resolve(dirname(join(folder, path)), schema)
      assert.equal(file, join(folder, 'schema', `${name}.schema.json`), path)
      assert.ok(existsSync(file), file)
    }
  })

  it('has a description for each key of each schema', () => {
    const schemas = join(folder, 'schema')
    const missing = readdirSync(schemas).flatMap((file) =>
      undescribed(JSON.parse(readFileSync(join(schemas, file), 'utf8')), file),
    )
    assert.deepEqual(missing, [])
  })
})

type Schema = Record<string, unknown>

/** The paths of properties without a description; one that refers to a definition has that one's. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties, patternProperties, $defs, items, additionalProperties, oneOf, anyOf, allOf } = schema as Schema
  const named = Object.entries((properties ?? {}) as Schema)
  return [
    ...named.flatMap(([key, value]) => {
      const own = value as Schema
      const isDescribed = 'description' in own || '$ref' in own
      return [...(isDescribed ? [] : [`${path}/${key}`]), ...undescribed(own, `${path}/${key}`)]
    }),
    ...[patternProperties, $defs].flatMap((group) =>
      Object.entries((group ?? {}) as Schema).flatMap(([key, value]) => undescribed(value, `${path}/${key}`)),
    ),
    ...[items, additionalProperties].flatMap((one) => undescribed(one, `${path}/*`)),
    ...[oneOf, anyOf, allOf].flatMap((all) => ((all ?? []) as unknown[]).flatMap((one) => undescribed(one, path))),
  ]
}
