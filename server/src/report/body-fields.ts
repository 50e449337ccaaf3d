import type { Language } from '../framework/types.ts'

/**
 * A text in which the fields of bodies are blank: who is the Department for Education, or 省人力资源社会保障厅, says nothing
 * of what is done in education or for 社会保障. The words for the kind of body (Council, 厅) stay, and so do all places.
 */
export function withoutFields(text: string, language: Language): string {
  return bodies[language].reduce(
    (rest, body) =>
      rest.replace(body, (all: string, field: string) => {
        const at = all.indexOf(field)
        return all.slice(0, at) + ' '.repeat(field.length) + all.slice(at + field.length)
      }),
    text,
  )
}

const capital = String.raw`[A-Z][\w’'-]*`
const fieldAfter = `${capital}(?:(?:,? and |, | of | for | the ){1,2}${capital}| ${capital}){0,6}`
const kinds =
  'Department|Ministry|Office|Bureau|Agency|Institute|Commission|Commissioner|Council|Board|Authority|Regulator|Administration|Committee|Directorate|Inspectorate'

const bodies: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    // With its level before it: 省人力资源社会保障厅. Without, as a whole name of a list: 教育局、民政局.
    /(?<=[省市县区州]|国家)((?:(?![由为对将在以向的从与及并])\p{Script=Han}){2,12}?)(?=(?:厅|局|委|署)(?![托派员名限部]))/gu,
    /(?<=^|[、，；。：（(和与由])(\p{Script=Han}{2,12})(?=(?:厅|局|委)(?:[、，；。）)]|$|负责|牵头|配合|应当|会同|和|与))/gu,
    /(人力资源和?社会保障)(?=部)/g,
  ],
  en: [
    new RegExp(
      `\\b(?:Department|Ministry|Secretary|Minister|Office|Bureau|Commissioner|Board) (?:of|for) (?:the )?(${fieldAfter})`,
      'g',
    ),
    new RegExp(`\\b(${capital}(?:(?: and | of | )${capital}){0,4}) (?=(?:${kinds})\\b)`, 'g'),
  ],
}
