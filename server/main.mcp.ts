import { compilePatternsAtOnce } from './src/host/compiled-patterns.ts'
import { runMcp } from './src/mcp/run-mcp.ts'

/** `wenheng-mcp`: the tools for assistants over the Model Context Protocol, on standard input and output. */
compilePatternsAtOnce()
runMcp(process.argv.slice(2), process).then((code) => {
  if (code !== null) process.exitCode = code
})
