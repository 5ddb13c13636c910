import { evidenceAt, LineIndex } from '../../../graph/text.ts';
import type { Instrument, SourceView } from '../../../importers/reading/instrument.ts';
import type { Paragraph } from '../../../importers/reading/paragraph.ts';
import type { PolicyRecord } from '../../../importers/records.ts';

/** A source of one instrument: its title line, then one paragraph to a line. */
export interface Fixture {
  readonly view: SourceView;
  readonly instrument: Instrument;
}

/** Makes the instrument that reading would make of a title and its lines; brackets are folded as reading folds them. */
export function instrumentOf(title: string, lines: readonly string[], policy: Partial<PolicyRecord> = {}): Fixture {
  const text = [title, ...lines].join('\n');
  const view: SourceView = { source: 'test.txt', text, lines: new LineIndex(text) };
  const titleSpan = { start: 0, end: title.length };
  let start = title.length + 1;
  const body = lines.map((line) => {
    const paragraph = paragraphAt(view, start, line);
    start += line.length + 1;
    return paragraph;
  });
  return {
    view,
    instrument: {
      policy: { ...blankPolicy(title), evidence: evidenceAt(text, view.lines, titleSpan), ...policy },
      kind: 'instrument',
      notice: [],
      addressees: null,
      body,
      outline: [],
    },
  };
}

function paragraphAt(view: SourceView, start: number, line: string): Paragraph {
  const text = line.replace(/（/g, '(').replace(/）/g, ')').replace(/«/g, '《').replace(/»/g, '》').replace(/\s/g, ' ');
  return {
    start,
    end: start + line.length,
    text,
    line: view.lines.lineOf(start),
    pieces: [{ index: 0, offset: start }],
  };
}

function blankPolicy(title: string): PolicyRecord {
  return {
    key: 'p1',
    title,
    noticeTitle: null,
    aliases: [],
    form: 'full',
    number: null,
    issuers: [],
    issued: null,
    effective: null,
    expires: null,
    status: 'issued',
    region: null,
    docType: '通知',
    industries: [],
    facts: {},
    evidence: { start: 0, end: 0, line: 1, quote: '' },
    span: null,
  };
}
