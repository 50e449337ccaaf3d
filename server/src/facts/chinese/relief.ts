/**
 * True for words that relieve somebody of rules: 经批准可以暂不适用本市有关规定. What does not apply to the text that says so
 * is its scope: 家庭事务不适用本条例.
 */
export function relievesOf(text: string, start: number, end: number): boolean {
  return relief.test(text.slice(start, Math.min(end, start + reach)))
}

/** In UTF-16 code units: a phrase is hardly longer. */
const reach = 80
const itself = '本(?:条例|办法|规定|法|细则|指引|措施|决定|意见)(?!第)'
const relief = new RegExp(`(?:可以?|暂时?|允许|准予)[^。；]{0,6}不适用于?(?!${itself})`)
