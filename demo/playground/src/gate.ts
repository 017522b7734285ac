// Requests to the account service wait here until somebody can answer them. The form is painted, and can be typed into,
// long before the service worker is ready: whoever is quicker than it must not lose an answer.

type Fetch = typeof globalThis.fetch;

const native: Fetch = globalThis.fetch.bind(globalThis);
let arrive: (fetch: Fetch) => void;
const served = new Promise<Fetch>((resolve) => {
  arrive = resolve;
});

// Where the login asks: simulated, or on the server.
const paths = /^\/(?:account|api\/auth\/latchkey)\//u;

const addressOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, location.href);

globalThis.fetch = async (input, init) =>
  paths.test(addressOf(input).pathname) ? (await served)(input, init) : native(input, init);

/** Lets the requests through: to the network, where the service worker answers, or to what is given instead. */
export const openGate = (instead: Fetch = native): void => {
  arrive(instead);
};

/** Lets each request through to the network, once `ready` has resolved. */
export const openGateAfter = (ready: () => Promise<unknown>): void => {
  arrive(async (input, init) => {
    await ready();
    return native(input, init);
  });
};
