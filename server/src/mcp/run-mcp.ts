import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { systemLanguage } from '../cli/system-language.ts'
import type { Language, Localized } from '../framework/types.ts'
import { version } from '../version.ts'
import { type McpError, mcpError, mcpErrorText } from './messages.ts'
import type { ReadableFolder } from './readable-folders.ts'
import { createToolServer } from './tool-server.ts'

/**
 * `wenheng-mcp [FOLDER…]`: the tools over standard input and output. Standard output has nothing but the protocol; words
 * for people go to standard error. Gives an exit code where it does not start, or null.
 */
export async function runMcp(argv: readonly string[], process: NodeJS.Process): Promise<0 | 2 | null> {
  const reader = argv.includes('--locale=en')
    ? 'en'
    : argv.includes('--locale=zh-CN')
      ? 'zh'
      : systemLanguage(process.env)
  const say = (problem: McpError): void => void process.stderr.write(`${mcpErrorText(problem, reader)}\n`)
  if (argv.some((one) => one === '--help' || one === '-h')) return print(help[reader], process)
  if (argv.some((one) => one === '--version' || one === '-v')) return print(version, process)
  const operands = argv.filter((one) => !locales.includes(one))
  const option = operands.find((one) => one.startsWith('-'))
  if (option !== undefined) {
    say(mcpError('unknownOption', { option }))
    return 2
  }
  const folders: ReadableFolder[] = []
  for (const operand of operands.length > 0 ? operands : ['.']) {
    const folder = folderAt(operand)
    if (folder) folders.push(folder)
    else {
      say(mcpError('noFolder', { folder: operand }))
      return 2
    }
  }
  await serve(folders, reader, say, process)
  say(mcpError('reads', { version, folders: folders.map(({ named }) => named).join(', ') }))
  return null
}

async function serve(
  folders: readonly ReadableFolder[],
  reader: Language,
  say: (problem: McpError) => void,
  { stdin, stdout }: NodeJS.Process,
): Promise<void> {
  const server = createToolServer(folders, reader)
  server.onerror = (error) => say(mcpError('failed', { reason: error.message }))
  // A client that is gone closes the pipe: there is nobody left to answer.
  stdout.on('error', () => void server.close())
  await server.connect(new StdioServerTransport(stdin, stdout))
}

function folderAt(operand: string): ReadableFolder | null {
  try {
    const real = realpathSync(operand)
    return statSync(real).isDirectory() ? { named: path.resolve(operand), real } : null
  } catch {
    return null
  }
}

function print(words: string, { stdout }: NodeJS.Process): 0 {
  stdout.write(`${words}\n`)
  return 0
}

const locales = ['--locale=en', '--locale=zh-CN']

const help: Localized = {
  zh: `用法：wenheng-mcp [--locale=zh-CN|en] [文件夹…]

通过标准输入输出向支持 MCP 的助手提供文衡的四个工具：框架覆盖、审读意见、框架条目、拟写条款。
只读所列文件夹（默认为当前文件夹）中的文稿及其配置，不写任何文件，不联网。`,
  en: `Usage: wenheng-mcp [--locale=zh-CN|en] [FOLDER…]

Gives assistants that speak MCP the four tools of Wenheng over standard input and output: coverage, findings,
an entry of the framework, a clause. It reads the drafts below the folders named (by default the working
directory) and their configuration, and nothing else. It writes no file and uses no network.`,
}
