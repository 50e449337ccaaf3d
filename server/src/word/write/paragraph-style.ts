import type { IParagraphStyleOptions } from 'docx'

/** A style of paragraphs; `next` is that of the paragraph that is typed after one. */
export function paragraphStyle(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  basedOn: string | null = 'Normal',
  next?: string,
): IParagraphStyleOptions {
  return {
    id,
    name,
    quickFormat: true,
    ...(basedOn === null ? {} : { basedOn }),
    ...(next === undefined ? {} : { next }),
    run,
    paragraph,
  }
}
