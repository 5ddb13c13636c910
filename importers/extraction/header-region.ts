import type { Span } from '../../graph/text.ts';
import { isCentral } from '../reading/central.ts';
import { type Paragraph, sourceSpan } from '../reading/paragraph.ts';
import type { TitleForm } from '../reading/title.ts';
import { NATION, type Region } from '../resolution/region-table.ts';
import { isWithin, regionByPath, regionNamed, regionOf, regionsCalled, regionsIn } from '../resolution/regions.ts';
import type { HeaderRule } from '../rules/header.ts';

/** Where a document applies. */
export interface Place {
  readonly value: string;
  readonly spans: readonly Span[] | undefined;
  readonly rule: HeaderRule;
  /** The area of those who issue it: what 市 and 区 in their names mean. */
  readonly issuerPath: string | null;
}

/** What the place is read from. */
export interface PlaceInput {
  readonly title: string;
  readonly noticeTitle: string | null;
  readonly named: readonly string[];
  readonly number: string | null;
  readonly texts: readonly Paragraph[];
  readonly addressees: Paragraph | null;
  /** Lines that say to whom copies go. */
  readonly copies: readonly Paragraph[];
  readonly kind: TitleForm | null;
}

/** How the numbers of a province's documents begin. */
const PROVINCE_LETTERS: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  内: '内蒙古自治区',
  蒙: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  黔: '贵州省',
  滇: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
  兵: '新疆维吾尔自治区',
};

/** The place of a document: what an approval is about, else the area of its issuers, else what title, number or text name. */
export function readRegion(input: PlaceInput): Place | null {
  const area = issuersArea(input);
  if (area === null) return mostNamed(input.texts);
  const { path } = area.region;
  const matter = area.region === NATION ? (fromProposer(input.noticeTitle) ?? placesOfMatter(input)) : null;
  const about = matter === null ? null : (consentedIn(input.texts, matter) ?? matter);
  return { ...(about ?? { value: withoutZone(path), spans: undefined, rule: area.rule }), issuerPath: path };
}

/** A zone is no division: what it issues applies in the county or city that it lies in. */
function withoutZone(path: string): string {
  return /(?<!滨海|浦东)(?:开发区|新区|园区|示范区|管理区|试验区|经济区|产业区)$/.test(path) && path.includes('/')
    ? path.slice(0, path.lastIndexOf('/'))
    : path;
}

/** 宝坻某科技城工作计划: the part of a place by whose short name the title of an annex begins. */
export function placeAtHead(title: string, around: string): string | null {
  const outer = regionByPath(around);
  for (let length = LONGEST_SHORT; outer !== null && length >= 2; length--) {
    // 通州湾 is no part of 通州
    if (/^[湾江河湖山]/.test(title.slice(length))) continue;
    const inner = regionsCalled(title.slice(0, length)).filter(
      (region) => region !== outer && isWithin(region, outer) && region.short.length >= 2,
    );
    if (inner[0] !== undefined) return inner.length === 1 ? withoutZone(inner[0].path) : null;
  }
  return null;
}
const LONGEST_SHORT = 12;

interface Area {
  readonly region: Region;
  readonly rule: HeaderRule;
}

type FoundPlace = Omit<Place, 'issuerPath'>;

function issuersArea(input: PlaceInput): Area | null {
  for (const name of input.named) {
    const region = regionNamed(name) ?? (isCentral(name) && !/^(?:省|市(?!场监)|区|县)/.test(name) ? NATION : null);
    if (region !== null) return { region, rule: 'region.issuer' };
  }
  const titled = regionNamed(input.noticeTitle ?? '') ?? regionNamed(input.title);
  if (titled !== null) return { region: titled, rule: 'region.title' };
  const letter = PROVINCE_LETTERS[input.number?.charAt(0) ?? ''];
  const lettered = letter === undefined ? null : regionOf(letter);
  if (letter !== undefined) return lettered === null ? null : { region: lettered, rule: 'region.number' };
  return input.number !== null && /^(?:国|中|财|发改|商|工信|环)/.test(input.number)
    ? { region: NATION, rule: 'region.number' }
    : null;
}

const ABOUT_ONE =
  /(?:批复|复函|答复|许可证?|检查报告|验收|的函)(?:[(〔].*)?$|^国务院.*关于同意|(?:颁发|核发|释放|核准|批准).*的通知$/;

/** What an approval, permit, reply or inspection of a central body is about: the places its title or first provision gives. */
function placesOfMatter(input: PlaceInput): FoundPlace | null {
  const words = `${input.noticeTitle ?? ''}${input.title}`;
  if (!ABOUT_ONE.test(input.title) && !(input.noticeTitle !== null && ABOUT_ONE.test(input.noticeTitle))) return null;
  const located = placesLocated(input.texts);
  if (located !== null) return located;
  const addressed = placesAddressed(input.addressees);
  if (addressed.length > 1) return found(joinPlaces(addressed), 'region.addressee');
  const titled = joinPlaces([...placesIn(words), ...areasIn(words)]);
  if (titled !== null && !INSIDE.test(words)) return found(titled, 'region.matter');
  if (addressed.length > 0) return found(joinPlaces(addressed), 'region.addressee');
  return /答复/.test(input.title) || SETS_UP.test(words) ? null : placesOfOrgans([...input.texts, ...input.copies]);
}

const CONSENT =
  /(?:同意|批准|支持)[^。；]{0,40}?在(?<place>[^。；，]{2,24}?)(?:共同|联合)?(?:承办|举办|召开|开展|设立|建设|建立|实施|组织|试点)/;

/** 同意你省在某市开展试点: the part of the addressed province that the consent names. */
function consentedIn(texts: readonly Paragraph[], { value }: FoundPlace): FoundPlace | null {
  const around = regionByPath(value);
  if (around === null) return null;
  for (const paragraph of texts.slice(0, 6)) {
    const match = CONSENT.exec(paragraph.text.slice(0, 600));
    const places = match === null ? [] : regionsIn(match.groups?.['place'] ?? '', value).map(({ region }) => region);
    const inner = joinPlaces(places.filter((region) => region !== around && isWithin(region, around)));
    if (match === null || inner === null) continue;
    const span = sourceSpan(paragraph, match.index, match.index + match[0].length);
    return { value: inner, spans: [span], rule: 'region.located' };
  }
  return null;
}

function found(value: string | null, rule: HeaderRule): FoundPlace | null {
  return value === null ? null : { value, spans: undefined, rule };
}

/** A place in these words may stand only in the name of a plant, a river or a company. */
const INSIDE = /环境影响|机组|核电|工程|项目|油田|电站|公司|委员会|机场/;

/** The places of a title. 香港 and 澳门 for short are those with whom something is done, not where it applies. */
function placesIn(words: string): readonly Region[] {
  return regionsIn(words).flatMap(({ region, start, end }) =>
    region.name.endsWith('特别行政区') && words.slice(start, end) !== region.name ? [] : [region],
  );
}

/** The places whose governments are addressed: 贵州省人民政府、商务部：; 国家计委并河北、江苏省人民政府： */
function placesAddressed(addressees: Paragraph | null): readonly Region[] {
  if (addressees === null || addressees.text.length > 120) return [];
  const names = Array.from(addressees.text.matchAll(GOVERNMENT), (match) => match[1] ?? '');
  return [...new Set(names.flatMap((name) => name.split('、').flatMap((each) => regionOf(each) ?? [])))];
}
const GOVERNMENT =
  /(?:^|[、，,并])((?:(?:[一-鿿]{2,3}|[一-鿿]{2,8}(?:省|自治区|市))、)*[一-鿿]{2,10}(?:省|自治区|特别行政区|市))(?:人民)?政府/g;

const LOCAL_ORGAN = /^[一-鿿]{0,14}?(?:政府|厅|局|委员会|管委会)/;
/** A body that is set up has members from many places. */
const SETS_UP = /组建|成立|建立|设立/;

/** The one place whose organs an approval charges with something or sends a copy: 我部委托湖南省生态环境厅…. */
function placesOfOrgans(texts: readonly Paragraph[]): FoundPlace | null {
  const organs = texts.flatMap((paragraph) =>
    regionsIn(paragraph.text.slice(0, 6000)).flatMap(({ region, start, end }) => {
      const { text } = paragraph;
      const named = text.slice(start, end).endsWith(region.name) && LOCAL_ORGAN.test(text.slice(end, end + 24));
      return named && region !== NATION ? [{ region, span: sourceSpan(paragraph, start, end) }] : [];
    }),
  );
  const value = joinPlaces(organs.map(({ region }) => region));
  const [first] = organs;
  if (value === null || first === undefined || value.includes('、')) return null;
  return { value, spans: [first.span], rule: 'region.organs' };
}

/** Areas of several provinces that go by one name. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  粤港澳: ['广东省', '香港特别行政区', '澳门特别行政区'],
  京津冀: ['北京市', '天津市', '河北省'],
  长三角: ['上海市', '江苏省', '浙江省', '安徽省'],
  成渝: ['四川省', '重庆市'],
};

function areasIn(words: string): readonly Region[] {
  const names = Object.entries(AREAS).flatMap(([area, members]) => (words.includes(area) ? members : []));
  return names.flatMap((name) => regionOf(name) ?? []);
}

/** 转发煤炭部、山西省人民政府关于…意见的通知: the province whose paper is passed on. */
function fromProposer(noticeTitle: string | null): FoundPlace | null {
  const name = /(?:转发|批转)(?:[^关]{2,30}、)?([一-鿿]{2,8}(?:省|自治区|市))人民政府关于/.exec(noticeTitle ?? '')?.[1];
  const region = name === undefined ? null : regionOf(name);
  return region === null ? null : { value: region.path, spans: undefined, rule: 'region.proposer' };
}

const LOCATED = /(?:位于|涉及|起自|途经|建设地点|厂址|选址(?:于|位于|在)|坝址位于)[^。]{2,160}/g;

/** 该项目位于甘肃省武威市…: the places of the sentences that say where something lies. */
function placesLocated(texts: readonly Paragraph[]): FoundPlace | null {
  for (const paragraph of texts.slice(0, 12)) {
    const matches = Array.from(paragraph.text.slice(0, 1500).matchAll(LOCATED));
    const places = matches.flatMap((match) => regionsIn(match[0]).map(({ region }) => region));
    const value = joinPlaces(places);
    const [first] = matches;
    if (value !== null && first !== undefined) {
      const span = sourceSpan(paragraph, first.index, first.index + first[0].length);
      return { value, spans: [span], rule: 'region.located' };
    }
  }
  return null;
}

/** One place by its full path; several provinces joined; several parts of one place by what holds them all. */
function joinPlaces(regions: readonly Region[]): string | null {
  const paths = [...new Set(regions.filter((region) => region !== NATION).map(({ path }) => path))];
  if (paths.length === 0) return null;
  const provinces = [...new Set(paths.map((path) => path.split('/')[0] ?? path))];
  if (provinces.length > 1) return provinces.join('、');
  const deepest = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
  return deepest.reduce(commonPath);
}

/** What both of two places lie in. */
function commonPath(one: string, other: string): string {
  const a = one.split('/');
  const b = other.split('/');
  const common: string[] = [];
  for (let at = 0; at < a.length && a[at] === b[at]; at++) common.push(a[at] ?? '');
  return common.join('/');
}

const CENTRAL_WORDS =
  /国务院|全国|(?:生态环境|财政|商务|教育|科技|工业和信息化|自然资源|交通运输|农业农村|水利|民政|人力资源社会保障)部|国家[一-鿿]{2,8}(?:局|委)/;

function speaksForAll(texts: readonly Paragraph[]): boolean {
  return texts.slice(0, 6).some(({ text }) => CENTRAL_WORDS.test(text.slice(0, 400)));
}

/** Where other parts of the same province are named half as often together, the text is about what holds them all. */
function withSiblings(best: string, most: number, counts: ReadonlyMap<string, number>): string {
  const [province] = best.split('/');
  const others = [...counts].filter(
    ([path]) => path.startsWith(`${province}/`) && !path.startsWith(best) && !best.startsWith(path),
  );
  const count = others.reduce((sum, [, times]) => sum + times, 0);
  return 2 * count < most ? best : others.map(([path]) => path).reduce(commonPath, best);
}

/** Where neither issuer nor title says it: the place that a text names most, its parts counted for the whole. */
function mostNamed(texts: readonly Paragraph[]): Place | null {
  const counts = new Map<string, number>();
  for (const { text } of texts.slice(0, 80)) {
    for (const { region } of regionsIn(text.slice(0, 4000))) {
      if (region !== NATION) counts.set(region.path, (counts.get(region.path) ?? 0) + 1);
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (best === undefined)
    return speaksForAll(texts)
      ? { value: NATION.path, spans: undefined, rule: 'region.nation', issuerPath: null }
      : null;
  const path = withSiblings(withoutZone(best[0]), best[1], counts);
  return {
    value: path,
    spans: undefined,
    rule: 'region.most-named',
    issuerPath: path === withoutZone(best[0]) ? best[0] : path,
  };
}
