import type { Rule } from './rule.ts';

/** What finds parks, zones and bases. */
export const parkRules = [
  {
    id: 'proper-name',
    label: '专名园区',
    reads: 'a zone with a place or a proper name',
    example: '支持天津滨海示例产业园建设公共平台。',
  },
  {
    id: 'planned-zone',
    label: '拟建的园区',
    reads: 'one definite zone or base that is to be made: 打造, 建设',
    example: '示例企业可申请建设国家数字服务出口基地。',
  },
  {
    id: 'shared-head',
    label: '并列园区共用词尾',
    reads: 'zones of a joint list that share their head: A、B产业园',
    example: '支持东丽、西青经济技术开发区建设公共平台。',
  },
  {
    id: 'park-table',
    label: '园区名单表',
    reads: 'the rows of a table with a column of zones',
    example: '现公布名单。\n序号\t园区名称\t所属区\t运营单位\n1\t天津滨海示例产业园\t滨海新区\t天津示例运营有限公司',
  },
  {
    id: 'park-list',
    label: '园区名单',
    reads: 'the items of a list under a title such as 示范园区名单',
    example: '天津市示例示范园区名单\n\n1.天津滨海示例产业园\n2.天津东丽示例产业园\n',
    stands: 'whole',
  },
] as const satisfies readonly Rule[];

/** What finds for whom and where a policy applies. */
export const scopeRules = [
  { id: 'applies-to', label: '本办法适用于', reads: '本办法适用于X', example: '本办法适用于在本市注册的示例企业。' },
  { id: 'act-applies', label: '适用本办法', reads: 'X适用本办法', example: '在示例集市经营的个体工商户，适用本办法。' },
  {
    id: 'obeys-act',
    label: '境内应遵守本办法',
    reads: 'who must obey the act within an area',
    example: '在本市行政区域内从事示例经营活动的单位，应当遵守本办法。',
  },
  {
    id: 'scope',
    label: '适用范围为',
    reads: '适用范围：X, 申报范围, and what stands below such a heading',
    example: '适用范围：在本市注册的示例企业。',
  },
  {
    id: 'target',
    label: '支持对象为',
    reads: '支持对象：X, 服务对象, and what stands below such a heading',
    example: '支持对象为在本市注册的示例企业。',
  },
  {
    id: 'defined',
    label: '本办法所称',
    reads: 'what the act calls X and defines',
    example: '本办法所称示例企业，是指在示例集市经营的企业。',
  },
  {
    id: 'pilot-places',
    label: '选为试点地区',
    reads: 'places that are chosen for a trial',
    example: '选择天津市、重庆市作为示例集市试点地区。',
  },
  {
    id: 'enjoys',
    label: '同意享受政策',
    reads: 'a zone that may enjoy a policy',
    example: '同意天津滨海示例产业园享受国家级经济技术开发区政策。',
  },
  {
    id: 'rewards',
    label: '对符合条件者奖励',
    reads: 'who is rewarded, where the paragraph speaks of what applies',
    example: '对符合条件的示例企业给予奖励，具体标准适用前款规定。',
  },
  {
    id: 'digest-scope',
    label: '要点摘编的适用范围列',
    reads: "the scope column of a digest row whose policy's text the source holds",
    example:
      '要点摘编\t适用范围\t政策来源\n示例集市免收场地费。\t小微企业\t《天津市示例集市管理办法》\n\n天津市商务局关于印发天津市示例集市管理办法的通知\n\n各区商务局：\n现将办法印发给你们。\n天津市商务局\n2024年3月5日\n\n天津市示例集市管理办法\n\n第一条 为了规范示例集市，制定本办法。',
    stands: 'whole',
  },
] as const satisfies readonly Rule[];

const row = '示例集市免收场地费。\t小微企业\t《天津市示例商圈建设方案》（津商示例〔2024〕3号）';
const after = '天津市示例集市管理办法\n\n第一条 为了规范示例集市，制定本办法。';

/** What reads the rows of digest tables. */
export const digestRules = [
  {
    id: 'digest-row-source',
    label: '要点摘编，有出处',
    reads: 'a digest row with the policy that it is taken from',
    example: `要点摘编\t适用范围\t政策来源\n${row}\n\n${after}`,
    stands: 'whole',
  },
  {
    id: 'digest-row-merged-source',
    label: '要点摘编，出处在合并的单元格',
    reads: 'a digest row whose source is that of the row above',
    example: `要点摘编\t适用范围\t政策来源\n${row}\n示例集市减收水费。\t小微企业\t\n\n${after}`,
    stands: 'whole',
  },
  {
    id: 'digest-row',
    label: '要点摘编，没有出处',
    reads: 'a digest row without a source',
    example: `要点摘编\t适用范围\t政策来源\n《天津市示例商圈建设方案》\t小微企业\t\n\n${after}`,
    stands: 'whole',
  },
] as const satisfies readonly Rule[];

export type ParkRule = (typeof parkRules)[number]['id'];
export type ScopeRule = (typeof scopeRules)[number]['id'];
export type DigestRule = (typeof digestRules)[number]['id'];
