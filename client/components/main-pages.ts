import { agencyPath, diffusionPath, explorePath, inForcePath, sourcesPath } from '../state/location.ts';

/** The pages of the main navigation, with the views that belong to each. */
export const mainPages = [
  { href: agencyPath(), key: 'navTasks', views: ['agency'] },
  { href: diffusionPath(), key: 'navDiffusion', views: ['diffusion'] },
  { href: inForcePath(), key: 'navInForce', views: ['in-force'] },
  { href: explorePath(), key: 'navExplore', views: ['explore'] },
  { href: sourcesPath, key: 'navSources', views: ['sources', 'source'] },
] as const;
