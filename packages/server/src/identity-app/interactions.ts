// What the person does in the app, between the service's request and its reply.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { errors, type InteractionResults } from 'oidc-provider';
import { consentPage, lostPage, signInPage, type Asking } from './app-pages.ts';
import { holders, signedIn } from './people.ts';

/** The path of the app's own pages. */
export const interactionPath = '/interaction/';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

// Either what the person has decided, or the page on which they do.
type Turn = { readonly result: InteractionResults } | { readonly page: Response };

const refused: Turn = { result: { error: 'access_denied' } };

/** Shows the sign-in or the consent, and takes the answer to it. */
export const interact = async (
  provider: Provider,
  asking: Asking,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  try {
    const interaction = await provider.interactionDetails(incoming, outgoing);
    const answer =
      incoming.method === 'POST' ? new URLSearchParams(await text(incoming)) : undefined;
    const turn = await turnOf(provider, asking, interaction, answer);
    if ('page' in turn) await send(turn.page, outgoing);
    else await provider.interactionFinished(incoming, outgoing, turn.result);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    await send(lostPage(asking.app), outgoing);
  }
};

const turnOf = async (
  provider: Provider,
  asking: Asking,
  interaction: Interaction,
  answer: URLSearchParams | undefined,
): Promise<Turn> => {
  if (answer?.get('answer') === 'refuse') return refused;
  return interaction.prompt.name === 'login'
    ? signIn(asking, answer)
    : consent(provider, asking, interaction, answer);
};

const signIn = (asking: Asking, answer: URLSearchParams | undefined): Turn => {
  const email = answer?.get('email') ?? undefined;
  const holder = email === undefined ? undefined : signedIn(email, answer?.get('password') ?? '');
  return holder
    ? { result: { login: { accountId: holder.id, remember: false } } }
    : { page: signInPage(asking, email) };
};

const consent = async (
  provider: Provider,
  asking: Asking,
  { grantId, params, session }: Interaction,
  answer: URLSearchParams | undefined,
): Promise<Turn> => {
  const holder = holders.find(({ id }) => id === session?.accountId);
  if (!holder) return refused;
  const { client_id: clientId, purpose } = params;
  if (answer?.get('answer') !== 'allow')
    return {
      page: consentPage(asking, holder, typeof purpose === 'string' ? purpose : undefined),
    };
  // What was granted before, in another window perhaps, is still under way.
  const former = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant = former ?? new provider.Grant({ accountId: holder.id, clientId: String(clientId) });
  grant.addOIDCScope('openid profile email');
  return { result: { consent: { grantId: await grant.save() } } };
};

const send = async (page: Response, outgoing: ServerResponse) => {
  outgoing.writeHead(page.status, Object.fromEntries(page.headers)).end(await page.text());
};
