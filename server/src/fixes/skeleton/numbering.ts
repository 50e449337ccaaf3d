import type { NumberStyle } from '../../framework/skeleton.ts'
import { formatHanNumeral } from '../../text/numbering/han-numeral.ts'

/** Styles that begin anew under each number of another. */
const under: Readonly<Partial<Record<NumberStyle, readonly NumberStyle[]>>> = {
  han: ['paren', 'arabic'],
  paren: ['arabic'],
  arabic: ['decimal'],
}

/** Gives the numbers of a draft, one after another. */
export class Numbering {
  private readonly counts = new Map<NumberStyle, number>()

  /** The next number in a style, with what separates it from the words. */
  next(style: NumberStyle): string {
    const number = (this.counts.get(style) ?? 0) + 1
    this.counts.set(style, number)
    for (const below of under[style] ?? []) this.counts.delete(below)
    switch (style) {
      case 'han':
        return `${formatHanNumeral(number)}、`
      case 'paren':
        return `（${formatHanNumeral(number)}）`
      case 'arabic':
        return `${number}. `
      case 'article':
        return `第${formatHanNumeral(number)}条　`
      case 'chapter':
        return `第${formatHanNumeral(number)}章　`
      case 'decimal':
        return `${this.counts.get('arabic') ?? 1}.${number} `
      case 'section':
        return number === 1 ? 'Section 1. ' : `Sec. ${number}. `
    }
  }
}
