import { runBundle } from './run-bundle';

runBundle('cli-main.cjs');
