import { expect, test } from 'vitest';
import { agencyMessages } from '../../../client/state/messages/agency.ts';
import { derivationMessages } from '../../../client/state/messages/derivation.ts';
import { diffusionMessages } from '../../../client/state/messages/diffusion.ts';
import { exploreMessages } from '../../../client/state/messages/explore.ts';
import { findMessages } from '../../../client/state/messages/find.ts';
import { frameMessages } from '../../../client/state/messages/frame.ts';
import { graphMessages } from '../../../client/state/messages/graph.ts';
import { placesMessages } from '../../../client/state/messages/places.ts';
import { policyMessages } from '../../../client/state/messages/policy.ts';
import { sourcesMessages } from '../../../client/state/messages/sources.ts';
import { termsMessages } from '../../../client/state/messages/terms.ts';
import { messages } from '../../../client/state/messages.ts';

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test('both catalogues have the same keys: every message has words in each language', () => {
  const lacking = Object.entries(messages).filter(
    ([, message]) => message.length !== 2 || message.some((words) => words.trim() === ''),
  );
  expect(lacking).toEqual([]);
});

test('every message says the same in both languages', () => {
  const differing = Object.entries(messages).filter(
    ([, [chinese, english]]) => placeholders(english).join() !== placeholders(chinese).join(),
  );
  expect(differing).toEqual([]);
});

test('Chinese messages are Chinese', () => {
  const foreign = Object.entries(messages).filter(([, [chinese]]) => !/[\p{Script=Han}：、，；（）]/u.test(chinese));
  expect(foreign).toEqual([]);
});

test('no key stands in two parts', () => {
  const parts = [
    agencyMessages,
    diffusionMessages,
    exploreMessages,
    derivationMessages,
    findMessages,
    frameMessages,
    graphMessages,
    placesMessages,
    policyMessages,
    sourcesMessages,
    termsMessages,
  ];
  const keys = parts.flatMap((part) => Object.keys(part));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(Object.keys(messages)).toHaveLength(keys.length);
});

test('English messages are English', () => {
  const foreign = Object.entries(messages).filter(([, [, english]]) => /\p{Script=Han}/u.test(english));
  expect(foreign).toEqual([]);
});
