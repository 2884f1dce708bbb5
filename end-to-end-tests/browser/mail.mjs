// What came by mail, as the mail catcher tells.
import { setTimeout } from 'node:timers/promises';
import { inbox } from './surroundings.mjs';

/** The link in the newest mail to this address; waits some seconds for it. */
export async function linkMailedTo(address) {
  for (let looks = 0; looks < 50; looks += 1) {
    const response = await fetch(`${inbox}/api/user/${address}/messages`);
    const mails = response.ok ? await response.json() : [];
    if (mails.length > 0) {
      return linkIn(mails.at(-1).mimeMessage);
    }
    await setTimeout(200);
  }
  throw new Error(`No mail came to ${address}.`);
}

/** Quoted-printable (RFC 2045, 6.7) as far as an address needs it. */
function linkIn(message) {
  const text = message.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
  const link = /href="(http[^"]+)"/.exec(text)?.[1];
  if (link === undefined) {
    throw new Error(`There is no link in this mail:\n${text}`);
  }
  return link.replaceAll('&amp;', '&');
}
