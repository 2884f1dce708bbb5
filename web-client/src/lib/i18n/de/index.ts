import type { Words } from '../en';
import { app } from './app';
import { problem } from './problem';
import { signIn } from './signIn';
import { directions } from './directions';
import { grid } from './grid';
import { home } from './home';
import { stations } from './stations';
import { map } from './map';
import { emergency } from './emergency';
import { connect } from './connect';
import { connector } from './connector';
import { vehicles } from './vehicles';
import { request } from './request';
import { slots } from './slots';
import { notifications } from './notifications';
import { reason } from './reason';
import { community } from './community';
import { account } from './account';

/** Du, and the words of the trade: Ladepunkt, Ladeleistung, Netz. Ladetermin is a slot. */
export const de: Words = {
  ...app,
  ...problem,
  ...signIn,
  ...directions,
  ...grid,
  ...home,
  ...stations,
  ...map,
  ...emergency,
  ...connect,
  ...connector,
  ...vehicles,
  ...request,
  ...slots,
  ...notifications,
  ...reason,
  ...community,
  ...account,
};
