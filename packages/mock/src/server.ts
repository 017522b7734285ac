// The simulated service as a server of its own.
export { relay, serve, type Serving } from './shells/serve.ts';
