import { describeBacking } from '../../service/src/store/describe-backing.harness.ts';
import { latchkey } from './plugin.ts';
import { startWith } from './stage.harness.ts';

describeBacking('a better-auth server', async () => {
  const send = async () => undefined;
  const plugin = latchkey({ sendSms: send, sendEmail: send });
  const { context } = await startWith([plugin]);
  return plugin.serverOf(context).backing;
});
