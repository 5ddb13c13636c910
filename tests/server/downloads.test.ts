import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import { createDownloads } from '../../server/downloads.ts';
import { createHttp, listen } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { ids } from '../graph/questions/example-graph.ts';
import { exampleStore } from '../graph/questions/example-store.ts';

let store: GraphStore;
let http: Server;
let url: string;
beforeAll(async () => {
  store = await exampleStore();
  const log = createLog('silent');
  http = createHttp({ '/download': createDownloads(store, log) }, log);
  url = `http://127.0.0.1:${await listen(http, 0, '127.0.0.1')}`;
});
afterAll(async () => {
  await new Promise((closed) => http.close(closed));
  await store.close();
});

function get(name: string, query: Readonly<Record<string, string>>, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/download/${name}?${new URLSearchParams(query)}`, init);
}

const bureau = { agency: ids.cityBureau };

describe('GET /download/tasks', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ];
  test.each(rows)('.%s has its type and is saved under a Chinese name', async (ending, type) => {
    const answer = await get(`tasks.${ending}`, bureau);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    const name = encodeURIComponent(`济南市发展和改革委员会任务清单.${ending}`);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename=tasks.${ending}; filename*=UTF-8''${name}`,
    );
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test('each row has its words, policy, number, way, role, deadline, and a link to the marked words', async () => {
    const { title, rows: tasks } = await (await get('tasks.json', bureau)).json();
    expect(title).toBe('济南市发展和改革委员会任务清单');
    expect(tasks).toHaveLength(2);
    expect(tasks[0]).toMatchObject({
      measure: '建设起降场',
      quote: '市发展改革委',
      role: '牵头',
      way: '本机构',
      deadline: '2025年6月30日；2026年；每季度',
      dueDay: '2025-06-30',
      path: '总体目标 › 建设起降场',
      source: 'city.txt',
    });
    expect(tasks[0].link).toMatch(new RegExp(`^${url}/policy/policy:[^/?]+\\?source=source%3Acity.txt#\\d+-\\d+$`));
  });

  test('the filters are those of the question', async () => {
    const counts = async (filter: Readonly<Record<string, string>>): Promise<number> =>
      (await (await get('tasks.json', { ...bureau, ...filter })).json()).rows.length;
    expect(await counts({ role: 'LEAD' })).toBe(1);
    expect(await counts({ via: 'FORMER_NAME' })).toBe(0);
    expect(await counts({ dueFrom: '2025-07-01', order: 'due' })).toBe(2);
    expect(await counts({ year: '2023' })).toBe(0);
  });

  test('the notes say in which ways the tasks are its own', async () => {
    const note = async (...ways: readonly string[]): Promise<string> => {
      const query = new URLSearchParams({ ...bureau, year: '2024' });
      for (const way of ways) query.append('via', way);
      return (await (await fetch(`${url}/download/tasks.json?${query}`)).json()).notes['筛选'];
    };
    expect(await note()).toBe('年份：2024');
    expect(await note('OWN', 'GROUP')).toBe('年份：2024；来路：本机构、所在一类');
    const sure = ['OWN', 'FORMER_NAME', 'PREDECESSOR', 'GROUP', 'SUBORDINATE'];
    expect(await note(...sure)).toBe('年份：2024；来路：不含“可能”');
  });

  test('CSV begins with a byte order mark and has a line for each task', async () => {
    const bytes = new Uint8Array(await (await get('tasks.csv', bureau)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('措施,原文,角色,期限');
  });

  test('HEAD tells the same without the file', async () => {
    const answer = await get('tasks.csv', bureau, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

describe('/download/graph', () => {
  const post = (name: string, body: unknown): Promise<Response> =>
    get(name, {}, { method: 'POST', body: JSON.stringify(body) });

  test('GET gives the whole graph, or what a filter keeps', async () => {
    const all = await get('graph.graphml', {});
    expect(all.headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
    expect(all.headers.get('content-disposition')).toContain(encodeURIComponent('政脉图谱.graphml'));
    const whole = await all.text();
    const part = await (await get('graph.graphml', { region: '山东省/济南市' })).text();
    expect(whole).toContain(`<node id="${ids.centre}"`);
    expect(part).toContain(`<node id="${ids.city}"`);
    expect(part).not.toContain(`<node id="${ids.centre}"`);
  });

  test('POST gives the nodes of a picture, their places, and the relations that it shows', async () => {
    const picture = { ids: [ids.city, ids.centre, ids.province], places: { [ids.city]: [5, 6] }, title: '我的图' };
    const answer = await post('graph.gexf', picture);
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('我的图.gexf'));
    const text = await answer.text();
    expect(text.split('<node ').length - 1).toBe(3);
    expect(text).toContain('<viz:position x="5" y="-6"/>');
    const edges = [...text.matchAll(/<edge id="([^"]*)"/g)].map(([, id]) => id);
    expect(edges).toHaveLength(3);
    const without = await (await post('graph.gexf', { ...picture, without: edges.slice(1) })).text();
    expect(without.split('<edge ').length - 1).toBe(1);
  });

  test('what is posted must be a picture', async () => {
    for (const body of [{ ids: 'policy:1' }, { ids: Array.from({ length: 3001 }, () => 'policy:1') }, 7]) {
      const answer = await post('graph.jsonld', body);
      expect(answer.status).toBe(400);
      expect((await answer.json()).code).toBe('BAD_INPUT');
    }
    expect((await get('graph.jsonld', {}, { method: 'POST', body: '{' })).status).toBe(400);
    expect((await get('graph.jsonld', { fromYear: 'soon' })).status).toBe(400);
  });
});

describe('what cannot be given', () => {
  const rows: readonly (readonly [string, string, Readonly<Record<string, string>>, number, string, string])[] = [
    ['an unknown bureau', 'tasks.csv', { name: '济南市财政厅' }, 404, 'NOT_FOUND', '济南市财政厅'],
    ['no bureau', 'tasks.csv', {}, 400, 'BAD_INPUT', '二者取一'],
    ['an unknown file', 'nothing.csv', {}, 404, 'NOT_FOUND', 'tasks.xlsx'],
    ['a year that is none', 'tasks.csv', { ...bureau, year: '24' }, 400, 'BAD_INPUT', '四位数字'],
    ['a misspelt filter', 'tasks.csv', { ...bureau, rôle: 'lead' }, 400, 'BAD_INPUT', '没有参数 rôle'],
    ['an unknown role', 'tasks.csv', { ...bureau, role: 'boss' }, 400, 'BAD_INPUT', 'lead、support、responsible'],
  ];
  test.each(rows)('%s', async (_, name, query, status, code, words) => {
    const answer = await get(name, query);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  test('an unknown bureau comes with the nearest names', async () => {
    const { nearest } = await (await get('tasks.csv', { name: '济南市财政厅' })).json();
    expect(nearest).toContain('济南市财政局');
  });

  test('what nobody foresaw is masked', async () => {
    const failing: GraphStore = { ...store, read: () => Promise.reject(new Error('secret of the store')) };
    const log = createLog('silent');
    const other = createHttp({ '/download': createDownloads(failing, log) }, log);
    const port = await listen(other, 0, '127.0.0.1');
    const answer = await fetch(`http://127.0.0.1:${port}/download/tasks.csv?agency=agency:x`);
    expect([answer.status, (await answer.text()).includes('secret')]).toEqual([500, false]);
    await new Promise((closed) => other.close(closed));
  });

  test('other methods are refused', async () => {
    expect((await get('tasks.csv', bureau, { method: 'POST' })).status).toBe(405);
  });
});

describe('GET /download/derivation and /download/measures', () => {
  test('a row for each step with its words and a link to them', async () => {
    const answer = await get('derivation.json', { policy: ids.centre, region: '济南市' });
    expect(answer.headers.get('content-disposition')).toContain(
      encodeURIComponent('低空经济发展指导意见派生政策.json'),
    );
    const { rows, notes } = await answer.json();
    expect(rows).toMatchObject([
      {
        steps: 1,
        policy: '济南市低空经济行动计划',
        role: '依据',
        basis: '低空经济发展指导意见',
        quote: '根据《低空经济发展指导意见》',
        link: expect.stringMatching(/\/policy\/policy:city\?source=source%3Acity\.txt#\d+-\d+$/),
      },
    ]);
    expect(notes['筛选']).toBe('地区：济南市');
  });

  test('a row for each measure, nearest reason first', async () => {
    const { rows } = await (await get('measures.json', { policy: ids.centre })).json();
    expect(rows.map(({ measure, reason }: Record<string, string>) => [measure, reason])).toEqual([
      ['总体目标', '本条引用'],
      ['开辟航线', '所属政策以之为据'],
      ['建设起降场', '所属政策以之为据'],
      ['开放场景', '所属政策以之为据'],
      ['依据', '所属政策以之为据'],
    ]);
    expect((await (await get('measures.csv', { policy: ids.centre })).text()).split('\r\n')).toHaveLength(7);
  });

  test.each([
    ['no policy', {}],
    ['an unknown filter', { policy: ids.centre, regoin: '济南市' }],
    ['too deep a walk', { policy: ids.centre, depth: '33' }],
  ])('%s is refused', async (_, query) => {
    expect((await get('derivation.csv', query)).status).toBe(400);
  });
});

describe('GET /download/in-force', () => {
  test('a row for each policy with the words that decide, those of which nothing says it behind them', async () => {
    const query = { region: '济南市', on: '2024-12-31', above: 'true' };
    const answer = await get('in-force.json', query);
    expect(answer.headers.get('content-disposition')).toContain(
      encodeURIComponent('山东省济南市2024-12-31有效政策.json'),
    );
    const { rows, notes } = await answer.json();
    expect(rows).toMatchObject([
      { policy: '济南市低空经济行动计划', level: '市级', state: '有效', since: '2024-06-15', id: ids.city },
    ]);
    expect(notes).toMatchObject({ 地区: '山东省/济南市', 有效于: '2024-12-31', 筛选: '含上级地区' });
    const none = await (await get('in-force.json', { region: '济南市', on: '2024-01-01', level: 'STATE' })).json();
    expect([none.rows, none.notes['筛选']]).toEqual([[], '层级：国家']);
  });

  test.each([
    ['no region', {}, 400],
    ['an unknown region', { region: '亚特兰蒂斯' }, 404],
    ['what is no day', { region: '济南市', on: '2024-02-30' }, 400],
    ['neither true nor false', { region: '济南市', above: '1' }, 400],
  ])('%s is refused', async (_, query, status) => {
    expect((await get('in-force.csv', query)).status).toBe(status);
  });
});

describe('GET /download/compare', () => {
  test('a row for each thing that the two have in common or say of each other, with the words of both', async () => {
    const { title, rows } = await (await get('compare.json', { a: ids.city, b: ids.province })).json();
    expect(title).toBe('济南市低空经济行动计划与山东省低空经济实施方案对照');
    expect(rows).toMatchObject([
      {
        group: '相互引用',
        item: '甲引用乙',
        a: '贯彻落实',
        aQuote: '贯彻《山东省低空经济实施方案》',
        b: null,
        bLink: null,
      },
      {
        group: '共同引用',
        item: '低空经济发展指导意见',
        a: '依据',
        aQuote: '根据《低空经济发展指导意见》',
        aLink: expect.stringMatching(/\/policy\/policy:city\?source=source%3Acity\.txt#\d+-\d+$/),
        b: '贯彻落实',
        bQuote: '为落实《低空经济发展指导意见》',
        bLink: expect.stringMatching(/\/policy\/policy:province\?source=source%3Aprovince\.txt#\d+-\d+$/),
      },
      { group: '共同范围', item: '低空经济', aSource: 'city.txt', bSource: 'province.txt' },
    ]);
  });

  test('one policy alone is refused', async () => {
    expect((await get('compare.csv', { a: ids.city })).status).toBe(400);
  });
});

describe('GET /download/diffusion', () => {
  test('a row for each adoption by day, with rank, lag, words and a link to them', async () => {
    const { title, rows } = await (await get('diffusion.json', { industry: '低空经济' })).json();
    expect(title).toBe('低空经济扩散');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({
      rank: 2,
      region: '山东省',
      code: '370000',
      level: '省级',
      day: '2024-03-01',
      lag: 51,
      first: '是',
      number: '鲁政发〔2024〕5号',
      quote: '低空经济',
      source: 'province.txt',
    });
    expect(rows[1].link).toMatch(
      new RegExp(`^${url}/policy/policy:province\\?source=source%3Aprovince.txt#\\d+-\\d+$`),
    );
  });

  const rows: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['what follows from a policy', { policy: ids.centre }, 2],
    ['a phrase', { phrase: '起降场' }, 1],
    ['one level', { industry: '低空经济', levels: 'CITY' }, 1],
    ['one region', { industry: '低空经济', regions: '山东省' }, 2],
    ['years', { industry: '低空经济', from: '2025', to: '2026' }, 0],
  ];
  test.each(rows)('%s as CSV: a line of captions, then one for each', async (_, query, count) => {
    const answer = await get('diffusion.csv', query);
    expect(answer.headers.get('content-disposition')).toContain('filename=diffusion.csv');
    expect((await answer.text()).trimEnd().split('\r\n')).toHaveLength(count + 1);
  });

  const wrong: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['nothing asked', {}],
    ['a level that is none', { industry: '低空经济', levels: '乡' }],
    ['a year that is none', { industry: '低空经济', from: '去年' }],
    ['an unknown parameter', { industry: '低空经济', level: 'CITY' }],
  ];
  test.each(wrong)('%s is refused', async (_, query) => {
    const answer = await get('diffusion.csv', query);
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'BAD_INPUT']);
  });
});
