import { hash } from 'node:crypto';

/** Twenty hexadecimal digits of the SHA-256 of the parts, each closed by a separator that no text holds. */
export function hashOf(...parts: readonly (string | number | null)[]): string {
  return hash('sha256', `${parts.join('\u0001')}\u0001`, 'hex').slice(0, 20);
}

/** The id of the name with this key. */
export const nameId = (key: string): string => `name:${hashOf(key)}`;

/** The key of the name that leads from an id that a policy had to what it became. */
export const formerKey = (id: string): string => `former:${id}`;
