import type { ClauseReading } from '../clause/clause-reading.ts'
import type { Candidate, CommitContext } from '../clause/fact.ts'
import type { Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import { dimensionBit } from '../vocabulary/entry.ts'
import * as flag from '../vocabulary/word-flags.ts'
import { wordGroup } from '../vocabulary/word-group.ts'

/**
 * Adds duties and penalties of a regulation whose subject matter is named elsewhere: “提供者应当…” is a measure on
 * algorithms only in a draft on AI; a penalty creates liability for the subject of the regulation.
 */
export function addDuties(candidates: Candidate[], text: string, clause: ClauseReading, gate: CommitContext): void {
  if (!gate.open) return
  const found =
    clause.role === 'penalty'
      ? penalty(text, clause)
      : clause.role === 'open' && clause.modal && (clause.flags & flag.addressee) !== 0
        ? duty(clause)
        : null
  if (found !== null) candidates.push(found)
}

function duty(clause: ClauseReading): Candidate | null {
  const { tokens } = clause
  const addressee = tokens.find(
    ({ entry }, index) => entry.addressee !== null && (isHan(entry.text) || isSubject(tokens, index)),
  )
  const of = addressee?.entry.addressee
  if (addressee === undefined || of === undefined || of === null) return null
  // 提供者应当保护个人信息: the duty names its own subject matter.
  if (of === 'ai' && tokens.some(({ entry }) => entry.senses.some(({ element }) => element === 'data.security')))
    return null
  return {
    dimension: of === 'ai' ? 'algorithm' : 'data',
    term: { start: addressee.start, end: addressee.end },
    kind: 'mention',
    needs: of,
  }
}

function penalty(text: string, clause: ClauseReading): Candidate | null {
  const { tokens } = clause
  const sanction = tokens.find((token) => (token.entry.cues & cue.penalty) !== 0 && !isGeneral(text, token))
  if (sanction === undefined) return null
  const matter = tokens.find(({ entry }) => (entry.strongOf & matters) !== 0)
  return {
    dimension: 'institutions',
    term: { start: sanction.start, end: sanction.end },
    kind: matter === undefined ? 'mention' : 'measure',
    needs: matter === undefined ? 'subject' : null,
  }
}

const matters = dimensionBit.data | dimensionBit.algorithm

/** True for what general law says anyway (构成犯罪的，依法追究刑事责任): it creates no liability for this matter. */
function isGeneral(text: string, { entry, start }: Token): boolean {
  return general.has(entry.text) || text.slice(Math.max(0, start - 4), start) === '治安管理'
}

const general = wordGroup('general-law')

function isHan(text: string): boolean {
  return text.charCodeAt(0) > 0x2fff
}

/** In English, the modal comes right after the addressee: providers shall … */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const end = tokens[index]?.end ?? 0
  const next = tokens[index + 1]
  return next !== undefined && next.entry.verb === 'modal' && next.start - end <= 2
}
