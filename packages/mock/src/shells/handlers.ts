import { http, type HttpHandler } from 'msw/http';
import type { AccountService } from '../simulator/service.ts';

/**
 * Handlers that serve the account service below its base path, at any origin: for `setupWorker()` in a page and
 * `setupServer()` in Node. Cookies are kept by `service.browser`, since a service worker cannot set HttpOnly ones.
 */
export const handlers = (service: AccountService): HttpHandler[] => [
  http.all(
    ({ request }) => new URL(request.url).pathname.startsWith(`${service.basePath}/`),
    async ({ request }) => {
      try {
        return (await service.browser.send(request)) ?? Response.error();
      } catch (thrown) {
        // Nobody waits any more.
        if (request.signal.aborted) return Response.error();
        throw thrown;
      }
    },
  ),
];
