import { evidenceAt } from '../../graph/text.ts';
import { gather } from '../gather.ts';
import type { Instrument, SourceView } from '../reading/instrument.ts';
import { sourceSpan } from '../reading/paragraph.ts';
import type { Warning } from '../records.ts';
import { findUnclosed } from './citation-titles.ts';

/** How much of a title without an end a warning shows. */
const SHOWN = 40;

/** Every title closes, with none within it. */
const PLAIN = /^[^《》〈〉]*(?:《[^《》〈〉。]{0,150}》[^《》〈〉]*)*$/;

/** A warning for each title whose closing bracket is missing: what it cites was not read. */
export function findTitleWarnings(view: SourceView, instrument: Instrument): readonly Warning[] {
  return gather([...instrument.notice, ...instrument.body], (paragraph) => {
    if (!/[《〈]/.test(paragraph.text) || PLAIN.test(paragraph.text)) return [];
    return findUnclosed(paragraph.text).map((from) => {
      const to = Math.min(from + SHOWN, paragraph.text.length);
      return {
        kind: 'unclosed-title',
        message: '书名号没有配对，这里引用的文件没有读出：请核对原文',
        evidence: evidenceAt(view.text, view.lines, sourceSpan(paragraph, from, to)),
      };
    });
  });
}
