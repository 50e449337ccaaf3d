import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { framework } from '../../../server/src/framework/framework.ts'
import type { Explained, Language, Localized } from '../../../server/src/framework/types.ts'
import { describeWithShared } from '../shared.ts'

interface Text {
  readonly path: string
  readonly kind: string
  readonly text: Localized
}

const texts = localizedIn(framework, '')
const dimensionTexts = new Set(framework.dimensions.map((one) => one.explanation))

describe('the framework’s texts', () => {
  it('are within what reads in ten seconds', () => {
    const limits: Readonly<Record<string, readonly [zh: number, en: number]>> = {
      name: [20, 60],
      definition: [60, 160],
      explanation: [160, 420],
      commitment: [110, 300],
      importance: [160, 400],
    }
    for (const { path, kind, text } of texts) {
      const [zh, en] = dimensionTexts.has(text) ? [260, 560] : (limits[kind] ?? [0, 0])
      assert.ok(text.zh.length <= zh, `${path}: ${text.zh.length} characters of ${zh}`)
      assert.ok(text.en.length <= en, `${path}: ${text.en.length} characters of ${en}`)
    }
  })

  it('are whole sentences, names excepted', () => {
    for (const { path, kind, text } of texts) {
      const sentence = kind !== 'name'
      assert.equal(/[。]$/.test(text.zh), sentence, `${path} ${text.zh}`)
      assert.equal(/[.]$/.test(text.en), sentence, `${path} ${text.en}`)
      assert.ok(!sentence || /^[“A-Z]/.test(text.en), `${path} ${text.en}`)
    }
  })

  it('have Chinese marks in Chinese and no Chinese in English', () => {
    for (const { path, text } of texts) {
      assert.doesNotMatch(text.zh, /\p{Script=Han}[,;:.!?()"' ]|[,;:.!?()"' ]\p{Script=Han}/u, path)
      assert.doesNotMatch(text.en, /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, path)
      assert.doesNotMatch(text.en, /["']| {2}/, path)
    }
  })

  it('have pairs of quotation marks and brackets', () => {
    for (const { path, text } of texts) {
      for (const pair of ['“”', '（）', '()']) {
        for (const language of ['zh', 'en'] as const) assert.ok(isPaired(text[language], pair), `${path} ${pair}`)
      }
    }
  })

  it('have a name of their own each', () => {
    for (const language of ['zh', 'en'] as const) {
      const lists = [framework.dimensions, framework.dimensions.flatMap((one) => one.elements), framework.pathways]
      for (const list of [...lists, framework.stages, framework.mechanisms, framework.problems, framework.terms])
        assertDistinct(list, language)
    }
  })

  it('follow “宜写明：” in Chinese', () => {
    for (const { path, kind, text } of texts)
      if (kind === 'commitment') assert.doesNotMatch(text.zh, /^(宜|应|应当)?写明/, path)
  })

  it('say what the paper does at their loci: a problem it finds, an effect it describes, an inference of ours', () => {
    const dimensions = framework.dimensions.map((one) => ({
      ...one,
      explanation: joined(one.explanation, one.importance),
    }))
    const { pathways, stages, mechanisms, problems, terms } = framework
    const lenses = [...pathways, ...stages, ...mechanisms, ...problems, ...terms]
    for (const one of [...dimensions, ...framework.dimensions.flatMap(({ elements }) => elements), ...lenses]) {
      assertSays(one, 'problem', /论文指出的(第.个)?问题/, /problem (it|the paper) finds/)
      assertSays(one, 'mechanism', /论文[^。]*描述/, /(it|paper|also) describes/)
      if (one.loci.some(({ tag }) => tag === 'ours')) assertText(one, /本产品的推断/, /our inference/)
    }
  })
})

describeWithShared('the framework’s texts beside the paper', (shared) => {
  it('share no run of twenty characters with it', () => {
    const run = 20
    const paper = squeeze(readFileSync(join(shared, 'paper/paper.md'), 'utf8'))
    const runs = new Set<string>()
    for (let at = 0; at + run <= paper.length; at++) runs.add(paper.slice(at, at + run))
    for (const { path, text } of texts) {
      const own = squeeze(text.zh)
      for (let at = 0; at + run <= own.length; at++) {
        assert.ok(!runs.has(own.slice(at, at + run)), `${path}: ${own.slice(at, at + run)}`)
      }
    }
  })
})

function localizedIn(data: unknown, path: string): Text[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => {
    const at = `${path}/${idOf(value) ?? key}`
    return isLocalized(value) ? [{ path: at, kind: key, text: value }] : localizedIn(value, at)
  })
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
}

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string'
}

function isPaired(text: string, pair: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === pair[0]) open++
    if (character === pair[1] && --open < 0) return false
  }
  return open === 0
}

function assertDistinct(list: readonly Explained[], language: Language): void {
  const names = list.map(({ name }) => name[language])
  assert.equal(new Set(names).size, names.length, names.join(' '))
}

function assertSays(one: Explained, tag: string, zh: RegExp, en: RegExp): void {
  if (one.loci.some((locus) => locus.tag === tag)) {
    assertText(one, zh, en)
  } else {
    assert.doesNotMatch(one.explanation.zh, zh)
    assert.doesNotMatch(one.explanation.en, en)
  }
}

function assertText({ explanation }: Explained, zh: RegExp, en: RegExp): void {
  assert.match(explanation.zh, zh)
  assert.match(explanation.en, en)
}

function joined(a: Localized, b: Localized): Localized {
  return { zh: a.zh + b.zh, en: `${a.en} ${b.en}` }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
