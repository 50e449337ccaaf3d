/** The file, beside the chunks, for those that a program starts with. */
export const startFile = 'start.cjs'

/**
 * Returns the outputs that a program loads at its start, itself left out. What it imports only when it needs it is none.
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {string} program
 */
export function loadedAtStart(outputs, program) {
  const found = new Set()
  const visit = (path) => {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || found.has(imported) || outputs[imported] === undefined) continue
      found.add(imported)
      visit(imported)
    }
  }
  visit(program)
  return found
}

/** @typedef {{ name: string, code: string, map: string }} Chunk In CommonJS. */

/**
 * Returns one file of many chunks, and its source map: finding, opening and reading a file takes longer than most chunks
 * take to run. Each still runs when it is first required. Its exports, which esbuild makes getters, become plain values,
 * which are read sooner; those that get their value later stay getters. V8 makes the properties of a prototype fast: so
 * an object is made of them, and dropped.
 * @param {readonly Chunk[]} chunks
 */
export function oneFile(chunks) {
  let code = 'const loaded={},chunks={\n'
  let line = 1
  const sections = []
  for (const { name, code: own, map } of chunks) {
    code += `"${name}":(function(module,exports,require){\n${own}\n}),\n`
    sections.push({ offset: { line: line + 1, column: 0 }, map: JSON.parse(map) })
    line += own.split('\n').length + 2
  }
  code += `}
const own=(file)=>Object.hasOwn(chunks,file.slice(2))?take(file.slice(2)):require(file)
function take(name){
if(loaded[name])return loaded[name].exports
const module=(loaded[name]={exports:{}})
chunks[name](module,module.exports,own)
return module.exports=plain(module.exports)
}
function plain(exports){
if(!exports.__esModule)return exports
const values=Object.defineProperty({},'__esModule',{value:true})
for(const name in exports){
const value=exports[name]
if(value===undefined)Object.defineProperty(values,name,{enumerable:true,get:()=>exports[name]})
else values[name]=value
}
Object.create(values)
return values
}
module.exports=take
`
  return { code, map: JSON.stringify({ version: 3, sections }) }
}

/** Returns code that takes some chunks (by name) from that file. */
export function takenFromStart(code, isInStart) {
  return code.replace(/\brequire\("(\.\/(?:[\w-]+\/)?)(chunk-\w+\.cjs)"\)/g, (whole, folder, name) =>
    isInStart(name) ? `require("${folder}${startFile}")("${name}")` : whole,
  )
}
