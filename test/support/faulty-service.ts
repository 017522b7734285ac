// The services of the fault matrix on the test runner's own server, what of it is wanted, and what came of it.
import { appendFileSync } from 'node:fs';
import type { TestRunnerConfig } from '@web/test-runner';
import { FaultyServices } from '../faults/service.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const services = new FaultyServices();

/** The middleware for the test runner's own server. */
export const faultyService: Middleware = async (context, next) => {
  const { path, req, res } = context;
  if (path === '/faults/wanted') {
    context.body = JSON.parse(process.env['FAULTS'] ?? '{}') as object;
    return;
  }
  if (path === '/faults/report') {
    let body = '';
    for await (const part of req) body += String(part);
    if (process.env['FAULTS_REPORT']) appendFileSync(process.env['FAULTS_REPORT'], `${body}\n`);
    context.status = 204;
    return;
  }
  if (!path.startsWith('/faults/')) {
    await next();
    return;
  }
  // Or the test runner would take it for missing.
  context.status = 200;
  context.respond = false;
  if (!services.handle(req, res)) res.writeHead(404).end();
};
