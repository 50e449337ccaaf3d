import assert from 'node:assert/strict'
import { parseArguments } from '../../../server/src/cli/arguments.ts'
import { cliErrorText } from '../../../server/src/cli/cli-messages.ts'
import { commandNames, commands } from '../../../server/src/cli/commands.ts'
import { commandHelp, helpText } from '../../../server/src/cli/help.ts'
import { optionNames } from '../../../server/src/cli/options.ts'

describe('reading the command line', () => {
  it('gives each option its value or its default', () => {
    const parsed = parseArguments(['lint', '--fail-on=hint', 'a.md', '--locale', 'en', 'b.md'])
    assert.equal(parsed.kind, 'run')
    if (parsed.kind !== 'run') return
    assert.deepEqual(
      [parsed.locale, parsed.arguments.command, parsed.arguments.operands],
      ['en', 'lint', ['a.md', 'b.md']],
    )
    const { format, language, judge } = parsed.arguments.options
    assert.deepEqual([parsed.arguments.options['fail-on'], format, language, judge], ['hint', 'text', 'auto', 'auto'])
  })

  it('says what is wrong in one sentence', () => {
    const said = (...argv: string[]): string => {
      const parsed = parseArguments(argv)
      return parsed.kind === 'usage' ? cliErrorText(parsed.problem, 'en') : parsed.kind
    }
    assert.equal(said('lint', '--colour', 'a.md'), 'There is no option --colour.')
    assert.equal(said('lint', '--toString', 'a.md'), 'There is no option --toString.')
    assert.equal(said('lint', '--constructor=1', 'a.md'), 'There is no option --constructor.')
    assert.equal(
      said('lint', '--judge', 'a.md'),
      'Option --judge cannot be "a.md"; it takes one of: auto, always, never.',
    )
    assert.equal(said('toString', 'a.md').split(';')[0], 'There is no command "toString"')
    assert.match(said(), /^No command given; the commands are: lint, coverage, explain/)
    assert.equal(said('lint'), 'No file given: wenheng lint FILE…')
    assert.equal(said('lint', '--help'), 'help')
  })
})

describe('options of the command line', () => {
  const said = (...argv: string[]): string => {
    const parsed = parseArguments(argv)
    return parsed.kind === 'usage' ? cliErrorText(parsed.problem, parsed.locale ?? 'en') : parsed.kind
  }

  it('speak the language that is asked for, also where one lacks its value', () => {
    assert.equal(said('coverage', '--output', '--locale', 'zh-CN'), '选项 --output 之后须写明取值。')
    assert.equal(said('coverage', '--output', '--locale=zh-CN'), '选项 --output 之后须写明取值。')
    assert.match(
      said('lint', '--rule', 'half-width-mark=loud', '--locale', 'zh-CN', 'a.md'),
      /可取：off、hint、information、warning、error。$/,
    )
  })

  it('take no date that there is not', () => {
    for (const date of [
      '2026-12-01',
      '2026/2/28',
      '2026年12月1日',
      '2026年12月',
      '二〇二六年十二月',
      '29 February 2028',
    ])
      assert.equal(said('coverage', '--date', date, 'a.md'), 'run', date)
    for (const date of ['1 Dec 2026', 'December 1, 2026', 'May 2027', '31/12/2026', '12/31/2026'])
      assert.equal(said('coverage', '--date', date, 'a.md'), 'run', date)
    for (const date of ['foo', '31/02', '2026-02-30', '2026年13月', '31 June 2026', '2026'])
      assert.match(said('coverage', '--date', date, 'a.md'), /is no date/, date)
  })
})

describe('the help', () => {
  it('names every command and every option in both languages, no line wider than a page', () => {
    for (const reader of ['zh', 'en'] as const) {
      const text = helpText(reader)
      for (const name of commandNames) assert.ok(text.includes(`  wenheng ${name} `), name)
      for (const name of optionNames) assert.ok(text.includes(`  --${name}`), name)
      for (const line of text.split('\n')) assert.ok(line.length <= 120, line)
    }
  })

  it('of a command names its own options alone, and says where the others are', () => {
    const parsed = parseArguments(['pmc', '--help'])
    assert.equal(parsed.kind === 'help' && parsed.command, 'pmc')
    const whole = parseArguments(['--help'])
    assert.equal(whole.kind === 'help' ? whole.command : '', null)
    for (const reader of ['zh', 'en'] as const)
      for (const name of commandNames) {
        const text = commandHelp(name, reader)
        assert.ok(text.includes(`  wenheng ${name} [`) && text.includes('wenheng --help'), name)
        const own: readonly string[] = commands[name].options
        for (const option of optionNames)
          assert.equal(new RegExp(`^  --${option}(?: |$)`, 'm').test(text), own.includes(option), `${name} ${option}`)
        assert.ok(text.split('\n').length < 40, name)
        for (const line of text.split('\n')) assert.ok(line.length <= 120, line)
      }
  })

  it('every option belongs to a command', () => {
    for (const name of optionNames)
      assert.ok(
        commandNames.some((command) => (commands[command].options as readonly string[]).includes(name)),
        name,
      )
  })
})
