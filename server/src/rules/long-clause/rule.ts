import { segmentClauses } from '../../text/clauses/clauses.ts'
import { isSpace } from '../../text/document/characters.ts'
import { spacesEnd, spacesStart } from '../../text/document/scan.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** A sentence, or the part of one between semicolons, that runs on. */
export const longClause: BlockRule = {
  id: 'long-clause',
  nameZh: '长句',
  summary: {
    zh: '一句话，或者分号之间的一个分句，超过120字。',
    en: 'A sentence of Chinese, or the part of one between semicolons, has more than 120 characters.',
  },
  scope: 'block',
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    long: {
      zh: '此句有{count}字，超过{most}字，宜断为几句，或者改为分项列举。',
      en: 'This sentence has {count} characters, more than {most}; split it, or turn it into a list.',
    },
  },
  check({ block: { kind, prose, marker }, language }) {
    const { text } = prose
    if (language !== 'zh' || text.length <= most || (kind !== 'paragraph' && kind !== 'item')) return none
    return segmentClauses(text, language).flatMap(({ start, end }) => {
      const from = start === 0 ? (marker?.span.end ?? 0) : start
      const count = charactersIn(text, from, end)
      if (count <= most) return []
      const span = { start: spacesEnd(text, from, end), end: spacesStart(text, from, end) }
      return [{ span, message: { key: 'long', values: { count: String(count), most: String(most) } }, remedies: [] }]
    })
  },
}

const none: readonly BlockFinding[] = []

/** In characters, marks among them and white space not. */
const most = 120

function charactersIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) count++
  return count
}
