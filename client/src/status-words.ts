import { l10n, MarkdownString } from 'vscode'
import type { DimensionStatus, DraftStatus } from '../../server/protocol.ts'
import { revealPlace, revealPlaceLink } from './commands/reveal-place.ts'

/** “文衡 4/5”: dimensions with a measure, of those that apply; “文衡 –” where the draft is not judged. */
export function summary(status: DraftStatus | undefined): string {
  if (!status) return l10n.t('Wenheng')
  if (!isWeighed(status)) return l10n.t('Wenheng –')
  return l10n.t('Wenheng {0}/{1}', status.covered.length, applicable(status).length)
}

/** The same for a screen reader. */
export function spokenSummary(status: DraftStatus | undefined): string {
  if (!status) return l10n.t('Wenheng')
  if (!isWeighed(status)) return l10n.t('Wenheng: not judged. {0}', reason(status))
  const count = l10n.t('Wenheng: measures on {0} of {1} dimensions.', status.covered.length, applicable(status).length)
  return status.missing.length > 0 ? `${count} ${l10n.t('None on {0}.', list(status.missing))}` : count
}

/** A table of the dimensions with a link to the first place of each; or why the draft is not judged. */
export function tooltip(status: DraftStatus | undefined): MarkdownString | undefined {
  if (!status) return undefined
  const text = new MarkdownString()
  text.isTrusted = { enabledCommands: [revealPlace] }
  if (!isWeighed(status)) return text.appendText(reason(status))
  // The cells of a table in a tooltip stand close together.
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | &nbsp;&nbsp;&nbsp;')} |`
  const rows = status.dimensions.map((one) => row(one.name, measures(one), placeLink(status.uri, one)))
  const head = row(l10n.t('Dimension'), l10n.t('Measures'), l10n.t('First place'))
  text.appendMarkdown([head, '| :-- | --: | :-- |', ...rows].join('\n'))
  return text
}

/** What there is on a dimension, in a few words. */
export function describe({ status, measures: count }: Pick<DimensionStatus, 'status' | 'measures'>): string {
  switch (status) {
    case 'covered':
      return count === 1 ? l10n.t('1 measure') : l10n.t('{0} measures', count)
    case 'mentioned':
      return l10n.t('only mentioned')
    case 'missing':
      return l10n.t('nothing on it')
    case 'not-applicable':
      return l10n.t('not applicable')
  }
}

export function lineOf({ place }: DimensionStatus): string {
  return place ? l10n.t('line {0}', place.start.line + 1) : ''
}

/** True if the draft is held against the dimensions. */
function isWeighed({ judged, concern }: DraftStatus): boolean {
  return judged && concern !== 'none'
}

function reason(status: DraftStatus): string {
  return status.reason ?? l10n.t('No dimension is called for by the subject of this draft.')
}

function applicable({ dimensions }: DraftStatus): readonly DimensionStatus[] {
  return dimensions.filter(({ status }) => status !== 'not-applicable')
}

function measures(one: DimensionStatus): string {
  return one.status === 'covered' ? String(one.measures) : '–'
}

function placeLink(uri: string, one: DimensionStatus): string {
  const line = lineOf(one)
  const link = one.place && line ? `[${line}](${revealPlaceLink(uri, one.place)})` : ''
  if (one.status === 'covered') return link
  return link ? l10n.t('{0}, {1}', describe(one), link) : describe(one)
}

/** Joins names, which are in the language of `wenheng.locale`, not necessarily that of the editor. */
function list(names: readonly string[]): string {
  return names.join(/\p{Script=Han}/u.test(names.join('')) ? '、' : ', ')
}
