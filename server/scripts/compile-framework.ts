// `npm run framework`: validates server/framework/ and writes the generated module.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFramework } from './framework-compiler.ts'
import { root } from './root.ts'

const { files, problems } = compileFramework(join(root, 'server/framework'))
for (const problem of problems) console.error(`server/framework/${problem}`)
for (const [path, text] of Object.entries(files)) {
  writeFileSync(join(root, path), text)
  console.log(`${path}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`)
}
process.exitCode = problems.length > 0 ? 1 : 0
