import { expect, test } from 'vitest';
import {
  agencyPath,
  comparePath,
  diffusionOfPath,
  diffusionPath,
  explorePath,
  inForcePath,
  inLanguage,
  languageOf,
  nodePath,
  openingLanguage,
  parkPath,
  parseRoute,
  parseWords,
  policyPath,
  type Route,
  regionPath,
  searchPath,
  sourcePath,
} from '../../../client/state/location.ts';
import type { Language } from '../../../client/state/messages/message.ts';

const route = (path: string): Route => parseRoute(new URL(path, 'http://page.test'));

test.each<[string, Route]>([
  // the first page
  ['/', { view: 'start' }],
  // words of the policy's own text
  [
    '/policy/policy:1f#20-34',
    { view: 'policy', id: 'policy:1f', at: null, source: null, words: { start: 20, end: 34 } },
  ],
  // words of a policy that cites it, as one source has them
  [
    '/policy/policy:1f?at=policy:2e&source=source:a.txt#1-2',
    { view: 'policy', id: 'policy:1f', at: 'policy:2e', source: 'source:a.txt', words: { start: 1, end: 2 } },
  ],
  // a source's name holds folders, spaces and Chinese
  [
    '/source/source:%E6%B1%87%E7%BC%96%2F%E4%B8%80%20%E7%AF%87.txt',
    { view: 'source', id: 'source:汇编/一 篇.txt', words: null },
  ],
  // a path that was not encoded is read all the same
  ['/source/source:folder/a.txt', { view: 'source', id: 'source:folder/a.txt', words: null }],
  // an industry by its name
  ['/diffusion/%E6%B0%A2%E8%83%BD', { view: 'diffusion', industry: '氢能' }],
  // no industry chosen yet
  ['/diffusion', { view: 'diffusion', industry: null }],
  ['/explore/park:1', { view: 'explore', id: 'park:1' }],
  ['/region/region:120000', { view: 'region', id: 'region:120000' }],
  ['/park/park:1', { view: 'park', id: 'park:1' }],
  ['/views', { view: 'views' }],
  // what is in force, and two policies side by side; one of them, or neither, may still be missing
  ['/in-force?region=%E6%B2%AA&on=2024-06-30', { view: 'in-force', region: '沪' }],
  ['/compare?a=policy:1&b=policy:2', { view: 'compare', a: 'policy:1', b: 'policy:2' }],
  ['/compare', { view: 'compare', a: null, b: null }],
  ['/agency/agency:1', { view: 'agency', id: 'agency:1' }],
  ['/agency', { view: 'agency', id: null }],
  ['/search?q=%E5%8A%A0%E6%B0%A2%E7%AB%99&kind=MEASURE', { view: 'search', text: '加氢站', kind: 'MEASURE' }],
  // a page that needs an id but has none, and one nobody knows
  ['/policy', { view: 'unknown', path: '/policy' }],
  ['/elsewhere', { view: 'unknown', path: '/elsewhere' }],
  // a broken escape is no page
  ['/policy/%E6%B0', { view: 'unknown', path: '/policy/%E6%B0' }],
])('%s', (path, expected) => {
  expect(route(path)).toEqual(expected);
});

test.each<[string, string]>([
  [policyPath('policy:a', { start: 3, end: 9 }), '/policy/policy:a#3-9'],
  [
    policyPath('policy:a', { start: 3, end: 9 }, { at: 'policy:b', source: 's' }),
    '/policy/policy:a?at=policy%3Ab&source=s#3-9',
  ],
  [sourcePath('source:甲/乙.txt'), '/source/source:%E7%94%B2%2F%E4%B9%99.txt'],
  [inForcePath('沪', '2024-06-30'), '/in-force?region=%E6%B2%AA&on=2024-06-30'],
  [comparePath('policy:1'), '/compare?a=policy:1'],
  [searchPath('氢能'), '/search?q=%E6%B0%A2%E8%83%BD'],
  [diffusionOfPath({ phrase: '首台套' }), '/diffusion?phrase=%E9%A6%96%E5%8F%B0%E5%A5%97'],
  [diffusionOfPath({ policy: 'policy:1' }), '/diffusion?policy=policy%3A1'],
  [nodePath('AGENCY', 'agency:1'), agencyPath('agency:1')],
  [nodePath('INDUSTRY', 'industry:1'), diffusionPath('industry:1')],
  [nodePath('REGION', 'region:1'), regionPath('region:1')],
  [nodePath('PARK', 'park:1'), parkPath('park:1')],
  [nodePath('SUBJECT', 'subject:1'), explorePath('subject:1')],
])('%s', (path, expected) => {
  expect(path).toBe(expected);
});

test('every address that is made is read back', () => {
  const id = 'source:甲 乙/丙#?%.md';
  expect(route(sourcePath(id, { start: 0, end: 5 }))).toEqual({ view: 'source', id, words: { start: 0, end: 5 } });
  expect(route(policyPath(id, null, { at: id, source: id }))).toEqual({
    view: 'policy',
    id,
    at: id,
    source: id,
    words: null,
  });
});

test.each([
  // backwards, empty, not numbers
  '#9-3',
  '#4-4',
  '#main',
  '',
])('%s marks no words', (fragment) => {
  expect(parseWords(fragment)).toBeNull();
});

test.each<[address: string, told: Language, expected: string]>([
  // English is written down, once, and after what is there
  ['/agency/agency:1', 'en', '/agency/agency:1?lang=en'],
  ['/agency/agency:1?lang=en&role=LEAD', 'en', '/agency/agency:1?lang=en&role=LEAD'],
  ['/compare?a=policy:1&lang=fr#4-9', 'en', '/compare?a=policy:1&lang=en#4-9'],
  // Chinese is what an address without a word on it means
  ['/compare?lang=en&a=policy:1', 'zh', '/compare?a=policy:1'],
  ['/sources?lang=en', 'zh', '/sources'],
  ['/search?q=language', 'zh', '/search?q=language'],
])('%s in %s is %s', (address, told, expected) => {
  const { pathname, search, hash } = inLanguage(new URL(address, 'http://localhost'), told);
  expect(`${pathname}${search}${hash}`).toBe(expected);
});

test.each<[address: string, expected: Language | null]>([
  ['/?lang=en', 'en'],
  ['/?lang=zh', 'zh'],
  // none, one there is not
  ['/', null],
  ['/?lang=de', null],
])('%s tells the language %s', (address, expected) => {
  expect(languageOf(new URL(address, 'http://localhost'))).toBe(expected);
});

test.each<[address: string, chosen: Language | null, expected: Language]>([
  // a link is the view, whoever follows it
  ['/sources?lang=en', 'zh', 'en'],
  ['/sources', 'en', 'zh'],
  ['/agency/agency:1?role=LEAD', 'en', 'zh'],
  // the bare entry opens as the reader likes it
  ['/', 'en', 'en'],
  ['/', null, 'zh'],
  ['/?lang=zh', 'en', 'zh'],
  ['/?v=1', 'en', 'zh'],
])('%s opens for one who chose %s in %s', (address, chosen, expected) => {
  expect(openingLanguage(new URL(address, 'http://localhost'), chosen)).toBe(expected);
});
