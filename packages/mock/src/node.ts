// The simulated service behind Node's own requests: `setupServer(...handlers(service))`.
export { handlers } from './shells/handlers.ts';
