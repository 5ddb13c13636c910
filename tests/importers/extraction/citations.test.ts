import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../importers/extraction/citations.ts';
import type { Instrument } from '../../../importers/reading/instrument.ts';
import { instrumentOf } from './instrument-fixture.ts';

const TITLE = '某市节水行动方案';

function titlesIn(lines: readonly string[], policy: Parameters<typeof instrumentOf>[2] = {}, title = TITLE) {
  const { view, instrument } = instrumentOf(title, lines, policy);
  return findCitations(view, instrument).map((each) => each.title ?? each.number);
}

describe('what is cited', () => {
  it.each([
    // laws, plans, standards, lists, agreements
    [
      '落实《水法》《全国节水规划》《用水定额》《节水产品目录》《某自由贸易协定》。',
      ['水法', '全国节水规划', '用水定额', '节水产品目录', '某自由贸易协定'],
    ],
    // titles in guillemets
    ['落实«全国节水规划»要求。', ['全国节水规划']],
    // a number alone
    ['市水务局以水资源〔2020〕8号文件核准。', ['水资源〔2020〕8号']],
    // the full and the short name of one law are one document
    ['根据《中华人民共和国水法》和有关规定，按照《水法》办理。', ['中华人民共和国水法']],
    // a title with its issuer and without
    [
      '落实《某省人民政府关于节水的意见》（以下简称《意见》）。《关于节水的意见》共五条。',
      ['某省人民政府关于节水的意见'],
    ],
    // opinions of two issuers on one subject are two
    ['落实《某省关于节水的意见》和《某县关于节水的意见》。', ['某省关于节水的意见', '某县关于节水的意见']],
    // a notice and what it promulgates are one document
    ['根据《某省关于印发节水办法的通知》（某政发〔2020〕1号），落实《节水办法》。', ['某省关于印发节水办法的通知']],
    // plans that share the number of their notice are two documents
    ['《节水方案》（水资源〔2020〕8号）和《排水计划》（水资源〔2020〕8号）。', ['节水方案', '排水计划']],
    // what is handed out anew was changed, and is the older edition
    ['我委对《用水目录》进行了修订，现印发给你们。', ['用水目录']],
    // in an annex that amends, its line breaks lost
    [
      '附件：决定修改的法规一、删去《用水条例》第三条。二、将《排水条例》第五条修改为：“略”。',
      ['用水条例', '排水条例'],
    ],
    // names of generic words that are names all the same
    ['按照《管理办法》（水资源〔2020〕8号）和《国家标准管理办法》办理。', ['管理办法', '国家标准管理办法']],
    // a title without a word for its kind counts behind a verb of use
    ['落实《中国制造2025》，参加《水之声》活动。', ['中国制造2025']],
    // 实现 is no 现
    ['对照《节水标准》要求，实现公开透明。', ['节水标准']],
    // in the bracket behind a title
    ['按照《节水条例》(据《关于修改水法规的决定》修订)执行。', ['节水条例', '关于修改水法规的决定']],
    // two editions are two
    ['《用水目录》（水资源〔2018〕1号）和《用水目录》（水资源〔2020〕8号）。', ['用水目录', '用水目录']],
  ])('%s', (sentence, titles) => {
    expect(titlesIn([sentence])).toEqual(titles);
  });
});

describe('what is set aside', () => {
  it.each([
    // forms, certificates, newspapers, songs
    ['凭《取水许可证》《用水申请表》办理，见《水利日报》，传唱《节水之歌》。', []],
    // names that only tell the kind of text
    ['按照《办法》和《实施方案（2022年版）》执行。', []],
    // short forms stand for what they were introduced for
    ['落实《全国节水规划》（以下简称《规划》）。按照《规划》开展工作。', ['全国节水规划']],
    // the instrument itself and what it hands out
    ['《某市节水行动方案》由市水务局解释。', []],
    ['现将《某市节水工作要点》印发给你们，请认真贯彻落实。', []],
    ['《某市节水工作要点》已经市政府同意，现印发给你们。', []],
    ['市政府同意《某市节水工作要点》、《某市排水工作要点》。现转发给你们。', []],
    // its own annex
    ['填报要求按《节水评价导则》（见附件2）执行。', []],
  ])('%s', (sentence, titles) => {
    expect(titlesIn([sentence])).toEqual(titles);
  });

  it('knows its own number, and the former edition by another number', () => {
    const own = { number: '某政发〔2024〕9号' };
    expect(titlesIn(['《某市节水行动方案》（某政发〔2024〕9号）由市水务局解释。'], own)).toEqual([]);
    expect(titlesIn(['《某市节水行动方案》（某政发〔2018〕2号）同时废止。'], own)).toEqual([TITLE]);
  });
});

describe('a record', () => {
  it('gathers all places and keeps the strongest role', () => {
    const { view, instrument } = instrumentOf(TITLE, ['参照《用水条例》办理。', '现按照《用水条例》开展检查。']);
    const [record] = findCitations(view, instrument);
    expect(record).toMatchObject({
      from: 'p1',
      role: 'basis',
      rule: 'verb-before',
      evidence: { line: 2, quote: '《用水条例》' },
    });
    expect(record?.places.map(({ evidence }) => evidence.quote)).toEqual(['《用水条例》', '按照《用水条例》']);
  });

  it('cites from the title line what stands within the own title', () => {
    const { view, instrument } = instrumentOf('某市关于修改《用水条例》的决定', ['现予公布。']);
    expect(findCitations(view, instrument)).toMatchObject([
      { title: '用水条例', role: 'amends', evidence: { line: 1, quote: '修改《用水条例》' } },
    ]);
  });

  it('quotes a title that breaks over a line as the source has it', () => {
    const { view, instrument } = instrumentOf(TITLE, ['根据《全国', '节水规划》开展工作。']);
    const [first, second] = instrument.body;
    if (first === undefined || second === undefined) throw new Error('the fixture has two lines');
    const pieces = [...first.pieces, { index: first.text.length, offset: second.start }];
    const joined = { ...first, end: second.end, text: first.text + second.text, pieces };
    const [record] = findCitations(view, { ...instrument, body: [joined] });
    expect(record).toMatchObject({ title: '全国节水规划', evidence: { quote: '根据《全国\n节水规划》' } });
  });

  it('never quotes more than 400 characters', () => {
    const titles = Array.from({ length: 60 }, (_, at) => `《全国节水规划第${at}期》`).join('、');
    const { view, instrument } = instrumentOf(TITLE, [`根据${titles}，制定本方案。`]);
    const records = findCitations(view, instrument);
    expect(records).toHaveLength(60);
    expect(records.every(({ evidence }) => evidence.quote.length <= 400 && evidence.quote.includes('》'))).toBe(true);
    expect(records.every(({ role }) => role === 'basis')).toBe(true);
  });

  it('names the provision that cites', () => {
    const { view, instrument } = instrumentOf(TITLE, ['第一条 根据《水法》，制定本方案。']);
    const span = { start: TITLE.length + 1, end: view.text.length };
    const record = { key: 'm1', policy: 'p1', parent: null, place: '1', heading: '第一条', line: 2, ...span };
    const outlined: Instrument = { ...instrument, outline: [{ record, depth: 1, from: 0, to: 0 }] };
    expect(findCitations(view, outlined)[0]).toMatchObject({ measure: 'm1', places: [{ measure: 'm1' }] });
  });
});

describe('what is done with a document that goes by a short form', () => {
  it.each([
    // a name that was introduced where the document was only mentioned
    ['我部印发《关于节约用水的指导意见》（简称《节水意见》）。将按照《节水意见》开展检查。', ['basis']],
    // one that was not introduced and fits one document
    ['我部印发《关于节约用水的指导意见》。将落实《指导意见》要求。', ['implements']],
    // one that fits two
    ['我部印发《关于节水的指导意见》《关于排水的指导意见》。将落实《指导意见》要求。', ['mentions', 'mentions']],
    // the place that introduced it has said what is done
    ['落实《全国节水规划》（以下简称《规划》）。按照《规划》开展工作。', ['implements']],
    // what an earlier text was based on is told, not done
    ['根据《全国节水规划》的精神，水利部于2015年6月制定了用水办法，效果明显。', ['mentions']],
  ])('%s', (sentence, roles) => {
    const { view, instrument } = instrumentOf(TITLE, [sentence]);
    expect(findCitations(view, instrument).map(({ role }) => role)).toEqual(roles);
  });
});

describe('an interpretation', () => {
  it('interprets what its title names', () => {
    const { view, instrument } = instrumentOf('《用水条例》政策解读', [
      '近日，市政府印发《用水条例》。为落实《水法》，开展修订。',
    ]);
    const found = findCitations(view, { ...instrument, kind: 'interpretation' });
    expect(found.map(({ title, role }) => `${title}: ${role}`)).toEqual(['用水条例: interprets', '水法: implements']);
  });

  it('interprets what its title names without brackets', () => {
    const { view, instrument } = instrumentOf('某市促进节水产业若干措施政策解读', [
      '一、背景。落实《水法》。',
      '二、内容。《某市促进节水产业若干措施》共三章。',
    ]);
    expect(findCitations(view, { ...instrument, kind: 'interpretation' })).toMatchObject([
      { title: '水法', role: 'implements' },
      { title: '某市促进节水产业若干措施', role: 'interprets' },
    ]);
  });

  it('interprets what it gives a short name, where the title names nothing', () => {
    const { view, instrument } = instrumentOf('市水务局负责人答记者问', [
      '近日，市政府印发《用水条例》（以下简称《条例》）。问：《条例》有何意义？',
    ]);
    expect(findCitations(view, instrument)).toMatchObject([
      { title: '用水条例', role: 'interprets', rule: 'explained' },
    ]);
  });
});
