import { InputError } from '../../graph/errors.ts';
import { builder } from '../builder.ts';

builder.scalarType('Date', {
  description: 'An ISO date whose length shows its precision: 2024, 2024-06 or 2024-06-30.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)) return value;
    throw new InputError('日期请写成 2024-06-30、2024-06 或 2024。');
  },
});

builder.scalarType('DateTime', {
  description: 'An ISO date with time and zone.',
  serialize: (value) => value,
});

builder.scalarType('File', {
  description: 'An uploaded file (GraphQL multipart request).',
  serialize: () => {
    throw new TypeError('a file is never an answer');
  },
  parseValue: (value) => {
    if (isUpload(value)) return value;
    throw new InputError('请以 multipart 请求上传文件。');
  },
});

/** By its form: the server's own File class is not Node's. */
function isUpload(value: unknown): value is File {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('arrayBuffer' in value)) return false;
  return typeof value.name === 'string' && typeof value.arrayBuffer === 'function';
}
