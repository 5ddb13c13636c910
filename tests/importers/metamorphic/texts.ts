import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractSource } from '../../../importers/extract.ts';
import type { SourceRecords } from '../../../importers/records.ts';

/** A text with what is read from it. */
export interface Text {
  readonly name: string;
  readonly text: string;
  readonly records: SourceRecords;
  /** Whether it holds several policies. */
  readonly collection: boolean;
}

const root = join(import.meta.dirname, '../../..');
/** Full texts that stand beside a checkout on machines where the project is developed; they are no part of it. */
const corpus = join(root, '../shared/corpus');

/** Whether the full texts are at hand. */
export const hasCorpus = existsSync(corpus);

/** A source file as it stands. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** The files of the samples, and of the full texts where they are at hand. */
export function sourceTexts(): readonly SourceText[] {
  return [...filesIn(join(root, 'samples')), ...(hasCorpus ? filesIn(corpus) : [])].map(({ name, path }) => ({
    name,
    text: readFileSync(path, 'utf8'),
  }));
}

/** The samples, and the full texts where they are at hand. A page counts as the text that is read off it. */
export function texts(): readonly Text[] {
  return [...filesIn(join(root, 'samples')), ...(hasCorpus ? filesIn(corpus) : [])].map(({ name, path }) => {
    const { text } = extractSource(name, readFileSync(path));
    const plain = name.replace(/\.html$/, '.txt');
    const records = extractSource(plain, Buffer.from(text));
    return { name: plain, text, records, collection: records.policies.length > 1 };
  });
}

function filesIn(folder: string): readonly { readonly name: string; readonly path: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && !/README/i.test(name))
    .sort()
    .map((name) => ({ name, path: join(folder, name) }));
}
