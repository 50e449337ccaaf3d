import { frameworkTextMethod } from '../../../protocol/framework.ts'
import { frameworkPage } from '../../framework/framework-page.ts'
import type { Language } from '../../framework/types.ts'
import type { Feature } from './feature.ts'

/** The text of the framework's document, for a client that shows it. */
export const frameworkText: Feature = {
  serve({ connection }) {
    connection.onRequest(
      frameworkTextMethod,
      ({ language }: { language: Language }) => frameworkPage(language === 'zh' ? 'zh' : 'en').text,
    )
  },
}
