import type { Coverage } from '../coverage/model/coverage.ts'
import type { Fix } from '../findings/finding.ts'
import { dimension, element, explained } from '../framework/framework.ts'
import type { ClauseTemplate, Language, Localized } from '../framework/types.ts'
import type { Draft } from '../text/model/draft.ts'
import { formatMarker } from '../text/numbering/format-marker.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { clauseLabel, lacksCount } from './clause-edits.ts'
import { renumbering } from './renumber-sequence.ts'
import { planSection } from './section-edits.ts'
import { pathwayOf } from './templates/templates.ts'
import { unsureMentions } from './unsure-mentions.ts'

/**
 * The title of a fix in the reader's language, with the words that it leaves although they may mean a number that it
 * changes. Computed for the menu, without the edits.
 */
export function fixTitle(
  draft: Draft,
  coverage: Coverage,
  fix: Fix,
  locale: Language,
  own: readonly ClauseTemplate[] = [],
): string {
  const title = plainTitle(draft, coverage, fix, locale, own)
  const unsure = unsureMentions(draft, coverage, fix)
  if (fix.kind === 'insert-clause' && lacksCount(draft, coverage, fix.dimension))
    return locale === 'zh' ? `${title}（不带序号，请核对位置和序号）` : `${title} (unnumbered: check place and number)`
  if (unsure.length === 0) return title
  const words = unsure.slice(0, named).map((one) => `“${one}”`)
  const rest = unsure.length > named
  if (locale === 'zh') return `${title}（${words.join('')}${rest ? '等' : ''}未改，请核对）`
  return `${title} (check ${words.join(', ')}${rest ? ' …' : ''}, left as written)`
}

/** So many words are named in a title. */
const named = 2

function plainTitle(
  draft: Draft,
  coverage: Coverage,
  fix: Fix,
  locale: Language,
  own: readonly ClauseTemplate[],
): string {
  if (fix.kind === 'renumber') return renumberingTitle(draft, fix.provision, fix.number, locale)
  const name = dimension(fix.dimension).name[locale]
  switch (fix.kind) {
    case 'insert-clause': {
      const pathway = explained(pathwayOf(fix.template) ?? '')
      const topic = own.find(({ id }) => id === fix.template)?.topic
      const about = topic ?? (pathway ?? element(fix.element))?.name[locale] ?? name
      const label = clauseLabel(draft, coverage, fix.dimension)?.replace(/[、．:：]$/, '') ?? ''
      if (pathway) {
        return locale === 'zh'
          ? `插入条款${label}：${about}`
          : `Insert a clause: ${lowered(about)}${label ? `, as ${label}` : ''}`
      }
      if (locale === 'zh') return `插入${name}条款${label}：${about}`
      return `Insert ${withArticle(name.toLowerCase())} clause: ${lowered(about)}${label ? `, as ${label}` : ''}`
    }
    case 'insert-section': {
      const plan = planSection(draft, coverage, fix.dimension)
      const title = plan ? headingTitle(plan.label, plan.title) : name
      const unit = unitOf(plan?.label ?? '')
      return locale === 'zh' ? `新增一${unit.zh}：${title}` : `Add a ${unit.en}: ${title}`
    }
    case 'not-applicable':
      return locale === 'zh' ? `标为不适用：${name}` : `Mark as not applicable: ${name.toLowerCase()}`
  }
}

function renumberingTitle(draft: Draft, provision: number, number: number, locale: Language): string {
  const marker = provisionsOf(draft).list[provision]?.marker
  const count = renumbering(draft, provision, number)?.moved.length ?? 0
  const [old, fresh] = marker ? [marker.label.trim(), formatMarker(marker, number).trim()] : ['', '']
  if (count < 2)
    return locale === 'zh'
      ? `“${old}”改为“${fresh}”，引用一并改正`
      : `Change “${old}” to “${fresh}”, and update references to it`
  return locale === 'zh'
    ? `从“${old}”起，${count}个序号依次改为“${fresh}”及以下各号，引用一并改正`
    : `Renumber ${count} provisions from “${old}” on, starting with “${fresh}”, and update references to them`
}

/** What a section with this label is called. */
function unitOf(label: string): Localized {
  if (/章$/.test(label)) return { zh: '章', en: 'chapter' }
  return /编$/.test(label) ? { zh: '编', en: 'part' } : { zh: '节', en: 'section' }
}

function headingTitle(label: string, title: string): string {
  return label === '' || /[、）]$/.test(label) ? label + title : `${label} ${title}`
}

function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

/** Compute sharing → compute sharing; AI safety stays. */
function lowered(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
