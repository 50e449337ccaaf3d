import type { Survey } from './survey.ts'

/** True if a text sets out what is to be done, alone or under a notice that issues it; a reply or a call for projects does not. */
export function setsTasks({ profile: { kind } }: Pick<Survey, 'profile'>): boolean {
  return kind === 'programme' || kind === 'cover'
}
