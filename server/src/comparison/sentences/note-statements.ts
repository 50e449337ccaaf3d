import { ownersIn } from '../../facts/particulars/owners.ts'
import type { Language } from '../../framework/types.ts'
import type { Side } from '../model/comparison.ts'
import { factStatements } from './fact-statements.ts'
import { ownerStatements } from './owner-statements.ts'
import type { Statement } from './statement.ts'

/**
 * What is told of a note of who is responsible, （责任单位：A、B）, that one draft alone has: who has gone or come, and by
 * when, the heaviest first. None if the text is more than such a note, or the passage of the other draft names them all.
 */
export function noteStatements(text: string, other: string, side: Side, language: Language): readonly Statement[] {
  if (!isNote(text, language)) return []
  const of = (tell: typeof ownerStatements | typeof factStatements, without: string): readonly Statement[] =>
    (side === 'old' ? tell(text, without, language) : tell(without, text, language)).statements
  const owners = of(ownerStatements, other)
  return owners.length === 0 ? [] : [...owners, ...of(factStatements, '')].sort((a, b) => b.weight - a.weight)
}

function isNote(text: string, language: Language): boolean {
  const notes = ownersIn(text, language).filter(({ form }) => form === 'note')
  let rest = ''
  let at = 0
  for (const { start, end } of notes) {
    rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  return notes.length > 0 && !/[\p{L}\p{N}]/u.test(rest + text.slice(at))
}
