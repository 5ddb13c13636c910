import { InputError } from '../../graph/errors.ts';

/** Most values of one parameter, and the longest of them. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 500;

/** A parameter that is given at most once; null without it. Throws `InputError` for more. */
export function one(query: URLSearchParams, name: string): string | null {
  const [value = null, ...more] = many(query, name) ?? [];
  if (more.length > 0) throw new InputError(`参数 ${name} 只能给一次。`);
  return value;
}

/** All values of a parameter; null without any. Throws `InputError` for too many or too long ones. */
export function many(query: URLSearchParams, name: string): readonly string[] | null {
  const values = query.getAll(name).filter((value) => value !== '');
  if (values.length > MOST_VALUES) throw new InputError(`参数 ${name} 最多给 ${MOST_VALUES} 次。`);
  if (values.some((value) => value.length > LONGEST_VALUE))
    throw new InputError(`参数 ${name} 太长（最多 ${LONGEST_VALUE} 字）。`);
  return values.length === 0 ? null : values;
}

/** The values of a parameter that must be among these; `FORMER_NAME`, as GraphQL writes it, is `former-name`. Throws `InputError` for another. */
export function choices<const Choice extends string>(
  query: URLSearchParams,
  name: string,
  all: readonly Choice[],
): readonly Choice[] | null {
  return (
    many(query, name)?.map((value) => {
      const found = all.find((choice) => choice === value.toLowerCase().replaceAll('_', '-'));
      if (found === undefined) throw new InputError(`参数 ${name} 应为 ${all.join('、')} 之一，而不是“${value}”。`);
      return found;
    }) ?? null
  );
}

/** Throws `InputError` for a parameter that is none of these: a filter that is misspelt must not be taken for none. */
export function onlyKnown(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys())
    if (!known.includes(name)) throw new InputError(`没有参数 ${name}；可用的有 ${known.join('、')}。`);
}
