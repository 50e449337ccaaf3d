// `npm run characters`: writes the tables by which the characters of a draft are read as others.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/root.ts'
import { charactersFile, compileCharacters } from './character-compiler.ts'

const text = compileCharacters()
writeFileSync(join(root, charactersFile), text)
console.log(`${charactersFile}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`)
