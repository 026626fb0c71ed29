/** Places whose name tells that a local Green party is the Scottish or the Northern Irish one; from general knowledge. */
import { findPhrases, phraseTable } from './phrases.ts';
import { phraseList } from './word-lists.ts';

const scotland = phraseList(`
  scotland; scottish; glasgow; edinburgh; aberdeen; aberdeenshire; dundee; angus; perth and kinross; perthshire
  fife; stirling; highland; highlands; inverness; moray; argyll; orkney; shetland; lanarkshire; ayrshire
  renfrewshire; dunbartonshire; midlothian; east lothian; west lothian; lothian; falkirk; clackmannanshire
  dumfries; galloway; borders; inverclyde; na h eileanan an iar
`);
const northernIreland = phraseList(`
  northern ireland; belfast; antrim; armagh; fermanagh; tyrone; derry; londonderry; north down; south down; ards
  lisburn; newtownabbey; mid ulster; lagan valley; strangford; foyle; causeway coast; newry; craigavon; ni
`);

export type GreenNation = 'scotland' | 'northern-ireland' | 'england-wales';

const places = phraseTable<GreenNation>([
  ...scotland.map((place): [string, GreenNation] => [place, 'scotland']),
  ...northernIreland.map((place): [string, GreenNation] => [place, 'northern-ireland']),
]);

/** The nation that the words name; England and Wales where they name none. */
export function greenNation(words: readonly string[]): GreenNation {
  return findPhrases(words, places)[0]?.meaning ?? 'england-wales';
}

/** The id of the Green party of a nation. */
export function greenPartyOf(nation: GreenNation): string {
  switch (nation) {
    case 'scotland':
      return 'scottish-greens';
    case 'northern-ireland':
      return 'green-northern-ireland';
    case 'england-wales':
      return 'green-england-wales';
  }
}
