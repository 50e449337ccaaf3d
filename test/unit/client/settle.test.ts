import assert from 'node:assert/strict'
import fc from 'fast-check'
import { alreadyShown, type Change, createSettler, type Diagnostic, type Range } from '../../../client/src/settle.ts'

const at = (line: number, from = 0, to = from + 4): Range => ({
  start: { line, character: from },
  end: { line, character: to },
})
const diagnostic = (code: string, message: string, range: Range): Diagnostic => ({ code, message, range })
const insert = (line: number, character: number, text: string): Change => ({
  range: { start: { line, character }, end: { line, character } },
  text,
})

/** A settler with a delay of 300 under a clock of its own; `log` holds the messages last shown. */
function settle(delay = 300) {
  let time = 0
  let timers: { task: () => void; due: number }[] = []
  const screen = new Map<string, readonly string[]>()
  const settler = createSettler<Diagnostic>({
    delay: () => delay,
    show: (document, diagnostics) => screen.set(document, diagnostics.map(describePlace)),
    move: (diagnostic, range) => ({ ...diagnostic, range }),
    now: () => time,
    schedule: (task, milliseconds) => {
      const timer = { task, due: time + milliseconds }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  })
  return {
    ...settler,
    screen: (document = 'a') => screen.get(document),
    timers: () => timers.length,
    pass(milliseconds: number): void {
      const end = time + milliseconds
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0]
        if (!next) break
        timers = timers.filter((timer) => timer !== next)
        time = next.due
        next.task()
      }
      time = end
    },
  }
}

const describePlace = ({ message, range }: Diagnostic): string =>
  `${message}@${range.start.line}:${range.start.character}`

describe('settling of diagnostics', () => {
  const compute = diagnostic('missing-dimension', 'compute', at(2))
  const talent = diagnostic('missing-dimension', 'talent', at(2))

  it('shows everything at once in a document that has not been edited', () => {
    const settler = settle()
    settler.receive('a', [compute, talent])
    assert.deepEqual(settler.screen(), ['compute@2:0', 'talent@2:0'])
    assert.equal(settler.timers(), 0)
  })

  it('holds a new finding back until the writer has paused', () => {
    const settler = settle()
    settler.receive('a', [compute])
    settler.edited('a', [insert(5, 0, 'x')])
    settler.receive('a', [compute, talent])
    assert.deepEqual(settler.screen(), ['compute@2:0'])
    settler.pass(299)
    assert.deepEqual(settler.screen(), ['compute@2:0'])
    settler.pass(1)
    assert.deepEqual(settler.screen(), ['compute@2:0', 'talent@2:0'])
  })

  it('starts waiting anew with every edit', () => {
    const settler = settle()
    settler.receive('a', [])
    for (let stroke = 0; stroke < 10; stroke++) {
      settler.edited('a', [insert(5, stroke, 'x')])
      settler.receive('a', [talent])
      settler.pass(200)
      assert.deepEqual(settler.screen(), [])
    }
    settler.pass(100)
    assert.deepEqual(settler.screen(), ['talent@2:0'])
  })

  it('removes what is gone at once', () => {
    const settler = settle()
    settler.receive('a', [compute, talent])
    settler.edited('a', [insert(5, 0, 'x')])
    settler.receive('a', [talent])
    assert.deepEqual(settler.screen(), ['talent@2:0'])
  })

  it('never shows a finding that came and went while the writer typed', () => {
    const settler = settle()
    settler.receive('a', [])
    settler.edited('a', [insert(5, 0, 'x')])
    settler.receive('a', [talent])
    settler.pass(100)
    settler.edited('a', [insert(5, 1, 'x')])
    settler.receive('a', [])
    settler.pass(1000)
    assert.deepEqual(settler.screen(), [])
    assert.equal(settler.timers(), 0)
  })

  it('shows at once what arrives after the pause', () => {
    const settler = settle()
    settler.receive('a', [])
    settler.edited('a', [insert(5, 0, 'x')])
    settler.pass(300)
    settler.receive('a', [talent])
    assert.deepEqual(settler.screen(), ['talent@2:0'])
  })

  it('keeps a finding on the screen when lines are inserted above it', () => {
    const settler = settle()
    settler.receive('a', [compute])
    settler.edited('a', [insert(0, 0, 'new\nlines\n')])
    settler.receive('a', [diagnostic('missing-dimension', 'compute', at(4))])
    assert.deepEqual(settler.screen(), ['compute@4:0'])
  })

  it('shows a held finding at its new place where the server is slow', () => {
    const settler = settle()
    settler.receive('a', [])
    settler.edited('a', [insert(5, 0, 'x')])
    settler.receive('a', [talent])
    settler.edited('a', [insert(0, 0, '\n')])
    settler.pass(300)
    assert.deepEqual(settler.screen(), ['talent@3:0'])
  })

  it('keeps documents apart and forgets them', () => {
    const settler = settle()
    settler.edited('a', [insert(0, 0, 'x')])
    settler.receive('a', [talent])
    settler.receive('b', [compute])
    assert.deepEqual(settler.screen('a'), [])
    assert.deepEqual(settler.screen('b'), ['compute@2:0'])
    settler.forget('a')
    assert.equal(settler.timers(), 0)
    settler.receive('a', [talent])
    assert.deepEqual(settler.screen('a'), ['talent@2:0'])
  })

  it('takes an event without changes for no edit', () => {
    const settler = settle()
    settler.edited('a', [])
    settler.receive('a', [talent])
    assert.deepEqual(settler.screen(), ['talent@2:0'])
  })

  it('waits for nothing where the delay is 0', () => {
    const settler = settle(0)
    settler.edited('a', [insert(0, 0, 'x')])
    settler.receive('a', [talent])
    assert.deepEqual(settler.screen(), ['talent@2:0'])
  })

  it('ends, whatever was done, with the newest findings on the screen', () => {
    const findings = fc
      .uniqueArray(fc.integer({ min: 0, max: 5 }))
      .map((lines) => lines.map((line) => diagnostic(`rule-${line % 2}`, `m${line % 3}`, at(line))))
    const step = fc.oneof(
      findings.map((items) => ({ items })),
      fc.record({ line: fc.integer({ min: 0, max: 6 }), text: fc.constantFrom('x', '\n', 'ab\nc') }),
      fc.integer({ min: 1, max: 400 }).map((wait) => ({ wait })),
    )
    fc.assert(
      fc.property(fc.array(step), findings, (steps, last) => {
        const settler = settle()
        for (const step of steps) {
          if ('items' in step) settler.receive('a', step.items)
          else if ('wait' in step) settler.pass(step.wait)
          else settler.edited('a', [insert(step.line, 0, step.text)])
        }
        settler.receive('a', last)
        assert.ok((settler.screen() ?? []).every((shown) => last.map(describePlace).includes(shown)))
        settler.pass(300)
        assert.deepEqual(settler.screen(), last.map(describePlace))
        assert.equal(settler.timers(), 0)
      }),
    )
  })
})

describe('alreadyShown', () => {
  const check = (shown: Diagnostic[], incoming: Diagnostic[], expected: number[]) =>
    assert.deepEqual(
      alreadyShown(shown, incoming).map((item) => incoming.indexOf(item)),
      expected,
    )

  it('tells dimensions at one heading apart by their words', () => {
    const shown = ['compute', 'talent'].map((words) => diagnostic('missing-dimension', words, at(3)))
    const incoming = ['data', 'compute', 'talent'].map((words) => diagnostic('missing-dimension', words, at(3)))
    check(shown, incoming, [1, 2])
  })

  it('takes other words of one rule at one place for the same finding', () => {
    check(
      [diagnostic('missing-dimension', 'no compute', at(3))],
      [diagnostic('missing-dimension', 'compute mentioned', at(3))],
      [0],
    )
  })

  it('follows a finding whose words moved elsewhere', () => {
    check([diagnostic('unfilled-slot', 'deadline', at(3))], [diagnostic('unfilled-slot', 'deadline', at(9))], [0])
  })

  it('shows one of two equal findings where one was shown: the one in its place', () => {
    const slot = (line: number) => diagnostic('unfilled-slot', 'deadline', at(line))
    check([slot(7)], [slot(3), slot(7)], [1])
  })

  it('reads codes with a target and plain ones alike', () => {
    const linked = { message: 'm', range: at(1), code: { value: 'rule', target: 'https://example.org' } }
    check([linked], [diagnostic('rule', 'm', at(1))], [0])
    check([linked], [diagnostic('other', 'm', at(1))], [])
  })
})
