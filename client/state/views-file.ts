/** A view under a name. It stands in this browser alone until its link or file is handed on. */
export interface SavedView {
  readonly name: string;
  /** Its address on this site, without the host. */
  readonly path: string;
  /** What does not fit the address; null where all of it stands there. */
  readonly view: string | null;
  /** When it was saved, ISO. */
  readonly saved: string;
}

/** Most views, so that the browser's room (some 5 MB) is never full by them. */
const most = 200;
const longestView = 400_000;

/** A file of views as it is written and read. */
interface ViewsFile {
  readonly zhengmai: 'views';
  readonly views: readonly SavedView[];
}

/** Whether a value from outside is a saved view. Its address leads nowhere but here. */
function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, path, view, saved } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '' || name.length > 200 || typeof saved !== 'string') return false;
  if (typeof path !== 'string' || path.length > 10_000 || !isOwnPath(path)) return false;
  return view === null || (typeof view === 'string' && view.length <= longestView);
}

/** Whether an address is a path of this site: no other site's (also not by `/\\`), no script. */
function isOwnPath(path: string): boolean {
  const origin = 'http://page.invalid';
  return path.startsWith('/') && URL.canParse(path, origin) && new URL(path, origin).origin === origin;
}

/** Reads the views of a file's text; null for a file of another kind. */
export function readViews(text: string): readonly SavedView[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('zhengmai' in value) || value.zhengmai !== 'views')
      return null;
    if (!('views' in value) || !Array.isArray(value.views)) return null;
    return value.views.filter(isSavedView).slice(0, most);
  } catch {
    return null;
  }
}

/** Writes views as a file's text. */
export function writeViews(views: readonly SavedView[]): string {
  const file: ViewsFile = { zhengmai: 'views', views };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Views with one more; one of the same name gives way, and the newest stand first. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [view, ...views.filter(({ name }) => name !== view.name)].slice(0, most);
}
