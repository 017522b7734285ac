// The simulated service behind a service worker: `setupWorker(...handlers(service))`.
export { handlers } from './shells/handlers.ts';
