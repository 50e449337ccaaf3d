import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from '../../../protocol.ts'

/** What the client can do, read once from `initialize`. */
export interface ClientFeatures {
  /** Identifies this run of the server in result ids: a client may still hold ids of an earlier run. */
  readonly run: string
  readonly locale: string
  readonly options: InitializationOptions
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly registersDiagnostics: boolean
  readonly registersWatchers: boolean
  readonly changesFolders: boolean
  readonly relatedInformation: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly resolvesEdits: boolean
  readonly snippetEdits: boolean
  readonly documentChanges: boolean
  readonly markdownHover: boolean
  /** Completion: tab stops, a word beside the label, one range for all items, and documentation in Markdown. */
  readonly snippetItems: boolean
  readonly labelsItems: boolean
  readonly sharedItemRange: boolean
  readonly markdownItems: boolean
  /** Goes to a definition with the words that it was asked from. */
  readonly definitionLinks: boolean
  readonly preparesRename: boolean
  /** Shows edits that are marked as doubtful before it makes them. */
  readonly confirmsEdits: boolean
  readonly linkTooltips: boolean
  readonly nestsSymbols: boolean
  readonly refreshesSemanticTokens: boolean
  readonly refreshesCodeLenses: boolean
  readonly refreshesInlayHints: boolean
}

export function clientFeatures({ capabilities, locale, initializationOptions }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities
  const completion = textDocument?.completion
  const resolvable = textDocument?.codeAction?.resolveSupport?.properties ?? []
  return {
    run: Math.random().toString(36).slice(2, 8),
    locale: typeof locale === 'string' ? locale : 'en',
    options: isOptions(initializationOptions) ? initializationOptions : {},
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    resolvesEdits: resolvable.includes('edit') && textDocument?.codeAction?.dataSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    snippetItems: completion?.completionItem?.snippetSupport === true,
    labelsItems: completion?.completionItem?.labelDetailsSupport === true,
    sharedItemRange: completion?.completionList?.itemDefaults?.includes('editRange') === true,
    markdownItems: completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    confirmsEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
  }
}

function isOptions(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
