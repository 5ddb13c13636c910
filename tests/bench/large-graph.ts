import { NATION, type Region } from '../../importers/resolution/region-table.ts';
import { GraphBuilder } from '../graph/graph-builder.ts';
import { Dice } from './collection.ts';

/** How many of each a large graph holds. */
export interface LargeSize {
  readonly policies: number;
  readonly measuresEach: number;
}

/** A large graph and the ids that questions can begin at. */
export interface LargeGraph {
  readonly graph: GraphBuilder;
  readonly policies: readonly string[];
  readonly agencies: readonly string[];
  readonly measures: readonly string[];
  readonly industries: readonly string[];
}

const THEMES = [
  '氢能',
  '储能',
  '低空经济',
  '生物医药',
  '集成电路',
  '新材料',
  '跨境电商',
  '绿色建筑',
  '人工智能',
  '现代物流',
];
const BUREAUS = [
  '发展和改革委员会',
  '工业和信息化局',
  '科学技术局',
  '财政局',
  '商务局',
  '市场监督管理局',
  '生态环境局',
  '交通运输局',
  '教育局',
  '农业农村局',
];
const VERBS = ['加快', '推进', '支持', '完善', '优化', '拓展', '提升', '培育'] as const;
const OBJECTS = [
  '公共服务平台',
  '应用示范场景',
  '重点项目库',
  '标准体系',
  '检验检测能力',
  '人才队伍',
  '金融产品',
  '数据共享机制',
] as const;
/** Of a hundred policies: those of the centre, of ministries and of provinces; the rest is of cities. */
const SHARES = { state: 2, ministry: 8, province: 30 } as const;

/**
 * Policies of the centre, of ministries, provinces and cities over eight years, each citing two or three of a higher or the same level
 * that are older, a few of them cited by hundreds; each measure is the task of one bureau or two of its place. The same in every run.
 */
export function largeGraph({ policies, measuresEach }: LargeSize): LargeGraph {
  const graph = new GraphBuilder();
  const dice = new Dice(7);
  const places = addPlaces(graph);
  const industries = THEMES.map((name, index) => graph.named('Industry', `industry:theme-${index}`, name));
  const made: Made[] = [];
  for (let index = 0; index < policies; index += 1) {
    const policy = addPolicy(graph, dice, places, made, index, policies);
    addMeasures(graph, dice, policy, measuresEach);
    made.push(policy);
  }
  return {
    graph,
    policies: made.map(({ id }) => id),
    agencies: places.flatMap(({ bureaus }) => bureaus),
    measures: made.flatMap(({ index }) => [`measure:${index}-0`]),
    industries,
  };
}

interface Place {
  readonly path: string;
  readonly level: 'state' | 'ministry' | 'province' | 'city';
  readonly region: string;
  readonly bureaus: readonly string[];
}

interface Made {
  readonly id: string;
  readonly index: number;
  readonly source: string;
  readonly place: Place;
  readonly headings: readonly string[];
  readonly text: string;
}

/** The country, the provinces and their cities, each with its bureaus. */
function addPlaces(graph: GraphBuilder): readonly Place[] {
  const known = [NATION, ...NATION.children, ...NATION.children.flatMap(({ children }) => children)].filter(
    ({ code, level }) => code !== null && level !== 'county',
  );
  const idOf = (region: Region): string => `region:${region.code}`;
  return known.flatMap((region): readonly Place[] => {
    const parent = region.parent === null ? undefined : idOf(region.parent);
    graph.region(region.code ?? '', region.path, parent);
    const at = region.path.replace('全国', '国家').split('/').at(-1) ?? '';
    const bureaus = BUREAUS.map((name, index) => {
      const id = graph.agency(`agency:${region.code}-${index}`, `${at}${name}`, { region: region.path });
      graph.edge('BELONGS_TO', id, idOf(region));
      return id;
    });
    const place = { path: region.path, region: idOf(region), bureaus };
    if (region.level === 'nation')
      return [
        { ...place, level: 'state' },
        { ...place, level: 'ministry' },
      ];
    return [{ ...place, level: region.level === 'province' ? 'province' : 'city' }];
  });
}

function levelAt(index: number): Place['level'] {
  const part = index % 100;
  if (part < SHARES.state) return 'state';
  if (part < SHARES.state + SHARES.ministry) return 'ministry';
  return part < SHARES.state + SHARES.ministry + SHARES.province ? 'province' : 'city';
}

function addPolicy(
  graph: GraphBuilder,
  dice: Dice,
  places: readonly Place[],
  older: readonly Made[],
  index: number,
  all: number,
): Made {
  const level = levelAt(index);
  const here = places.filter((place) => place.level === level);
  const place = here[dice.below(here.length)] ?? here[0];
  if (place === undefined) throw new Error(`no place is of level ${level}`);
  const theme = dice.below(THEMES.length);
  const day = new Date(Date.UTC(2018, 0, 1) + Math.floor((index / all) * 8 * 365) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const at = place.path.split('/').at(-1) ?? '';
  const title = `${at}${dice.pick(VERBS)}${THEMES[theme] ?? ''}${dice.pick(OBJECTS)}行动方案（第${index}号）`;
  const headings = Array.from(
    { length: 10 },
    (_, section) => `${section + 1}、${dice.pick(VERBS)}${THEMES[theme] ?? ''}${dice.pick(OBJECTS)}`,
  );
  const cited = older.length === 0 ? [] : citedBy(dice, older, level);
  const basis = cited.map(({ index: each }) => `为落实第${each}号方案`);
  const text = [title, ...basis, ...headings.map((heading) => `${heading}（责任单位：本级部门）`)].join('\n');
  const source = graph.source(`${index}.txt`, text);
  const id = graph.policy(`policy:${index}`, {
    title,
    number: `${at.slice(0, 1)}政发〔${day.slice(0, 4)}〕${index}号`,
    issued: day,
    region: place.path,
    level,
    issuers: [`${at}人民政府`],
    industries: [THEMES[theme] ?? ''],
  });
  graph.text(`text:${index}`, id, source);
  const proof = { source, quote: title };
  graph.proved('ABOUT', id, `industry:theme-${theme}`, proof);
  graph.proved('APPLIES_TO', id, place.region, proof);
  graph.proved('ISSUED_BY', id, place.bureaus[0] ?? '', proof, { order: 0 });
  for (const [position, target] of cited.entries())
    graph.cites(id, target.id, position === 0 ? 'implements' : 'basis', { source, quote: basis[position] ?? '' });
  return { id, index, source, place, headings, text };
}

/** Two or three older policies, the eldest most often, none of a lower level. */
function citedBy(dice: Dice, older: readonly Made[], level: Place['level']): readonly Made[] {
  const ranks = ['state', 'ministry', 'province', 'city'];
  const found = new Map<string, Made>();
  for (let tries = 0; tries < 12 && found.size < 2 + (tries % 2); tries += 1) {
    const near = dice.below(2) === 0 ? older.length : Math.ceil(older.length / 20);
    const one = older[dice.below(near)];
    if (one !== undefined && ranks.indexOf(one.place.level) <= ranks.indexOf(level)) found.set(one.id, one);
  }
  return [...found.values()];
}

function addMeasures(graph: GraphBuilder, dice: Dice, policy: Made, count: number): void {
  for (let section = 0; section < count; section += 1) {
    const heading = policy.headings[section % policy.headings.length] ?? '';
    const id = graph.measure(`measure:${policy.index}-${section}`, `text:${policy.index}`, heading);
    const proof = { source: policy.source, quote: '（责任单位：本级部门）' };
    const first = dice.below(policy.place.bureaus.length);
    graph.assigns(id, policy.place.bureaus[first] ?? '', 'lead', proof);
    if (dice.below(3) > 0) continue;
    const second = (first + 1 + dice.below(policy.place.bureaus.length - 1)) % policy.place.bureaus.length;
    graph.assigns(id, policy.place.bureaus[second] ?? '', 'support', proof);
  }
}
