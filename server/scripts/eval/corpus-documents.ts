import { hasLocal, localDocuments, localText, policyDocuments, policyText } from '../train/corpus-files.ts'
import { readParagraphs, readTitles } from '../train/read-paragraphs.ts'
import { type NamedText, sameTexts } from './same-text.ts'

/**
 * Returns, by title, the name of the group that is left out together. A text may occur in several places of the corpus,
 * under several names.
 */
export function documentGroups(corpus: string): Map<string, string> {
  const texts = new Map<string, string>()
  const add = (title: string, text: string): void => {
    texts.set(title, `${texts.get(title) ?? ''}\n${text}`)
  }
  const titles = readTitles(corpus)
  for (const document of policyDocuments(corpus)) add(titles.get(document) ?? document, policyText(corpus, document))
  if (hasLocal(corpus)) for (const { file, title } of localDocuments(corpus)) add(title, localText(corpus, file))
  for (const { title, body } of readParagraphs(corpus, titles)) add(title, body)
  return sameTexts([...texts].map(([name, text]): NamedText => ({ name, text })))
}
