// `npm run verify:paper -- PATH`: checks the framework's loci and the paper's own terms against a copy of the paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFramework } from './framework-compiler.ts'
import { checkAgainstPaper } from './paper-check.ts'
import { root } from './root.ts'

const [path] = process.argv.slice(2)
process.exitCode = path === undefined ? usage('a path is needed') : verify(path)

function verify(path: string): number {
  const paper = read(path)
  if (paper === null) return usage(`cannot read ${path}`)
  const { data, problems } = readFramework(join(root, 'server/framework'))
  const { loci, terms, failures } = checkAgainstPaper(data, paper)
  const reported = [...problems, ...failures]
  for (const failure of reported) console.error(failure)
  console.log(
    `${loci} loci, ${terms} terms of the paper: ${reported.length === 0 ? 'all found' : `${reported.length} failures`}`,
  )
  return reported.length > 0 ? 1 : 0
}

function usage(error: string): number {
  console.error(
    `${error}\nusage: npm run verify:paper -- PATH (Markdown; each paragraph begins with its locus: \`[4.2#1]\`)`,
  )
  return 2
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
