import assert from 'node:assert/strict'
import fc from 'fast-check'
import { compiledZh } from '../../../server/src/framework/vocabulary.generated.ts'
import { toSimplified } from '../../../server/src/text/document/simplify.ts'
import { frontMatterTitle } from '../../../server/src/text/pieces/front-matter.ts'
import { normaliseProse, normaliseText } from '../../../server/src/text/prose/normalise.ts'
import { toSource } from '../../../server/src/text/prose/prose.ts'
import { gb2312 } from '../../../server/tables/character-compiler.ts'
import { isReading } from './character-readings.ts'
import { blocksOf } from './source-of.ts'

function reads(samples: readonly (readonly [string, string])[]): void {
  for (const [written, read] of samples) assert.equal(normaliseText(written), read, JSON.stringify(written))
}

describe('characters that represent others', () => {
  it('are radicals and compatibility forms', () => {
    reads([
      ['⼈⼯智能与算⼒', '人工智能与算力'],
      ['⺠⽣⻓效⻔户', '民生长效门户'],
      ['\uf914\uf95c', '乐乐'],
      ['︵试行︶﹐', '（试行），'],
      ['｢算力｣｡', '「算力」。'],
    ])
  })

  it('are full-width letters and digits, not full-width punctuation', () => {
    reads([
      ['ＡＩ＋２０２７年', 'AI＋2027年'],
      ['１．建设，ｇｐｕ（Ａ）', '1．建设，gpu（A）'],
    ])
  })

  it('are ligatures and apostrophes', () => {
    reads([
      ['Artiﬁcial eﬃcient ﬂow', 'Artificial efficient flow'],
      ['We’ll use the agency’s ‘data’ and agencies’ own', "We'll use the agency's ‘data’ and agencies’ own"],
    ])
  })

  it('are none that are ordinary', () => {
    for (const text of ['', 'Data, “compute” — and so on … 5 °C', '数据“要素”×人工智能（2027年）', '😀𠮷\ud83d'])
      assert.equal(normaliseText(text), text)
  })
})

describe('characters that are no text', () => {
  it('are left out', () => {
    reads([
      ['算\u200b力\u200c中\u200d心\u2060建\ufeff设', '算力中心建设'],
      ['arti\u00adficial', 'artificial'],
      ['\u00ad 数据 \u200b', '数据'],
      ['\u200b', ''],
    ])
  })
})

describe('a space', () => {
  it('of any kind is a space, and nothing between Chinese characters', () => {
    reads([
      ['Artificial\u00a0Intelligence\u2009plan', 'Artificial Intelligence plan'],
      ['算\u00a0力', '算力'],
      ['人　才', '人才'],
      ['智能算 力中心', '智能算力中心'],
      ['算\u200b \u200b力', '算力'],
      ['建设 GPU 集群', '建设 GPU 集群'],
      ['建设， 开放', '建设， 开放'],
    ])
  })

  it('separates the number of a block from its words', () => {
    reads([
      ['第一条　为了利用数据', '第一条 为了利用数据'],
      ['第 一 章　总　则', '第一章 总则'],
      ['第十二条之一 数据', '第十二条之一 数据'],
      ['第二部分 数据', '第二部分 数据'],
      ['附件1 名称 单位', '附件1 名称单位'],
      ['专栏 关键 技术', '专栏 关键技术'],
      ['第一條　為了', '第一条 为了'],
      ['一　总体要求', '一 总体要求'],
    ])
  })

  it('is kept where there is more than one', () => {
    reads([
      ['名称　　单位', '名称  单位'],
      ['数据  算力', '数据  算力'],
      ['数据\t算力', '数据\t算力'],
    ])
  })

  it('is left out of a stretch that is letter-spaced', () => {
    reads([
      ['2 0 2 7 年 算 力 达 到 5 0 0 P 。', '2027年算力达到500P。'],
      ['到 2 0 2 7 年 底 ， 建 设 A I 平 台 。', '到2027年底，建设AI平台。'],
      ['A B C D', 'A B C D'],
      ['5 G 网络', '5 G 网络'],
    ])
  })

  it('parts the cells of a row whatever they hold, and the two sides of a break', () => {
    const prose = (text: string): (string | undefined)[] => blocksOf(text, 'markdown').map((block) => block.prose.text)
    assert.deepEqual(prose('| 算 | 力 | 中 心 |\n|---|---|---|'), ['算 力 中心'])
    assert.deepEqual(prose('算力<br>中心'), ['算力 中心'])
    assert.deepEqual(prose('算&nbsp;力'), ['算力'])
  })
})

describe('the abbreviation A.I.', () => {
  it('is read as AI, and no other is touched', () => {
    reads([
      ['An A.I. plan, A.I.-driven, generative A.I.', 'An AI plan, AI-driven, generative AI'],
      ['U.S. and U.A.I. and A.I.D. and J.A. Ito', 'U.S. and U.A.I. and A.I.D. and J.A. Ito'],
    ])
  })
})

describe('a word broken at a line end', () => {
  const prose = (text: string): string => blocksOf(text, 'markdown')[0]?.prose.text ?? ''

  it('is one word', () => {
    for (const [written, read] of [
      ['House of Representa-\ntives', 'House of Representatives'],
      ['arti\u00ad\nficial', 'artificial'],
      ['ARTIFICIAL INTEL-\nLIGENCE', 'ARTIFICIAL INTELLIGENCE'],
      ['state-of-the-\nart', 'state-of-the-art'],
      ['long-\nterm data-\ndriven open-\ning', 'long-term data-driven opening'],
      ['AI-\nenabled COVID-\n19', 'AI-enabled COVID-19'],
      ['short-\nand long-term', 'short- and long-term'],
      ['a list -\nand more', 'a list - and more'],
      ['data-\n“open”', 'data- “open”'],
    ] as const)
      assert.equal(prose(written), read, written)
  })

  it('is one word in plain text that is hard-wrapped', () => {
    const text = `The Secretary shall establish a national catalogue of data-
sets and shall publish it within one year of the enact-
ment of this Act on a public site.`
    assert.equal(
      blocksOf(text, 'plain')[0]?.prose.text,
      'The Secretary shall establish a national catalogue of datasets and shall publish it within one year of the enactment of this Act on a public site.',
    )
  })
})

describe('traditional characters', () => {
  it('are read as simplified ones', () => {
    reads([
      ['臨川市關於推動人工智慧與演算法應用之實施意見', '临川市关于推动人工智慧与演算法应用之实施意见'],
      ['第一條　為促進資料開放，徵求意見。', '第一条 为促进资料开放，征求意见。'],
      ['合作夥伴與乾淨能源', '合作伙伴与干净能源'],
      ['裡裏後髮衞敍', '里里后发卫叙'],
      ['⾞聯網', '车联网'],
    ])
  })

  it('leave simplified text as it is', () => {
    const all = [...gb2312()].join('')
    assert.equal(toSimplified(all), all)
    for (const text of ['皇后与后来，公里与里程，发展与头发', '著名著作，瞭望，覆盖，宫商角徵羽，於菟，昇腾'])
      assert.equal(normaliseText(text), text)
  })

  it('are none of the words of the framework', () => {
    for (const [list] of compiledZh().words) for (const word of list.split('|')) assert.equal(normaliseText(word), word)
  })
})

describe('the title in front matter', () => {
  it('is read alike', () => {
    const title = (text: string): string | null => frontMatterTitle(`---\ntitle: ${text}\n---\n`)
    assert.equal(title('關於⼈⼯智能的意見'), '关于人工智能的意见')
    assert.equal(title('"Artiﬁcial\u00a0Intelligence Act"'), 'Artificial Intelligence Act')
  })
})

describe('the way from normalised prose to what it was made of', () => {
  const units = fc.constantFrom(
    ...['算', '力', '數', '據', '⼒', '後', '与', '𠮷', '一', '第', '条', ' ', ' ', '　', '\u00a0', '\u200b', '\u00ad'],
    ...['ﬁ', 'ﬄ', 'Ａ', '２', 'a', 'A', 'I', '.', '’', '，', '。', '\ud800', '\udc00', '\t', '\u001f', '\uf900'],
  )
  const texts = fc.oneof(fc.string({ unit: units, maxLength: 40 }), fc.string({ unit: 'binary' }))

  it('is exact', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: read, map } = normaliseProse({ text, map: [0, 0] })
        for (let pair = 2; pair < map.length; pair += 2) {
          assert.ok((map[pair] ?? 0) > (map[pair - 2] ?? 0))
          assert.ok((map[pair + 1] ?? 0) >= (map[pair - 1] ?? 0))
        }
        let last = 0
        for (let at = 0; at < read.length; at++) {
          const from = toSource({ text: read, map }, at)
          assert.ok(from >= last && from < text.length)
          assert.ok(isReading(text.charAt(from), read.charAt(at)), `${text.charAt(from)} as ${read.charAt(at)}`)
          // What is passed over is white space, invisible, or a full stop.
          assert.match(text.slice(last + 1, from), /^(?:[\s.]|\p{Cf}|\p{Mn})*$/u)
          last = from
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('goes through the map that the prose had before', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(3), { maxLength: 40 }), (text, gaps) => {
        // A source in which each unit comes some way after the one before.
        const places: number[] = []
        for (let at = 0; at < text.length; at++) places.push((places.at(-1) ?? -1) + 1 + (gaps[at] ?? 0))
        const map = text === '' ? [0, 0] : places.flatMap((place, at) => [at, place])
        const direct = normaliseProse({ text, map: [0, 0] })
        const mapped = normaliseProse({ text, map })
        assert.equal(mapped.text, direct.text)
        for (let at = 0; at < direct.text.length; at++) assert.equal(toSource(mapped, at), places[toSource(direct, at)])
      }),
      { numRuns: 2000 },
    )
  })
})
