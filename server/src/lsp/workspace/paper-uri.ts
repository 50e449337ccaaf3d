import { encodeName } from '../../config/paths.ts'

/**
 * The URI of the file that the setting `wenheng.paper` names: an absolute path as the reader's system writes it, or a URI.
 * Null for anything else, and for a path on another machine, which would be asked for with the reader's name.
 */
export function paperUri(setting: string): string | null {
  const path = setting.trim().replace(/^"(.*)"$/, '$1')
  if (/^[a-z][\w+.-]+:\/\/?[^/]|^file:\/\/\//i.test(path))
    return /^(?:https?|ftp):|^file:\/\/[^/]/i.test(path) ? null : path
  if (/^[a-z]:[\\/]/i.test(path)) {
    const [drive = '', ...names] = path.split(/[\\/]+/)
    return `file:///${drive.charAt(0).toLowerCase()}%3A/${names.map(encodeName).join('/')}`
  }
  return path.startsWith('/') && !path.startsWith('//') ? `file://${path.split('/').map(encodeName).join('/')}` : null
}
