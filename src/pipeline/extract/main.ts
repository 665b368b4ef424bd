import { placesOf } from '../dataset/places.ts';
import { runExtract } from './run-extract.ts';

process.exitCode = runExtract(process.argv.slice(2), placesOf(process.env));
