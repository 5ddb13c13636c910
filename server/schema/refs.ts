import type { Agency as AgencyShape } from '../../graph/questions/agency.ts';
import type { Industry as IndustryShape } from '../../graph/questions/industry.ts';
import type { Measure as MeasureShape } from '../../graph/questions/measures.ts';
import type { Park as ParkShape } from '../../graph/questions/park.ts';
import type { Policy as PolicyShape } from '../../graph/questions/policy.ts';
import type { Region as RegionShape } from '../../graph/questions/region.ts';
import type { Source as SourceShape } from '../../graph/questions/source.ts';
import type { Subject as SubjectShape } from '../../graph/questions/subject.ts';
import { builder } from '../builder.ts';

/**
 * The node types by name, so that types can name each other in a circle; each file beside this one gives one its fields.
 * A resolver may return a node or its id: ids asked for together are loaded by one query.
 */
export const Policy = builder.loadableNodeRef('Policy', {
  id: { resolve: (policy: PolicyShape) => policy.id },
  load: (ids: string[], { loaders }) => loaders.policy.loadMany(ids),
});

export const Measure = builder.loadableNodeRef('Measure', {
  id: { resolve: (measure: MeasureShape) => measure.id },
  load: (ids: string[], { loaders }) => loaders.measure.loadMany(ids),
});

export const Agency = builder.loadableNodeRef('Agency', {
  id: { resolve: (agency: AgencyShape) => agency.id },
  load: (ids: string[], { loaders }) => loaders.agency.loadMany(ids),
});

export const Region = builder.loadableNodeRef('Region', {
  id: { resolve: (region: RegionShape) => region.id },
  load: (ids: string[], { loaders }) => loaders.region.loadMany(ids),
});

export const Park = builder.loadableNodeRef('Park', {
  id: { resolve: (park: ParkShape) => park.id },
  load: (ids: string[], { loaders }) => loaders.park.loadMany(ids),
});

export const Industry = builder.loadableNodeRef('Industry', {
  id: { resolve: (industry: IndustryShape) => industry.id },
  load: (ids: string[], { loaders }) => loaders.industry.loadMany(ids),
});

export const Subject = builder.loadableNodeRef('Subject', {
  id: { resolve: (subject: SubjectShape) => subject.id },
  load: (ids: string[], { loaders }) => loaders.subject.loadMany(ids),
});

export const Source = builder.loadableNodeRef('Source', {
  id: { resolve: (source: SourceShape) => source.id },
  load: (ids: string[], { loaders }) => loaders.source.loadMany(ids),
});
