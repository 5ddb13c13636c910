import type { Format } from './format.ts';
import { readTextCard } from './text-card.ts';

/** Markdown: the decoded file as it is; its marks are read past when lines are looked at. */
export const markdown: Format = {
  name: 'md',
  extensions: ['md', 'markdown'],
  sniff: () => false,
  read: (decoded) => ({ text: decoded, card: readTextCard(decoded) }),
};
