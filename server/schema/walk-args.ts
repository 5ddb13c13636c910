import type { ArgBuilder } from '@pothos/core';
import type { CitationRole as Role } from '../../graph/questions/answers.ts';
import { DERIVATION_DEPTH } from '../../graph/questions/derivation.ts';
import type { Types } from '../builder.ts';
import { CitationRole } from './enums.ts';

/** The arguments of a walk over citations from one policy; `region` is what a place narrows. */
export function walkArgs(arg: ArgBuilder<Types>, region: string) {
  return {
    policy: arg.id({ required: true, description: 'Id of the policy.' }),
    roles: arg({ type: [CitationRole], description: 'Roles to follow; BASIS and IMPLEMENTS unless given.' }),
    depth: arg.int({
      defaultValue: DERIVATION_DEPTH.usual,
      description: `Citation steps, at most ${DERIVATION_DEPTH.most}.`,
    }),
    region: arg.string({ description: region }),
    on: arg({ type: 'Date', description: 'Pass over policies known not to be in force on this day.' }),
  };
}

interface WalkArgs {
  readonly policy: string;
  readonly roles?: readonly Role[] | null | undefined;
  readonly depth?: number | null | undefined;
  readonly region?: string | null | undefined;
  readonly on?: string | null | undefined;
}

/** What the questions take for them. */
export function walkOptions({ policy, roles, depth, region, on }: WalkArgs) {
  return {
    policy,
    ...(roles == null ? {} : { roles }),
    depth: depth ?? DERIVATION_DEPTH.usual,
    region: region ?? null,
    on: on ?? null,
  };
}
