import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Language } from '../../framework/types.ts'
import { bulletFont, characterPitch } from './official-styles.ts'

/** The name of the list of items with a bullet. */
export const bulletList = 'bullets'

/** Items with a bullet, the only numbers that Word makes: all others are typed, as in the draft. */
export function bulletLists(language: Language): INumberingOptions {
  const isOfficial = language === 'zh'
  return {
    config: [
      {
        reference: bulletList,
        levels: Array.from({ length: 9 }, (_, level) => {
          const left = isOfficial ? Math.round((3 + level) * characterPitch) : 720 + 360 * level
          return {
            level,
            format: LevelFormat.BULLET,
            text: level % 2 === 0 ? '•' : '–',
            alignment: AlignmentType.LEFT,
            style: {
              ...(isOfficial ? { run: { font: { ascii: bulletFont, hAnsi: bulletFont, eastAsia: bulletFont } } } : {}),
              paragraph: { indent: { left, hanging: isOfficial ? Math.round(characterPitch) : 360 } },
            },
          }
        }),
      },
    ],
  }
}
