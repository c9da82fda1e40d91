import { main } from './train';

process.exitCode = main(process.argv.includes('--check'));
