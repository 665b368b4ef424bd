import { placesOf } from '../dataset/places.ts';
import { runMerge } from './run-merge.ts';

process.exitCode = runMerge(process.argv.slice(2), placesOf(process.env), process.cwd());
