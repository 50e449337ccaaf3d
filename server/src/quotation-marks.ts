/** Words between double quotation marks, with single ones inside (GB/T 15834-2011, 4.7.3.2); no space after the first. */
export function inQuotationMarks(words: string): string {
  return `“${withinMarks(words)}”`
}

/** Words as they stand between double quotation marks. */
export function withinMarks(words: string): string {
  return words.trim().replaceAll('“', '‘').replaceAll('”', '’')
}
