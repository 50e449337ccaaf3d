/** What a page of ours is made of; addresses are those by which the page reaches them. */
export interface PageParts {
  /** The origin from which styles may come (`Webview.cspSource`). */
  readonly source: string
  readonly script: string
  readonly style: string
  /** Made anew for each page: only scripts that bear it run. */
  readonly nonce: string
  readonly language: string
  readonly title: string
}

/** The page, which is empty: its script builds it. Nothing but its own script and style is let in. */
export function pageHtml({ source, script, style, nonce, language, title }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    "img-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main id="page"></main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`
}

/** 128 random bits in hexadecimal. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
