import { variants } from '../../framework/data.generated.ts'
import type { Language } from '../../framework/types.ts'
import { quotations, within } from '../../text/clauses/quotations.ts'
import type { Span } from '../../text/document/span.ts'
import { titlesIn } from './titles-in.ts'

/** A form of one of the terms that have several (`variants.yaml`). */
export interface TermForm {
  /** The first form of the term, by which its forms are known as one. */
  readonly term: string
  /** As in `variants.yaml`. */
  readonly form: string
  readonly span: Span
  /** In the draft's own spelling, without a plural s. */
  readonly written: string
}

/** The terms with several forms in the prose of a block, in order; those in quotations and names are left out. */
export function termFormsIn(text: string, language: Language): readonly TermForm[] {
  if (!mayHave[language].test(text)) return none
  const quotes = language === 'zh' ? quotations(text) : none
  const titles = titlesIn(text).map(({ span }) => span)
  const found: TermForm[] = []
  for (const { index, 0: written } of text.matchAll(pattern[language])) {
    const form = written.toLowerCase()
    const term = termOf[language].get(form)
    if (term === undefined || isName(text, index, written, language) || within(quotes, index) || within(titles, index))
      continue
    found.push({
      term,
      form: language === 'zh' ? written : form,
      span: { start: index, end: index + written.length },
      written,
    })
  }
  return found
}

const none: readonly never[] = []

const forms = (language: Language): string[] => variants.variants[language].flat().sort((a, b) => b.length - a.length)
const pattern: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(forms('zh').join('|'), 'g'),
  en: new RegExp(`\\b(?:${forms('en').join('|')})(?=s?\\b)`, 'gi'),
}
const mayHave: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(forms('zh').join('|')),
  en: new RegExp(`\\b(?:${forms('en').join('|')})`, 'i'),
}
const termOf: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  zh: termsByForm('zh'),
  en: termsByForm('en'),
}

function termsByForm(language: Language): ReadonlyMap<string, string> {
  return new Map(
    variants.variants[language].flatMap((some) => some.map((form) => [form.toLowerCase(), some[0] ?? form] as const)),
  )
}

/** True for what is no use of the term. A body of that name keeps its own form: 国家超级计算中心, the National Data Center. */
function isName(text: string, start: number, written: string, language: Language): boolean {
  if (language === 'zh') return /国家$/.test(text.slice(Math.max(0, start - 2), start))
  // To start-up is a verb.
  if (/\bto $/.test(text.slice(Math.max(0, start - 4), start))) return true
  const words = written.split(/[ -]/)
  if (words.length > 1) return words.every((word) => /^[A-Z]/.test(word))
  return /^[A-Z]/.test(written) && /[A-Za-z,] $/.test(text.slice(Math.max(0, start - 2), start))
}
