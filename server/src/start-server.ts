import { runBundle } from './run-bundle';

runBundle('server-main.cjs');
