import type { Language } from '../../framework/types.ts'

/**
 * Words that say nothing by themselves and with which no quotation begins or ends: articles, conjunctions, prepositions,
 * pronouns, copulas and auxiliaries; particles.
 */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(
    (
      '的 地 得 了 着 过 和 与 及 以及 并 并且 或 或者 而 且 则 即 在 于 对 对于 向 从 自 由 为 以 把 将 被 给 让 使 按 按照 ' +
      '根据 通过 随着 关于 其 该 此 这 那 之 所 者 等 等等 是 有 也 还 又 都 就 但 但是 如 如果 因 因为 所以 我 我们 各 每 某 至 到 上 中 下 内 里 后 前'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an the and or but nor so yet if as than that this these those which who whom whose what when where while how of ' +
      'to in on for by at with from into onto upon over under within without between among through during per via about ' +
      'against across after before since until is are was were be been being am has have had having do does did done will ' +
      'would shall should may might can could must not no it its they them their he she his her we us our you your i my ' +
      'there here then also such any each all both either neither some more most other another same only very too'
    ).split(' '),
  ),
}

/** True for a word with which no quotation begins or ends. Ignores case. */
export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords[language].has(word.toLowerCase())
}
