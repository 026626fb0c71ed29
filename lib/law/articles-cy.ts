/** What each provision asks for, in Welsh, and how a citation is written there. The law's own Welsh names are used: Rheoliad Diogelu Data
 *  Cyffredinol y DU (GDPR y DU), Deddf Diogelu Data 2018, Deddf Etholiadau 2022. */

/** By the citation as `articles.ts` has it. */
export const welshTitles: Readonly<Record<string, string>> = {
  'UK GDPR 5(1)(a)': 'Rhaid defnyddio data personol yn gyfreithlon, yn deg ac yn agored.',
  'UK GDPR 5(1)(b)': 'Ni cheir defnyddio data a gasglwyd at un diben at ddiben arall nad yw’n cyd-fynd ag ef.',
  'UK GDPR 5(1)(c)': 'Dim mwy o ddata nag sydd ei angen at y diben.',
  'UK GDPR 5(1)(d)': 'Rhaid i ddata personol fod yn gywir; rhaid dileu neu gywiro data anghywir yn ddi-oed.',
  'UK GDPR 5(1)(e)': 'Ni cheir cadw data ar ffurf sy’n adnabod pobl yn hwy nag sydd ei angen.',
  'UK GDPR 5(2)': 'Rhaid i’r rheolydd allu dangos ei fod yn cadw at yr egwyddorion hyn.',
  'UK GDPR 6(1)(e)': 'Rhaid i ddefnydd at dasg er budd y cyhoedd fod yn angenrheidiol ati.',
  'UK GDPR 6(1)(f)':
    'Rhaid i ddefnydd at fuddiannau dilys fod yn angenrheidiol, a’i bwyso yn erbyn buddiannau’r person.',
  'UK GDPR 9(1)':
    'Ni cheir defnyddio data sy’n datgelu tarddiad ethnig, barn wleidyddol, crefydd, aelodaeth o undeb, iechyd neu fywyd rhywiol oni bai bod amod yn ei ganiatáu.',
  'UK GDPR 9(2)(d)':
    'Caiff corff gwleidyddol ddefnyddio data o’r fath am ei aelodau, ei gyn-aelodau a’i gysylltiadau rheolaidd yn unig.',
  'UK GDPR 9(2)(g)':
    'Mae angen sail yn y gyfraith ar gyfer defnydd er budd sylweddol y cyhoedd, a rhaid iddo fod yn angenrheidiol.',
  'UK GDPR 12(1)': 'Rhaid i atebion fod yn gryno, yn agored, yn hawdd eu deall ac mewn iaith blaen.',
  'UK GDPR 12(2)': 'Rhaid i’r rheolydd ei gwneud yn hawdd arfer yr hawliau hyn.',
  'UK GDPR 12(3)': 'Rhaid i’r rheolydd ddweud mewn pryd beth a wnaeth ynghylch cais.',
  'UK GDPR 12(4)': 'Rhaid i reolydd nad yw’n gweithredu ddweud pam, a sut i gwyno.',
  'UK GDPR 12(6)':
    'Lle mae amheuaeth resymol pwy sy’n gofyn, caiff y rheolydd ofyn am yr hyn sydd ei angen arno i fod yn sicr.',
  'UK GDPR 12A': 'Rhaid ateb o fewn un mis; deufis arall dim ond gyda rhybudd yn ystod y cyntaf.',
  'UK GDPR 13': 'Rhaid dweud wrth bobl sut y defnyddir eu data pan ddaw’r data oddi wrthynt hwy.',
  'UK GDPR 14': 'Rhaid dweud wrth bobl sut y defnyddir eu data pan ddaw’r data o fan arall.',
  'UK GDPR 14(1)(e)': 'Rhaid i’r hysbysiad enwi’r derbynwyr neu eu categorïau.',
  'UK GDPR 14(1)(f)': 'Rhaid i’r hysbysiad ddweud a yw data’n gadael y wlad.',
  'UK GDPR 14(2)(f)': 'Rhaid i’r hysbysiad ddweud o ba ffynhonnell y daw’r data.',
  'UK GDPR 14(2)(g)': 'Rhaid i’r hysbysiad ddisgrifio penderfyniadau awtomataidd, gan gynnwys proffilio.',
  'UK GDPR 15(1)': 'Caiff person ofyn a ddefnyddir data amdano, a chael mynediad atynt.',
  'UK GDPR 15(1)(a)': 'Rhaid i’r ateb ddweud at ba ddibenion y defnyddir y data.',
  'UK GDPR 15(1)(b)': 'Rhaid i’r ateb ddweud pa gategorïau o ddata a ddefnyddir.',
  'UK GDPR 15(1)(c)': 'Rhaid i’r ateb ddweud i ba dderbynwyr y datgelwyd neu y datgelir y data.',
  'UK GDPR 15(1)(d)': 'Rhaid i’r ateb ddweud am ba hyd y cedwir y data, neu sut y penderfynir hynny.',
  'UK GDPR 15(1)(e)': 'Rhaid i’r ateb ddweud y gellir cywiro, dileu neu gyfyngu’r data, neu eu gwrthwynebu.',
  'UK GDPR 15(1)(f)': 'Rhaid i’r ateb ddweud ble i gwyno.',
  'UK GDPR 15(1)(g)': 'Rhaid i’r ateb ddweud o ble y daeth data na roddodd y person.',
  'UK GDPR 15(1)(h)':
    'Rhaid i’r ateb esbonio penderfyniadau awtomataidd, gan gynnwys proffilio, a’r rhesymeg y tu ôl iddynt.',
  'UK GDPR 15(3)': 'Rhoddir copi o’r data i’r person, ar ffurf electronig gyffredin os gofynnwyd yn electronig.',
  'UK GDPR 15(4)': 'Ni chaiff y copi niweidio hawliau a rhyddidau eraill.',
  'UK GDPR 16': 'Caiff person fynnu cywiro data anghywir.',
  'UK GDPR 17': 'Caiff person fynnu dileu data.',
  'UK GDPR 17(1)(c)': 'Rhaid dileu data ar ôl gwrthwynebiad sy’n dal.',
  'UK GDPR 18(1)(a)': 'Tra bo cywirdeb dan ddadl, caiff person fynnu cyfyngu ar ddefnyddio’r data.',
  'UK GDPR 19': 'Rhaid dweud wrth dderbynwyr am gywiro neu ddileu, ac wrth y person pwy yw’r derbynwyr.',
  'UK GDPR 21(1)': 'Caiff person wrthwynebu defnydd at dasg gyhoeddus neu fuddiannau dilys.',
  'UK GDPR 21(2)': 'Caiff person wrthwynebu marchnata uniongyrchol, a’r proffilio sy’n ei wasanaethu, ar unrhyw adeg.',
  'UK GDPR 21(3)': 'Ar ôl gwrthwynebiad o’r fath ni cheir defnyddio’r data mwyach ar gyfer marchnata uniongyrchol.',
  'UK GDPR 21(4)': 'Rhaid tynnu sylw at yr hawl i wrthwynebu yn eglur ac ar wahân i wybodaeth arall.',
  'UK GDPR 22A': 'Cyfyngir ar benderfyniadau gan beiriant yn unig sydd o bwys mawr i berson.',
  'UK GDPR 26':
    'Rhaid i reolyddion sy’n penderfynu gyda’i gilydd gytuno pwy sy’n gwneud beth, a dweud wrth y bobl dan sylw.',
  'UK GDPR 26(2)': 'Rhaid i hanfod cytundeb o’r fath fod yn agored i’r bobl dan sylw.',
  'UK GDPR 35': 'Rhaid asesu risgiau uchel tebygol, megis proffilio ar raddfa fawr, ymlaen llaw.',
  'UK GDPR 77': 'Caiff person gwyno i’r rheoleiddiwr.',
  'UK GDPR 80': 'Caiff person gael corff dielw i weithredu drosto.',
  'UK GDPR 82': 'Caiff person hawlio iawndal am niwed.',
  'DPA 2018 s.8(e)':
    'Gall ymgysylltu democrataidd fod yn dasg er budd y cyhoedd, lle mae’r defnydd yn angenrheidiol ato.',
  'DPA 2018 Sch 1 para 22':
    'Caiff plaid gofrestredig ddefnyddio barn wleidyddol lle mae ei gwaith gwleidyddol yn gofyn hynny, oni bai bod hynny’n debygol o achosi niwed neu ofid sylweddol, ac nid ar ôl hysbysiad ysgrifenedig i roi’r gorau iddi. Nid yw’n cwmpasu dim ond barn wleidyddol.',
  'DPA 2018 Sch 1 para 5': 'Mae angen polisi ysgrifenedig ar gyfer rhai amodau ar ddata sensitif.',
  'DPA 2018 s.164A':
    'Caiff person gwyno wrth y rheolydd, a rhaid iddo gydnabod o fewn 30 diwrnod a dweud beth yw’r canlyniad heb oedi gormodol.',
  'DPA 2018 s.164A(2)': 'Rhaid i’r rheolydd ei gwneud yn hawdd cwyno.',
  'DPA 2018 s.164A(3)': 'Rhaid cydnabod y gŵyn o fewn 30 diwrnod.',
  'DPA 2018 s.165': 'Rhaid i’r rheoleiddiwr ymchwilio i gwynion i’r graddau priodol.',
  'DPA 2018 s.166': 'Caiff tribiwnlys orchymyn i’r rheoleiddiwr fwrw ymlaen â chwyn ar ôl tri mis heb gynnydd.',
  'DPA 2018 s.187': 'Caiff person awdurdodi corff dielw.',
  'PECR reg 6': 'Mae angen cydsyniad ymlaen llaw i storio neu ddarllen rhywbeth ar ddyfais ar gyfer hysbysebu.',
  'PECR reg 22':
    'Mae angen cydsyniad ar gyfer e-byst, negeseuon testun a negeseuon uniongyrchol marchnata; nid oes eithriad i bleidiau.',
  'Elections Act 2022 s.41':
    'Rhaid i ddeunydd gwleidyddol ar-lein y talwyd amdano ddangos pwy sy’n ei hyrwyddo a thros bwy, gyda chyfeiriadau.',
};

/** The parts of a citation that have a Welsh name. */
export const welshCitation: readonly (readonly [english: string, welsh: string])[] = [
  ['UK GDPR', 'GDPR y DU'],
  ['DPA 2018 s.', 'Deddf Diogelu Data 2018 a.'],
  ['DPA 2018 Sch 1 para', 'Deddf Diogelu Data 2018 Atod 1 para'],
  ['Elections Act 2022 s.', 'Deddf Etholiadau 2022 a.'],
  ['PECR reg', 'PECR rheol'],
];
