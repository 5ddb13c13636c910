import type { Format } from './format.ts';
import { readTextCard } from './text-card.ts';

/** Plain text: the decoded file as it is. */
export const text: Format = {
  name: 'txt',
  extensions: ['txt', 'text'],
  sniff: () => true,
  read: (decoded) => ({ text: decoded, card: readTextCard(decoded) }),
};
