import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../importers/extraction/citations.ts';
import { instrumentOf } from './instrument-fixture.ts';

/** title: role of every record of one paragraph. */
function rolesIn(sentence: string): readonly string[] {
  const { view, instrument } = instrumentOf('某市关于做好某项工作的通知', [sentence]);
  return findCitations(view, instrument).map(({ title, number, role }) => `${title ?? number}: ${role}`);
}

describe('the verb before a title', () => {
  it.each([
    // one verb for each role
    ['根据《森林法》第三条，制定本办法。', ['森林法: basis']],
    ['依《森林法》处理。', ['森林法: basis']],
    ['要严格执行《锅炉排放标准》。', ['锅炉排放标准: implements']],
    ['推动修订《节水条例》。', ['节水条例: amends']],
    ['即日起废止《节水条例》。', ['节水条例: supersedes']],
    ['自本规定施行之日起废止《节水条例》。', ['节水条例: supersedes']],
    ['《节水条例》同时停止施行。', ['节水条例: supersedes']],
    // no role of its own
    ['参照《节水条例》办理。', ['节水条例: mentions']],
    ['违反《节水条例》的，责令改正。', ['节水条例: mentions']],
    ['组织编制《全市节水规划》。', ['全市节水规划: mentions']],
    // 印发实施 carries out, 印发 only tells
    ['印发实施《全市节水规划》。', ['全市节水规划: implements']],
    ['2020年，市水务局印发《全市节水规划》。', ['全市节水规划: mentions']],
    // what was done before is only recounted
    ['2016年修订《节水条例》，成效明显。', ['节水条例: mentions']],
    ['按照新修订的《节水条例》执行。', ['节水条例: basis']],
    // adjacent titles share the verb, also over their issuers and numbers
    ['落实《节水条例》《水土保持条例》等。', ['节水条例: implements', '水土保持条例: implements']],
    [
      '根据国务院《节水条例》（国发〔2019〕3号）、水利部等三部门联合印发的《节水规划》及《全省节水规划》，结合《城市规划》，制定本办法。',
      ['节水条例: basis', '节水规划: basis', '全省节水规划: basis', '城市规划: mentions'],
    ],
    ['根据《节水条例》，《水土保持条例》，制定本办法。', ['节水条例: basis', '水土保持条例: basis']],
    ['根据《节水条例》，以及水利部《用水条例》，制定本办法。', ['节水条例: basis', '用水条例: basis']],
    // a verb ends at a comma, unless the title is the last of its list
    ['按照市政府部署，《节水条例》已经修改完善。', ['节水条例: mentions']],
    ['落实节约能源法，清洁生产办法等规章，以及《节水条例》。', ['节水条例: implements']],
    // verbs within what the governing verb governs
    ['按照省委关于推进节水工作的部署和《节水条例》，开展检查。', ['节水条例: basis']],
    ['按照水利部印发《节水条例》要求，开展检查。', ['节水条例: basis']],
    ['根据《水法》要求编制《节水规划》。', ['水法: basis', '节水规划: mentions']],
    // 实施方案 and 执行情况 are no verbs
    ['对执行情况和《节水条例》开展评估。', ['节水条例: mentions']],
  ])('%s', (sentence, roles) => {
    expect(rolesIn(sentence)).toEqual(roles);
  });
});

describe('the words after a title', () => {
  it.each([
    // done away with, the number between
    ['《节水条例》（某政发〔2010〕5号）即日起失效。', ['节水条例: supersedes']],
    [
      '本办法自印发之日起施行，原《节水条例》和《用水条例》同时废止。',
      ['节水条例: supersedes', '用水条例: supersedes'],
    ],
    ['《节水条例》自本办法施行之日起废止。', ['节水条例: supersedes']],
    // a part of it, or long ago: only mentioned
    ['《节水条例》中有关收费的规定同时废止。', ['节水条例: mentions']],
    ['《节水条例》废止后，收费办法另行规定。', ['节水条例: mentions']],
    // changed
    ['国务院决定对《节水条例》作如下修改：', ['节水条例: amends']],
    ['将《节水条例》第三条修改为：“略”。', ['节水条例: amends']],
    // carried out
    ['推动《节水规划》落地实施，加快建设。', ['节水规划: implements']],
    ['做好《节水条例》和《节水规划》的落实工作。', ['节水条例: implements', '节水规划: implements']],
    ['原则同意《节水规划》（以下简称《规划》），请认真组织实施。', ['节水规划: implements']],
    ['以《节水条例》为依据，完善制度。', ['节水条例: basis']],
    ['《节水条例》由《用水条例》替代。', ['节水条例: supersedes', '用水条例: mentions']],
    // bare words decide only behind a verb that pushes them
    ['推动《节水条例》修订，完善配套制度。', ['节水条例: amends']],
    ['抓好《节水规划》《用水规划》落实，加强督查。', ['节水规划: implements', '用水规划: implements']],
    ['参照《节水规划》执行。', ['节水规划: mentions']],
    ['征求《节水条例》修改意见。', ['节水条例: mentions']],
    // what is revised by a text is another one
    ['有关程序未及时按照《节水条例》《用水条例》进行修订。', ['节水条例: basis', '用水条例: basis']],
    // the history of the text itself
    [
      '（2001年9月1日公布　根据2007年9月18日《国务院关于修改〈节水条例〉的决定》第一次修订）',
      ['国务院关于修改〈节水条例〉的决定: mentions'],
    ],
  ])('%s', (sentence, roles) => {
    expect(rolesIn(sentence)).toEqual(roles);
  });
});

describe('lists', () => {
  /** Roles over several paragraphs. */
  function rolesOf(lines: readonly string[], title = '某市关于清理文件的决定'): readonly string[] {
    const { view, instrument } = instrumentOf(title, lines);
    return findCitations(view, instrument).map(({ title, number, role }) => `${title ?? number}: ${role}`);
  }

  it('gives the role of the lead to each item', () => {
    expect(
      rolesOf([
        '决定废止下列文件：',
        '一、《节水条例》（某政发〔2010〕5号）',
        '二、《用水条例》',
        '特此通知。',
        '《水法》另有规定的除外。',
      ]),
    ).toEqual(['节水条例: supersedes', '用水条例: supersedes', '水法: mentions']);
  });

  it('tells what is abolished from what stays in force', () => {
    expect(
      rolesOf([
        '一、予以废止的文件（2件）',
        '1.《节水条例》',
        '2 某政发〔2010〕5号',
        '二、继续有效的文件目录',
        '1.《用水条例》',
      ]),
    ).toEqual(['节水条例: supersedes', '某政发〔2010〕5号: supersedes', '用水条例: mentions']);
    expect(rolesOf(['1.《节水条例》（某政发〔2010〕5号）'], '某市关于废止部分文件的通知')).toEqual([
      '节水条例: supersedes',
    ]);
    // a sentence that went before is no lead
    expect(rolesOf(['原办法同时废止。现将有关事项通知如下：', '一、《节水条例》规定的标准继续有效。'])).toEqual([
      '节水条例: mentions',
    ]);
    expect(rolesOf(['决定对下列规章予以修改：', '一、《节水条例》'])).toEqual(['节水条例: amends']);
  });

  it('goes on behind items without 《》 and below the head of a table', () => {
    expect(
      rolesOf([
        '附件1：决定废止的行政法规',
        '一、示例盐田条例（1986年3月2日国务院发布）',
        '二、《节水条例》',
        '一般事项另行通知。',
        '《水法》',
      ]),
    ).toEqual(['节水条例: supersedes', '水法: mentions']);
    expect(rolesOf(['废止的规范性文件目录', '序号\t文件名称\t文号', '1\t某市节水规定\t某政发〔2010〕5号'])).toEqual([
      '某政发〔2010〕5号: supersedes',
    ]);
  });

  it('lets what an item changes outweigh what the list does', () => {
    expect(
      rolesOf(['决定废止或者修改下列规章：', '一、《节水条例》', '二、将《用水条例》第三条修改为：“节约用水。”']),
    ).toEqual(['节水条例: supersedes', '用水条例: amends']);
    expect(rolesOf(['《用水条例》第六条增加一款，作为第二款。'])).toEqual(['用水条例: amends']);
  });

  it('reads a list whose line breaks are lost', () => {
    expect(
      rolesOf([
        '现决定废止以下文件：一、《节水条例》；二、《用水条例》。一、检查依据（一）《水法》；（二）《防洪法》及其实施细则；（三）《防汛条例》。',
      ]),
    ).toEqual(['节水条例: supersedes', '用水条例: supersedes', '水法: basis', '防洪法: basis', '防汛条例: basis']);
  });
});
