import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Gives the editor a display language without the marketplace's language pack: what the editor says itself stays
 * English but for the words below, and every extension is asked for its own translations.
 * @param {string} userData
 * @param {'zh-cn'} locale
 */
export function writeLanguagePack(userData, locale) {
  const folder = path.join(userData, 'language-pack')
  const main = path.join(folder, 'main.i18n.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(main, JSON.stringify({ version: '1.0.0', contents: words }))
  const pack = {
    hash: 'wenheng',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'wenheng.language-pack' }, version: '1.0.0' }],
    translations: { vscode: main },
  }
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }))
}

/** The editor's words that stand beside ours in a screenshot, by module and key. */
const words = {
  'vs/editor/contrib/codeAction/browser/codeActionCommands': {
    'editor.action.quickFix.noneMessage': '没有可用的代码操作',
    'quickfix.trigger.label': '快速修复...',
  },
  'vs/editor/contrib/codeAction/browser/codeActionMenu': {
    'codeAction.widget.id.more': '更多操作...',
    'codeAction.widget.id.quickfix': '快速修复',
  },
  'vs/editor/contrib/hover/browser/markerHoverParticipant': {
    'view problem': '查看问题',
    noQuickFixes: '没有可用的快速修复',
    checkingForQuickFixes: '正在检查快速修复...',
    'quick fixes': '快速修复...',
  },
  'vs/workbench/contrib/files/browser/explorerViewlet': { explore: '资源管理器' },
  'vs/workbench/contrib/markers/browser/messages': { 'markers.panel.title.problems': '问题' },
  'vs/workbench/contrib/markers/browser/markers.contribution': { problems: '问题' },
  'vs/workbench/contrib/outline/browser/outline.contribution': { name: '大纲' },
}
