import type { Draft } from '../../text/model/draft.ts'
import type { TaskTree } from './task-tree.ts'

/**
 * True for a numbered list that makes up one sentence, each item of which is a task by itself: 重点抓好以下工作：（1）市数据局建设…；
 * “will take these steps: (a) The Office will …;”. What a rule or a goal lists has no such words before it.
 */
export function isChainOfTasks({ blocks, language }: Draft, { nodes }: TaskTree, items: readonly number[]): boolean {
  const heads = items.map((index) => blocks[nodes[index]?.head ?? -1])
  const opening = blocks[(nodes[items[0] ?? -1]?.head ?? 0) - 1]?.prose.text ?? ''
  if (heads.length < 2 || !opensTasks[language].test(opening)) return false
  const isOpen = (index: number): boolean =>
    /[;；](?: (?:and|or))?$/.test(blocks[nodes[index]?.last ?? -1]?.prose.text ?? '')
  return (
    items.slice(0, -1).every(isOpen) &&
    heads.every((head) => {
      const words = head?.prose.text.slice(head.marker?.span.end ?? 0).trim() ?? ''
      const isTask =
        language === 'zh' ? words.length >= 10 : /^[A-Z].* (?:will|shall|should|must|is to|are to) /.test(words)
      return isTask && head?.marker !== null && head?.marker.scheme !== 'bullet'
    })
  )
}

const opensTasks: Readonly<Record<Draft['language'], RegExp>> = {
  zh: /(?:以下|下列|如下)[^，。；]{0,8}(?:工作|任务|措施|举措|事项|行动)[：:]$/,
  en: /\b(?:(?:following|these) (?:[a-z]+ )?(?:actions|steps|measures|tasks|commitments)|as follows):$/i,
}
