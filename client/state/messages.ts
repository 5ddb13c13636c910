import { agencyMessages } from './messages/agency.ts';
import { derivationMessages } from './messages/derivation.ts';
import { diffusionMessages } from './messages/diffusion.ts';
import { exploreMessages } from './messages/explore.ts';
import { findMessages } from './messages/find.ts';
import { frameMessages } from './messages/frame.ts';
import { graphMessages } from './messages/graph.ts';
import { placesMessages } from './messages/places.ts';
import { policyMessages } from './messages/policy.ts';
import { sourcesMessages } from './messages/sources.ts';
import { termsMessages } from './messages/terms.ts';

/** Every word of the interface: Chinese first, English second, a file for each part of the page. What documents say is never translated. */
export const messages = {
  ...frameMessages,
  ...termsMessages,
  ...findMessages,
  ...placesMessages,
  ...policyMessages,
  ...derivationMessages,
  ...graphMessages,
  ...diffusionMessages,
  ...exploreMessages,
  ...agencyMessages,
  ...sourcesMessages,
} as const;

export type MessageKey = keyof typeof messages;
