import { language, showDate, t } from './language.svelte.ts';
import type { MessageKey } from './messages.ts';

const periods: { readonly [period: string]: MessageKey } = {
  P1Y: 'everyYear',
  P6M: 'everyHalfYear',
  P3M: 'everyQuarter',
  P1M: 'everyMonth',
  P1W: 'everyWeek',
};

/** 2025年6月30日; 每年12月, 每月25日 for what comes again (P1Y/12, P1M/25). */
export function showDeadline(date: string): string {
  const [period = '', within] = date.split('/');
  const key = periods[period];
  if (!key) return showDate(date);
  if (within === undefined) return t(key);
  if (language.choice === 'en') return `${t(key)}, ${within}`;
  const [first, second] = within.split('-').map(Number);
  return `${t(key)}${first}${period === 'P1M' ? '日' : '月'}${second === undefined ? '' : `${second}日`}`;
}

interface Figure {
  readonly value: number;
  readonly high?: number | null;
  readonly comparison: string;
  readonly unit: string;
}

/** ≥ 100 家, 3–5 个, 约 8 % */
export function showFigure({ value, high, comparison, unit }: Figure): string {
  const sign = { AT_LEAST: '≥ ', AT_MOST: '≤ ', ABOUT: t('compareABOUT') }[comparison] ?? '';
  return `${sign}${value}${high == null ? '' : `–${high}`} ${unit}`;
}
