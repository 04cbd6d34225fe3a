/** Addresses of this device itself, which nobody on the way can listen to. */
const local = /^(localhost|(.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Where a page wants answers sent; `undefined` for an address to which no answers may go: one that others
 * could read on the way, or that holds a password.
 *
 * @param page address of the page, for a relative one, and because a page without HTTPS may send to its own site
 */
export function endpointUrl(endpoint: string, page?: string): URL | undefined {
  const url = parsed(endpoint, page);
  if (!url || endpoint.trim() === '' || url.username || url.password || !url.hostname) return undefined;
  url.hash = '';
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && (local.test(url.hostname) || url.origin === parsed(page ?? '')?.origin));
  return isSafe ? url : undefined;
}

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
