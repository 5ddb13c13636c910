import { openingLanguage } from './location.ts';
import { type Language, languages } from './messages/message.ts';
import { type MessageKey, messages } from './messages.ts';
import { keepPreference, readPreference } from './preference.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

class LanguageState {
  choice: Language = $state(openingLanguage(new URL(location.href), readPreference('language', languages)));

  /** Speaks as a view tells; what the reader chose stays chosen for the next visit. */
  follow(choice: Language): void {
    this.choice = choice;
  }

  set(choice: Language): void {
    this.choice = choice;
    keepPreference('language', choice);
  }
}

export const language = new LanguageState();

const grouped = new Intl.NumberFormat('en-US');

/** The words of the interface in the chosen language, `{name}` replaced by its value. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  const template: string = messages[key][language.choice === 'zh' ? 0 : 1];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? grouped.format(value) : value;
  });
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(messages, key);

/** The words for a term of the data (`role` + `LEAD`); a term this page does not know yet stands as it is. */
export function term(prefix: string, name: string): string {
  const key = `${prefix}${name}`;
  return isKey(key) ? t(key) : name;
}

const months: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month))),
);

/** A date (2024 | 2024-06 | 2024-06-30) in full, as precise as it is known: 2024年6月30日, 30 June 2024. */
export function showDate(date: string | null | undefined): string {
  if (!date) return '—';
  const [year, month, day] = date.split('-');
  if (language.choice === 'en')
    return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** A moment in the reader's own time zone, to the minute. */
export function showMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return date.toLocaleString(language.choice === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** Several words in one line: 甲、乙; A, B. */
export const listed = (words: readonly string[]): string => words.join(t('comma'));

/** A number with its thousands grouped. */
export const showCount = (count: number): string => grouped.format(count);
