import { comparableWords, shown } from './shown.ts'
import { type Statement, statement } from './statement.ts'

/** A stretch in the words of both drafts, with what stands directly around it. */
export interface WordDifference {
  readonly kind: 'replaced' | 'deleted' | 'added'
  readonly old: string
  readonly new: string
  readonly whole: boolean
  /** The character before and the one after it, in the draft that has the words. */
  readonly before: string
  readonly after: string
}

/** What is told of words that have come, gone or been replaced; null where nothing but marks or white space differs. */
export function wordStatement(difference: WordDifference): Statement | null {
  const old = bare(difference.old)
  const fresh = bare(difference.new)
  if (old === '' && fresh === '') return null
  // An added dash or bracket around the same words.
  if (comparableWords(old) === comparableWords(fresh)) return null
  if (old !== '' && fresh !== '') return replacement(old, fresh)
  const words = old === '' ? fresh : old
  const isGone = fresh === ''
  const value = isGone ? { old: shown(words) } : { new: shown(words) }
  if (basis.test(words) && words.length >= shortestBasis)
    return statement(isGone ? 'basisDropped' : 'basisAdded', isGone ? 58 : 50, value)
  if (!difference.whole && isListed(difference, isGone ? difference.old : difference.new))
    return statement(isGone ? 'itemsDropped' : 'itemsAdded', isGone ? 44 : 42, value)
  return statement(isGone ? 'deleted' : 'inserted', weightOf(words, difference.whole, isGone), value)
}

function replacement(old: string, fresh: string): Statement {
  const longest = Math.max(old.length, fresh.length)
  return statement('replaced', longest <= 4 ? 20 : longest <= 8 ? 40 : 43, { old: shown(old), new: shown(fresh) })
}

function weightOf(words: string, whole: boolean, isGone: boolean): number {
  if (whole && (words.length >= shortestTask || furtherDuty.test(words))) return isGone ? 54 : 47
  if (words.length <= 2) return 16
  return words.length <= 6 ? 26 : isGone ? 42 : 40
}

const shortestTask = 8
/** 并接受监督: few words, and one more thing that is to be done. */
const furtherDuty = /^(?:并|且|同时|还|应|须|不得|and (?:shall|must|to) )\S{2}/
const shortestBasis = 4

const basis =
  /^(?:按照|依照|依据|根据|依法|遵循|参照|经[^，]{2,20}(?:批准|同意|审核|备案|评估)|符合[^，]{2,24}(?:的|要求|规定)|在[^，]{2,30}(?:前提下|基础上|条件下|范围内|情况下)|条件成熟|(?:in accordance with|pursuant to|subject to|consistent with|in compliance with|provided that|if |unless ))/i

/** 国有企业和|龙头企业, 风险识别、|监测预警、: an item of a list. */
function isListed({ before, after }: WordDifference, words: string): boolean {
  const joint = /^(?:[、和与及]|以及|, ?(?:and |or )?|and |or )/
  const jointAtEnd = /(?:[、和与及]|以及|,| and| or)\s?$/
  return joint.test(words) || jointAtEnd.test(words.trimEnd()) || (/[、]/.test(before) && /[、等]/.test(after))
}

/** Without white space, marks and joints at its ends. */
function bare(words: string): string {
  const inside = words.replace(/^[\s，,、；;：:。]*[）)]|[（(][\s，,、；;：:。]*$/g, '')
  return inside.replace(/^[\s，,、；;：:。.！!？?]+|[\s，,、；;：:。！!？?]+$/g, '')
}
