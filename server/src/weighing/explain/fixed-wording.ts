import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/**
 * Returns the fixed political wording of a text: the leader's name and thought, the names of congresses and plenums, and
 * the formulas that go with them. Each is one unit, of which no piece is ever quoted. In the order of the text.
 */
export function fixedWordings(text: string, language: Language): readonly Span[] {
  // Every word of a clause asks, and most texts have none.
  if (!hints[language].test(text)) return none
  return Array.from(text.matchAll(wordings[language]), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}

const none: readonly Span[] = []

const hints: Readonly<Record<Language, RegExp>> = {
  zh: /[习党]|主义|思想|理论|发展观|理念|中央|总书记|复兴|两个|四个|重要[讲论指批]/,
  en: /\b(?:Xi|Congress|Committee|General Secretary|Thought|Theory|Marxism|socialis[mt]|Four|Two)\b/i,
}

const number = '[〇零一二三四五六七八九十百\\d]+'

const wordings: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    [
      '(?:坚持)?(?:以)?习近平[\\p{Script=Han}]{0,16}?思想(?:为(?:指导|指引|引领))?',
      '(?:以)?习近平(?:总书记|主席|同志)?(?:为核心的党中央)?',
      '(?:以)?(?:新时代)?中国特色社会主义(?:思想|道路|理论体系|制度)?',
      '马克思(?:列宁)?主义',
      '毛泽东思想|邓小平理论|[“"]?三个代表[”"]?重要思想|科学发展观|新发展理念',
      '[“"]?(?:两个(?:确立|维护)|四个(?:意识|自信))[”"]?',
      `党的${number}(?:大|届)(?:历次|[一二三四五六七八九]中)?(?:全会)?(?:以来)?(?:历次全会)?(?:报告)?(?:精神)?`,
      `(?:党的|中国共产党)?第?${number}(?:届中央委员会(?:第${number}次全体会议)?|次全国代表大会|次党代会)(?:精神)?`,
      '(?:党中央|中央)[\\p{Script=Han}]{0,8}?(?:工作会议|座谈会)(?:精神)?',
      '党中央(?:、?国务院)?',
      '重要(?:讲话|论述|指示批示|指示|批示)(?:精神)?',
      '社会主义(?:核心价值观|现代化(?:强国|国家)?)|中华民族伟大复兴|总书记',
    ].join('|'),
    'gu',
  ),
  en: new RegExp(
    [
      '\\b(?:Xi Jinping )?Thought on Socialism with Chinese Characteristics(?: for a New Era)?',
      "\\b(?:General Secretary |President )?Xi Jinping(?:[’']s?)?(?: Thought(?: on [A-Z]\\w+)?)?",
      '\\bGeneral Secretary\\b',
      '\\bsocialism with Chinese characteristics(?: for a new era)?',
      '\\b(?:Marxism(?:[-–]Leninism)?|Mao Zedong Thought|Deng Xiaoping Theory)\\b',
      '\\b(?:Two Establishes|Two Upholds|Four Consciousnesses|Four Confidences)\\b',
      '\\b(?:(?:\\d+(?:st|nd|rd|th)|[A-Z][a-z-]+(?:st|nd|rd|th)) )?(?:CPC |Party )?(?:National Congress|Central Committee)(?: of the (?:CPC|Communist Party of China|Party))?',
    ].join('|'),
    'gi',
  ),
}
