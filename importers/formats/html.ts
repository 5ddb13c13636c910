import { parseDocument } from 'htmlparser2';
import type { Format, ReadText } from './format.ts';
import { readCard } from './html-card.ts';
import { mainPart } from './html-main.ts';
import { visibleText } from './html-text.ts';

/** A web page as government sites publish it: the main part's visible text, and the table of facts that stands above it. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  sniff: (head) => /^\s*(?:<!doctype html|<html|<head|<body)/i.test(head),
  read: readPage,
};

function readPage(decoded: string): ReadText {
  const { card, content } = mainPart(parseDocument(decoded));
  const cardText = card === null ? '' : visibleText(card);
  const text = cardText === '' ? visibleText(content) : `${cardText}\n\n${visibleText(content)}`;
  return { text, card: readCard(cardText) };
}
