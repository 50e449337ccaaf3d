import type { Language } from '../../framework/types.ts'

/**
 * True for a clause that says what will not be done, who need not do it, or what others have asked for: “We will not fund a
 * supercomputer”, “Councils will not be required to share”, “Universities asked the government to build one”, 暂不设立,
 * 各县不必共享. Nothing is to be done by it, whatever its words. A ban (“will not sell records”, 不得出售) is a measure.
 */
export function promisesNothing(words: string, language: Language): boolean {
  if (language === 'zh') return refusedZh.test(words)
  if (!mayRefuse.test(words)) return false
  return refused.test(words) || (asked.test(words) && !ownOrder.test(words))
}

/** Not 不必要的, nor what only says which things are meant: 暂不具备条件的, 不必提交的材料. */
const refusedZh =
  /(?:^|[\u4e00-\u9fff])(?:暂不(?!具备|能|宜|符合|需|足|适)|不拟|不打算|不必(?!要)|毋须)(?=[\u4e00-\u9fff])(?![^，。；]{0,10}的)|没有[^，。；]{0,12}的(?:计划|打算|安排)(?=[。；]|$)/

/** Few clauses have one of these words. */
const mayRefuse =
  /\bn(?:ot|eed not|o)\b|\bNo\b|\bagainst\b|\b(?:asked|urged|called|proposed|suggested|recommended|demanded|argued|wanted)\b/
/** Verbs of support, which a plan refuses, as against those of use, which it bans. */
const support =
  '(?:fund|finance|subsidi[sz]e|pay|build|construct|create|establish|set up|develop|launch|introduce|found|invest|provide|offer|support|hire|recruit|take on|train|expand|extend|renew|legislate|propose|pursue|proceed|appoint|buy|procure|commission)'
const refused = new RegExp(
  [
    String.raw`\b(?:will|shall|do(?:es)?|did|is|are) not (?:now |currently |yet )?(?:intend(?:ing)?|propos(?:e|ing)|plan(?:ning)?|wish|seek(?:ing)?|expect(?:ing)?) (?:to|that)\b`,
    String.raw`\b(?:has|have|had|sees?|there (?:is|are)) no (?:current |present |immediate )?(?:plans?|intention|case|need|wish) (?:to|for|of)\b`,
    String.raw`\b(?:has|have) decided (?:not to|against)\b`,
    String.raw`^\W*No (?:further |additional |new |public |other )?(?:money|funds?|funding|budget|provision|resources) (?:is|are|has been|have been|will be) (?:set aside|made|available|allocated|provided|foreseen|voted)\b`,
    // “will not develop or use systems that score citizens” is a ban.
    String.raw`\bwill not (?:now |be )?${support}\b(?![^.;]*\b(?:or|and|nor) (?:use|deploy|sell|share|keep|collect|process)\b)`,
    String.raw`\b(?:will not be|is not|are not|shall not be) (?:required|obliged|expected|asked) to\b`,
  ].join('|'),
)
/** Who asked comes first, in a few words without another verb. */
const asked =
  /^\W*(?!(?:as|by|when|if|because|since|where|what|reports?|documents?|information) )(?:(?!(?:will|shall|must|may|is|are|be|been|was|were|has|have|had|to|by|as|that|which|who)\b)[\w’'-]+ ){1,7}(?<!\b(?:the|an?|this|these|its|our|their|any|all) )(?:asked|urged|called|proposed|suggested|recommended|demanded|argued|wanted) (?:that|to|for|on|upon|us|me|the|an?|more|new|better|some|all|[a-z]+ing|ministers|government)\b/i
/** The sentence goes on to what is done about it. */
const ownOrder =
  /\b(?:we|it|government|department|ministry|office|agency|council|authority) (?:also |now |therefore )?(?:will|shall|must|agrees?|accepts?)\b/i
