/** What of a drawing is picked: its policies stand in the list. */
export type Mark =
  | { readonly kind: 'policy'; readonly id: string }
  /** A region; `below`: with all that lies in it. */
  | { readonly kind: 'region'; readonly path: string }
  | { readonly kind: 'cell'; readonly from: string; readonly to: string }
  /** A day, month or year. */
  | { readonly kind: 'time'; readonly at: string };

const ARROW = '→';

/** A mark as the address holds it. */
export function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'policy':
      return mark.id;
    case 'region':
      return `region:${mark.path}`;
    case 'cell':
      return `cell:${mark.from}${ARROW}${mark.to}`;
    case 'time':
      return `time:${mark.at}`;
  }
}

/** The mark of an address; null for what is none. */
export function parseMark(text: string | null): Mark | null {
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon < 0) return null;
  const rest = text.slice(colon + 1);
  switch (text.slice(0, colon)) {
    case 'policy':
      return { kind: 'policy', id: text };
    case 'region':
      return { kind: 'region', path: rest };
    case 'time':
      return /^\d{4}(-\d{2}){0,2}$/.test(rest) ? { kind: 'time', at: rest } : null;
    case 'cell': {
      const [from, to, ...others] = rest.split(ARROW);
      return from && to && others.length === 0 ? { kind: 'cell', from, to } : null;
    }
    default:
      return null;
  }
}

/** The last name of a path: 山东省/济南市 -> 济南市 */
export const lastName = (path: string): string => path.split('/').at(-1) ?? path;

interface Marked {
  readonly region: string;
  readonly day: string;
  readonly policy: { readonly id: string };
}

/** The adoptions that a mark stands for, in their order; a region stands for what lies in it too, 全国 only for itself. */
export function markedAdoptions<Adoption extends Marked>(
  adoptions: readonly Adoption[],
  mark: Exclude<Mark, { readonly kind: 'cell' }>,
): readonly Adoption[] {
  switch (mark.kind) {
    case 'policy':
      return adoptions.filter(({ policy }) => policy.id === mark.id);
    case 'region':
      return adoptions.filter(({ region }) => region === mark.path || region.startsWith(`${mark.path}/`));
    case 'time':
      return adoptions.filter(({ day }) => day.startsWith(mark.at));
  }
}
