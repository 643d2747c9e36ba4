// Reads feeds with feedsmith: a line of JSON for each feed that stands on a line as a JSON string.
import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';

for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  console.log(JSON.stringify(parseFeed(JSON.parse(line))));
}
