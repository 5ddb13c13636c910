import type { Examples } from './examples.ts';
import { inPath } from './pages.ts';

/** Every route with what it shows in the samples, some in several views; by a name that a test can say. */
export function everyRoute({ directive, bureau, industry, edge, sources }: Examples): Readonly<Record<string, string>> {
  const words = encodeURIComponent('碳达峰');
  const policy = `/policy/${inPath(edge.from)}`;
  const agency = `/agency/${inPath(bureau.id)}`;
  const diffusion = `/diffusion/${inPath(industry.id)}`;
  const tabs = ['measures', 'citations', 'lineage', 'outline', 'facts', 'tasks', 'aims'];
  return {
    start: '/',
    search: `/search?q=${words}`,
    'nothing found': `/search?q=${encodeURIComponent('国务阮')}`,
    derivation: `/policy/${inPath(directive.id)}`,
    'derivation by time': `/policy/${inPath(directive.id)}?by=time&wide=1`,
    ...Object.fromEntries(tabs.map((tab) => [`policy, ${tab}`, `${policy}?tab=${tab}`])),
    comparing: `/compare?a=${directive.id}&b=${edge.from}`,
    'in force': `/in-force?region=${encodeURIComponent('天津市')}`,
    'choosing a bureau': '/agency?find=fgw',
    bureau: agency,
    board: `${agency}?show=board`,
    deadlines: `${agency}?show=time`,
    'choosing what spreads': '/diffusion',
    ...Object.fromEntries(
      ['timeline', 'map', 'matrix', 'curve', 'citationGraph'].map((view) => [view, `${diffusion}?view=${view}`]),
    ),
    'after a policy': `/diffusion?policy=${directive.id}`,
    'of a phrase': `/diffusion?phrase=${words}`,
    'choosing where to begin': '/explore',
    explorer: `/explore/${inPath(directive.id)}`,
    region: '/region/region:120000',
    sources: '/sources',
    source: `/source/${inPath(sources[0]?.id ?? '')}`,
    'saved views': '/views',
    'no such page': '/no-such-page',
    'a policy that is gone': '/policy/policy:none',
  };
}
