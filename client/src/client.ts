import { Disposable, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { showFrameworkCommand } from '../../server/protocol/framework.ts'
import { type InitializationOptions, section } from '../../server/protocol.ts'
import { registerAlignment } from './alignment/alignment.ts'
import { registerAssistantTools } from './assistant-tools.ts'
import { registerChooseFix } from './commands/choose-fix.ts'
import { registerClauseOrder } from './commands/clause-order.ts'
import { registerCopyFalseAlarm } from './commands/copy-false-alarm.ts'
import { registerExportPmc } from './commands/export-pmc.ts'
import { registerExportReport } from './commands/export-report.ts'
import { registerExportWord } from './commands/export-word.ts'
import { registerImportWord } from './commands/import-word.ts'
import { registerJudgeDraft } from './commands/judge-draft.ts'
import { registerNewDraft } from './commands/new-draft.ts'
import { registerOpenSample } from './commands/open-sample.ts'
import { registerRestartServer } from './commands/restart-server.ts'
import { registerRevealPlace } from './commands/reveal-place.ts'
import { registerReviewWord } from './commands/review-word.ts'
import { registerSetRule } from './commands/set-rule.ts'
import { registerShowFramework } from './commands/show-framework.ts'
import { registerShowLog } from './commands/show-log.ts'
import { registerShowRulePage, rulePageLink } from './commands/show-rule-page.ts'
import { registerComparison } from './comparison/comparison.ts'
import { crashHandler, tellOfFailedStart, withoutEchoes } from './crash-handler.ts'
import { createCrashPolicy } from './crash-policy.ts'
import { settlingCollections } from './diagnostics.ts'
import { showFarFixesFirst } from './fixes/fix-middleware.ts'
import { servePreviews } from './fixes/preview-fix.ts'
import { serveFramework } from './framework-pages.ts'
import { RevealOutputChannelOn } from './protocol-values.ts'
import { serveRulePages } from './rule-pages.ts'
import { documentSelector } from './selector.ts'
import { serveFiles } from './serve-files.ts'
import { createStatus } from './status.ts'
import { showUnchangedAgain } from './unchanged.ts'
import { keepUntitledDrafts } from './untitled/keep-untitled-drafts.ts'
import { registerViews } from './views.ts'

/**
 * Registers the commands and the status item, and starts the language client that `create` returns. Returns a function
 * that stops the client. Shared by the desktop and browser extensions.
 */
export async function startClient(
  context: ExtensionContext,
  create: (options: LanguageClientOptions, log: LogOutputChannel) => BaseLanguageClient,
): Promise<() => Promise<void>> {
  const log = window.createOutputChannel('Wenheng 文衡', { log: true })
  let client: BaseLanguageClient
  let status: Disposable
  let settled: Promise<void> = Promise.resolve()
  let verdictOnCrash = createCrashPolicy(Date.now)
  const views = registerViews(context, () => client)

  // The client itself reports and logs a failed start. The commands stay registered, so that the writer can restart.
  const start = async (): Promise<void> => {
    const options: LanguageClientOptions = {
      documentSelector,
      outputChannel: log,
      errorHandler: crashHandler(() => verdictOnCrash()),
      initializationFailedHandler: tellOfFailedStart,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true },
      diagnosticCollectionProvider: settlingCollections,
      middleware: { ...showUnchangedAgain(), ...showFarFixesFirst(() => client) },
      // Links of hovers to the framework's document.
      markdown: { isTrusted: { enabledCommands: [showFrameworkCommand] } },
      initializationOptions: initializationOptions(),
    }
    client = withoutEchoes(create(options, log))
    status = Disposable.from(createStatus(client), views.connect(client))
    serveFiles(client)
    await client.start().catch(() => undefined)
  }
  const stop = async (): Promise<void> => {
    status.dispose()
    await client.dispose().catch(() => undefined)
  }
  // A client whose start failed cannot start again, so a restart creates a new one. Restarts run one after another.
  const restart = (): Promise<void> => {
    // The writer has decided: what was before does not count.
    verdictOnCrash = createCrashPolicy(Date.now)
    settled = settled.then(stop).then(start)
    return settled
  }

  context.subscriptions.push(
    log,
    registerShowLog(log),
    registerRestartServer(restart),
    keepUntitledDrafts(),
    serveRulePages(context.extensionUri),
    registerShowRulePage(),
    serveFramework(() => client),
    registerShowFramework(),
    registerRevealPlace(),
    registerSetRule(() => client),
    registerClauseOrder(() => client),
    registerChooseFix(() => client),
    servePreviews(),
    registerNewDraft(() => client),
    registerCopyFalseAlarm(() => client, String(context.extension.packageJSON.version)),
    registerJudgeDraft(() => client),
    registerOpenSample(context.extensionUri),
    registerExportWord(() => client),
    registerImportWord(() => client),
    registerReviewWord(() => client),
    registerComparison(() => client),
    registerAlignment(() => client),
    registerExportReport(() => client),
    registerExportPmc(() => client),
    registerAssistantTools(() => client),
    views,
    { dispose: () => status.dispose() },
  )
  settled = start()
  await settled
  return stop
}

/** Settings that the server needs before it can request configuration. */
function initializationOptions(): InitializationOptions {
  const workspaceDiagnostics = workspace.getConfiguration(section).get('workspaceDiagnostics', false)
  return {
    rulePage: rulePageLink,
    showsRulePages: true,
    readsFiles: true,
    outlinesMarkdown: true,
    setsRules: true,
    framework: true,
    choosesFixes: true,
    copiesFalseAlarms: true,
    settings: { workspaceDiagnostics },
  }
}
