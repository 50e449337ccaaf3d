import assert from 'node:assert/strict'
import { isTooBroad, matchesGlob } from '../../../server/src/config/glob.ts'

const fits = (glob: string, ...paths: string[]): void => {
  for (const path of paths) assert.ok(matchesGlob(path, glob), `${glob} fits ${path}`)
}
const fitsNot = (glob: string, ...paths: string[]): void => {
  for (const path of paths) assert.ok(!matchesGlob(path, glob), `${glob} does not fit ${path}`)
}

describe('a glob', () => {
  it('without a slash fits the name in any folder', () => {
    fits('*.md', '意见.md', '附件/一/意见.md')
    fits('意见.md', '附件/意见.md')
    fitsNot('*.md', '意见.txt', 'a.md/b')
  })

  it('with one is held against the whole path', () => {
    fits('附件/**', '附件/a.md', '附件/一/b.md')
    fits('附件/*.md', '附件/a.md')
    fits('./附件/a.md', '附件/a.md')
    fits('**/草稿/**/*.md', '草稿/a.md', '2026/草稿/一/二/a.md')
    fitsNot('附件/*.md', '附件/一/a.md', 'x/附件/a.md')
    fitsNot('附件/**', '附件')
    fitsNot('**/草稿/*.md', '新草稿/a.md')
  })

  it('knows single characters and choices', () => {
    fits('稿?.md', '稿1.md')
    fits('*.{md,txt}', 'a.md', 'a.txt')
    fits('{附件,草稿}/{a,b}.md', '附件/b.md', '草稿/a.md')
    fitsNot('稿?.md', '稿.md', '稿12.md')
    fitsNot('*.{md,txt}', 'a.doc')
    fits('[a].md', '[a].md')
  })

  it('takes no longer for a glob that was made to take long', () => {
    const start = performance.now()
    matchesGlob('a'.repeat(2000), `${'*a'.repeat(49)}b`)
    matchesGlob(`${'a/'.repeat(1000)}`, `${'**/'.repeat(30)}b`)
    assert.ok(performance.now() - start < 1000)
    assert.ok(isTooBroad('{a,b}'.repeat(5)))
    assert.ok(isTooBroad(`{${'a,'.repeat(40)}}`))
    assert.ok(!isTooBroad('{a,b}{c,d}'))
  })
})
