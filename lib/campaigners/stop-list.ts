/** Names that contain a party's word and are not the party. A phrase shields the words it covers, nothing else in the text. */
import { phraseList, wordSet } from './word-lists.ts';

/** Organisations that have nothing to do with a party: a text that says this is not the party's. */
export const namesakes: readonly string[] = phraseList(`
  labour behind the label; international labour organization; international labour organisation; labour and wait
  labour exploitation; labour abuse authority; gangmasters and labour abuse authority
  labour research department; labour relations agency; labour market; labour force; labour pains; labour rights
  labour law; labour laws; labour hire; labour supply; labour shortage; labour shortages; labour saving
  labour of love; labour day; labour economics; child labour; forced labour; slave labour; bonded labour
  manual labour; skilled labour; migrant labour; hard labour; in labour; labour inspectorate
  labour club and institute; national museum of labour; labour history; labour heritage; labour party of ireland
  irish labour; irish labour party; australian labour party; israeli labour party; new zealand labour
  new zealand labour party; norwegian labour party; dutch labour party; malta labour party; conservative woman
  conservative dentistry; conservative judaism; conservative treatment; conservative party of canada
  european conservatives and reformists; american conservative; conservative political action conference
  conservative estimate; green party of canada; green party us; green party of the united states
  irish green party; green party ireland; european green party; european greens; german greens
  australian greens; salad greens; bowling greens; golf greens; micro greens; village greens; leafy greens
  athletic greens; putting greens; greens restaurant; greens pool; greens of highgate; spring greens
  supergreens; super greens; daily greens; mixed greens; plaid shirt; plaid shirts; plaid skirt; plaid blanket
  plaid blankets; plaid scarf; plaid technologies; plaid inc; plaid dress; plaid fabric; alliance party usa
  electoral reform society; reform party of canada; reform party of the united states; snp genotyping; snp array
  snp schneider; liberal democratic party of japan; brazilian workers party; kurdistan workers party
  workers party of korea; workers party of ireland; austrian social democratic party
  german social democratic party; mp activewear; mla solicitors; ppc agency; ms society; mp3; mp4
  pmp solicitors; mayor of london office; young conservatives of texas; alliance francaise; alliance healthcare
  alliance pharmacy; alliance manchester business school; heritage party hire; scottish heritage party
  communist party of china; chinese communist party; communist party usa; tea party hire; tory burch; tory lanez
  tory sport; rose tory; tuv sud; tuv rheinland; tuv nord; tuv uk; tuv austria; tuv saarland; tuv hessen
  dup kitchen; labour ready; labour solutions; labour recruitment; labour services
`);

/** Political groups with a party's word in their name that are another party, a social club, or none. */
export const otherGroups: readonly string[] = phraseList(`
  conservative club; conservative clubs; constitutional club; labour club; liberal club; conservative minded
  conservative think tank; conservative working mens club; conservative social club; labour social club
  conservative and unionist club; socialist workers party; revolutionary communist party; labour left alliance
  taxpayers alliance; labour leave; conservatives exposed; tory chaos; tory cuts
  tory lies; tory sleaze; tory fibs; tory scum; tory government; tory party exposed; conservatives out
  conservative government; labour government; labour lies; labour isnt working; labour exposed
  labour heartlands; tories out; snp watch; snp fail; snp fails; snp out; labour against antisemitism
  snp exposed; plaid watch; labour tracker; reform party lies; labour movement; conservative home
  conservativehome
`);

/** Words before a party's name that turn it into the target: `Exposing SNP`, `Stop the Tories`. */
export const hostileBefore: ReadonlySet<string> = wordSet(`
  stop stopping expose exposing exposed against anti not never no ex former boycott ditch fight fighting beat
  beating defeat remove oust end ending resist block kick dump sack reject avoid abolish ban why without versus
  vs dear sorry
`);

/** Words behind a party's name that do the same: `Tories Out`. */
export const hostileAfter: ReadonlySet<string> = wordSet(`
  out lies lie exposed fails fail failed failures watch isnt arent scandal scandals cuts chaos voters critic
  critics
`);

/** Words behind a party's name that make it a society around the party. Such a society is a controller of its own, and a complaint
 *  about its ad must not go to the party: `Labour Friends of …`, `Labour Campaign for …`. */
export const societyAfter: readonly string[] = phraseList(`
  friends of; campaign for; campaign to; campaign against; against; muslim network; think tank; animal welfare
  group for europe; marxists; movement; history group; international; business network; environment network
  foundation
`);
