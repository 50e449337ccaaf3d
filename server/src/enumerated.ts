/** Words as a sentence lists them: 数据、算力和人才; data, compute and talent. `and` stands before the last. */
export function enumerated(words: readonly string[], comma: string, and: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : words.slice(0, -1).join(comma) + and + last
}

/** A Chinese list without marks between words in quotation marks: none is needed (GB/T 15834-2011, 4.5.3.5). */
export function withoutMarks(list: string): string {
  return list.replaceAll('”、“', '”“')
}
