import { timingSafeEqual } from 'node:crypto';

/** Who may write. */
export interface Access {
  /** Whether a request with this `authorization` header may change the graph. */
  mayWrite(authorization: string | null): boolean;
}

/**
 * Reading is open; writing needs `Authorization: Bearer TOKEN`.
 * Without a token, a server that is bound to loopback belongs to its one user, who may write; any other may not.
 */
export function accessBy(token: string | null, host: string): Access {
  if (token === null) {
    const alone = isLoopback(host);
    return { mayWrite: () => alone };
  }
  const expected = Buffer.from(`Bearer ${token}`);
  return {
    mayWrite(authorization) {
      const given = Buffer.from(authorization ?? '');
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}

/** Whether a host name or address is this machine's loopback. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
