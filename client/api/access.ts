const kept = 'zhengmai.token';

/** Keeps the word that lets this reader change the graph, until the browser's tab closes. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(kept, token);
  } catch {
    // Without storage the server keeps refusing, and says so.
  }
}

/** The header that lets a reader change the graph; empty where none was given. */
export function authorization(): { readonly authorization?: string } {
  try {
    const token = sessionStorage.getItem(kept);
    return token ? { authorization: `Bearer ${token}` } : {};
  } catch {
    return {};
  }
}
