import type { Format, ReadText } from './format.ts';
import { readCard } from './html-card.ts';
import { mainPart } from './html-main.ts';
import { parsePage } from './html-parser.ts';
import { visibleText } from './html-text.ts';

/** A web page as government sites publish it: the main part's visible text, and the table of facts that stands above it. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  sniff: (head) => /^\s*(?:<!doctype html|<html|<head|<body)/i.test(head),
  read: readPage,
};

function readPage(decoded: string): ReadText {
  const { card, content } = mainPart(parsePage(decoded));
  const text = visibleText(content);
  if (card === null) return { text, card: [] };
  const table = visibleText(card);
  const within = text.indexOf(table);
  return within >= 0 ? { text, card: readCard(table, within) } : { text: `${table}\n\n${text}`, card: readCard(table) };
}
