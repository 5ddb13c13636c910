import { questionPoliciesByNumber } from '../../cypher/queries.ts';
import { InputError, NotFoundError } from '../errors.ts';
import { normalNumber, normalTitle } from '../names.ts';
import type { GraphStore } from '../store.ts';
import { editionOf, promulgated } from '../titles.ts';
import { missing } from './nearest.ts';
import { type Policy, policies } from './policy.ts';

/** How to name a policy: exactly one of these. */
export interface PolicyName {
  readonly id?: string | null;
  readonly number?: string | null;
  readonly title?: string | null;
}

/** How many policies that hold a title or number are compared. */
const CANDIDATES = 1000;
/** How many titles are offered where several policies are so called. */
const OFFERED = 5;

/**
 * The policy of an id, a 文号 or a title (its own, its notice's, or an alias), however spelled; 关于印发…的通知 finds what it
 * promulgates, and a title without its edition the only edition there is.
 * Throws `InputError` unless exactly one is given, `NotFoundError` with the nearest titles for an unknown or ambiguous name.
 */
export async function findPolicy(store: GraphStore, { id, number, title }: PolicyName): Promise<Policy> {
  const given = [id, number, title].filter((each) => each != null);
  const [name] = given;
  if (name === undefined || given.length > 1) throw new InputError('请给出政策的 id、文号或标题，三者取一。');
  if (id != null) {
    return (await store.read((graph) => policies(graph, [id]))).get(id) ?? missing(store, 'Policy', id);
  }
  const found = number != null ? await byNumber(store, number) : await byTitle(store, name);
  if (found.length === 0 && number == null) return byEdition(store, name);
  const [first, ...others] = found;
  if (first === undefined) return missing(store, 'Policy', name);
  if (others.length === 0) return first;
  throw severalError(found, `有 ${found.length} 件政策都叫“${name}”`, '请改用标题或 id。');
}

/** The policy that a person names by its id, its 文号 or its title, whichever it looks like. Throws as {@link findPolicy}. */
export function policyCalled(store: GraphStore, name: string): Promise<Policy> {
  const wanted = name.trim();
  if (wanted.startsWith('policy:')) return findPolicy(store, { id: wanted });
  return findPolicy(store, NUMBER.test(wanted) ? { number: wanted } : { title: wanted });
}

/** 国发〔2021〕23号, 海关总署公告2022年第122号 */
const NUMBER =
  /^[^《》]{0,40}(?:[〔([［（【](?:19|20)\d\d[〕)\]］）】]|(?:19|20)\d\d\s*年\s*第)\s*(?:第\s*)?\d+\s*号$/u;

function severalError(found: readonly Policy[], what: string, advice: string): NotFoundError {
  const titles = found.map((policy) => policy.title).slice(0, OFFERED);
  return new NotFoundError(`${what}：${titles.join('、')}。${advice}`, titles);
}

async function byNumber(store: GraphStore, number: string): Promise<readonly Policy[]> {
  const wanted = normalNumber(number) ?? number;
  const exact = await store.read(async (graph) => {
    const rows = await graph.run(questionPoliciesByNumber, { number: wanted });
    return policies(
      graph,
      rows.map((row) => row.id),
    );
  });
  if (exact.size > 0) return [...exact.values()];
  return searched(
    store,
    number,
    (policy) => policy.number !== null && numbersOf(policy, policy.number).includes(wanted),
  );
}

/** The normal forms of a policy's number: alone, and completed by its issuers. */
function numbersOf(policy: Policy, number: string): readonly (string | null)[] {
  return [number, normalNumber(number), normalNumber(number, policy.issuers)];
}

function titlesOf({ title, noticeTitle, aliases }: Policy): readonly string[] {
  return [title, noticeTitle ?? '', ...aliases].map(normalTitle);
}

/** A policy's own title comes before one that others or its notice bear, and that before what a notice promulgates. */
async function byTitle(store: GraphStore, title: string): Promise<readonly Policy[]> {
  const wanted = normalTitle(title);
  const found = await searched(store, title, (policy) => titlesOf(policy).includes(wanted));
  const own = found.filter((policy) => normalTitle(policy.title) === wanted);
  const full = own.filter((policy) => policy.form === 'full');
  if (found.length > 0) return full.length === 1 ? full : own.length > 0 ? own : found;
  const instrument = instrumentOf(wanted);
  return searched(store, instrument, (policy) => titlesOf(policy).some((each) => instrumentOf(each) === instrument));
}

function instrumentOf(title: string): string {
  return promulgated(title)?.instrument ?? title;
}

/** The policy of a title without its edition, where there is only one. */
async function byEdition(store: GraphStore, title: string): Promise<Policy> {
  const wanted = instrumentOf(normalTitle(title));
  const asked = editionOf(wanted);
  const family = asked?.family ?? wanted;
  const found = await searched(store, family, (policy) =>
    titlesOf(policy).some((each) => (editionOf(instrumentOf(each))?.family ?? each) === family),
  );
  const same = found.filter((policy) => titlesOf(policy).some((each) => instrumentOf(each) === wanted));
  const [first, ...others] = same.length > 0 ? same : found;
  if (first === undefined) return missing(store, 'Policy', title);
  if (same.length === 1) return first;
  if (asked === null && others.length === 0) return first;
  const what = asked === null ? `“${title}”有 ${found.length} 个版本` : `没有找到“${title}”这一版本，图中有`;
  throw severalError(found, what, '请写明版本，或改用 id。');
}

async function searched(
  store: GraphStore,
  text: string,
  fits: (policy: Policy) => boolean,
): Promise<readonly Policy[]> {
  const { ids } = await store.search({ kind: 'Policy', text, limit: CANDIDATES });
  const candidates = await store.read((graph) => policies(graph, ids));
  return [...candidates.values()].filter(fits);
}
