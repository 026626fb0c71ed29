/** What invented letters say about each topic, and what they say that only sounds so. Written for this purpose; no party wrote it. */
import type { StatementTopic } from '#lib/core/sar.ts';
import type { Claims, Said, Stance } from './model.ts';

type Ways = Readonly<Record<Stance, readonly (string | Said)[]>>;

/** What was shared with nobody was shared with no platform either, and uploaded to none. */
const sharedWithNobody: Claims = { recipients: 'denies', platform_sharing: 'denies', list_sharing: 'denies' };
const uploaded: Claims = { list_sharing: 'holds', platform_sharing: 'holds', recipients: 'holds' };
const notUploaded: Claims = { list_sharing: 'denies', platform_sharing: 'denies' };

/** Every way to say that the party does, or that it does not; a sentence that says more than its topic names all it says. */
export const sentences: Readonly<Record<StatementTopic, Ways>> = {
  email: {
    holds: [
      'The e-mail address we have for you is set out below.',
      'We hold an email address for you, which you gave us on a web form.',
      'Our records include your email address.',
    ],
    denies: [
      'We do not hold an email address for you.',
      'No email address is recorded against your name.',
      'Your record contains no e-mail address.',
      'We have no email address for you on file.',
    ],
  },
  phone: {
    holds: [
      'We hold a mobile number for you.',
      'A telephone number is recorded for you.',
      'Our records include your telephone number.',
    ],
    denies: [
      'We do not have a telephone number for you.',
      'There is no phone number on your record.',
      'No telephone number is held.',
      'We hold neither a landline nor a mobile number for you.',
    ],
  },
  source: {
    holds: [
      'Your name and address come from the electoral register, which we receive from your council.',
      'The information was obtained from the electoral roll and from conversations on the doorstep.',
      'Our sources are the full electoral register, the marked register and our own canvassing.',
      'We got this data from the electoral registration officer for your area.',
    ],
    denies: ['We are unable to say where this data came from.'],
  },
  commercial_data: {
    holds: [
      {
        text: 'Some of the attributes were bought from a commercial supplier.',
        claims: { commercial_data: 'holds', source: 'holds' },
      },
      {
        text: 'We also purchase data about households from a data broker.',
        claims: { commercial_data: 'holds', source: 'holds' },
      },
      {
        text: 'Part of your record comes from commercially available data.',
        claims: { commercial_data: 'holds', source: 'holds' },
      },
    ],
    denies: [
      'We have not bought any data about you.',
      'We do not purchase personal data from third parties.',
      'No commercial data has been added to your record.',
      'We do not buy data from data brokers.',
    ],
  },
  recipients: {
    holds: [
      'We share your data with our mailing house and with our IT suppliers.',
      'Your details have been passed to the following recipients: our printers and our local associations.',
      'Your information is disclosed to companies that process it on our behalf.',
      'Your data has been shared with Example Print Limited, who print our leaflets.',
    ],
    denies: [
      { text: 'We have not shared your personal data with anyone.', claims: sharedWithNobody },
      { text: 'Your data has not been disclosed to any third party.', claims: sharedWithNobody },
      { text: 'Nobody outside the party has received your data.', claims: sharedWithNobody },
    ],
  },
  platform_sharing: {
    holds: [
      {
        text: 'We have shared your details with Meta so that you could be shown our adverts on Facebook.',
        claims: { platform_sharing: 'holds', recipients: 'holds' },
      },
      {
        text: 'Your data was provided to Facebook and Google.',
        claims: { platform_sharing: 'holds', recipients: 'holds' },
      },
    ],
    denies: [
      'We do not share your data with social media companies.',
      'None of your data has been given to Facebook, Google or any other platform.',
      'Your personal data has never been passed to a social media platform.',
      'We have not provided your information to Meta or to any other online platform.',
    ],
  },
  list_sharing: {
    holds: [
      {
        text: 'Your details were included in a list that we uploaded to Meta in order to build a custom audience.',
        claims: uploaded,
      },
      { text: 'We have uploaded a list with your details on it to Facebook as a custom audience.', claims: uploaded },
    ],
    denies: [
      { text: 'We have not included you in any custom audience.', claims: notUploaded },
      {
        text: 'Your details are not part of any audience list that we gave to a social media platform.',
        claims: notUploaded,
      },
      'You have not been included in any audience list that we uploaded.',
    ],
  },
  profiling: {
    holds: [
      'We use profiling to predict how you might vote.',
      'Scores are calculated for every elector by statistical modelling.',
      'Your data is used to build a profile of you.',
      'We carry out profiling in order to decide who receives our leaflets.',
    ],
    denies: [
      'We do not carry out any profiling.',
      'You have not been profiled.',
      'We do not use your data for profiling or scoring.',
    ],
  },
  special_category: {
    holds: [
      'We process special category data about you, namely your political opinions.',
      'Your record includes data that reveals your political opinions, which is special category data.',
      'We hold information about your political opinions.',
    ],
    denies: [
      'We do not hold any special category data about you.',
      'No special category data is processed.',
      'We hold no information about your religion, health or ethnic origin.',
    ],
  },
  retention: {
    holds: [
      'We keep your data for as long as you are on the electoral register.',
      'Canvass records are kept for two electoral cycles.',
      'Your information will be retained for six years.',
      'Data is deleted after ten years.',
    ],
    denies: [],
  },
  rights: {
    holds: [
      'You have the right to ask us to correct or erase your data.',
      'You may object to our use of your data for direct marketing.',
      'If you are unhappy with this reply, you have the right to complain to the Information Commissioner.',
      'You have the right to complain to us, and to the ICO.',
    ],
    denies: [],
  },
};

/** Sentences in which nothing is said about the topics of the statements, though some name their words. */
export const asides: readonly string[] = [
  'Thank you for your subject access request.',
  'We have confirmed your identity from the documents that you sent.',
  'A copy of your personal data is set out below.',
  'Please quote our reference in any correspondence.',
  'We are sorry for the time this has taken.',
  'Local parties are separate organisations, and you may wish to write to them as well.',
  'If any of this is unclear, please reply to this letter.',
  'The tables below set out what our systems show.',
  'Polling day is in May.',
];

/** The same words with doubt, a condition, or about somebody else: no denial may be read from them. */
export const hedges: readonly Said[] = [
  { text: 'Social media companies may hold data about you for their own purposes.', claims: {} },
  { text: 'Your councillor may have an email address for you.', claims: {} },
  { text: 'If you ask us to, we will not send you leaflets.', claims: {} },
  { text: 'Other parties buy data about voters.', claims: {} },
];
