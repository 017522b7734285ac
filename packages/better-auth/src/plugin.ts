// The plugin: the service, its state on better-auth, and what better-auth needs to know of both.
import type { AuthContext, BetterAuthPlugin } from 'better-auth';
import { answerBefore, apiPaths, makeEndpoint } from './endpoint.ts';
import { sessionGate } from './gate.ts';
import { NetworkLimit, ruleFor, withoutOwn } from './network-limit.ts';
import type { LatchkeyOptions } from './options.ts';
import { ownLimits } from './own-limits.ts';
import { refuseOptions } from './plugin-options.ts';
import { schema } from './schema.ts';
import { Server } from './server.ts';

/** Name of the plugin. */
export const pluginId = 'latchkey';

/**
 * A plugin for better-auth that serves the account journeys below `/latchkey` of its own path. It works with the plugins
 * `twoFactor`, `phoneNumber` and `passkey` where they are there. `administrationOf(auth)` is the administrator's side.
 */
export const latchkey = (options: LatchkeyOptions) => {
  const servers = new WeakMap<AuthContext['adapter'], Server>();
  const networkLimits = new WeakMap<AuthContext['adapter'], NetworkLimit>();
  // A context is copied for each request; what it was made for is not.
  const serverOf = (context: AuthContext) => {
    const known = servers.get(context.adapter);
    if (known) return known;
    const server = new Server(context, options);
    servers.set(context.adapter, server);
    return server;
  };
  return {
    id: pluginId,
    schema,
    init: (context: AuthContext) => {
      refuseOptions(context);
      const { rateLimit } = context;
      const rule = ruleFor(rateLimit, apiPaths);
      if (rule) networkLimits.set(context.adapter, new NetworkLimit(rule, options.now ?? Date.now));
      return {
        options: { databaseHooks: sessionGate(() => serverOf(context), options) },
        context: { rateLimit: withoutOwn(rateLimit, apiPaths) },
      };
    },
    onRequest: async (request: Request, context: AuthContext) => {
      const limited = () => networkLimits.get(context.adapter)?.take(request, context.options);
      const response = answerBefore(request, context, limited);
      return response && { response };
    },
    hooks: ownLimits(serverOf),
    endpoints: { latchkey: makeEndpoint((context) => serverOf(context).serve) },
    /** For `administrationOf`. */
    serverOf,
  } satisfies BetterAuthPlugin & { serverOf: unknown };
};

/** The plugin as better-auth has it. */
export type LatchkeyPlugin = ReturnType<typeof latchkey>;
