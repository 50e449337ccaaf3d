import type { DeclaredNumbers } from '../facts/particulars/declared-gaps.ts'
import type { StatedReference } from '../facts/particulars/references.ts'
import type { Survey } from './survey.ts'

/** What the draft has without a heading of its own: numbers that one heading bears together, or that are said to be gone. */
export function declaredNames({ statedOf }: Survey): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { all } of statedOf('declaredGaps')) for (const one of all) put(one, found)
  return found
}

function put({ name, first, last }: DeclaredNumbers, found: Set<string>): void {
  if (name !== '') for (let number = first; number <= last; number++) found.add(`${name} ${number}`)
}

/** True if the outermost step of a reference names one of them: recommendation 3. */
export function namesDeclared({ steps: [step] }: StatedReference, declared: ReadonlySet<string>): boolean {
  return step !== undefined && declared.has(`${step.name ?? step.unit} ${step.number}`)
}
