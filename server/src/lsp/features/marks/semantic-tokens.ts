import type {
  CancellationToken,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensLegend,
} from 'vscode-languageserver'
import { dimensionIds } from '../../../framework/types.ts'
import { toSpan } from '../../session/convert.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { isPolicyDraft } from '../is-served.ts'
import type { TokenLegend } from './block-tokens.ts'
import { createTokenMaker, type DraftTokens, tokenChange } from './draft-tokens.ts'

const types = ['policyTerm', 'policyModality', 'policyOwner', 'policyFigure', 'policyDeadline', 'policyCitation']

/** The types and modifiers that package.json gives colours; a term has its dimension as modifier. */
const tokenLegend: SemanticTokensLegend = { tokenTypes: types, tokenModifiers: [...dimensionIds] }

export const tokenTypes: TokenLegend = {
  data: { type: 0, modifiers: 1 },
  compute: { type: 0, modifiers: 2 },
  algorithm: { type: 0, modifiers: 4 },
  talent: { type: 0, modifiers: 8 },
  institutions: { type: 0, modifiers: 16 },
  modality: { type: 1, modifiers: 0 },
  owner: { type: 2, modifiers: 0 },
  figure: { type: 3, modifiers: 0 },
  deadline: { type: 4, modifiers: 0 },
  citation: { type: 5, modifiers: 0 },
}

/**
 * The words of a policy draft told apart: terms by dimension, modal words, owners, figures, deadlines, citations. A
 * keystroke is answered with the tokens that changed.
 */
export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true } }),
  serve({ connection, session }) {
    const maker = createTokenMaker(tokenTypes)
    /** The newest tokens of each draft, by its opening. */
    const known = new WeakMap<object, DraftTokens>()
    /** What a draft was last answered. */
    const answered = new WeakMap<object, { readonly resultId: string; readonly data: Uint32Array }>()
    let count = 0

    /** The newest version, once its tokens can be given without delay. */
    const preparedDraft = async (uri: string, token: CancellationToken): Promise<OpenDraft | null> => {
      let prepared = -1
      for (;;) {
        const draft = await session.draft(uri, token)
        // Of a draft with a hundred thousand blocks even what is prepared takes longer to go through than one slice.
        if (!draft || !isShown(draft) || draft.revision === prepared) return draft
        const steps = maker.prepare(draft.analysis, known.get(draft.opening))
        const work = session.scheduler.now(steps, () => session.isOpen(uri) && !token.isCancellationRequested)
        if (!(work instanceof Promise)) return draft
        if ((await work) === null) return null
        prepared = draft.revision
      }
    }

    const ofAll = async (uri: string, token: CancellationToken): Promise<[OpenDraft, Uint32Array] | null> => {
      const draft = await preparedDraft(uri, token)
      if (!draft) return null
      if (!isShown(draft)) return [draft, new Uint32Array(0)]
      const place = (offset: number) => draft.document.positionAt(offset)
      const tokens = maker.tokensOf(draft.analysis, place, known.get(draft.opening))
      known.set(draft.opening, tokens)
      return [draft, tokens.data]
    }

    const remember = (draft: OpenDraft, data: Uint32Array): string => {
      const resultId = `${session.client.run}${++count}`
      answered.set(draft.opening, { resultId, data })
      return resultId
    }

    connection.languages.semanticTokens.on(async ({ textDocument }, token): Promise<SemanticTokens> => {
      const found = await ofAll(textDocument.uri, token)
      if (!found) return { data: [] }
      const [draft, data] = found
      return { resultId: remember(draft, data), data: Array.from(data) }
    })

    connection.languages.semanticTokens.onDelta(
      async ({ textDocument, previousResultId }, token): Promise<SemanticTokens | SemanticTokensDelta> => {
        const found = await ofAll(textDocument.uri, token)
        if (!found) return { data: [] }
        const [draft, data] = found
        const before = answered.get(draft.opening)
        const resultId = remember(draft, data)
        if (before?.resultId !== previousResultId) return { resultId, data: Array.from(data) }
        const change = tokenChange(before.data, data)
        return { resultId, edits: change ? [change] : [] }
      },
    )

    connection.languages.semanticTokens.onRange(async ({ textDocument, range }, token): Promise<SemanticTokens> => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      if (!draft || !isShown(draft)) return { data: [] }
      const { document, analysis } = draft
      const part = toSpan(document, range)
      return { data: Array.from(maker.tokensIn(part, analysis, (offset) => document.positionAt(offset))) }
    })

    session.onSettings(() => {
      if (session.client.refreshesSemanticTokens) connection.languages.semanticTokens.refresh()
    })
  },
}

/** By default only policy drafts have colours: a README is not to be told where it says “data”. */
function isShown(draft: OpenDraft): boolean {
  const { semanticHighlighting } = draft.display
  if (semanticHighlighting !== 'auto') return semanticHighlighting === 'always'
  return isPolicyDraft(draft) || draft.analysis.coverage.draft.kind === 'programme'
}
