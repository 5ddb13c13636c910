import type { NodeKind } from '../api/generated/graphql.ts';

/** The page's colours as the canvas needs them. */
export interface Palette {
  readonly sheet: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly red: string;
  readonly hit: string;
  readonly font: string;
  readonly kinds: { readonly [kind in NodeKind]: string };
}

/** Reads the palette in force from the CSS variables of the page. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    sheet: read('sheet'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    line: read('line-strong'),
    red: read('red'),
    hit: read('hit'),
    font: read('hei').replaceAll('\n', ' '),
    kinds: {
      POLICY: read('kind-policy'),
      MEASURE: read('kind-measure'),
      AGENCY: read('kind-agency'),
      REGION: read('kind-region'),
      PARK: read('kind-park'),
      INDUSTRY: read('kind-industry'),
      SUBJECT: read('kind-subject'),
    },
  };
}
