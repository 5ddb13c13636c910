import type { MessageKey } from '../state/messages.ts';
import type { TaskColumn } from './task-rows.ts';

/** The captions of the columns of a list of tasks. */
export const columnNames: { readonly [column in TaskColumn]: MessageKey } = {
  role: 'role',
  measure: 'measure',
  due: 'due',
  policy: 'policy',
  issued: 'issued',
  quote: 'quote',
  path: 'path',
  unit: 'unit',
  region: 'region',
  number: 'number',
  imported: 'imported',
};
