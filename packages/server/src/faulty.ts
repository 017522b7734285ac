// What can go wrong between page and service, for the browser that asks for it by a cookie: it goes with every request, with
// files too, and what breaks is the connection itself.
import { faultNames, Faults } from '@latchkey/mock';
import { readCookies, type Served } from '@latchkey/service';

/** Name of the cookie whose value is the name of a fault. */
const cookieName = 'latchkey-fault';

/** Answers under the fault that the browser asks for. Undefined stands for a connection that breaks. */
export const throughFaults = async (
  request: Request,
  handle: () => Promise<Response>,
): Promise<Response | undefined> => {
  const asked = readCookies(request.headers.get('cookie') ?? '').get(cookieName);
  const name = faultNames.find((each) => each === asked);
  if (!name) return handle();
  const faults = new Faults();
  faults.next(name);
  const served = await faults.around(async () => servedOf(await handle()));
  return served === 'lost' ? undefined : responseOf(served);
};

const servedOf = async (response: Response): Promise<Served> => ({
  status: response.status,
  body: await response.text(),
  headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie')),
  setCookies: response.headers.getSetCookie(),
});

const responseOf = ({ status, body, headers, setCookies }: Served): Response => {
  const response = new Response(status === 204 ? null : (body ?? null), { status, headers });
  for (const setCookie of setCookies) response.headers.append('set-cookie', setCookie);
  return response;
};
