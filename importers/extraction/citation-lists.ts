import { TailPattern } from '../edge-pattern.ts';
import type { Instrument, Provision } from '../reading/instrument.ts';
import { provisionAt } from '../reading/instrument.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { CitationRole } from '../records.ts';
import type { RoleCue } from './citation-role.ts';

const ITEM =
  /^ ?(?:[-—·•] ?)?(?:[(（]?[一二三四五六七八九十百\d]{1,4}[)）]?[、.．]?|第[一二三四五六七八九十百\d]+[项件])? ?[《〈]/;
/** A row of a table, or a list item that gives only a number; it is an item only below a lead. */
const ROW = /^ ?\d{1,4}[ \t.、．|].*号/;
/** 三、盐业暂行条例(1985年…发布): an item that names its document without 《》; the list goes on behind it, as behind a table's head. */
const PLAIN_ITEM =
  /^ ?(?:[(（][一二三四五六七八九十百\d]{1,4}[)）]|[一二三四五六七八九十百\d]{1,4}[、.．]|第[一二三四五六七八九十百\d]+[项件]) ?[^。；《》]{4,80}(?:\([^()]{2,80}\))?[；。]?$/;
const TABLE_ROW = /\t|^ ?(?:序号|编号)/;
const LEAD_END = new TailPattern(/[:：] ?$/);
/** A heading above a list: 一、予以废止的文件（3件）, 继续有效的文件目录. */
const HEADING =
  /^[^。；;，,]{4,40}(?:文件|规章|目录|法规|规定|清单|政策)(?:目录|清单)? ?(?:[(（][^()（）]{1,12}[)）])?[:：]? ?$/;
const ENDED = /废止|失效|停止执行|不再执行/;
const KEPT = /继续有效|保留|现行有效|继续执行/;
const CHANGED = /修改|修订/;
const BASED = /(?:根据|依据|按照|依照)[^。；;，,]{0,24}[:：] ?$/;
const BASIS_HEADING = /依据[:：]? ?$/;

/** A heading takes no more signs, its bracket with it. */
const LONGEST_HEADING = 70;

/** The role that a list's lead gives to its items, for this paragraph and for the next one. */
export interface ListLead {
  readonly cue: RoleCue | null;
  readonly next: RoleCue | null;
}

/**
 * What the lead of a list says of the titles in it: 下列文件予以废止：, a heading such as 检查依据 above one title to a line, or the title of an
 * instrument that only abolishes.
 */
export function listLead(instrument: Instrument, paragraph: Paragraph, before: RoleCue | null): ListLead {
  const { text } = paragraph;
  const item = ITEM.test(text) || (before !== null && ROW.test(text));
  if (!item && (LEAD_END.test(text) || (text.length <= LONGEST_HEADING && HEADING.test(text))))
    return { cue: null, next: leadCue(text) };
  if (!item)
    return { cue: null, next: before !== null && (TABLE_ROW.test(text) || PLAIN_ITEM.test(text)) ? before : null };
  if (before !== null) return { cue: before, next: before };
  if (underBasisHeading(instrument, paragraph)) return { cue: cueOf('basis'), next: null };
  return { cue: ABOLISHES.test(instrument.policy.title) ? cueOf('supersedes') : null, next: null };
}

/** 关于废止…的通知; not one that also changes or keeps. */
const ABOLISHES = /^(?!.*(?:修改|修订|继续)).{0,30}(?:废止|失效)/;

function leadCue(text: string): RoleCue | null {
  const end = text.slice(-80).replace(/^.*[。；;]/s, '');
  if (KEPT.test(end)) return cueOf('mentions');
  if (ENDED.test(end)) return cueOf('supersedes');
  if (CHANGED.test(end) && /下列|以下|决定|予以/.test(end)) return cueOf('amends');
  return BASED.test(end) ? cueOf('basis') : null;
}

/** A cue whose words stand in another paragraph: it widens no quote. */
function cueOf(role: CitationRole): RoleCue {
  return { role, rule: 'list-lead', from: Number.MAX_SAFE_INTEGER, to: 0 };
}

function underBasisHeading(instrument: Instrument, paragraph: Paragraph): boolean {
  const own = provisionAt(instrument, paragraph.start);
  const above = own === null ? null : parentOf(instrument, own);
  return [own, above].some((each) => each !== null && BASIS_HEADING.test(each.record.heading));
}

function parentOf(instrument: Instrument, { record }: Provision): Provision | null {
  return record.parent === null ? null : (provisionsOf(instrument).get(record.parent) ?? null);
}

const known = new WeakMap<Instrument, ReadonlyMap<string, Provision>>();

/** An instrument's provisions by key, kept with it: each item of a list asks for its parent. */
function provisionsOf(instrument: Instrument): ReadonlyMap<string, Provision> {
  const before = known.get(instrument);
  if (before !== undefined) return before;
  const byKey = new Map(instrument.outline.map((provision) => [provision.record.key, provision]));
  known.set(instrument, byKey);
  return byKey;
}
