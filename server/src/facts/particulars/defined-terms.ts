import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Prose } from '../../text/prose/prose.ts'

/** A term that a text says the meaning of: 本条例所称公共数据，是指…; “covered model” means …; *Authority* means …. */
export interface DefinedTerm {
  /** Without quotation marks. */
  readonly term: string
  /** In the prose. */
  readonly span: Span
}

/** The terms that the prose of a block defines, in order. */
export function definedTermsIn(prose: Prose, language: Language): readonly DefinedTerm[] {
  const { text } = prose
  if (language === 'zh') return text.includes('指') ? [...chineseTerms(text)] : none
  const quoted = /[“"‘']/.test(text) ? [...englishTerms(text)] : none
  return quoted.length === 0 && prose.map.length > 2 && text.includes(' mean') ? [...emphasisedTerms(prose)] : quoted
}

const none: readonly DefinedTerm[] = []

/** 是指 or, after a colon or comma, 指 alone, which is no 指导 and no 指标. */
const means =
  /(?<comma>[，,]?\s?)(?:是|系|主要是|均)指(?![导标挥出示明定向引])|(?<colon>[：:])指(?![导标挥出示明定向引])/g
const longestTerm = 40

function* chineseTerms(text: string): Generator<DefinedTerm> {
  for (const { index } of text.matchAll(means)) {
    const from = Math.max(0, index - longestTerm)
    const before = text.slice(from, index)
    const words = before.slice(lastMark(before) + 1)
    const isAtStart = index - words.length === 0 || /[。；：\n\s）)、.．]$/.test(text.slice(0, index - words.length))
    const { start } = withoutNumber(text, { start: index - words.length, end: index })
    const called = calledHere.exec(text.slice(start, index))
    if (called === null && !isAtStart) continue
    // 本措施支持的对象 says whom the text concerns in its own words; a term is what 本措施所称 names.
    if (called?.groups?.own !== undefined && words.includes('的')) continue
    const span = unquoted(text, { start: start + (called?.[0].length ?? 0), end: index })
    const term = text.slice(span.start, span.end)
    if (term.length >= 2 && term.length < longestTerm && !notATerm.test(term)) yield { term, span }
  }
}

/** 本条例所称, 本办法中的, 本措施. */
const calledHere =
  /^(?:(?:本[^，。；：“”]{0,8}?|以下|上述)?(?:所称|中的|所指)的?|(?<own>本(?:条例|办法|规定|细则|规则|措施|意见|规划|方案|计划|指南|标准|法)))/

/** The last mark before which a term cannot begin. */
function lastMark(before: string): number {
  for (let at = before.length - 1; at >= 0; at--) if (/[，。；：！？,;\n]/.test(before.charAt(at))) return at
  return -1
}

const notATerm = /^(?:这|那|其|此|该|即|也|就|不|主要|特别|所谓$|它|他|我|前款|前项|前条|上述|本$|以下)|[“”]/

function withoutNumber(text: string, { start, end }: Span): Span {
  const number =
    /^\s*(?:第[一二三四五六七八九十百零\d]+条\s*|[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?\s*(?![世年月日]))/.exec(
      text.slice(start, Math.min(end, start + 12)),
    )
  return { start: start + (number?.[0].length ?? 0), end }
}

function unquoted(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const isQuoted = /^[“"].*[”"]$/.test(words)
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}

const english =
  /(?<=^|[\s(])[“"‘']([A-Za-z][^”"’'\n]{1,60})[”"’'](?:,? (?:or|and) [“"‘']([A-Za-z][^”"’'\n]{1,60})[”"’'])?,?(?: \([^()]{1,40}\))?,?(?: as used in this \w+,)? (?:means?|shall mean|has the|have the|shall have the|includes?|refers? to|is defined|are defined)\b/g

function* englishTerms(text: string): Generator<DefinedTerm> {
  for (const match of text.matchAll(english)) {
    let from = match.index
    for (const term of [match[1], match[2]]) {
      if (term === undefined) continue
      const start = text.indexOf(term, from + 1)
      from = start + term.length
      yield { term: term.replace(/,$/, ''), span: { start, end: start + term.replace(/,$/, '').length } }
    }
  }
}

/** Terms that stand in bold or italics in place of quotation marks: *Authority* means …. The prose leaves the marks out. */
function* emphasisedTerms({ text, map }: Prose): Generator<DefinedTerm> {
  for (let pair = 0; pair + 3 < map.length; pair += 2) {
    const span = { start: map[pair] ?? 0, end: map[pair + 2] ?? 0 }
    const term = text.slice(span.start, span.end)
    const isMarked = (map[pair + 1] ?? 0) > 0 && emphasised.test(term)
    if (isMarked && /^,? (?:means?|shall mean)\b/.test(text.slice(span.end, span.end + 14))) yield { term, span }
  }
}

const emphasised = /^[A-Za-z][\w’' -]{0,58}\w$/
