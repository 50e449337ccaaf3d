/** The framework's document: what client and server share of it. Types and names alone. */

/** The scheme of the framework's document; package.json names it too. */
export const frameworkScheme = 'wenheng-framework'

/** The addresses of the framework's document, by language. */
export const frameworkDocuments = {
  zh: 'wenheng-framework:/framework.zh-cn.md',
  en: 'wenheng-framework:/framework.md',
} as const

/** Client → server: the text of the framework's document, Markdown. Takes `{ language }`, `zh` or `en`. */
export const frameworkTextMethod = 'wenheng/frameworkText'

/**
 * A command of the client, in hovers and in the palette: shows the framework's document. Takes, from a hover, the language
 * and the anchor of an entry.
 */
export const showFrameworkCommand = 'wenheng.showFramework'
