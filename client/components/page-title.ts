import { t } from '../state/language.svelte.ts';

/** The title of the browser's tab. */
export const pageTitle = (...parts: readonly string[]): string => [...parts, t('product')].join(' · ');
