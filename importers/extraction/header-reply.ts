import type { Span } from '../../graph/text.ts';
import type { Part } from '../reading/documents.ts';
import { sourceSpan } from '../reading/paragraph.ts';
import { squeezeTitle } from '../reading/title.ts';
import type { HeaderRule } from '../rules/header.ts';

/** The name of a text that has no title. */
export interface ReplyTitle {
  readonly value: string;
  readonly spans: readonly Span[];
  /** The bare name of what it answers. */
  readonly aliases: readonly string[];
  readonly rule: HeaderRule;
}

const ASKED = /[“《「]([^”》」]{4,120})[”》」]的?(建议|提案|议案|问题|来信)?/;

/** 某部有关负责人就《…》答记者问 at the head of a text whose line breaks are lost. */
const SPEAKER = /^([^，。《》]{4,40})就《[^》]{4,120}》答记者问/;

/** 你公司《关于…的请示》收悉 */
const REQUEST =
  /^[你贵您][^。《》]{0,16}《(?<name>[^《》]{4,120}(?:请示|申请|报告|函|申请书|申请表))》[^。]{0,60}(?:收悉|已?收到|均悉)/;

/** What a reply to a request calls itself. */
function replyKind(text: string): string {
  return /批复如下|现批复|同意[^。]{0,40}批复/.test(text) ? '批复' : /函复|复函/.test(text) ? '复函' : '答复';
}

/** Whether a text answers what a deputy or a member has asked. */
function isAnswer(part: Part, lead: string): boolean {
  const addressed = /(?:代表|委员|同志|先生|女士)[:：]$/.test(part.zone.addressees?.text.trim() ?? '');
  return (addressed || /[您你]们?(?:提出|提交|来信)/.test(lead)) && /建议|提案|议案|来信|问题/.test(lead);
}

/**
 * What an untitled text is called: a reply after what it answers (关于…的建议的答复), answers to the press after the document
 * they explain, an order after what it publishes, any other text by its first words.
 */
export function readReplyTitle(part: Part): ReplyTitle {
  const [first] = part.zone.content;
  if (first === undefined) return { value: '无题', spans: [], aliases: [], rule: 'title.none' };
  const lead = first.text.slice(0, 400);
  const asked = isAnswer(part, lead) ? ASKED.exec(lead) : null;
  if (asked?.[1] !== undefined) {
    const name = squeezeTitle(asked[1]);
    const kind = /(?:建议|提案|议案)$/.exec(name)?.[0] ?? asked[2] ?? (/提案/.test(lead) ? '提案' : '建议');
    const about = name.startsWith('关于') ? name : `关于${name}`;
    const whole = about.endsWith(kind) ? about : `${about}的${kind}`;
    const from = asked.index + 1;
    const span = sourceSpan(first, from, from + asked[1].length);
    return { value: `${whole}的答复`, spans: [span], aliases: [name], rule: 'title.reply' };
  }
  const request = REQUEST.exec(lead);
  if (request?.groups?.['name'] !== undefined) {
    const name = squeezeTitle(request.groups['name']);
    const from = request.index + request[0].indexOf('《') + 1;
    const span = sourceSpan(first, from, from + request.groups['name'].length);
    return { value: `${name}的${replyKind(first.text)}`, spans: [span], aliases: [name], rule: 'title.reply' };
  }
  const press = /《([^》]{4,120})》/.exec(lead);
  if (press?.[1] !== undefined && /记者|回答|解读/.test(lead)) {
    const speaker = SPEAKER.exec(lead)?.[1] ?? '有关负责人';
    return {
      value: `${speaker}就《${squeezeTitle(press[1])}》答记者问`,
      spans: [sourceSpan(first, press.index, press.index + press[0].length)],
      aliases: [],
      rule: 'title.press',
    };
  }
  const { numberLine } = part.zone;
  if (numberLine !== null && /公告|通告|令/.test(numberLine.text))
    return { value: squeezeTitle(numberLine.text), spans: [numberLine], aliases: [], rule: 'title.number' };
  const stop = lead.search(/[。；：:，]/);
  const to = Math.min(stop < 4 ? 40 : stop, 60);
  return {
    value: squeezeTitle(lead.slice(0, to)),
    spans: [sourceSpan(first, 0, Math.min(to, first.text.length))],
    aliases: [],
    rule: 'title.first-words',
  };
}
