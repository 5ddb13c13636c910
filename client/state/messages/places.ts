import type { Messages } from './message.ts';

/** The pages of regions and parks. */
export const placesMessages = {
  otherNames: ['又称', 'Also called'],
  formerRegion: ['{year}年以前：{path}（{source}）', 'Until {year}: {path} ({source})'],
  regionPolicies: ['面向本地或本地机构印发的政策', 'Policies for it or issued here'],
  regionPoliciesNone: ['还没有读到相关的政策。', 'No policy is known yet.'],
  regionAgencies: ['机构', 'Agencies'],
  regionAgenciesNone: ['还没有读到本地的机构。', 'No agency of this place is known yet.'],
  regionParks: ['园区', 'Parks'],
  regionBelow: ['下辖', 'Within it'],
  parkPolicies: ['提及或面向它的政策', 'Policies that name it or are for it'],
  parkFactsNone: [
    '文件没有说它在哪里、由谁运营、主导什么产业。',
    'No document says where it lies, who runs it, or which industries lead.',
  ],
} as const satisfies Messages;
