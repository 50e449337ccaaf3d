import type { Draft } from '../../text/model/draft.ts'
import { frontMatterValue } from '../../text/pieces/front-matter.ts'

/** What the front matter of a draft says of the document around its text (GB/T 9704—2012, 7.2 and 7.4); '' for nothing. */
export interface FrontMatter {
  /** 发文机关标志; with it the first page has a red head. */
  readonly letterhead: string
  /** 份号. */
  readonly copy: string
  /** 密级和保密期限. */
  readonly classification: string
  /** 紧急程度. */
  readonly urgency: string
  /** 发文字号. */
  readonly number: string
  /** 签发人. */
  readonly signatory: string
  /** 抄送机关. */
  readonly copies: string
  /** 印发机关. */
  readonly printer: string
  /** 印发日期. */
  readonly printed: string
}

/** Each key in Chinese and in English. */
const keys: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
  letterhead: ['发文机关标志', 'letterhead'],
  copy: ['份号', 'copy-number'],
  classification: ['密级', 'classification'],
  urgency: ['紧急程度', 'urgency'],
  number: ['发文字号', 'document-number'],
  signatory: ['签发人', 'signatory'],
  copies: ['抄送', 'cc'],
  printer: ['印发机关', 'issued-by'],
  printed: ['印发日期', 'issued-on'],
}

/** Reads the keys of a Markdown draft; those of a plain text are all ''. */
export function frontMatterOf({ text, format }: Pick<Draft, 'text' | 'format'>): FrontMatter {
  const value = (key: keyof FrontMatter): string =>
    format === 'markdown' ? listed(frontMatterValue(text, keys[key]) ?? '') : ''
  return {
    letterhead: value('letterhead'),
    copy: value('copy'),
    classification: value('classification'),
    urgency: value('urgency'),
    number: value('number'),
    signatory: value('signatory'),
    copies: value('copies'),
    printer: value('printer'),
    printed: value('printed'),
  }
}

/** A list of YAML, of which the lines have been joined, as Chinese lists names. */
function listed(value: string): string {
  if (/^- /.test(value)) return value.slice(2).split(' - ').join('，')
  return /^\[.*\]$/.test(value)
    ? value
        .slice(1, -1)
        .split(/\s*,\s*/)
        .join('，')
    : value
}
