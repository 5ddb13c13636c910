import type { MessageKey } from '../state/messages.ts';
import type { Theme } from '../state/theme.svelte.ts';

/** What the themes are called. */
export const themeNames = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const satisfies Readonly<Record<Theme, MessageKey>>;
