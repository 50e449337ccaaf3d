/**
 * Checks what a schema cannot express: ids that belong together, references between files, uniqueness. Returns one line
 * per problem.
 */
export function crossCheck(data: Readonly<Record<string, unknown>>): string[] {
  const elements = elementsNamed(data)
  return [
    ...checkDimensions(data),
    ...checkMeasures(data),
    ...checkRemedies(data, elements),
    ...checkUnique(data),
    ...checkGlossary(data),
    ...checkMentions(data, elements, ''),
  ]
}

/** The part of the data's type that the checks need; the schemas have validated it already. */
interface Entry {
  readonly id: string
  readonly elements?: readonly Entry[]
  readonly measures?: readonly Entry[]
  readonly points?: readonly (Entry & { readonly remedies: readonly string[] })[]
}

/** The paper lists twelve measures under its five pathways. */
const measureCount = 12

function checkDimensions(data: Readonly<Record<string, unknown>>): string[] {
  const dimensions = Object.entries((data.dimensions ?? {}) as Record<string, Entry>)
  return dimensions.flatMap(([stem, { id, elements = [] }]) => [
    ...(stem === id ? [] : [`dimensions/${stem}.yaml: holds the dimension "${id}"`]),
    ...unprefixed(elements, id).map((other) => `dimensions/${stem}.yaml: element "${other}" is not of "${id}"`),
  ])
}

function checkMeasures(data: Readonly<Record<string, unknown>>): string[] {
  if (!data.pathways) return []
  const pathways = entries(data.pathways)
  const count = pathways.flatMap(({ measures = [] }) => measures).length
  return [
    ...(count === measureCount ? [] : [`pathways.yaml: ${count} measures, the paper has ${measureCount}`]),
    ...pathways.flatMap(({ id, measures = [] }) =>
      unprefixed(measures, id).map((other) => `pathways.yaml: measure "${other}" is not of "${id}"`),
    ),
  ]
}

/** The ids of all elements. */
export function elementsNamed(data: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const dimensions = Object.values((data.dimensions ?? {}) as Record<string, Entry>)
  return new Set(dimensions.flatMap(({ elements = [] }) => ids(elements)))
}

function checkRemedies(data: Readonly<Record<string, unknown>>, elements: ReadonlySet<string>): string[] {
  const isElement = (remedy: string): boolean =>
    remedy.endsWith('.*') ? [...elements].some((id) => id.startsWith(remedy.slice(0, -1))) : elements.has(remedy)
  return entries(data.problems).flatMap(({ id, points = [] }) => [
    ...unprefixed(points, id).map((other) => `problems.yaml: point "${other}" is not of "${id}"`),
    ...points.flatMap((point) =>
      point.remedies
        .filter((remedy) => !isElement(remedy))
        .map((remedy) => `problems.yaml: "${point.id}" is remedied by "${remedy}", which is no element`),
    ),
  ])
}

/** The part of the glossary that the checks need. */
interface GlossaryEntries {
  readonly terms: readonly (Entry & Words & { readonly see: readonly string[] })[]
  readonly names: readonly (Words & { readonly of: string })[]
}

type Words = Readonly<Record<'zh' | 'en', readonly string[]>>

/** What the glossary goes on to is there, and no word stands for two things. */
function checkGlossary(data: Readonly<Record<string, unknown>>): string[] {
  if (!data.glossary) return []
  const { terms, names } = data.glossary as GlossaryEntries
  const known = new Set(allIds(data))
  const seen = [...terms.flatMap(({ see }) => see), ...names.map(({ of }) => of)]
  const words = [...terms, ...names].flatMap(({ zh, en }) => [...zh, ...en.map((word) => word.toLowerCase())])
  return [
    ...seen.filter((id) => !known.has(id)).map((id) => `glossary.yaml: "${id}" is no entry of the framework`),
    ...repeated(words).map((word) => `glossary.yaml: "${word}" stands twice`),
  ]
}

function allIds(data: Readonly<Record<string, unknown>>): string[] {
  return [
    ...Object.values((data.dimensions ?? {}) as Record<string, Entry>),
    ...['pathways', 'stages', 'mechanisms', 'problems'].flatMap((name) => entries(data[name])),
    ...((data.glossary as GlossaryEntries | undefined)?.terms ?? []),
  ].flatMap(({ id, elements = [], measures = [], points = [] }) => [
    id,
    ...ids(elements),
    ...ids(measures),
    ...ids(points),
  ])
}

function checkUnique(data: Readonly<Record<string, unknown>>): string[] {
  return repeated(allIds(data)).map((id) => `the id "${id}" is given twice`)
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index)
}

/** The lexicon, templates and other files name elements under the key `element`. */
function checkMentions(data: unknown, elements: ReadonlySet<string>, path: string): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'element' && typeof value === 'string' && !elements.has(value)
      ? [`${path}: "${value}" is no element`]
      : checkMentions(value, elements, `${path}/${key}`),
  )
}

function unprefixed(items: readonly Entry[], id: string): string[] {
  return ids(items).filter((other) => !other.startsWith(`${id}.`))
}

function ids(items: readonly Entry[]): string[] {
  return items.map(({ id }) => id)
}

function entries(value: unknown): readonly Entry[] {
  return (value ?? []) as readonly Entry[]
}
