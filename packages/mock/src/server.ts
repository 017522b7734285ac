// The simulated service as a server of its own.
export { serve, type Serving } from './shells/serve.ts';
