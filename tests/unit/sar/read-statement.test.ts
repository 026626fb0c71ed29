/** Sentences written for this purpose, with what each says: `+` holds, `-` denies, `?` hedged, and how recipients are given. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '#lib/sar/profile/claim.ts';
import { isQuestion, readStatement } from '#lib/sar/profile/read-statement.ts';

const nothing = '';

const short = (claim: Claim): string =>
  `${claim.about}${claim.stance === 'holds' ? '+' : '-'}${claim.hedged ? '?' : ''}${claim.recipients ? `:${claim.recipients}` : ''}`;

const read = (sentence: string): string => readStatement(sentence).map(short).toSorted().join(' ');

type Row = readonly [sentence: string, says: string];

const plain: readonly Row[] = [
  ['Undeniably your phone number is held.', 'phone+'],
  ['Ultimately your email address was kept.', 'email+'],
  ['We hold an email address for you.', 'email+'],
  ['Your e-mail address is recorded on our system.', 'email+'],
  ['We have your mobile number on file.', 'phone+'],
  ['We hold your telephone number and your email address.', 'email+ phone+'],
  ['You gave us your email address when you signed a petition.', 'email+'],
  ['We share your data with Meta for advertising.', 'platform_sharing+:named recipients+:named'],
  [
    'Your details were uploaded to Facebook as part of a custom audience.',
    'list_sharing+:named platform_sharing+:named recipients+:named',
  ],
  [
    'We upload lists of supporters to social media companies.',
    'list_sharing+?:category platform_sharing+?:category recipients+?:category',
  ],
  [
    'We provide your information to social media platforms so that we can show you adverts.',
    'platform_sharing+:category recipients+:category',
  ],
  ['We share your data with service providers.', 'recipients+:category'],
  ['Your name and address were passed to our printers and to Royal Mail.', 'recipients+:named'],
  ['The recipients of your data are our mailing house and our local branches.', 'recipients+:category'],
  ['We use profiling to predict how you are likely to vote.', 'profiling+'],
  ['We have calculated scores about you using polling data.', 'profiling+'],
  ['We purchase data about households from Experian.', 'commercial_data+ source+'],
  ['We buy lifestyle data from data brokers.', 'commercial_data+ source+'],
  ['We use commercially available data.', 'commercial_data+'],
  ['We process information about your political opinions.', 'special_category+'],
  ['We hold an estimate of your ethnic origin.', 'profiling+ special_category+'],
  ['Your data was obtained from the electoral register.', 'source+'],
  ['The source of this information is the marked register and our canvassing.', 'source+'],
  ['We keep your data for two years after the next general election.', 'retention+'],
  ['Our retention period is six years.', 'retention+'],
  ['You have the right to have your data erased.', 'rights+'],
  ['You may complain to the Information Commissioner.', 'rights+'],
];

const negated: readonly Row[] = [
  ['We do not hold an email address for you.', 'email-'],
  ["We don't hold your phone number.", 'phone-'],
  ['We hold no email address or telephone number for you.', 'email- phone-'],
  ['We hold neither an email address nor a telephone number for you.', 'email- phone-'],
  ['There is no email address on your record.', 'email-'],
  ['No phone number is held.', 'phone-'],
  ['We have no contact details for you other than your postal address.', 'email- phone-'],
  ['We have been unable to find an email address for you.', 'email-'],
  ['We hold your name and address but no email address.', 'email-'],
  ['We hold your email address but we do not hold a phone number.', 'email+ phone-'],
  ['We do not share your data with social media companies.', 'platform_sharing-:none'],
  ['We do not share with social media.', 'platform_sharing-:none'],
  ['We have never shared your data with Facebook or Google.', 'platform_sharing-:none'],
  ['Your data has not been shared with Meta.', 'platform_sharing-:none'],
  ['No personal data is shared with online platforms.', 'platform_sharing-:none'],
  ['Facebook does not receive your data from us.', 'platform_sharing-:none'],
  ['We have not uploaded your details to any social media platform.', 'list_sharing-:none platform_sharing-:none'],
  ['We do not share your data with anyone.', 'list_sharing-:none platform_sharing-:none recipients-:none'],
  [
    'Your data has not been disclosed to any third party.',
    'list_sharing-:none platform_sharing-:none recipients-:none',
  ],
  ['We do not profile you.', 'profiling-'],
  ['No profiling takes place.', 'profiling-'],
  ['We do not create scores or predictions about voters like you.', 'profiling-'],
  ['We do not buy data about individuals.', 'commercial_data-'],
  ['No data has been purchased from third parties.', 'commercial_data-'],
  ['We hold no special category data about you.', 'special_category-'],
  ['We do not process information about your religion or ethnic origin.', 'special_category-'],
  ['We do not know where we obtained your data from.', 'source-'],
  ['We cannot identify the source of this information.', 'source-'],
  ['We hold no personal data about you.', 'email- phone-'],
  ['We have no record of you.', 'email- phone-'],
  ['There is no fixed retention period.', 'retention-'],
  ['We do not keep your data for longer than two years.', 'retention+'],
];

const exceptions: readonly Row[] = [
  [
    'We do not share your data with anyone except Meta.',
    'list_sharing-:none platform_sharing+:named recipients+:named',
  ],
  ['We hold no contact details other than your email address.', 'email+ phone-'],
  ['We hold no special category data other than your political opinions.', 'special_category+'],
  ['Apart from your email address, we hold no contact details.', 'email+ phone-'],
  ['We hold no email address for you other than that from which you wrote.', 'email+'],
  ['We do not hold any data about you apart from this correspondence.', 'email- phone-'],
  ['We not only hold your email address but also your mobile number.', 'email+ phone+'],
  ['It is not true that we do not hold your email address.', 'email+'],
];

const hedged: readonly Row[] = [
  [
    'We may share your data with social media companies such as Facebook.',
    'platform_sharing+?:named recipients+?:named',
  ],
  ['We might use your data to build a profile.', 'profiling+?'],
  ['We generally do not share data with social media companies.', nothing],
  ['We do not believe that we hold an email address for you.', nothing],
  ['As far as we are aware, your data has not been shared with Facebook.', nothing],
  ['To the best of our knowledge we do not profile you.', nothing],
  ['We cannot rule out that your data was shared with Meta.', nothing],
  ['We are not aware of any sharing with social media platforms.', nothing],
  ['It is unlikely that we hold a phone number for you.', nothing],
  ['We do not routinely upload lists to Facebook.', nothing],
  ['We can confirm that we do not hold an email address for you.', 'email-'],
  ['If you have given us your email address, we will hold it.', nothing],
  ['Where you have consented, we share your data with Facebook.', nothing],
  ['We do not share your data with Facebook without your consent.', nothing],
  ['We do not share your data with third parties for their own marketing purposes.', nothing],
  ['We do not transfer your data outside the UK.', nothing],
  ['We never sell your data.', nothing],
  ['We no longer share data with Facebook.', nothing],
  ['We do not share your email address with Facebook.', 'platform_sharing-:none'],
  ['We will not share your data with social media companies unless the law requires it.', nothing],
];

const others: readonly Row[] = [
  ['Facebook may share your data with its advertisers.', nothing],
  ['Other political parties share data with social media companies.', nothing],
  ['Some organisations buy data from brokers.', nothing],
  ['We hold an email address for another person at your address.', nothing],
  ["We hold your husband's phone number.", nothing],
  ['The previous occupant gave us an email address.', nothing],
  ['Your local council holds your telephone number.', nothing],
  ['Google uses profiling to show you advertisements.', nothing],
  ['The Electoral Commission publishes guidance on profiling.', nothing],
  ['Our candidates may hold your email address.', nothing],
  ['Experian buys data from many companies.', nothing],
  ['Your MP is a separate controller and may hold your email address.', nothing],
  ['We received your email of 3 August.', nothing],
  ['Please reply to this email.', nothing],
  ['You can telephone us on 020 7946 0000.', nothing],
  ['We sent you an email on 4 May.', nothing],
  ['You asked whether we share your data with Facebook.', nothing],
  ['Do we hold your email address?', nothing],
  ['You asked whether we share your data with Facebook; we do not.', 'platform_sharing-:none'],
  ['Thank you for your letter.', nothing],
  ['Our office is open on weekdays.', nothing],
  ['We reserve the right to refuse.', nothing],
];

/** Written apart from the first tables, to see how the reader does on sentences it was not made for. */
const later: readonly Row[] = [
  ['Our records contain an email address which you supplied in 2019.', 'email+'],
  ['The only contact information we have for you is a landline number.', 'phone+'],
  ['Your record does not include a telephone number.', 'phone-'],
  ['We were not able to locate any email address associated with your name.', 'email-'],
  ['At no point have we held a mobile number for you.', 'phone-'],
  ['We hold your postal address only; no email or phone number is recorded.', 'email- phone-'],
  ['We have not, at any time, provided your personal data to Meta, Google or X.', 'platform_sharing-:none'],
  ['None of your personal data has been passed to social media companies.', 'platform_sharing-:none'],
  [
    'Your information was included in an audience list supplied to Meta in May 2024.',
    'list_sharing+:named platform_sharing+:named recipients+:named',
  ],
  [
    'We matched your details with Facebook using a custom audience.',
    'list_sharing+:named platform_sharing+:named recipients+:named',
  ],
  ['The Party uses social media advertising.', ''],
  ['We use Facebook to advertise in your area.', ''],
  ['We did not use custom audiences in this campaign.', ''],
  ['We have not used your data to create custom audiences.', 'list_sharing-:none platform_sharing-:none'],
  ['Your data is processed by our IT suppliers, NationBuilder and Mailchimp.', 'recipients+:named'],
  ['We share personal data with trusted third parties who act on our behalf.', 'recipients+:category'],
  ['Data is never sold to third parties.', ''],
  [
    'We do not sell, rent or share your data with any third party.',
    'list_sharing-:none platform_sharing-:none recipients-:none',
  ],
  ['We do not carry out automated decision-making, including profiling.', 'profiling-'],
  ['You have been assigned a score for how likely you are to support us.', 'profiling+'],
  ['The party has not made any predictions about how you vote.', 'profiling-'],
  ['These figures are modelled estimates.', 'profiling+'],
  ['We obtain commercially available demographic data from third-party suppliers.', 'commercial_data+ source+'],
  ['The Party has never bought data about you.', 'commercial_data-'],
  ['We do not currently purchase consumer data.', 'commercial_data-'],
  ['Information about your ethnicity is not held.', 'special_category-'],
  ['We process special category data, namely political opinions, under paragraph 22.', 'special_category+'],
  ['We have inferred your likely religion from your name.', 'profiling+ special_category+'],
  ['We received your details from Leeds City Council, which supplies the electoral register.', 'source+'],
  ['We have no record of where this information came from.', 'source-'],
  ['The origin of this data is unknown.', 'source-'],
  ['Records are deleted after five years.', 'retention+'],
  ['Your data will be kept for as long as you are on the electoral register.', 'retention+'],
  ['We have not set a retention period for this data.', 'retention-'],
  ['You can ask us to correct anything that is wrong.', 'rights+'],
  ['If you are unhappy with this response you can complain to the ICO.', 'rights+'],
  ['You do not have a right to data portability in this case.', 'rights-'],
  ['Meta may combine this with other data it holds about you.', ''],
  ['Your neighbour gave us this telephone number.', ''],
  ['This telephone number belongs to another member of your household.', ''],
  ['Many parties profile voters.', ''],
  ['We would only share your data with Facebook if you agreed.', ''],
  ['We might hold an email address for you in another system.', 'email+?'],
  ['It is possible that your data was shared with Facebook in 2019.', 'platform_sharing+?:named recipients+?:named'],
  ['We do not think we hold your phone number.', ''],
  ['So far as we know, no data was uploaded to Facebook.', ''],
  ['We have asked our agency whether it uploaded your data to Facebook.', ''],
  ['We are checking whether we hold an email address for you.', ''],
  ['We would like to know whether you gave us your phone number.', ''],
  ['Please provide your email address so that we can find your record.', ''],
  ['We need a telephone number to confirm your identity.', ''],
  ['For your security we do not send personal data by email.', ''],
  ['You wrote that you do not have an email address.', ''],
  ['We do not hold any data about you beyond the electoral register.', 'email- phone-'],
  ['Apart from the information above, we hold no data about you.', ''],
  ['We hold no further information about you.', ''],
  ['We have removed your email address from our systems.', ''],
  ['Your email address has been deleted.', ''],
  ['Nid ydym yn rhannu eich data gyda Facebook.', 'platform_sharing-:none'],
  ['An email address for you is stored in our membership database.', 'email+'],
  ['We have no telephone contact for you.', 'phone-'],
  ['I can confirm that neither an email address nor a mobile number is recorded against your name.', 'email- phone-'],
  ['Following a search, no email address was found.', 'email-'],
  ['Your phone number came from a survey that you completed.', 'phone+ source+'],
  ['We do not have your email, but we do have your telephone number.', 'email- phone+'],
  ['In May 2024 your details were sent to Facebook.', 'platform_sharing+:named recipients+:named'],
  ['We did not pass your details to any advertising platform.', 'platform_sharing-:none'],
  ['Under no circumstances do we disclose personal data to social networks.', 'platform_sharing-:none'],
  [
    'Personal data is disclosed to Google Ads through Customer Match.',
    'list_sharing+:named platform_sharing+:named recipients+:named',
  ],
  ['We have sometimes supplied data to Snapchat.', 'platform_sharing+?:named recipients+?:named'],
  ['It is our policy not to share data with platforms.', 'platform_sharing-:none'],
  ['Facebook and Google are among the recipients of your data.', 'platform_sharing+:named recipients+:named'],
  ['The categories of recipient are printers, mailing houses and IT providers.', 'recipients+:category'],
  ['Your data is not shared outside the party.', 'list_sharing-:none platform_sharing-:none recipients-:none'],
  ['We build models which estimate how likely you are to turn out.', 'profiling+'],
  ['You are not subject to profiling.', 'profiling-'],
  ['The scores attached to your record are predictions, not facts.', 'profiling+'],
  ['We never use modelling.', 'profiling-'],
  ['Some of this data was bought from a commercial supplier.', 'commercial_data+ source+'],
  ['We neither buy nor rent marketing data.', 'commercial_data-'],
  ['We have not obtained any data from brokers.', 'commercial_data-'],
  ['No information about your health, religion or sexual orientation is processed.', 'special_category-'],
  ['Your political opinions are recorded.', 'special_category+'],
  ['We estimate ethnicity from names.', 'profiling+ special_category+'],
  ['Our sources are the electoral register and public records.', 'source+'],
  ['We are unable to say where your number came from.', 'source-'],
  ['We retain canvass data for fifteen years.', 'retention+'],
  ['After two elections your record is erased.', 'retention+'],
  ['You are entitled to object to direct marketing.', 'rights+'],
  ['You have the right to lodge a complaint with the Information Commissioner.', 'rights+'],
  ['X may have received your data from other advertisers.', ''],
  ['A party member told us that your brother has an email address.', ''],
  ['We hold telephone numbers for other residents of your street.', ''],
  ['It has been reported that parties share data with Facebook.', ''],
  ['Google and Meta process data as independent controllers.', ''],
  ['Should you wish, we can add your email address.', ''],
  ['We may or may not hold your phone number.', ''],
  ['We do not normally keep email addresses.', ''],
  ['Our understanding is that no data was shared with Meta.', ''],
  ['Your email of 4 August asked us to confirm what we hold.', ''],
  ['You asked us not to share your data with Facebook.', ''],
  ['We are sorry for the delay in replying.', ''],
  ['This letter was sent by email.', ''],
];

const notTheirs: readonly Row[] = [
  ["Your nephew's landline is recorded in the youth wing.", nothing],
  ['The caretaker of your block, not us, kept the list with the phone numbers on it.', nothing],
  ['Here it is the other party that scores people.', nothing],
  ['Every controller should explain any score that it gives to a voter.', nothing],
  ['Your claim that we sent a list to Meta is being investigated.', nothing],
  ['To do: ask Ann about the Meta uploads', nothing],
  ['In days gone by the branch bought lifestyle data.', nothing],
  ['Your name is recorded by Oakfield Telephone Research.', nothing],
  ['Our retention of your email address goes back to the merger.', 'email+'],
  ['Non-possession of any landline for you is confirmed.', 'phone-'],
  ['Your data has at no juncture been passed to Facebook.', 'platform_sharing-:none'],
  ['There is not so much as a note of a phone number for you.', 'phone-'],
];

const welsh: readonly Row[] = [
  ['Mae ein cofnodion ni yn cynnwys eich cyfeiriad e-bost.', 'email+'],
  ['Nid oes gennym ddim gwybodaeth amdanoch chi.', 'email- phone-'],
  ['Mae eich rhif ffôn ar ein system.', 'phone+'],
  ['Efallai fod eich rhif ffôn ar ein system.', 'phone+?'],
  ['Hwyrach fod eich rhif ffôn ar ein system.', 'phone+?'],
  ["Mae'n bosib bod eich cyfeiriad e-bost wedi ei gofnodi.", 'email+?'],
  ['Dydyn ni ddim yn rhannu eich data gyda neb.', 'list_sharing-:none platform_sharing-:none recipients-:none'],
  ['Hyd y gwyddom ni, nid ydym wedi rhannu eich data â Facebook.', nothing],
  ['Os ydych wedi rhoi eich rhif ffôn i ni, byddwn yn ei gadw.', nothing],
  ['Mae pleidiau eraill yn rhannu data â Facebook.', nothing],
  ['Nid ydym yn gwybod o ble y daeth y wybodaeth hon.', 'source-'],
];

describe('a sentence', () => {
  test.each(notTheirs)('of whose doing it is, or none: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(welsh)('in Welsh: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(later)('of the second collection: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(plain)('that affirms: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(negated)('that denies: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(exceptions)('with an exception: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(hedged)('that hedges: %s', (sentence, says) => expect(read(sentence)).toBe(says));
  test.each(others)('about somebody or something else: %s', (sentence, says) => expect(read(sentence)).toBe(says));
});

describe('reading statements', () => {
  test('the table has at least eighty sentences, half of them negated, hedged or about someone else', () => {
    const all = [...plain, ...negated, ...exceptions, ...hedged, ...others];
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(all.length - plain.length).toBeGreaterThan(all.length / 2);
  });

  test('a short answer is read with the question before it', () => {
    const question = 'You asked whether we have uploaded your data to Facebook.';
    expect(isQuestion(question)).toBe(true);
    expect(readStatement('We have not.', question).map(short)).toContain('platform_sharing-:none');
    expect(readStatement('No.', question).map(short)).toContain('platform_sharing-:none');
    expect(readStatement('We have not.')).toEqual([]);
  });

  test('a text too long to be a sentence claims nothing', () => {
    expect(readStatement(`We hold no email address for you ${'x'.repeat(3000)}`)).toEqual([]);
  });
});

describe('other parties', () => {
  const readOf = (sentence: string, controller: string | null): string =>
    readStatement(sentence, null, controller).map(short).toSorted().join(' ');

  test.each([
    ['The Conservative Party buys data from Experian.', 'labour', ''],
    ['The Conservative Party buys data from Experian.', 'conservative', 'commercial_data+'],
    ['The Conservative Party buys data from Experian.', null, 'commercial_data+'],
    ['The Conservative Party buys data from Experian.', 'a-small-party', 'commercial_data+'],
    ['The Labour Party buys data from Experian.', 'labour', 'commercial_data+'],
    ['Labour buys data from Experian.', 'conservative', ''],
    ['However, the Liberal Democrats also use profiling.', 'labour', ''],
    ['Reform UK does not share your data with Facebook.', 'labour', ''],
    ['Reform UK does not share your data with Facebook.', 'reform-uk', 'platform_sharing-:none'],
    ['The Green Party does not share your data with Facebook.', 'green-england-wales', 'platform_sharing-:none'],
    ['We do not share your data with the Conservative Party or with Facebook.', 'labour', 'platform_sharing-:none'],
  ])('%s, in the answer of %s', (sentence, controller, claims) => expect(readOf(sentence, controller)).toBe(claims));
});
