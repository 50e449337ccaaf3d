/** Words within a title that are written small. */
export const joiningWord = /^(?:of|and|or|for|on|in|at|to|with|by|from|etc\.|&)$/

/** True for a word that may stand within the title of an act. */
export function isTitleWord(word: string): boolean {
  return (
    joiningWord.test(word) || /^(?:the|concerning|relating|regarding)$/.test(word) || /^[A-Z][\w’'&-]*,?$/.test(word)
  )
}

/** True for a word that begins a sentence and no title. */
export function opensSentence(word: string): boolean {
  return leadingWord.test(word)
}

const leadingWord =
  /^(?:The|An?|In|Under|See|By|As|While|If|When|Where|Although|Since|Unlike|Like|Both|Neither|Either|Also|But|And|Or|For|From|With|Within|Without|On|To|Of|At|After|Before|Until|Every|Each|This|That|These|Those|Our|Its|Their|Any|No|Not|Only|Through|Via|Per|However|Whereas|Sections?|Articles?|Parts?|Chapters?|Schedules?)$/
