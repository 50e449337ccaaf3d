/** Placeholders for a text that is still to be written: （待补充）, （略）, [to be added], TBD. */
const placeholder =
  /^[\s。.:：]*[（([【]?\s*(?:待补充?|待完善|待定|待写|待研究|待明确|待商定?|待议|略|另行补充|内容待定|to be (?:added|completed|written|drafted|confirmed)|to follow|tb[acd]|todo|placeholder|\.{3}|…+)\s*[）)\]】]?[\s。.]*$/i

/** True if a text is empty or a placeholder. */
export function isPlaceholder(text: string): boolean {
  return text.length <= longest && (text.trim() === '' || placeholder.test(text))
}

const longest = 40

/** True if a text is on its own interpretation or validity: 本措施由市科技局负责解释，自2027年1月1日起施行。 */
export function isClosingFormula(text: string): boolean {
  return text.length <= longestFormula && closingFormula.test(text)
}

const longestFormula = 80
const closingFormula =
  /^\s?(?:[^，。]{0,12}、)?本[^，。；]{1,20}(?:由[^，。；]{2,40}负责解释|自[^，。；]{2,20}起(?:施行|实施|执行))/

/** True if a text only says who answers for a task: （责任单位：市科技局、市数据局）. */
export function isOwnerNote(text: string): boolean {
  return ownerNote.test(text)
}

const label = '(?:责任|牵头|配合|承办|主办|参与|实施)(?:单位|部门|处室)\\s?[：:]'
const inBrackets = '[^（）()。]*(?:[（(][^（）()]*[）)][^（）()。]*)*'
const ownerNote = new RegExp(`^\\s?(?:[（(〔[]${label}${inBrackets}[）)〕\\]]|${label}${inBrackets})。?\\s?$`)
