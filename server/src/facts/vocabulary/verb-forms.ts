/** Returns the forms of an English verb (or verb and particle) that can commit. */
export function verbForms(verb: string): { readonly base: string; readonly gerund: string } {
  const [head = '', ...rest] = verb.split(' ')
  return { base: verb, gerund: [gerundOf(head), ...rest].join(' ') }
}

const doubling = new Set(['begin', 'submit', 'permit', 'commit', 'refer', 'compel'])
/** A consonant, a short vowel, a consonant: ban, cut, step. */
const short = /^[^aeiou]+[aeiou][bdfgklmnprtvz]$|^get$|^let$/

function gerundOf(verb: string): string {
  if (doubling.has(verb) || short.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return `${verb}ing`
}
