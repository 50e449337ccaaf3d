/** The names of the months in English, in their order. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Any of them, in a pattern. */
export const anyMonth = monthNames.join('|')
