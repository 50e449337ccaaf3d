import type { DocumentLink } from 'vscode-languageserver'
import { pathWithin } from '../../../config/paths.ts'
import { dimension } from '../../../framework/framework.ts'
import type { Language } from '../../../framework/types.ts'
import { rulePage } from '../../../rules/page.ts'
import { ruleOf } from '../../../rules/run-rules.ts'
import { toRange } from '../../session/convert.ts'
import { perVersion } from '../../session/per-version-cache.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { createTitledDrafts, type TitledDrafts } from '../../workspace/titled-drafts.ts'
import { sameForm, type WorkspaceFolders } from '../../workspace/workspace-folders.ts'
import type { Feature } from '../feature.ts'
import { type DraftLink, linksIn } from './draft-links.ts'
import { frameworkLocation } from './framework-location.ts'

const linksOf = perVersion(({ analysis }: OpenDraft) => linksIn(analysis))

/**
 * From a citation to the document in the workspace that has its title; from a rule that a directive names to its page.
 * Nothing leads to the network.
 */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  serve({ connection, session, folders, host }) {
    const titled = createTitledDrafts(folders, host)
    connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
      const first = await session.draft(uri, token)
      if (!first) return null
      const isCiting = linksOf(first).some(({ target }) => target.kind === 'document')
      const drafts = isCiting ? await titled() : null
      // The writer may have typed meanwhile.
      const draft = await session.draft(uri, token)
      return draft && linksOf(draft).flatMap((link) => linkTo(link, draft, drafts, folders, session) ?? [])
    })
  },
}

function linkTo(
  { span, target }: DraftLink,
  { document, reader }: OpenDraft,
  drafts: TitledDrafts | null,
  folders: WorkspaceFolders,
  { client }: Session,
): DocumentLink | null {
  const link = (to: string, tooltip: string): DocumentLink => ({
    range: toRange(document, span),
    target: to,
    ...(client.linkTooltips ? { tooltip } : {}),
  })
  const words = wordsIn[reader]
  switch (target.kind) {
    case 'document': {
      const uri = drafts?.find(target.title) ?? null
      if (uri === null || sameForm(uri) === sameForm(document.uri)) return null
      const folder = folders.file(uri)?.folder
      return link(uri, words.document(folder === undefined ? target.title : pathWithin(folder, uri)))
    }
    case 'rule': {
      const rule = ruleOf(target.rule)
      if (!client.options.rulePage || !rule) return null
      return link(
        rulePage(rule.id, reader, client.options.rulePage),
        words.rule(reader === 'zh' ? rule.nameZh : rule.id),
      )
    }
    case 'dimension': {
      const entry = client.options.framework ? frameworkLocation(target.dimension, reader) : null
      return (
        entry &&
        link(`${entry.uri}#L${entry.range.start.line + 1}`, words.dimension(dimension(target.dimension).name[reader]))
      )
    }
  }
}

interface Words {
  document(path: string): string
  rule(name: string): string
  dimension(name: string): string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  zh: {
    document: (path) => `打开工作区中的“${path}”`,
    rule: (name) => `查看规则“${name}”的说明`,
    dimension: (name) => `查看框架中的“${name}”`,
  },
  en: {
    document: (path) => `Open ${path} in the workspace`,
    rule: (name) => `Explain the rule ${name}`,
    dimension: (name) => `Show ${name} in the framework`,
  },
}
