import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  centralNames,
  citationOf,
  heirsOf,
  organNamed,
  organs,
  organsCalled,
  successions,
  successionsOf,
} from '../../../importers/resolution/central-organs.ts';

interface Row {
  readonly source: string;
  readonly former?: readonly Row[];
}
const path = new URL('../../../importers/knowledge/central-organs.json', import.meta.url);
const table = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly documents: Readonly<Record<string, { readonly title: string; readonly day: string }>>;
  readonly organs: readonly Row[];
  readonly changes: readonly Row[];
};
const DAY = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

describe('the table of central organs', () => {
  it('names for each row a document that it lists, and lists none that no row names', () => {
    const rows = [...table.organs.flatMap((row) => [row, ...(row.former ?? [])]), ...table.changes];
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter(({ source }) => table.documents[source] === undefined)).toEqual([]);
    const used = new Set(rows.map(({ source }) => source));
    expect(Object.keys(table.documents).filter((key) => !used.has(key))).toEqual([]);
  });

  it('has real days, and each document its own', () => {
    const days = [
      ...Object.values(table.documents).map(({ day }) => day),
      ...successions.map(({ day }) => day),
      ...organs.flatMap(({ names }) => names.flatMap(({ from, until }) => [from, until])),
    ].filter((day) => day !== null);
    expect(days.filter((day) => !DAY.test(day))).toEqual([]);
    expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
  });

  it('lets the names of an organ follow each other without a gap', () => {
    for (const { names } of organs) {
      names.forEach(({ from, until }, at) => {
        if (from !== null && until !== null) expect(from < until, `${names[at]?.name}`).toBe(true);
        if (at > 0) expect([names[at]?.name, from]).toEqual([names[at]?.name, names[at - 1]?.until]);
      });
    }
  });

  it('has each organ once, and no full name twice on one day', () => {
    expect(new Set(organs.map(({ name }) => name)).size).toBe(organs.length);
    const spans = organs.flatMap(({ names }) => names);
    for (const one of spans) {
      const same = spans.filter((other) => other !== one && other.name === one.name);
      for (const other of same) {
        expect([
          one.name,
          (one.until ?? '9') <= (other.from ?? '') || (other.until ?? '9') <= (one.from ?? ''),
        ]).toEqual([one.name, true]);
      }
    }
  });

  it('knows both ends of every succession, each pair once, and no day before its document', () => {
    for (const { from, to, day, document } of successions) {
      expect([from, organNamed(from) !== null, to, organNamed(to) !== null]).toEqual([from, true, to, true]);
      expect(from).not.toBe(to);
      expect(day).toBe(document.day);
    }
    const pairs = successions.map(({ from, to }) => `${from} ${to}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it('lets nobody come after itself', () => {
    for (const { name } of organs) expect(heirsOf(name)).not.toContain(name);
  });

  it('lets a body that went as a whole or in shares bear no name after that day', () => {
    for (const { from, day, kind } of successions.filter((change) => change.kind !== 'transfer')) {
      const until = organNamed(from)?.names.at(-1)?.until ?? null;
      expect([from, kind, until === null || until <= day || until.startsWith(day)]).toEqual([from, kind, true]);
    }
  });
});

describe('organsCalled', () => {
  it.each([
    // every short name of one organ leads to it on any day
    ['国家发改委', null, ['国家发展和改革委员会']],
    ['国家计委', '1996-05-01', ['国家发展和改革委员会']],
    // a renaming is one organ
    ['环保总局', '2005-01-01', ['环境保护部']],
    ['中国铁路总公司', '2015-01-01', ['中国国家铁路集团有限公司']],
    ['国务院扶贫办', '2018-01-01', ['国家乡村振兴局']],
    // one name, several organs: the day decides
    ['广电总局', '2010-06-01', ['国家广播电影电视总局']],
    ['广电总局', '2015-06-01', ['国家新闻出版广电总局']],
    ['广电总局', '2020-06-01', ['国家广播电视总局']],
    ['国家药品监督管理局', '2001-01-01', ['国家食品药品监督管理局']],
    ['国家药品监督管理局', '2019-01-01', ['国家药品监督管理局']],
    // on the day of the change it is the new one
    ['广电总局', '2018-03-17', ['国家广播电视总局']],
    // a year in which it changed leaves both, no day leaves all
    ['广电总局', '2018', ['国家新闻出版广电总局', '国家广播电视总局']],
    ['广电总局', null, ['国家广播电视总局', '国家广播电影电视总局', '国家新闻出版广电总局']],
    // no organ's name
    ['天津市财政局', null, []],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(
      organsCalled(name, day)
        .map((organ) => organ.name)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it('knows every organ under every name it has had', () => {
    for (const name of centralNames()) expect(organsCalled(name).length).toBeGreaterThan(0);
  });
});

describe('successionsOf', () => {
  it.each([
    // two bodies made one, which became a third
    ['中国银行业监督管理委员会', '中国银行保险监督管理委员会', 'merger', '2018-03-17'],
    ['中国保险监督管理委员会', '中国银行保险监督管理委员会', 'merger', '2018-03-17'],
    ['中国银行保险监督管理委员会', '国家金融监督管理总局', 'merger', '2023-03-10'],
    ['国家工商行政管理总局', '国家市场监督管理总局', 'merger', '2018-03-17'],
    ['国土资源部', '自然资源部', 'merger', '2018-03-17'],
    ['卫生部', '国家卫生和计划生育委员会', 'merger', '2013-03-14'],
    ['信息产业部', '工业和信息化部', 'merger', '2008-03-15'],
    ['国家乡村振兴局', '农业农村部', 'merger', '2023-03-10'],
    // given up in shares
    ['国家经济贸易委员会', '商务部', 'split', '2003-03-10'],
    ['铁道部', '国家铁路局', 'split', '2013-03-14'],
    // a duty that moved
    ['科学技术部', '工业和信息化部', 'transfer', '2023-03-10'],
    ['国家发展和改革委员会', '国家数据局', 'transfer', '2023-03-10'],
  ])('%s → %s: %s on %s', (from, to, kind, day) => {
    expect(successionsOf(from)).toContainEqual(expect.objectContaining({ from, to, kind, day }));
    expect(successionsOf(to)).toContainEqual(expect.objectContaining({ from, to, kind, day }));
  });

  it('follows the heirs of bodies that are no more, and no duty that moved', () => {
    expect(heirsOf('中国银行业监督管理委员会')).toEqual(['中国银行保险监督管理委员会', '国家金融监督管理总局']);
    expect(heirsOf('科学技术部')).toEqual([]);
  });

  it('cites a document with its number or who adopted it, and its day', () => {
    const [merger] = successionsOf('国土资源部').filter(({ from }) => from === '国土资源部');
    expect(merger === undefined ? '' : citationOf(merger.document)).toBe(
      '国务院机构改革方案（第十三届全国人民代表大会第一次会议，2018-03-17）',
    );
  });
});
