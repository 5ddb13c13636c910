import type { Instrument, Provision } from '../reading/instrument.ts';
import { provisionAt } from '../reading/instrument.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { RoleCue } from './citation-role.ts';

const ITEM =
  /^ ?(?:[-—·•] ?)?(?:[(（]?[一二三四五六七八九十百\d]{1,4}[)）]?[、.．]?|第[一二三四五六七八九十百\d]+[项件])? ?[《〈]/u;
const LEAD_END = /[:：] ?$/u;
const ENDED =
  /(?:废止|失效|停止执行|不再执行)[^。；;，,]{0,20}[:：] ?$|(?:予以|决定|宣布|同时)(?:废止|停止执行)[^。；;]{0,30}[:：] ?$/u;
const BASED = /(?:根据|依据|按照|依照)[^。；;]{0,30}[:：] ?$/u;
const BASIS_HEADING = /依据[:：]? ?$/u;

/** The role that a list's lead gives to its items, for this paragraph and for the next one. */
export interface ListLead {
  readonly cue: RoleCue | null;
  readonly next: RoleCue | null;
}

/** What the lead of a list says of the titles in it: 下列文件予以废止： or a heading 检查依据 above one title to a line. */
export function listLead(instrument: Instrument, paragraph: Paragraph, before: RoleCue | null): ListLead {
  const { text } = paragraph;
  if (!ITEM.test(text)) return { cue: null, next: LEAD_END.test(text) ? leadCue(text) : null };
  if (before !== null) return { cue: before, next: before };
  return { cue: underBasisHeading(instrument, paragraph) ? cueOf('basis') : null, next: null };
}

function leadCue(text: string): RoleCue | null {
  const end = text.slice(-60);
  if (ENDED.test(end)) return cueOf('supersedes');
  return BASED.test(end) ? cueOf('basis') : null;
}

/** A cue whose words stand in another paragraph: it widens no quote. */
function cueOf(role: 'supersedes' | 'basis'): RoleCue {
  return { role, rule: 'list-lead', from: Number.MAX_SAFE_INTEGER, to: 0 };
}

function underBasisHeading(instrument: Instrument, paragraph: Paragraph): boolean {
  const own = provisionAt(instrument, paragraph.start);
  const above = own === null ? null : parentOf(instrument, own);
  return [own, above].some((each) => each !== null && BASIS_HEADING.test(each.record.heading));
}

function parentOf(instrument: Instrument, provision: Provision): Provision | null {
  return instrument.outline.find((each) => each.record.key === provision.record.parent) ?? null;
}
