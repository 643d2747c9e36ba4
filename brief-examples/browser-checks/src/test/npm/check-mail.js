// Prints, for each mail, which of its features which client lacks: {"feature": ["client", …]} as JSON, in one list.
import { caniemail } from 'caniemail';
import { readFileSync } from 'node:fs';

const clients = [
  'gmail.desktop-webmail', 'gmail.ios', 'gmail.android',
  'outlook.windows', 'outlook.macos', 'outlook.outlook-com',
  'apple-mail.ios', 'apple-mail.macos',
  'yahoo.desktop-webmail', 'yahoo.ios', 'yahoo.android',
];

function lacking(html) {
  const lacking = {};
  for (const [client, issues] of caniemail({ clients, html }).issues.errors) {
    for (const issue of issues) {
      lacking[issue.title] ??= [];
      if (!lacking[issue.title].includes(client)) lacking[issue.title].push(client);
    }
  }
  return lacking;
}

const mails = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(mails.map(lacking)));
