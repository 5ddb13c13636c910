import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './schema/scalars.ts';
import './schema/agency.ts';
import './schema/compare.ts';
import './schema/derivation.ts';
import './schema/diffusion.ts';
import './schema/imports.ts';
import './schema/in-force.ts';
import './schema/industry.ts';
import './schema/lineage.ts';
import './schema/measures-derived.ts';
import './schema/neighbours.ts';
import './schema/park.ts';
import './schema/policy.ts';
import './schema/region.ts';
import './schema/search.ts';
import './schema/source.ts';
import './schema/stats.ts';
import './schema/tasks-of.ts';

/** The GraphQL schema; each file of `schema/` adds a type, its fields and its root fields. */
export const schema: GraphQLSchema = builder.toSchema();
