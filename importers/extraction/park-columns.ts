import type { ParkRecord } from '../records.ts';

/** What a description tells of a park. */
export type ParkColumns = Pick<ParkRecord, 'locatedIn' | 'industry' | 'operator'>;

/** Words without which no description tells anything: one cheap look before the patterns. */
const TELLS = /位于|地处|坐落|座落|选址|产业|定位|重点发展|主要发展|主攻|运营|管理(?:单位|机构)|所在|位置/;
const PLACE =
  /(?:位于|地处|坐落[于在]?|座落[于在]?|选址[于在]?|(?:所在(?:地|位置|区域)?|地理位置|园区位置|区位)[:：为是]+(?:位于)?)(?<value>[^，,。；;:：()（）《》\t]{2,30})/;
const INDUSTRY =
  /(?:(?:主导|重点|主要|特色|支柱)产业|产业(?:定位|方向)|功能定位|发展定位|主攻方向)[:：为是。]+(?:重点发展|主要发展|发展|以)?(?<value>[^，,。；;:：()（）《》\t]{2,60}?)(?:为主(?:导)?|等[^，。；]{0,10})?(?=[，,。；;]|$)|(?:重点发展|主要发展|主攻)(?<focus>[^，,。；;:：()（）《》\t]{2,60}?)(?:等[^，。；]{0,10})?(?=[，,。；;]|$)/;
const OPERATOR =
  /(?:(?:开发|建设|运营|管理|运管|招商)(?:及|与|和|、)?)+(?:主体|单位|机构|公司|企业)[:：为是]+(?<value>[^，,。；;:：《》\t]{3,40}?)(?=[，,。；;]|$)|由(?<actor>[^，,。；;:：《》\t]{3,40}?)(?:负责|具体|统一|承担|全面|整体|投资|开发|建设|管理|、|和|及)*运营/;

/** 园区, 本园区 …: how a plan calls the park that its title names. */
const CALLED =
  /(?:^|[。；;：:、)）]|[一-鿿])(?:该园|本园|(?:该|本)?(?:园区|基地|片区|产业园|科技城|示范区|开发区))(?:现|总|规划|位于|地处|坐落|选址|由|产业|主导|重点|运营|功能)/;
/** （一）产业定位：, 运营主体：: a line that gives one column of the park that the title names. */
const LABELLED =
  /^ *(?:[-—·•] *)?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．] *)?(?:园区)?(?:所在(?:地|位置|区域)?|地理位置|区位|位置|(?:主导|重点|主要|特色)产业|产业(?:定位|方向)|功能定位|发展定位|定位|(?:开发|建设|运营|管理)[及与和、开发建设运营管理]*(?:主体|单位|机构|公司))[:：。]/;
/** 一、园区定位, on a line of its own. */
const LONGEST_LABEL = 14;
/** A description is no longer. */
const LONGEST = 240;
export const NOTHING_TOLD: ParkColumns = { locatedIn: null, industry: null, operator: null };

/** What the words behind a park's name tell of it, as far as they describe it and no other park begins. */
export function describedBehind(text: string, to: number, next: number): ParkColumns {
  const words = text.slice(to, Math.min(next, to + LONGEST));
  if (!TELLS.test(words) || !DESCRIBES.test(words)) return NOTHING_TOLD;
  const stop =
    /。(?!(?:该|本)?(?:园区|基地)|主导产业|产业定位|重点发展|由[^，。]{3,40}运营|运营)/.exec(words)?.index ??
    words.length;
  return columnsIn(words.slice(0, stop));
}

/** A name is described where the verb follows at once: 某园区位于…, 某园区主导产业为…, 某园区由…运营. */
const DESCRIBES =
  /^(?:[(（][^()（）]{1,30}[)）])?[，,]?(?:总体|现)?(?:位于|地处|坐落|座落|选址|规划(?:总)?(?:面积|范围)|总?占地|(?:主导|重点|主要|特色)产业|产业(?:定位|方向)|功能定位|重点发展|主要发展|由[^，。；]{3,40}运营|(?:开发|建设|运营|管理)[及与和、]*(?:主体|单位|机构|公司))/;

/** What a paragraph of a plan tells of the one park that its title names; `above` is the one before it, which may be its label. */
export function describedAs(text: string, above = ''): ParkColumns {
  if (above !== '' && above.length <= LONGEST_LABEL && LABELLED.test(`${above}：`))
    return describedAs(`${above}：${text}`);
  if (!TELLS.test(text.slice(0, LONGEST))) return NOTHING_TOLD;
  if (LABELLED.test(text.slice(0, 40))) return columnsIn(text.slice(0, LONGEST));
  const called = CALLED.exec(text.slice(0, LONGEST));
  return called === null ? NOTHING_TOLD : columnsIn(text.slice(called.index, called.index + LONGEST));
}

function columnsIn(words: string): ParkColumns {
  const industry = INDUSTRY.exec(words)?.groups;
  const operator = OPERATOR.exec(words)?.groups;
  return {
    locatedIn: PLACE.exec(words)?.groups?.['value'] ?? null,
    industry: trimmed(industry?.['value'] ?? industry?.['focus']),
    operator: trimmed(operator?.['value'] ?? operator?.['actor']),
  };
}

function trimmed(words: string | undefined): string | null {
  const value = words?.replace(/^ +| +$|(?:产业|领域)$/g, '') ?? '';
  return value.length < 2 ? null : value;
}
