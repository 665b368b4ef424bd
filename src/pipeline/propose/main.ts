import { placesOf } from '../dataset/places.ts';
import { runPropose } from './run-propose.ts';

process.exitCode = runPropose(process.argv.slice(2), placesOf(process.env), process.cwd());
