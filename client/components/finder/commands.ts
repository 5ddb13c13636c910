import { language, t } from '../../state/language.svelte.ts';
import { sourcesPath, startPath, viewsPath } from '../../state/location.ts';
import { notice } from '../../state/notice.svelte.ts';
import { overlay } from '../../state/overlay.svelte.ts';
import { recent } from '../../state/recent.svelte.ts';
import { router } from '../../state/router.svelte.ts';
import { openView, savedViews } from '../../state/saved-views.svelte.ts';
import { theme, themes } from '../../state/theme.svelte.ts';
import { copyText } from '../copying.ts';
import { mainPages } from '../main-pages.ts';
import { themeNames } from '../theme-names.ts';
import { type FinderGroup, type FinderOption, plainOption } from './option.ts';

/** What the palette offers beside hits: all of it for an empty text, else what holds the text. */
export function paletteGroups(text: string, search: (text: string) => void): readonly FinderGroup[] {
  const wanted = text.toLowerCase();
  const holding = (options: readonly FinderOption[]): readonly FinderOption[] =>
    options.filter(({ caption, detail }) => `${caption} ${detail}`.toLowerCase().includes(wanted));
  const recents = text === '' ? recent.list.map((each) => plainOption(`recent ${each}`, each, () => search(each))) : [];
  const groups = [
    { key: 'recent', name: t('recent'), options: recents },
    { key: 'views', name: t('views'), options: holding(views()) },
    { key: 'commands', name: t('commands'), options: holding(commands()) },
  ];
  return groups.filter(({ options }) => options.length > 0).map((group) => ({ ...group, count: '' }));
}

function views(): readonly FinderOption[] {
  return savedViews.all.map((view) => plainOption(`view ${view.name}`, view.name, () => leave(() => openView(view))));
}

function commands(): readonly FinderOption[] {
  const pages = [{ href: startPath, key: 'startPage' }, ...mainPages, { href: viewsPath, key: 'views' }] as const;
  return [
    ...pages.map(({ href, key }) => ({
      ...plainOption(`go ${href}`, t('goTo', { page: t(key) }), () => leave(() => router.go(href))),
      href,
    })),
    plainOption('save view', t('viewSave'), () => overlay.show('save-view')),
    plainOption('copy link', t('copyPageLink'), () => leave(() => void copyLink())),
    plainOption('import', t('importFile'), () => leave(() => router.go(`${sourcesPath}?import=1`))),
    plainOption('print', t('printPage'), () => leave(() => setTimeout(() => print()))),
    ...themes
      .filter((each) => each !== theme.choice)
      .map((each) =>
        plainOption(`theme ${each}`, t('useTheme', { theme: t(themeNames[each]) }), () => leave(() => theme.set(each))),
      ),
    plainOption('language', t('useLanguage'), () => leave(() => language.set(language.choice === 'zh' ? 'en' : 'zh'))),
    ...(recent.list.length > 0 ? [plainOption('forget', t('recentClear'), () => leave(() => recent.clear()))] : []),
  ];
}

function leave(act: () => void): void {
  overlay.close();
  act();
}

async function copyLink(): Promise<void> {
  const byHand = await copyText(location.href);
  notice.show(byHand === null ? t('linkCopied') : byHand);
}
