import type { Holder, Properties } from './rows.ts';

/** The properties of the claim that stands for a stub. */
export function stubClaim(holder: Holder): Properties {
  return { id: holder.id, source: holder.source, kind: 'stub', record: holderRecord(holder) };
}

/** A holder's records as its node keeps them; read back by {@link readHolder}. */
export function holderRecord({ via, policy, citations }: Holder): string {
  return JSON.stringify({ via, policy, citations });
}

/** The holder that a Text or Claim node keeps. */
export function readHolder(id: string, source: string, record: string): Holder {
  return { id, source, ...(JSON.parse(record) as Pick<Holder, 'via' | 'policy' | 'citations'>) };
}
