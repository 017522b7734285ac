// The simulated service as a real one would be run: by several processes, which share nothing but a database.
import { Lanes, serve, transact, type Api } from '@latchkey/service';
import { RowBacking, type Between } from '../../service/src/store/row-backing.harness.ts';
import type { Exchange } from './simulator/browser.ts';
import { coreOf, type AccountService } from './simulator/service.ts';

/** Processes over the state of one service. Each request goes to the next of them. */
export interface Processes {
  readonly exchange: Exchange;
  readonly backing: RowBacking;
}

/** Runs a service by so many processes. */
export const processesOf = (
  service: AccountService,
  count = 2,
  between: Between = {},
): Processes => {
  const { documents, store, ...host } = coreOf(service);
  const backing = new RowBacking(store, documents, between);
  const apis = Array.from({ length: count }, (): Api => ({
    policy: host.policy,
    lanes: new Lanes(),
    basePath: service.basePath,
    transact: (run) => transact({ ...host, backing }, run),
  }));
  let turn = 0;
  const exchange: Exchange = (request, cookies) => {
    turn += 1;
    return serve(apis[turn % count] as Api, request, cookies);
  };
  return { exchange, backing };
};
