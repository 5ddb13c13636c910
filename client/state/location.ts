import { type Language, languages } from './messages/message.ts';

/** A half-open span of UTF-16 units in a source's text. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** A screen with its permanent address. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'search'; readonly text: string; readonly kind: string | null }
  | {
      readonly view: 'policy';
      readonly id: string;
      readonly at: string | null;
      readonly source: string | null;
      readonly words: Words | null;
    }
  | { readonly view: 'agency'; readonly id: string | null }
  | { readonly view: 'region'; readonly id: string }
  | { readonly view: 'park'; readonly id: string }
  | { readonly view: 'views' }
  | { readonly view: 'diffusion'; readonly industry: string | null }
  | { readonly view: 'explore'; readonly id: string | null }
  | { readonly view: 'in-force'; readonly region: string | null }
  | { readonly view: 'compare'; readonly a: string | null; readonly b: string | null }
  | { readonly view: 'sources' }
  | { readonly view: 'source'; readonly id: string; readonly words: Words | null }
  | { readonly view: 'unknown'; readonly path: string };

/** Encodes an id as one path segment; a colon may stand in a path as it is, and keeps addresses readable. */
const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

const hash = (words: Words | null | undefined): string => (words ? `#${words.start}-${words.end}` : '');

export const startPath = '/';
export const sourcesPath = '/sources';
export const explorePath = (id?: string): string => (id === undefined ? '/explore' : `/explore/${segment(id)}`);
export const agencyPath = (id?: string): string => (id === undefined ? '/agency' : `/agency/${segment(id)}`);
export const viewsPath = '/views';
export const regionPath = (id: string): string => `/region/${segment(id)}`;
export const parkPath = (id: string): string => `/park/${segment(id)}`;
export const diffusionPath = (industry?: string): string =>
  industry === undefined ? '/diffusion' : `/diffusion/${segment(industry)}`;
/** How what follows from a policy (its id), or a phrase, spread. */
export const diffusionOfPath = (subject: { readonly policy: string } | { readonly phrase: string }): string =>
  `/diffusion?${new URLSearchParams(subject)}`;
export const sourcePath = (id: string, words?: Words | null): string => `/source/${segment(id)}${hash(words)}`;
export const searchPath = (text: string, kind?: string | null): string =>
  `/search?${new URLSearchParams({ q: text, ...(kind ? { kind } : {}) })}`;

/** What is in force in a region (its path or id) on a day (ISO; today without one). */
export const inForcePath = (region?: string | null, on?: string | null): string =>
  pathWith('/in-force', { region, on });
/** Two policies side by side. */
export const comparePath = (a?: string | null, b?: string | null): string => pathWith('/compare', { a, b });

function pathWith(path: string, params: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : []));
  // A colon may stand in a query as it is, and keeps addresses readable.
  const query = new URLSearchParams(given).toString().replaceAll('%3A', ':');
  return query === '' ? path : `${path}?${query}`;
}

/** Whose words a policy's page shows: those of `at` (itself, unless another policy cites it) as `source` has them (the shown text's, unless it is another). */
export interface WordsOf {
  readonly at?: string | null;
  readonly source?: string | null;
}

/** A policy's page with words marked in it. */
export function policyPath(id: string, words?: Words | null, { at, source }: WordsOf = {}): string {
  const query = new URLSearchParams({ ...(at ? { at } : {}), ...(source ? { source } : {}) }).toString();
  return `/policy/${segment(id)}${query === '' ? '' : `?${query}`}${hash(words)}`;
}

/** The page that shows a node best: kinds without a page of their own are shown in the explorer. */
export function nodePath(kind: string, id: string): string {
  switch (kind) {
    case 'POLICY':
      return policyPath(id);
    case 'AGENCY':
      return agencyPath(id);
    case 'INDUSTRY':
      return diffusionPath(id);
    case 'REGION':
      return regionPath(id);
    case 'PARK':
      return parkPath(id);
    default:
      return explorePath(id);
  }
}

/** Parses `#start-end`; null when it is none or runs backwards. */
export function parseWords(fragment: string): Words | null {
  const found = /^#(\d{1,10})-(\d{1,10})$/.exec(fragment);
  if (!found) return null;
  const words = { start: Number(found[1]), end: Number(found[2]) };
  return words.start < words.end ? words : null;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The language that an address tells; null for one that tells none. */
export function languageOf(url: URL): Language | null {
  return languages.find((each) => each === url.searchParams.get('lang')) ?? null;
}

/**
 * The language in which an address opens: the one it tells, else Chinese, whoever follows it. Only the bare start page, which is no view
 * that somebody handed on, opens as this reader chose before.
 */
export function openingLanguage(url: URL, chosen: Language | null): Language {
  const isEntry = url.pathname === startPath && url.search === '';
  return languageOf(url) ?? (isEntry ? chosen : null) ?? 'zh';
}

/** The same address telling a language; Chinese is what an address without a word on it means. */
export function inLanguage(url: URL, language: Language): URL {
  if (url.searchParams.get('lang') === (language === 'zh' ? null : language)) return url;
  const next = new URL(url);
  // The query as it is written stays: its colons are read more easily unencoded.
  const rest = next.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^lang(=|$)/.test(part));
  next.search = [...rest, ...(language === 'zh' ? [] : [`lang=${language}`])].join('&');
  return next;
}

/** Parses an address into the screen it names. */
export function parseRoute(url: URL): Route {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const [view, ...rest] = parts.map(decode);
  const id = rest.length === 0 || rest.includes(null) ? null : rest.join('/');
  const words = parseWords(url.hash);
  if (parts.length === 0) return { view: 'start' };
  switch (view) {
    case 'search':
      return { view, text: url.searchParams.get('q') ?? '', kind: url.searchParams.get('kind') };
    case 'diffusion':
      return { view, industry: id };
    case 'explore':
    case 'agency':
      return { view, id };
    case 'sources':
    case 'views':
      return { view };
    case 'in-force':
      return { view, region: url.searchParams.get('region') };
    case 'compare':
      return { view, a: url.searchParams.get('a'), b: url.searchParams.get('b') };
    case 'policy':
      if (id !== null)
        return { view, id, at: url.searchParams.get('at'), source: url.searchParams.get('source'), words };
      break;
    case 'region':
    case 'park':
      if (id !== null) return { view, id };
      break;
    case 'source':
      if (id !== null) return { view, id, words };
      break;
  }
  return { view: 'unknown', path: url.pathname };
}
