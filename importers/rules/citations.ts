import type { Rule } from './rule.ts';

/** What finds a cited document and says what the citing text does with it. */
export const citationRules = [
  {
    id: 'verb-before',
    label: '书名号前的动词',
    reads: 'a verb that governs the title: 根据, 贯彻, 废止 …',
    example: '根据《示例事项促进条例》，制定本办法。',
  },
  {
    id: 'words-after',
    label: '书名号后的说法',
    reads: 'what is said of a title up to the end of its clause: 同时废止, 作如下修改 …',
    example: '《示例事项暂行规定》同时废止。',
  },
  {
    id: 'list-lead',
    label: '清单的引语',
    reads: 'the lead or heading of a list of titles: 下列文件予以废止：',
    example: '下列文件予以废止：\n1.《示例事项暂行规定》\n2.《示例集市暂行规定》',
  },
  {
    id: 'explained',
    label: '所解读的文件',
    reads: 'what an interpretation explains',
    example: '《天津市示例集市管理办法》政策解读\n\n一、为什么制定\n《天津市示例集市管理办法》规范了集市的秩序。',
    stands: 'whole',
  },
  {
    id: 'amendment-history',
    label: '历次修正的依据',
    reads: "by what a text was amended in the past, under its title or beside a law's name",
    example: '根据2020年3月5日《关于修改〈示例事项条例〉的决定》第一次修订。',
  },
  {
    id: 'named',
    label: '只提及',
    reads: 'a document that is named, with nothing that says more',
    example: '示例事项见《示例事项促进条例》第三条。',
  },
  {
    id: 'short-form',
    label: '以简称再次提及',
    reads: 'a further place of a document, by the short form that the text has given to it',
    example: '根据《示例事项促进条例》（以下简称《促进条例》），制定本办法。示例事项由《促进条例》规定。',
  },
] as const satisfies readonly Rule[];

export type CitationRule = (typeof citationRules)[number]['id'];
