/** Labels of who a person is, where they live, how to reach them, and what the electoral register says. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { type PhraseRow, words } from './phrase-table.ts';

export const personLabels: readonly PhraseRow<Dimension>[] = [
  {
    means: 'identity',
    phrases: words(`
      =name, =names, =enw, =title, =teitl, =id, =ref, =reference, full name, =salutation, =prefix, voter file id, voter file, votesource id, vote source id, connect id, record
      number, enw name, surname, last name, family name,
      forename, forenames, first name, given name, middle name, middle initial, middle names, initials,
      preferred name, known as, elector name, voter name, vanid, van id, vs id, voter id number, person id,
      contact id, record id, unique id, constituent id, supporter id, membership id, internal id, our reference,
      your reference, reference number, case reference, uprn, enw llawn, cyfenw, enw cyntaf, enw teuluol,
      cyfeirnod, data subject, salutation, christian name, elector forename, elector surname, maiden name, other
      names, urn, unique reference, voter reference, elector reference, member number, enw canol, enw blaen,
      rhif adnabod, adnabyddwr, cyfeirnod unigryw
    `),
  },
  {
    means: 'register',
    phrases: words(`
      elector number, elector no, electoral number, electoral roll number, elector id, poll number, poll no,
      polling number, roll number, register number, elector markers, elector marker, register markers, register marker, street group, walk number, walk order, dosbarth
      etholiadol, franchise, franchise
      marker, franchise flag, elector status, electoral register, electoral roll, register entry, register
      status, polling district, =pd, polling place, polling station, ballot box, road group, absent, absent
      vote, absent voter, absent vote type, postal voter, postal vote, proxy voter, proxy vote, attainer,
      elector type, date added, date registered, register date, opt out of open register, open register, rhif
      etholwr, rhif etholiadol, rhif cofrestr, cofrestr etholiadol, cofrestr etholwyr, dosbarth pleidleisio,
      gorsaf bleidleisio, gorsaf pleidleisio, rhif cofrestru, rhif etholydd, marciwr etholfraint, dirprwy,
      pleidlais drwy ddirprwy, number on register, register no, electoral no, elect no, rollno, elector prefix,
      pd code, polling district code, av type, absent vote status, absentee, date of attainment, pleidlais bost, pleidleisiwr post, elector suffix, elector prefix
    `),
  },
  {
    means: 'location.postcode',
    phrases: words('postcode, post code, postal code, pcode, cod post, côd post, polling place postcode'),
  },
  {
    means: 'location.constituency',
    phrases: words(`
      constituency, parl const, parliamentary constituency, westminster constituency, seat, const, etholaeth,
      senedd constituency, holyrood constituency, scottish parliament constituency, region list constituency, pcon, parliamentary seat, etholaeth seneddol,
      etholaeth y senedd
    `),
  },
  {
    means: 'location.region',
    phrases: words(`
      ward, council, local authority, county, city, town, region, district, location, area, place, locality,
      borough, division, municipality, parish, community, ward name, ward code, polling ward, electoral ward, council area, lad, combined authority,
      ward etholiadol, adran etholiadol, sir a thref, gwardd, electoral division, ardal, sir, tref,
      dinas, cyngor, lleoliad, awdurdod lleol, rhanbarth, cymuned, nation
    `),
  },
  { means: 'location.country', phrases: words('country, gwlad, country of residence') },
  {
    means: 'contact.post',
    phrases: words(`
      address, address 1, address 2, address 3, address 4, address 5, address 6, addr, addr 1, addr 2, addr 3,
      addr 4, address1, address2, address3, address4, address5, address6, addr1, addr2, addr3, addr4, home
      address, old address, old addresses, previous address, previous addresses, postal address, house number,
      house name, flat number, street, street name, road, cyfeiriad, stryd, mailing address, elector address,
      consent post, consent mail, correspondence address, current address, residential address, address line,
      address line 1, address line 2, address line 3, address line 4, cyfeiriad post, cyfeiriad cartref, cyfeiriad
      blaenorol, hen gyfeiriad, llinell cyfeiriad, enw tŷ, rhif tŷ, building name, flat, house, bfpo
    `),
  },
  {
    means: 'contact.email',
    phrases: words(`
      email, e mail, emails, email address, email addresses, e mail address, ebost, e bost, cyfeiriad ebost,
      cyfeiriad e bost, consent email, email consent, mailing list email, email mailing list, email opt in, email status, email list, email subscriber,
      email permission
    `),
  },
  {
    means: 'contact.phone',
    phrases: words(`
      phone, phones, telephone, tel, tel no, mobile, landline, phone number, telephone number, mobile number,
      home phone, mobile phone, sms, whatsapp, ffôn, rhif ffôn, ffôn symudol, consent phone, phone consent,
      consent sms, tps, osis, telephone no, phone no, mobile no, mob, home telephone, work phone, daytime phone,
      evening phone, contact number, rhif cyswllt, rhif ffôn symudol, rhif symudol, rhif ffôn cartref, teleffon,
      ffôn cartref, landline number
    `),
  },
  {
    means: 'age',
    phrases: words(`
      age, ages, age band, age range, age group, age from name, name age, estimated age, implied age, date of
      birth, dob, elector dob, year of birth, birth date, born, oed, oedran, dyddiad geni, grŵp oedran,
      generation, birthday, age years, age at election, approximate age, yob, oed tebygol, ystod oedran, blwyddyn
      geni
    `),
  },
  {
    means: 'gender',
    phrases: words('gender, sex, assumed gender, gender from name, rhyw, rhywedd, gender identity'),
  },
  {
    means: 'language',
    phrases: words(`
      language, first language, first language from name, preferred language, iaith, welsh speaker, siaradwr
      cymraeg, siarad cymraeg, gaelic speaker, iaith gyntaf
    `),
  },
  {
    means: 'device',
    phrases: words(`
      ip address, device, browser, cookie id, user agent, device id, mobile advertising id, advertising id
    `),
  },
];
