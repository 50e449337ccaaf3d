// `npm run characters`: writes the tables for normalising the characters of a draft.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/root.ts'
import { charactersFile, compileCharacters } from './character-compiler.ts'

const text = compileCharacters()
writeFileSync(join(root, charactersFile), text)
console.log(`${charactersFile}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`)
