import { slotOf } from '../fixes/templates/slots.ts'
import { element, topicNames } from '../framework/framework.ts'
import type { OwnSentence, Pack } from '../framework/pack.ts'
import {
  type ClauseTemplate,
  type ElementId,
  type GovernmentLevel,
  governmentLevels,
  type TemplateForm,
} from '../framework/types.ts'
import { normaliseText } from '../text/prose/normalise.ts'
import { meant } from './meant.ts'
import { type Mistake, shown } from './mistake.ts'
import { packTopicNamed } from './names.ts'
import type { ParsedYaml } from './parse-yaml.ts'

/** What a file holds that keeps to `schemas/wenheng-pack.schema.json`. */
export interface PackData {
  /** Terms, each with the element or dimension that it speaks of. */
  readonly terms?: Readonly<Record<string, string>>
  readonly templates?: readonly TemplateData[]
  /** `LABELS | SENTENCE`, as in TEACHING.md. */
  readonly sentences?: readonly string[]
}

interface TemplateData {
  readonly id?: string
  readonly element: string
  readonly form: TemplateForm
  readonly levels?: readonly GovernmentLevel[]
  readonly topic: string
  readonly text: string
}

/** The pack in a file. What no schema can say is added to `found`. */
export function packOf(
  { terms = {}, templates = [], sentences = [] }: PackData,
  parsed: ParsedYaml,
  found: Mistake[],
): Pack {
  return {
    // As the prose of a draft is: simplified characters, full-width letters folded.
    terms: Object.entries(terms).flatMap(([term, name]) => {
      const topic = packTopicNamed(name)
      return topic === undefined ? [] : [{ term: normaliseText(term), topic }]
    }),
    templates: templates.map((template, index): ClauseTemplate => {
      checkTemplate(template, index, parsed, found)
      return {
        ...template,
        // An element of ours, or it was reported.
        element: template.element as ElementId,
        id: template.id ?? `own.${template.element}.${index + 1}`,
        levels: template.levels ?? governmentLevels,
      }
    }),
    sentences: sentences.flatMap((line, index) => {
      const sentence = readSentence(line)
      if (!('key' in sentence)) return [sentence]
      found.push({ span: parsed.place(['sentences', index]), ...sentence })
      return []
    }),
  }
}

function checkTemplate({ element: id, text }: TemplateData, index: number, parsed: ParsedYaml, found: Mistake[]): void {
  if (!element(id)) {
    const span = parsed.place(['templates', index, 'element'])
    found.push({ span, key: 'unknownTopic', values: { name: shown(id), meant: meant(id, topicNames) } })
  }
  for (const [slot] of text.matchAll(/【[^】]{0,40}】/g)) {
    if (slotOf(slot)) continue
    found.push({ span: parsed.place(['templates', index, 'text']), key: 'unknownSlot', values: { name: shown(slot) } })
  }
}

/** Reads `LABELS | SENTENCE`, as TEACHING.md has it. */
function readSentence(line: string): OwnSentence | Pick<Mistake, 'key' | 'values'> {
  const bar = line.indexOf('|')
  const text = normaliseText(line.slice(bar + 1).trim())
  if (bar < 0 || text === '') return { key: 'noBar', values: {} }
  const [, mark, names = ''] = /^\s*(?:(mention|background|problem)\s*[:：])?([\s\S]*)$/.exec(line.slice(0, bar)) ?? []
  const kind = sentenceKinds.find((known) => known === mark)
  if (kind === undefined && names.trim() === 'other') return { kind: 'other', topics: [], text }
  const topics: OwnSentence['topics'][number][] = []
  for (const name of names.split(/[,，、]/).map((part) => part.trim())) {
    const topic = packTopicNamed(name)
    if (topic === undefined) return { key: 'badLabel', values: { name: shown(name), meant: meant(name, topicNames) } }
    if (kind !== undefined && topic.includes('.')) return { key: 'onlyDimension', values: { name: shown(name) } }
    topics.push(topic)
  }
  return { kind: kind ?? 'measure', topics, text }
}

const sentenceKinds = ['mention', 'background', 'problem'] as const
