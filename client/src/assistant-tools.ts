import {
  type CancellationToken,
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  type LanguageModelToolInvocationOptions,
  type LanguageModelToolInvocationPrepareOptions,
  LanguageModelToolResult,
  l10n,
  languages,
  lm,
  MarkdownString,
  type PreparedToolInvocation,
  type TextDocument,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AssistantToolAnswer,
  type AssistantToolCall,
  assistantToolMethod,
  assistantTools,
} from '../../server/protocol/assistant-tools.ts'
import { documentSelector } from './selector.ts'

/** What an assistant gives: `file` names one of the open drafts, the rest is for the server. */
interface ToolInput {
  readonly file?: unknown
}

/**
 * Registers the tools that an assistant in the editor may call, where the editor has assistants. The editor asks the user
 * each time; what a tool gives goes to the assistant that called it, and nowhere else.
 */
export function registerAssistantTools(client: () => BaseLanguageClient): Disposable {
  const { registerTool } = (lm as Partial<typeof lm> | undefined) ?? {}
  if (typeof registerTool !== 'function') return Disposable.from()
  return Disposable.from(
    ...Object.entries(assistantTools).map(([name, { readsDraft }]) =>
      lm.registerTool<ToolInput>(name, readsDraft ? draftTool(name, client) : frameworkTool(name, client)),
    ),
  )
}

function draftTool(name: string, client: () => BaseLanguageClient): LanguageModelTool<ToolInput> {
  return {
    prepareInvocation({ input }: LanguageModelToolInvocationPrepareOptions<ToolInput>): PreparedToolInvocation {
      const file = nameOf(draftNamed(input.file))
      return {
        invocationMessage: plain(l10n.t('Wenheng reads “{0}”.', file)),
        confirmationMessages: {
          title: l10n.t('Let Wenheng read a draft for the assistant?'),
          message: plain(
            l10n.t(
              'Wenheng reads “{0}” and gives the result, with words of the draft, to the assistant, which may send it to its model. Wenheng itself sends nothing.',
              file,
            ),
          ),
        },
      }
    },
    async invoke({ input: { file, ...rest } }: LanguageModelToolInvocationOptions<ToolInput>, token) {
      const draft = draftNamed(file)
      const uri = client().code2ProtocolConverter.asUri(draft.uri)
      const result = await call(client(), { tool: name, input: rest, uri }, token)
      return answer({ file: nameOf(draft), ...result })
    },
  }
}

function frameworkTool(name: string, client: () => BaseLanguageClient): LanguageModelTool<ToolInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Wenheng looks up its framework; no draft is read.') }),
    async invoke({ input }, token) {
      return answer(await call(client(), { tool: name, input, uri: null }, token))
    },
  }
}

async function call(client: BaseLanguageClient, request: AssistantToolCall, token: CancellationToken) {
  const given = await client.sendRequest<AssistantToolAnswer>(assistantToolMethod, request, token)
  if (given.error !== null) throw new Error(given.error)
  return given.result
}

/** The draft in the active editor, or the open one of that name. Throws a sentence for the assistant if there is none. */
function draftNamed(file: unknown): TextDocument {
  const isDraft = (document: TextDocument): boolean => languages.match(documentSelector, document) > 0
  if (typeof file !== 'string') {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors]
    const draft = editors.map((editor) => editor?.document).find((document) => document && isDraft(document))
    if (!draft) throw new Error(l10n.t('Open a draft first.'))
    return draft
  }
  const named = workspace.textDocuments.find((document) => isDraft(document) && isNamed(document, file))
  if (!named) throw new Error(l10n.t('No open draft is called “{0}”.', file))
  return named
}

function isNamed(document: TextDocument, file: string): boolean {
  const { uri } = document
  return [nameOf(document), uri.fsPath, uri.path, String(uri), uri.path.replace(/^.*\//, '')].includes(file)
}

function nameOf({ uri }: TextDocument): string {
  return workspace.asRelativePath(uri)
}

/** A file's name may look like markup. */
function plain(words: string): MarkdownString {
  return new MarkdownString().appendText(words)
}

function answer(result: unknown): LanguageModelToolResult {
  return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(result))])
}
