/// <reference types="vite/client" />
// Evaluated before the tags, and without them: should they fail, the page around them is there.
import { prepare } from './prepare.ts';
import { openGate } from './gate.ts';
import { tagOf } from './tag.ts';

const server = import.meta.env['VITE_ACCOUNT_SERVER'] as string | undefined;

const openPage = async () => {
  const [{ openBench }, { newService }] = await Promise.all([
    import('./bench.ts'),
    server ? import('./real-service.ts') : import('./simulated-service.ts'),
  ]);
  await openBench(newService);
};

prepare();
if (server) {
  tagOf()?.setAttribute('endpoint', '/api/auth/latchkey');
  document.querySelector('[data-word="about"]')?.setAttribute('data-word', 'aboutReal');
}
openPage().catch((reason: unknown) => {
  // The form then says that the service cannot be reached, instead of waiting for it.
  openGate();
  reportError(reason);
});
