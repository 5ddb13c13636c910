import { keepPreference, readPreference } from './preference.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

class ThemeState {
  #prefersDark = $state(false);
  choice: Theme = $state('auto');
  /** What is on screen. */
  readonly shown: 'light' | 'dark' = $derived(
    this.choice === 'auto' ? (this.#prefersDark ? 'dark' : 'light') : this.choice,
  );

  constructor() {
    this.choice = readPreference('theme', themes) ?? 'auto';
    const media = matchMedia('(prefers-color-scheme: dark)');
    this.#prefersDark = media.matches;
    media.addEventListener('change', (event) => {
      this.#prefersDark = event.matches;
    });
  }

  set(choice: Theme): void {
    this.choice = choice;
    keepPreference('theme', choice);
  }
}

export const theme = new ThemeState();
