// What the demo's page sees and does beside the journeys, for whoever sits at this machine.
import type { BenchChoice } from '@latchkey/mock';
import { perform } from './deeds.ts';
import { logError } from './log.ts';
import { body, json, said } from './responses.ts';
import type { Stage } from './stage.ts';
import { viewOf, type OpenStage } from './view.ts';

/** What changes the stage itself. */
const stageDeeds: Readonly<Record<string, (stage: Stage, given: never) => Promise<void> | void>> = {
  take: (stage, choice: BenchChoice) => stage.take(choice),
  restart: (stage, choice: BenchChoice | undefined) => stage.restart(choice),
  'pass-time': (stage, milliseconds: number) => stage.passTime(milliseconds),
};

/**
 * Answers `GET /bench` with all that can be seen, `GET /bench/events` with an event whenever something has changed, and
 * `POST /bench/<deed>`, whose body is a JSON array of what the deed takes, with what it gives. Undefined for whatever else.
 */
export const answerBench = async (
  stage: OpenStage,
  request: Request,
): Promise<Response | undefined> => {
  const { pathname } = new URL(request.url);
  const [, root, deed = '', ...more] = pathname.split('/');
  if (root !== 'bench' || more.length > 0) return undefined;
  if (request.method === 'POST') return act(stage, deed, request);
  if (request.method !== 'GET') return undefined;
  if (deed === 'events') return body('text/event-stream', stage.feed.open());
  return deed === '' ? json(await viewOf(stage, request)) : undefined;
};

const act = async (stage: OpenStage, deed: string, request: Request): Promise<Response> => {
  try {
    const all = JSON.parse(await request.text()) as readonly unknown[];
    const change = Object.hasOwn(stageDeeds, deed) ? stageDeeds[deed] : undefined;
    if (change) await change(stage, all[0] as never);
    else {
      const result = await perform(stage.accounts, { deed, all });
      stage.feed.tell();
      return json(result);
    }
    return json(undefined);
  } catch (error) {
    logError('deed-failed', error);
    return said(409, 'It could not be done.');
  }
};
