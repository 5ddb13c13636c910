import { describe, expect, it } from 'vitest';
import { extractSource } from '../../importers/extract.ts';

/** What the headers of a source's policies say; fields that are not read are left out. */
function headersOf(text: string): readonly object[] {
  const { policies } = extractSource('a.txt', Buffer.from(text));
  return policies.map(({ title, noticeTitle, number, issuers, issued, effective, region }) => {
    const all = { title, noticeTitle, number, issuers: issuers.join('、'), issued, effective, region };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''));
  });
}

describe('a heading of the press', () => {
  it('names the instrument that stands below it, and who issues it', () => {
    const text = [
      '中共中央办公厅 国务院办公厅印发《关于健全乡村水井管护长效机制的意见》',
      '新华社北京9月18日电 近日，中共中央办公厅、国务院办公厅印发了《关于健全乡村水井管护长效机制的意见》，并发出通知，要求认真贯彻落实。',
      '《关于健全乡村水井管护长效机制的意见》全文如下。',
      '水井是乡村群众的生活依靠。现提出如下意见。',
      '一、总体要求',
      '到2027年管护机制基本建立。',
    ].join('\n');
    expect(headersOf(text)).toEqual([
      {
        title: '关于健全乡村水井管护长效机制的意见',
        noticeTitle: '中共中央办公厅国务院办公厅印发《关于健全乡村水井管护长效机制的意见》',
        issuers: '中共中央办公厅、国务院办公厅',
        region: '全国',
      },
    ]);
  });

  it('is known where line breaks are lost', () => {
    const text =
      '中共中央办公厅、国务院办公厅印发《乡镇干部减负若干规定》近日，中共中央办公厅、国务院办公厅印发了《乡镇干部减负若干规定》，并发出通知，要求认真遵照执行。' +
      '《乡镇干部减负若干规定》全文如下：第一条 为了减轻乡镇干部负担，制定本规定。第二条 乡镇每月召开的会议不得超过两次。';
    expect(headersOf(text)).toMatchObject([
      { title: '乡镇干部减负若干规定', issuers: '中共中央办公厅、国务院办公厅', region: '全国' },
    ]);
  });

  it('is none in the words of a sentence', () => {
    const text = '某市近日印发《某市示例商圈建设方案》\n方案提出建设商圈。';
    expect(headersOf(text)).not.toMatchObject([{ title: '某市示例商圈建设方案' }]);
  });
});

describe('a row of an overview that tells of several plans', () => {
  const names = ['甲市示例集市行动计划', '甲市示例码头行动计划'];
  const reader = (row: string): string =>
    [
      '本期一览',
      '发布日期\t政策名称\t发布单位\t页码',
      `${row}\t甲市人民政府办公室\t3`,
      '政策全文',
      '甲市人民政府办公室关于印发甲市示例集市行动计划等两个行动计划的通知',
      '甲政办发〔2024〕5号',
      '各县（市、区）人民政府：',
      `现将《${names.join('》《')}》印发给你们，请认真组织实施。`,
      '甲市人民政府办公室',
      '2024年3月9日',
      ...names.flatMap((name) => [name, '为建设示例场所，制定本计划。', '一、主要目标', '建成示例场所三处。']),
    ].join('\n');
  it.each([
    ['3月9日\t甲市示例提质两项行动计划', names],
    ['2024-03-09\t甲市示例提质两项行动计划', names],
    ['4月2日\t甲市示例提质两项行动计划', [...names, '甲市示例提质两项行动计划']],
  ])('%s', (row, titles) => {
    const { policies } = extractSource('a.txt', Buffer.from(reader(row)));
    expect(policies.map(({ title }) => title)).toEqual(titles);
  });
});

describe('a list of attachments that names what is attached', () => {
  const name = '示例江航运联席会议制度';
  const lines = [
    `国务院关于同意设立${name}的批复`,
    '国函〔2019〕17号',
    '交通运输部：',
    '请按照有关要求组织开展工作。',
    `附件：${name}`,
    '国务院',
    '2019年2月8日',
    '附件',
    name,
    '为加强示例江航运工作，建立联席会议制度。',
    '一、主要职责',
    '研究示例江航运问题。',
  ];
  it.each([
    ['on one line', [lines.join('')]],
    ['on lines', lines],
    ['the name on a line of its own', lines.flatMap((line) => (line.startsWith('附件：') ? ['附件：', name] : [line]))],
  ])('stands above the signature: %s', (_shape, text) =>
    expect(headersOf(text.join('\n'))).toMatchObject([{ title: name, issuers: '国务院', issued: '2019-02-08' }]),
  );
});

describe('an announcement or order', () => {
  it.each([
    // its title in brackets below its number
    [
      '海关总署公告2023年第88号\n（关于示例样品通关有关事项的公告）\n为便利示例样品通关，现公告如下：\n一、样品免于抽检。\n特此公告。\n海关总署\n2023年7月4日',
      {
        title: '关于示例样品通关有关事项的公告',
        number: '海关总署公告2023年第88号',
        issuers: '海关总署',
        issued: '2023-07-04',
        region: '全国',
      },
    ],
    // 公布《…》 below its number
    [
      '商务部公告2023年第41号\n公布《冷冻蔬果出口企业备案名录（2023年版）》\n为便利出口，现将《冷冻蔬果出口企业备案名录（2023年版）》予以公布，自2023年12月1日起执行。\n商务部\n2023年10月30日',
      {
        title: '冷冻蔬果出口企业备案名录（2023年版）',
        noticeTitle: '公布《冷冻蔬果出口企业备案名录（2023年版）》',
        number: '商务部公告2023年第41号',
        issuers: '商务部',
        issued: '2023-10-30',
        effective: '2023-12-01',
        region: '全国',
      },
    ],
    // 国令, and a decision that 现公布 names before it stands below
    [
      '国令第741号\n国务院关于修改《牧草种子管理条例》的决定\n现公布《国务院关于修改〈牧草种子管理条例〉的决定》，自2021年9月1日起施行。\n总理　赵某某\n2021年7月2日\n国务院关于修改《牧草种子管理条例》的决定\n国务院决定对《牧草种子管理条例》作如下修改：\n一、将第四条修改为：“农业农村主管部门负责牧草种子工作。”\n二、删去第九条第二款。',
      {
        title: '国务院关于修改《牧草种子管理条例》的决定',
        number: '国令第741号',
        issuers: '国务院',
        issued: '2021-07-02',
        effective: '2021-09-01',
        region: '全国',
      },
    ],
    // a people's congress promulgates a statute, its number in Chinese on a line of its own
    [
      '山西省人民代表大会常务委员会公告\n（第七十二号）\n《山西省示例条例》已由山西省第十四届人民代表大会常务委员会于2023年11月30日通过，现予公布，自2024年1月1日起施行。\n山西省人民代表大会常务委员会\n2023年11月30日\n山西省示例条例\n（2023年11月30日山西省第十四届人民代表大会常务委员会第六次会议通过）\n第一条 为了规范示例，制定本条例。',
      {
        title: '山西省示例条例',
        number: '山西省人民代表大会常务委员会公告第七十二号',
        issuers: '山西省人民代表大会常务委员会',
        issued: '2023-11-30',
        effective: '2024-01-01',
        region: '山西省',
      },
    ],
    // bodies that order together, each on a line of its own, and those who sign for them
    [
      '国家发展和改革委员会\n工业和信息化部\n令\n2023年第9号\n《示例燃油监督办法》已经国家发展和改革委员会委务会议审议通过，现予公布，自2023年7月1日起施行。\n国家发展和改革委员会主任：甲某某\n工业和信息化部部长：乙某某\n2023年4月20日\n示例燃油监督办法\n第一条 为加强监督，制定本办法。',
      {
        title: '示例燃油监督办法',
        number: '国家发展和改革委员会工业和信息化部令2023年第9号',
        issuers: '国家发展和改革委员会、工业和信息化部',
        issued: '2023-04-20',
        effective: '2023-07-01',
        region: '全国',
      },
    ],
    // 现公布《…》 below the number
    [
      '中国证券监督管理委员会公告〔2022〕38号\n现公布《示例结算规定》，自2022年7月1日起施行。\n中国证监会\n2022年5月20日\n示例结算规定\n第一条 为规范结算，制定本规定。',
      {
        title: '示例结算规定',
        number: '中国证券监督管理委员会公告〔2022〕38号',
        issuers: '中国证监会',
        issued: '2022-05-20',
        effective: '2022-07-01',
        region: '全国',
      },
    ],
    // a term from day to day
    [
      '财政部 税务总局\n关于延续示例税收政策的公告\n财政部 税务总局公告2023年第58号\n现将有关政策公告如下：\n一、减按1%征收。\n二、本公告执行期限为2024年1月1日至2027年12月31日。\n财政部 税务总局\n2023年9月25日',
      {
        title: '财政部税务总局关于延续示例税收政策的公告',
        number: '财政部税务总局公告2023年第58号',
        issuers: '财政部、税务总局',
        issued: '2023-09-25',
        effective: '2024-01-01',
        region: '全国',
      },
    ],
    // 现予公告 speaks of itself
    [
      '市场监管总局关于修订《直销产品备案规程》的公告\n2021年第5号\n市场监管总局对《直销产品备案规程》进行了修订，现予公告，自2021年4月1日起实施。\n市场监管总局\n2021年3月2日',
      {
        title: '市场监管总局关于修订《直销产品备案规程》的公告',
        number: '2021年第5号',
        issuers: '市场监管总局',
        issued: '2021-03-02',
        effective: '2021-04-01',
        region: '全国',
      },
    ],
  ])('%s', (text, header) => {
    expect(headersOf(text)).toEqual([header]);
  });
});

describe('a text whose line breaks are lost', () => {
  it.each([
    // 国令 before the title, the decision under its title once more
    [
      '国令第741号国务院关于修改《牧草种子管理条例》的决定现公布《国务院关于修改〈牧草种子管理条例〉的决定》，自2021年9月1日起施行。总理　赵某某2021年7月2日国务院关于修改《牧草种子管理条例》的决定国务院决定对《牧草种子管理条例》作如下修改：一、删去第四条。二、删去第九条第二款。',
      [['国务院关于修改《牧草种子管理条例》的决定', '国令第741号', '国务院', '2021-07-02']],
    ],
    // a people's congress
    [
      '山西省人民代表大会常务委员会公告（第七十二号）《山西省示例条例》已由山西省第十四届人民代表大会常务委员会于2023年11月30日通过，现予公布，自2024年1月1日起施行。山西省人民代表大会常务委员会2023年11月30日山西省示例条例（2023年11月30日山西省第十四届人民代表大会常务委员会第六次会议通过）第一条 为了规范示例，制定本条例。第二条 本条例适用于本省。',
      [['山西省示例条例', '山西省人民代表大会常务委员会公告第七十二号', '山西省人民代表大会常务委员会', '2023-11-30']],
    ],
    // questions and answers
    [
      '《无锡市示例人才专项办法》政策问答一、适用对象有哪些？在锡企业。二、何时施行？自2024年7月1日起施行。无锡市人力资源和社会保障局2024年6月20日',
      [['《无锡市示例人才专项办法》政策问答', undefined, '无锡市人力资源和社会保障局', '2024-06-20']],
    ],
    // the paper of others, under its title who wrote it and when
    [
      '湖南省人民政府办公厅转发省林业厅省财政厅关于示例油茶实施意见的通知湘政办发〔2011〕19号各市州人民政府：省林业厅、省财政厅《关于示例油茶的实施意见》已经省人民政府同意，现转发给你们。湖南省人民政府办公厅二〇一一年三月二十五日关于示例油茶的实施意见省林业厅 省财政厅（二〇一一年三月十日）根据国家规定，提出以下意见：一、改造油茶林。二、加强管护。',
      [['关于示例油茶的实施意见', '湘政办发〔2011〕19号', '湖南省人民政府办公厅', '2011-03-25']],
    ],
  ])('%s', (text, headers) => {
    expect(
      extractSource('a.txt', Buffer.from(text)).policies.map(({ title, number, issuers, issued }) => [
        title,
        number ?? undefined,
        issuers.join('、'),
        issued,
      ]),
    ).toEqual(headers);
  });
});

describe('a title over several lines', () => {
  it.each([
    // the name, its years, and what becomes of it
    [
      '国务院关于赣州市国土空间总体规划\n（2021—2035年）的批复\n国函〔2024〕188号\n江西省人民政府：\n同意你们的请示。\n国务院\n2024年12月1日',
      '国务院关于赣州市国土空间总体规划（2021—2035年）的批复',
    ],
    // its last words alone
    [
      '滨州市人民政府办公室关于推进滨州市冬枣产业发展方案\n的通报\n滨政办字〔2023〕38号\n各县区人民政府：\n请抓好落实。\n滨州市人民政府办公室\n2023年3月4日',
      '滨州市人民政府办公室关于推进滨州市冬枣产业发展方案的通报',
    ],
  ])('%s', (text, title) => {
    expect(headersOf(text)).toMatchObject([{ title }]);
  });
});

describe('a signature', () => {
  it('has its date also where a narrow page has cut it', () => {
    const text =
      '国家税务总局关于做好示例申报工作的通知\n各地税务局：\n请做好示例申报工作。\n国家税务总局\n二○○六年三月二十\n二日';
    expect(headersOf(text)).toMatchObject([{ issuers: '国家税务总局', issued: '2006-03-22' }]);
  });

  it('is not the company in the last cell of a table before it', () => {
    const text =
      '关于拟批准的建设项目环境影响评价文件的公示现将有关项目基本情况予以公示。公示期为5个工作日。序号项目名称建设单位1示例水利枢纽工程云南省示例水利有限公司生态环境部2019年6月12日';
    expect(headersOf(text)).toMatchObject([{ issuers: '生态环境部', issued: '2019-06-12' }]);
  });
});

describe('an office of a central body', () => {
  it('signs beside another one', () => {
    const text =
      '关于做好示例机场工作的通知\n民航各地区管理局：\n请做好示例机场工作。\n民航局综合司\n自然资源部办公厅\n2024年6月11日';
    expect(headersOf(text)).toMatchObject([{ issuers: '民航局综合司、自然资源部办公厅' }]);
  });
});

describe('a body of the whole country', () => {
  it.each([
    // a name that begins with 市, its office, an office within a ministry, a commission of the state council
    ['市场监管总局', '全国'],
    ['市场监管总局办公厅', '全国'],
    ['生态环境部自然生态保护司', '全国'],
    ['国务院关税税则委员会', '全国'],
  ])('%s', (issuer, region) => {
    const text = `关于做好示例工作的通知\n各单位：\n北京市怀柔区的示例工作可供参考，请做好示例工作。\n${issuer}\n2021年9月3日`;
    expect(headersOf(text)).toMatchObject([{ issuers: issuer, region }]);
  });
});

describe('an annex', () => {
  it('applies where its document does, though it names another place', () => {
    const text = [
      '绍兴市示例产业平台行动方案',
      '（征求意见稿）',
      '为建设示例产业平台，制定本方案。',
      '一、目标',
      '到2027年建成示例平台。',
      '附件1',
      '示例新材料平台建设计划',
      '一、概况',
      '平台毗邻杭州市，以杭州湾上虞经济技术开发区为核心。',
    ].join('\n');
    expect(headersOf(text)).toMatchObject([{ region: '浙江省/绍兴市' }, { region: '浙江省/绍兴市' }]);
  });
});

describe('an explanation of a draft', () => {
  it('is a document before the draft', () => {
    const text = [
      '关于《郑州市示例遗产保护办法（征求意见稿）》的起草说明',
      '一、起草背景',
      '市工业和信息化局起草了本办法。',
      '二、主要内容',
      '共二十八条。',
      '郑州市示例遗产保护办法',
      '（征求意见稿）',
      '第一条 为保护示例遗产，制定本办法。',
    ].join('\n');
    expect(headersOf(text)).toMatchObject([
      { title: '关于《郑州市示例遗产保护办法（征求意见稿）》的起草说明' },
      { title: '郑州市示例遗产保护办法（征求意见稿）' },
    ]);
  });
});

describe('questions and answers marked as such', () => {
  it('are a document behind the one that they explain', () => {
    const text = [
      '湖北省商务厅关于印发《湖北省示例评价办法》的通知',
      '各市州商务局：',
      '现将《湖北省示例评价办法》印发给你们。',
      '湖北省商务厅',
      '2024年8月9日',
      '湖北省示例评价办法',
      '第一条 为评价示例，制定本办法。',
      '【政策问答】湖北省示例评价办法',
      '问：为什么要评价？',
      '答：为了示例。',
    ].join('\n');
    expect(headersOf(text)).toMatchObject([
      { title: '湖北省示例评价办法', issuers: '湖北省商务厅' },
      { title: '【政策问答】湖北省示例评价办法', region: '湖北省' },
    ]);
  });
});

describe('a numbered item of a collection', () => {
  it('is a document where a text begins below it', () => {
    const text = [
      '一、国家税务总局关于示例凭证的公告',
      '国家税务总局公告2022年第22号',
      '现将有关事项公告如下：',
      '一、纳税人可以下载凭证。',
      '国家税务总局',
      '2022年11月15日',
      '二、《深圳市示例扶持办法》政策解读',
      '一、出台背景',
      '为了扶持。',
      '三、深圳市示例扶持办法',
      '第一条 为扶持示例，制定本办法。',
    ].join('\n');
    expect(headersOf(text)).toMatchObject([
      { title: '国家税务总局关于示例凭证的公告' },
      { title: '《深圳市示例扶持办法》政策解读' },
      { title: '深圳市示例扶持办法' },
    ]);
  });
});

describe('a letter without a title', () => {
  it('is called after the request that it answers', () => {
    const text =
      '核动力试验设计研究院：你单位《关于申请延长五号试验堆监测期限的请示》（核试〔2018〕106号）收悉。经审查，现批准你单位延长监测期限。国家核安全局2018年10月12日';
    expect(headersOf(text)).toMatchObject([
      { title: '关于申请延长五号试验堆监测期限的请示的答复', issuers: '国家核安全局', issued: '2018-10-12' },
    ]);
  });
});

describe('a draft', () => {
  const title = '济南市示例集市建设实施方案';
  const body = ['为建设示例集市，制定本方案。', '一、总体目标', '建成示例集市三处。'];
  const statusesOf = (lines: readonly string[]): readonly string[] =>
    extractSource('a.txt', Buffer.from(lines.join('\n'))).policies.map(({ title, status }) => `${title} ${status}`);
  it.each([
    // its mark on a line of its own, above or below the title
    ['above', ['（征求意见稿）', title, ...body], `${title} draft`],
    ['without brackets', ['征求意见稿', title, ...body], `${title} draft`],
    ['glued above', [`（草案）${title}`, ...body], `${title} draft`],
    ['below', [title, '（讨论稿）', ...body], `${title}（讨论稿） draft`],
    ['none', [title, ...body], `${title} issued`],
  ])('is known by its mark: %s', (_place, lines, expected) => expect(statusesOf(lines)).toEqual([expected]));

  it.each([
    // the notice names it before or behind 征求意见
    `关于对《${title}（草案）》公开征求意见的通告`,
    `关于《${title}（草案）》征求意见的公告`,
    `关于公开征求《${title}（草案）》意见的公告`,
  ])('is what its notice asks for opinions on: %s', (notice) => {
    const lines = [
      notice,
      '为完善示例集市，现公开征求意见。',
      '济南市商务局',
      '2023年6月1日',
      '附件',
      `${title}（草案）`,
      ...body,
    ];
    expect(headersOf(lines.join('\n'))).toMatchObject([
      { title: `${title}（草案）`, noticeTitle: notice, issuers: '济南市商务局', issued: '2023-06-01' },
    ]);
  });
});

describe('the contents of a document', () => {
  const title = '全国示例水井防护规划（2031—2040年）';
  const entries = ['前言', '一、现状与形势', '二、主要任务', '三、保障措施'];
  const text = [
    '前言',
    '水井是生活依靠。',
    '一、现状与形势',
    '水井老旧。',
    '二、主要任务',
    '修好水井。',
    '三、保障措施',
    '做好保障。',
  ];
  const head = [
    '国务院关于印发全国示例水井防护规划的通知',
    '国发〔2031〕8号',
    '各省人民政府：',
    '现印发给你们。',
    '国务院',
    '2031年7月6日',
    title,
  ];
  it.each([
    ['on lines', [...head, '目 录', ...entries.map((entry, at) => `${entry}……${at}`), ...text]],
    ['without page numbers', [...head, '目录', ...entries, ...text]],
    ['on one line', [[...head, '目录', ...entries, ...text].join('')]],
  ])('are none of its headings: %s', (_shape, lines) => {
    const { policies, measures } = extractSource('a.txt', Buffer.from(lines.join('\n')));
    expect(policies.map((policy) => policy.title)).toEqual([title]);
    expect(measures.map(({ heading }) => heading.slice(0, 6))).toEqual(
      entries.slice(1).map((entry) => entry.slice(0, 6)),
    );
  });
});

describe('what a periodical prints at the head of each page', () => {
  it('is no part of a title below it', () => {
    const running = '示例政策参考        2024年第2期';
    const lines = [
      '示例政策参考',
      running,
      '政策全文',
      '甲市人民政府关于修缮示例码头的通知',
      '甲政发〔2024〕5号',
      '各区人民政府：',
      '请抓紧修缮。',
      '甲市人民政府',
      '2024年2月6日',
      '- 4 -',
      running,
      '关于示例样品税收政策的公告',
      '财政部 税务总局公告2024年第99号',
      '现公告如下：',
      '一、样品免税。',
      '财政部',
      '税务总局',
      '2024年2月9日',
      running,
    ];
    expect(headersOf(lines.join('\n')).map((each) => Reflect.get(each, 'title'))).toEqual([
      '甲市人民政府关于修缮示例码头的通知',
      '关于示例样品税收政策的公告',
    ]);
  });
});

describe('lines that blanks join', () => {
  const notice = [
    '青岛市商务局关于印发青岛市示例集市办法的通知',
    '青商〔2024〕3号',
    '各区人民政府：',
    '现将《青岛市示例集市办法》印发给你们，请遵照执行。',
  ];
  const text = [
    '青岛市示例集市办法',
    '第一章 总则',
    '第一条 为规范集市，根据《青岛市市场条例》，制定本办法。',
    '第二条 集市由市商务局负责管理。',
  ];
  it.each([
    // what stands between signature and text ends with its own words
    ['a source that names a site', ['青岛市商务局', '2024年3月5日', '来源：青岛市政务网']],
    ['a source that names a body', ['青岛市商务局', '2024年3月5日', '来源：青岛市商务局']],
    [
      'who answers questions',
      [
        '青岛市商务局',
        '2024年3月5日',
        '（联系人：市商务局 王某；联系电话：1234567）',
        '（此件主动公开）',
        '来源：青岛市商务局网站',
      ],
    ],
    ['a list of attachments', ['附件：青岛市首批示例集市名单', '青岛市商务局', '2024年3月5日', '（此件主动公开）']],
  ])('are cut behind %s', (_what, between) => {
    const { policies, citations } = extractSource('a.txt', Buffer.from([...notice, ...between, ...text].join(' ')));
    expect(policies).toMatchObject([{ title: '青岛市示例集市办法', issuers: ['青岛市商务局'], issued: '2024-03-05' }]);
    expect(citations.map(({ title }) => title)).toEqual(['青岛市市场条例']);
  });

  it.each([
    // bodies that a level word, 中共 or a bracket begins
    ['请遵照执行. 市水利局 市农业农村局 市地震局 2022年12月14日', '市水利局、市农业农村局、市地震局'],
    [
      '请遵照执行。 浙江省水利厅 中共 浙江省委网络安全和信息化委员会办公室 2022年12月14日',
      '浙江省水利厅、中共浙江省委网络安全和信息化委员会办公室',
    ],
  ])('%s', (end, issuers) =>
    expect(headersOf(`关于印发示例水井名录的通知 各有关单位: 现印发名录. ${end} (此件主动公开)`)).toMatchObject([
      { issuers },
    ]),
  );

  it('keeps a zone whole whose name a bracket parts', () => {
    const title = '中国（天津） 自由贸易试验区管理委员会 关于印发《示例基地建设实施方案》的通知';
    expect(
      headersOf(
        `${title} 津自贸发〔2022〕99号 各有关单位： 现印发给你们。 示例基地建设实施方案 一、总体目标 建成示例基地。`,
      ),
    ).toMatchObject([{ noticeTitle: title.replace(/ /g, ''), title: '示例基地建设实施方案' }]);
  });
});

describe('units below their label', () => {
  it('do not sign', () => {
    const lines = [
      '甲市人民政府关于修缮示例码头的通知',
      '各区人民政府：',
      '一、修缮码头。',
      '责任单位：',
      '甲市水利局',
      '甲市财政局',
      '甲市人民政府',
      '2024年3月5日',
    ];
    expect(headersOf(lines.join('\n'))).toMatchObject([{ issuers: '甲市人民政府', issued: '2024-03-05' }]);
  });
});

describe('an overview whose cells stand on lines of their own', () => {
  it('makes no document of its rows', () => {
    const rows = (title: string): readonly string[] => ['2023-11-09', title, '湖北省人民政府办公厅', '6'];
    const lines = [
      '本月政策概览',
      '发布日期',
      '政策名称',
      '发文单位',
      ...rows('湖北省示例集市若干措施'),
      ...rows('湖北省示例码头行动计划'),
      '政策原文',
      '湖北省人民政府办公厅关于印发湖北省示例集市若干措施的通知',
      '鄂政办发〔2023〕99号',
      '各市人民政府：',
      '现印发给你们。',
      '湖北省人民政府办公厅',
      '2023年11月9日',
      '湖北省示例集市若干措施',
      '为建设示例集市，制定以下措施。',
      '一、建设集市。建成集市三处。',
    ];
    const { policies } = extractSource('a.txt', Buffer.from(lines.join('\n')));
    expect(policies.map(({ title, form }) => `${title} ${form}`)).toEqual([
      '湖北省示例集市若干措施 full',
      '湖北省示例码头行动计划 stub',
    ]);
  });
});

describe('a reply that consents to something', () => {
  it('applies to the part of the addressed province that it names', () => {
    const lines = [
      '关于同意山东省开展示例水塘试点的复函',
      '山东省生态环境厅：',
      '一、原则同意你省在东营市开展示例水塘试点。',
      '生态环境部办公厅',
      '2021年12月20日',
    ];
    expect(headersOf(lines.join('\n'))).toMatchObject([{ region: '山东省/东营市' }]);
  });
});

describe('a title', () => {
  it('of many issuers goes on over lines, with the number of a collection before it', () => {
    const lines = [
      '甘肃省商务厅关于修缮示例集市的通知',
      '各市商务局：',
      '请抓紧修缮。',
      '甘肃省商务厅',
      '2024年8月6日',
      '二、四川省商务厅 四川省财政厅 四川省水利厅',
      '四川省交通运输厅 四川省通信管理局',
      '关于推动示例集市发展的实施意见',
      '川商〔2024〕96号',
      '各市州商务主管部门：',
      '为发展示例集市，提出以下意见。',
      '一、修缮集市。',
      '2024年8月13日',
    ];
    expect(headersOf(lines.join('\n'))[1]).toMatchObject({
      title: '四川省商务厅四川省财政厅四川省水利厅四川省交通运输厅四川省通信管理局关于推动示例集市发展的实施意见',
      issuers: '四川省商务厅、四川省财政厅、四川省水利厅、四川省交通运输厅、四川省通信管理局',
    });
  });

  it('of an interpretation goes without an editor’s label', () => {
    const lines = [
      '甘肃省示例集市办法',
      '第一条 为建设集市，制定本办法。',
      '【解读】《甘肃省示例集市办法》解读',
      '1.为什么制定？',
      '为了集市。',
    ];
    expect(headersOf(lines.join('\n'))).toMatchObject([
      { title: '甘肃省示例集市办法' },
      { title: '《甘肃省示例集市办法》解读', region: '甘肃省' },
    ]);
  });

  it('of an interpretation may begin with what it is', () => {
    const name = '《甘肃省示例集市办法》';
    const lines = [
      name.slice(1, -1),
      '第一条 为建设集市，制定本办法。',
      `政策解读：${name}`,
      '一、起草背景',
      '集市老旧。',
    ];
    expect(headersOf(lines.join('\n'))).toMatchObject([{ title: name.slice(1, -1) }, { title: `政策解读：${name}` }]);
  });

  it('of a letter that sends a paper is that of the paper’s notice', () => {
    const notice = '四川省人民政府办公厅关于商请支持示例航线的函';
    const lines = [
      notice,
      '川办函〔2024〕99号',
      '示例航线管理局：',
      '我省拟定了《示例航线划设建议方案》，现送上，请予支持。',
      '附件：示例航线划设建议方案',
      '四川省人民政府办公厅',
      '2024年8月28日',
      '附件',
      '示例航线划设建议方案',
      '一、划设原则',
      '坚持安全。',
    ];
    expect(headersOf(lines.join('\n'))).toMatchObject([
      { title: '示例航线划设建议方案', noticeTitle: notice, number: '川办函〔2024〕99号', issued: '2024-08-28' },
    ]);
  });

  it('of an explanation glued behind a draft begins a document', () => {
    const name = '《示例排口管理办法（征求意见稿）》';
    const text = `关于公开征求${name}意见的通知各有关单位：现公开征求意见。生态环境部办公厅2023年12月28日附件1${name.slice(1, -1)}第一条 为管理排口，制定本办法。附件2${name}编制说明一、编制背景需要统一。`;
    expect(headersOf(text)).toMatchObject([{ title: name.slice(1, -1) }, { title: `${name}编制说明` }]);
  });
});
