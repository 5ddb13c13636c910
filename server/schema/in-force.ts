import {
  type InForce as InForceShape,
  inForce,
  type ValidPolicy as ValidPolicyShape,
} from '../../graph/questions/in-force.ts';
import { builder } from '../builder.ts';
import { connect, connectionType, pageArgs, pageComplexity } from '../connections.ts';
import { LevelCount } from './derivation.ts';
import { PolicyLevel } from './enums.ts';
import { ValidityReason } from './policy.ts';
import { Policy, Region } from './refs.ts';

const ValidPolicy = builder.objectRef<ValidPolicyShape>('ValidPolicy').implement({
  description: 'A policy with the words that decide its validity on a day.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    validity: t.field({
      type: ValidityReason,
      description: 'Its validity on the day, and the words.',
      resolve: ({ validity }) => validity,
    }),
  }),
});

const ValidPolicyConnection = connectionType('ValidPolicy', ValidPolicy);

const InForce = builder.objectRef<InForceShape>('InForce').implement({
  description: 'The policies in force in a region on a day.',
  fields: (t) => ({
    region: t.field({ type: Region, description: 'The region.', resolve: ({ region }) => region }),
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    policies: t.field({
      type: ValidPolicyConnection,
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      description: 'Highest rank first, then newest (undated last), then by id.',
      resolve: ({ policies }, args) => connect(args, policies),
    }),
    unknown: t.field({
      type: ValidPolicyConnection,
      args: pageArgs(t.arg, 50),
      complexity: pageComplexity,
      description: 'Those of which nothing says whether they are in force, in the same order.',
      resolve: ({ unknown }, args) => connect(args, unknown),
    }),
    ended: t.exposeInt('ended', {
      description:
        'How many are known not to be in force on that day: not yet, expired, superseded, abolished, drafts.',
    }),
    byLevel: t.field({
      type: [LevelCount],
      description: 'Of those in force, by rank of the issuer, highest first.',
      resolve: ({ byLevel }) => [...byLevel],
    }),
  }),
});

builder.queryField('inForce', (t) =>
  t.field({
    type: InForce,
    description:
      'The policies in force in a region on a day, those whose validity is unknown apart. A policy is of a region if it says so or, where it says nothing, if an agency of the region issued it. At most 20,000 are looked at.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      region: t.arg.string({
        required: true,
        description: 'Its id or path, or a name that it alone goes by: 山东省/济南市, 沪.',
      }),
      on: t.arg({ type: 'Date', description: 'The day; today in China unless given.' }),
      above: t.arg.boolean({
        defaultValue: false,
        description: 'Also policies of the regions above it, up to the country.',
      }),
      level: t.arg({ type: PolicyLevel, description: 'Only policies of issuers of this rank.' }),
      industry: t.arg.string({
        description: 'Id or name of an industry: only policies about it or a narrower one.',
      }),
      text: t.arg.string({ description: 'Words of the title, number or another name.' }),
    },
    resolve: (_, { region, on, above, level, industry, text }, { store }) =>
      inForce(store, {
        region,
        on: on ?? null,
        above: above ?? false,
        level: level ?? null,
        industry: industry ?? null,
        text: text ?? null,
      }),
  }),
);
