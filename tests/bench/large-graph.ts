import { searchForm } from '../../graph/search-text.ts';
import { NATION, type Region } from '../../importers/resolution/region-table.ts';
import { GraphBuilder } from '../graph/graph-builder.ts';
import { Dice } from './collection.ts';

/** How many of each a large graph holds. */
export interface LargeSize {
  readonly policies: number;
  readonly measuresEach: number;
}

/** The ids of a large graph that questions can begin at. */
export interface LargeIds {
  readonly policies: readonly string[];
  readonly agencies: readonly string[];
  readonly measures: readonly string[];
  readonly industries: readonly string[];
  /** Paths of provinces and cities. */
  readonly regions: readonly string[];
  readonly parks: readonly string[];
  /** Policies that between one and two hundred others cite. */
  readonly cited: readonly string[];
  /** Policies that replaced an older one. */
  readonly replacing: readonly string[];
}

/** What its policies are on; their titles and measures say the words. */
export const themes = [
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
const ENDS = [
  '按年度安排专项资金并公开使用结果',
  '建立部门会商制度，每季度通报进展',
  '组织供需对接，推动上下游协作',
  '编制任务清单，明确时限和责任人',
  '简化办理流程，实行一次告知、一次办结',
  '鼓励多元主体参与，形成可以推广的做法',
  '委托第三方评估成效，评估结果作为下一年度安排的依据',
  '加强宣传解读，及时回应企业关切',
] as const;
/** Every so many policies replace an older one of their place; of cities, every so many name the park. */
const REPLACING = 25;
const NAMING_PARK = 10;
/** Of a hundred policies: those of the centre, of ministries and of provinces; the rest is of cities. */
const SHARES = { state: 2, ministry: 8, province: 30 } as const;

/**
 * Policies of the centre, of ministries, provinces and cities over eight years, each citing two or three of a higher or the same level
 * that are older, a few of them cited by hundreds; a few replaced; each measure is a paragraph of some 150 characters and the task of one bureau or two of its place. The same in every run.
 */
export function largeGraph({ policies, measuresEach }: LargeSize): {
  readonly graph: GraphBuilder;
  readonly ids: LargeIds;
} {
  const graph = new GraphBuilder();
  const dice = new Dice(7);
  const places = addPlaces(graph);
  const industries = themes.map((name, index) => graph.named('Industry', `industry:theme-${index}`, name));
  const made: Made[] = [];
  for (let index = 0; index < policies; index += 1) {
    const policy = addPolicy(graph, dice, places, made, index, policies);
    addMeasures(graph, dice, policy, measuresEach);
    made.push(policy);
  }
  const ids = {
    policies: made.map(({ id }) => id),
    agencies: places.flatMap(({ bureaus }) => bureaus),
    measures: made.flatMap(({ index }) => [`measure:${index}-0`]),
    industries,
    regions: [
      ...new Set(places.filter(({ level }) => level === 'province' || level === 'city').map(({ path }) => path)),
    ],
    parks: places.flatMap(({ park }) => park ?? []),
    cited: citedAFew(made),
    replacing: made.filter(({ replaces }) => replaces).map(({ id }) => id),
  };
  return { graph, ids };
}

function citedAFew(made: readonly Made[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of made.flatMap(({ cites }) => cites)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return made.flatMap(({ id }) => ((counts.get(id) ?? 0) > 0 && (counts.get(id) ?? 0) <= 200 ? [id] : []));
}

interface Place {
  readonly path: string;
  readonly level: 'state' | 'ministry' | 'province' | 'city';
  readonly region: string;
  readonly bureaus: readonly string[];
  readonly park: string | null;
}

interface Made {
  readonly id: string;
  readonly replaces: boolean;
  /** Ids of those that it cites. */
  readonly cites: readonly string[];
  readonly index: number;
  readonly source: string;
  readonly place: Place;
  readonly paragraphs: readonly Paragraph[];
}

interface Paragraph {
  readonly heading: string;
  /** One line, the heading and the units within. */
  readonly words: string;
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
    const park = region.level === 'city' ? addPark(graph, region, idOf(region), bureaus[0] ?? '') : null;
    const place = { path: region.path, region: idOf(region), bureaus, park };
    if (region.level === 'nation')
      return [
        { ...place, level: 'state' },
        { ...place, level: 'ministry' },
      ];
    return [{ ...place, level: region.level === 'province' ? 'province' : 'city' }];
  });
}

function addPark(graph: GraphBuilder, { code, name }: Region, region: string, bureau: string): string {
  const park = graph.named('Park', `park:${code}`, `${name}高新技术产业开发区`);
  graph.edge('LOCATED_IN', park, region, { id: `edge:located-${code}` });
  graph.edge('OPERATED_BY', park, bureau, { id: `edge:operated-${code}` });
  return park;
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
  const theme = dice.below(themes.length);
  const day = new Date(Date.UTC(2018, 0, 1) + Math.floor((index / all) * 8 * 365) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const at = place.path.split('/').at(-1) ?? '';
  const title = `${at}${dice.pick(VERBS)}${themes[theme] ?? ''}${dice.pick(OBJECTS)}行动方案（第${index}号）`;
  const paragraphs = Array.from({ length: 10 }, (_, section) => paragraph(dice, section, themes[theme] ?? ''));
  const former = index % REPLACING === 0 ? older.findLast((each) => each.place === place) : undefined;
  const cited = older.length === 0 ? [] : citedBy(dice, older, level);
  const basis = cited.map(({ index: each }) => `为落实第${each}号方案`);
  const text = [title, ...basis, ...paragraphs.map(({ words }) => words), ...(former ? [REPLACED] : [])].join('\n');
  const source = graph.source(`${index}.txt`, text);
  const id = graph.policy(`policy:${index}`, {
    title,
    number: `${at.slice(0, 1)}政发〔${day.slice(0, 4)}〕${index}号`,
    issued: day,
    region: place.path,
    level,
    issuers: [`${at}人民政府`],
    industries: [themes[theme] ?? ''],
  });
  graph.text(`text:${index}`, id, source);
  const proof = { source, quote: title };
  graph.proved('ABOUT', id, `industry:theme-${theme}`, proof);
  graph.proved('APPLIES_TO', id, place.region, proof);
  graph.proved('ISSUED_BY', id, place.bureaus[0] ?? '', proof, { order: 0 });
  for (const [position, target] of cited.entries())
    graph.cites(id, target.id, position === 0 ? 'implements' : 'basis', { source, quote: basis[position] ?? '' });
  if (former !== undefined) graph.cites(id, former.id, 'supersedes', { source, quote: REPLACED });
  if (place.park !== null && index % NAMING_PARK === 0) graph.proved('NAMES_PARK', id, place.park, proof);
  const cites = cited.map((each) => each.id);
  return { id, index, source, place, paragraphs, cites, replaces: former !== undefined };
}

const REPLACED = '原方案自本方案施行之日起停止执行。';
const UNITS = '（责任单位：本级部门）';

/** A provision of some 150 characters. */
function paragraph(dice: Dice, section: number, theme: string): Paragraph {
  const heading = `${section + 1}、${dice.pick(VERBS)}${theme}${dice.pick(OBJECTS)}`;
  const sentences = Array.from(
    { length: 4 },
    () => `${dice.pick(VERBS)}${theme}${dice.pick(OBJECTS)}第${dice.below(9000) + 1000}批项目，${dice.pick(ENDS)}。`,
  );
  return { heading, words: `${heading}。${sentences.join('')}${UNITS}` };
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
    const { heading = '', words = '' } = policy.paragraphs[section % policy.paragraphs.length] ?? {};
    const id = graph.measure(`measure:${policy.index}-${section}`, `text:${policy.index}`, heading, {
      words: searchForm(words),
    });
    const proof = { source: policy.source, quote: UNITS };
    const first = dice.below(policy.place.bureaus.length);
    graph.assigns(id, policy.place.bureaus[first] ?? '', 'lead', proof);
    if (dice.below(3) > 0) continue;
    const second = (first + 1 + dice.below(policy.place.bureaus.length - 1)) % policy.place.bureaus.length;
    graph.assigns(id, policy.place.bureaus[second] ?? '', 'support', proof);
  }
}
