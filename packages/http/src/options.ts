/** How requests are made. */
export interface HttpOptions {
  /** Which cookies go with a request. Default `same-origin`; another origin's service needs `include`. */
  readonly credentials?: RequestCredentials | undefined;
  /** What makes the requests. Default: the page's own, looked up anew for each. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Further headers, asked for before each request. The contract's own cannot be replaced. */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
}
