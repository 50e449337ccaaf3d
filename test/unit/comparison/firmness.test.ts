import assert from 'node:assert/strict'
import { became } from './sentences.ts'

describe('how firmly a sentence wants something', () => {
  it('is weaker where a duty is taken away', () => {
    assert.deepEqual(
      became('The office shall apply the safeguards.', 'The office shall not be required to apply the safeguards.'),
      ['+ “shall” became “shall not be required to”: weaker'],
    )
    assert.deepEqual(
      became('The office shall consult residents.', 'The office shall, where practicable, consult residents.'),
      ['+ “where practicable” was added: weaker'],
    )
  })

  it('is the opposite where a duty becomes a ban, or a ban goes', () => {
    assert.deepEqual(became('The office shall sell the data.', 'The office shall not sell the data.'), [
      '+ “shall” became “shall not”: the opposite',
    ])
    assert.deepEqual(became('运营单位应当对外提供数据。', '运营单位不得对外提供数据。'), [
      '+ “应当”改为“不得”，要求相反',
    ])
    assert.deepEqual(became('运营单位不得推诿扯皮。', '运营单位避免推诿扯皮。'), ['+ “不得”改为“避免”，力度减弱'])
  })

  it('is not told of a month, nor where one word stands for its like', () => {
    assert.deepEqual(
      became('The office may, in May 2027, publish a list.', 'The office may, in June 2027, publish a list.'),
      ['+ later date: “May 2027” became “June 2027”'],
    )
    assert.deepEqual(became('各级政府应当加强领导。', '各级政府要加强领导。'), ['“应当”改为“要”'])
  })

  it('is not known where other words stand for it', () => {
    assert.doesNotMatch(became('确保数据安全可控。', '防止数据泄露滥用。').join(), /相反/)
    assert.doesNotMatch(became('严禁违规使用数据。', '严格规范使用数据。').join(), /相反/)
  })

  it('is the same where words change their order or form only', () => {
    assert.deepEqual(
      became(
        'No later than 1 March 2027, the office shall report.',
        'The office shall report no later than 1 March 2027.',
      ),
      ['words in another order: “the office shall report”'],
    )
    assert.deepEqual(became('市数据局可以委托第三方评估。', '市数据局可委托第三方评估。'), ['“可以”改为“可”'])
    assert.deepEqual(became('平台已为用户提供服务。', '平台可为用户提供服务。'), ['“已”改为“可”'])
  })

  it('is firmer where a body is told to do it', () => {
    assert.deepEqual(became('引导企业开放数据。', '要求企业开放数据。'), ['+ “引导”改为“要求”，力度增强'])
  })

  it('is less where a ban has a condition, or an approval becomes a notice', () => {
    assert.deepEqual(became('运营单位不得出售个人信息。', '运营单位不得违法出售个人信息。'), [
      '+ 增加“违法”，禁止的范围缩小',
    ])
    assert.match(
      became('禁止向境外提供重要数据。', '未经批准，不得向境外提供重要数据。')[0] ?? '',
      /^\+ 增加“未经批准”，禁止的范围缩小/,
    )
    assert.match(
      became('出境方案经市政府同意后实施。', '出境方案报市政府备案后实施。')[0] ?? '',
      /^\+ “同意”改为“备案”，程序放宽/,
    )
  })

  it('is more where a duty reaches further', () => {
    assert.deepEqual(became('重点高校应当设立人工智能学院。', '高校应当设立人工智能学院。'), ['+ 删去“重点”，范围扩大'])
  })

  it('is less where a second duty of the sentence has gone', () => {
    assert.deepEqual(became('市财政局应当公开资金使用情况，并接受监督。', '市财政局应当公开资金使用情况。'), [
      '+ 删去“并接受监督”',
    ])
  })
})

describe('who is responsible', () => {
  it('is told where lead and support are exchanged', () => {
    assert.deepEqual(
      became(
        '建设平台。（牵头单位：市数据局；配合单位：市财政局）',
        '建设平台。（牵头单位：市财政局；配合单位：市数据局）',
      ),
      ['+ 牵头单位由市数据局改为市财政局；配合单位由市财政局改为市数据局'],
    )
    const told = became(
      'Build a portal by May 2027. Lead: Compute Office; support: Data Authority.',
      'Build a portal by May 2027. Lead: Data Authority; support: Compute Office.',
    ).join('\n')
    assert.match(told, /Compute Office no longer leads, but supports/)
    assert.match(told, /Data Authority leads now, and no longer supports/)
  })

  it('is told as order where nothing else has changed', () => {
    assert.deepEqual(
      became('建设平台。（责任单位：市数据局、市财政局）', '建设平台。（责任单位：市财政局、市数据局）'),
      ['责任单位仅排列顺序不同'],
    )
    assert.deepEqual(
      became(
        'The Ministry of Health and the Data Authority shall publish guidance.',
        'The Data Authority and the Ministry of Health shall publish guidance.',
      ),
      ['responsible bodies in another order'],
    )
  })

  it('is another lead where the draft says that the first one leads', () => {
    const task = (bodies: string): string => `建设平台。（责任单位：${bodies}，列第一位的为牵头单位，下同）`
    assert.match(
      became(task('市数据局、市财政局'), task('市财政局、市数据局')).join(),
      /^\+ 牵头单位由市数据局改为市财政局/,
    )
  })

  it('is of substance where two names change places', () => {
    const [found = '', ...others] = became('市数据局应当会同市财政厅制定办法。', '市财政厅应当会同市数据局制定办法。')
    assert.match(found, /^\+ (?:“数据局”与“财政厅”互换位置|牵头单位由)/)
    assert.deepEqual(others, [])
  })

  it('does not hide what else has changed between the names', () => {
    assert.match(
      became('由市数据局牵头建设公共平台，市科技局配合。', '由市财政局牵头建设仿真平台，市科技局配合。').join(),
      /“公共”改为“仿真”/,
    )
  })
})
