/** Texts of the office: for colleagues, so plain and short, but less careful than for students. */
export const office = {
  name: "Kantoor",
  nav: {
    label: "Kantoor",
    start: "Begin",
    talk: "Gesprekken",
    threads: "Vragen",
    talkNumbers: "Tellingen",
    campaign: "Campagne",
    workshops: "Workshops",
    region: "Regio",
    norms: "Cijfers",
    slips: "Kaarten",
    team: "Collega's",
    audit: "Logboek",
    account: "Mijn toegang",
    signOut: "Uitloggen",
    signedInAs: (name: string) => `Ingelogd als ${name}`,
  },
  roles: {
    advisor: "Studieadviseur",
    facilitator: "Trainer",
    "prevention-worker": "Preventiewerker",
    administrator: "Beheerder",
  },
  methods: { passkey: "passkey", code: "code uit een app", sso: "via de instelling" },
  signIn: {
    title: "Inloggen voor collega's",
    lead: "Voor preventiewerkers, trainers, studieadviseurs en beheerders. Studenten hebben geen account nodig.",
    againTitle: "Even bewijzen dat jij het bent",
    againLead:
      "Voor wat je nu wilt doen, vragen we het nog een keer. Daarna ga je verder waar je was.",
    passkey: "Inloggen met een passkey",
    passkeyHelp: "Je gebruikt de vergrendeling van je telefoon of laptop. Er is geen wachtwoord.",
    noPasskey:
      "Deze browser kan hier geen passkeys gebruiken, of JavaScript staat uit. Log in met een code.",
    passkeyStopped: "Het inloggen met een passkey is afgebroken. Je kunt het nog eens proberen.",
    with: (name: string) => `Inloggen via ${name}`,
    orCode: "Inloggen met een code",
    signInName: "Inlognaam",
    code: "Code van zes cijfers",
    codeHelp: "De code staat in je authenticator-app en wisselt elke halve minuut.",
    go: "Inloggen",
    confirm: "Bevestigen",
    noAccess:
      "Nog geen toegang? Vraag een beheerder om een uitnodiging. Passkey kwijt? Een beheerder kan je opnieuw uitnodigen.",
    signedOut: "Je bent uitgelogd.",
    ended: "Je was te lang weg, of je bent nog niet ingelogd. Log in en ga verder.",
  },
  faults: {
    "passkey-unreadable": "We konden de passkey niet lezen. Probeer het nog eens.",
    "passkey-unknown":
      "Deze passkey kennen we hier niet. Misschien hoort hij bij een andere site, of is hij verwijderd.",
    "passkey-expired": "Deze pagina stond te lang open. Probeer het nu nog eens.",
    "passkey-used": "Dit bewijs is al een keer gebruikt. Probeer het nog eens.",
    "passkey-refused": "De passkey klopte niet voor deze site. Er is niets veranderd.",
    "code-wrong": "De naam of de code klopt niet. Kijk of de klok van je telefoon goed loopt.",
    "code-used": "Deze code is al gebruikt. Wacht op de volgende in je app.",
    "invitation-unknown":
      "Deze uitnodiging kennen we niet. Misschien is het adres niet heel overgenomen, of is ze ingetrokken.",
    "invitation-used":
      "Deze uitnodiging is al gebruikt. Log in, of vraag een beheerder om een nieuwe.",
    "invitation-expired": "Deze uitnodiging is verlopen. Vraag een beheerder om een nieuwe.",
    "name-taken": "Die inlognaam is al van iemand anders. Kies een andere.",
    "access-ended": "Je toegang is beëindigd. Vraag een beheerder als dat niet klopt.",
    "other-person":
      "Dit bewijs is van iemand anders dan wie er is ingelogd. Er is niets veranderd.",
    "sso-state":
      "Het inloggen bij je instelling is niet hier begonnen, of duurde te lang. Begin opnieuw.",
    "sso-refused": "Je instelling heeft het inloggen afgebroken. Er is niets veranderd.",
    "sso-token": "Het antwoord van je instelling klopte niet. Er is niets veranderd.",
    "sso-unreachable":
      "Je instelling is nu niet bereikbaar. Probeer het later of gebruik een code.",
    "sso-no-role":
      "Je instelling zegt niet dat je hier een rol hebt. Vraag de beheerder van deze site.",
    "page-old": "Deze pagina was te oud. Probeer het nog eens.",
    "signInName-wrong": "Kies een inlognaam van 3 tot 40 letters, cijfers, punten of streepjes.",
    "name-empty": "Vul in voor wie de uitnodiging is, in hoogstens 80 tekens.",
    "grants-empty": "Kies minstens één rol, en bij elke rol minstens één instelling.",
    "grants-beyond": "Je kunt alleen rollen geven bij instellingen waar je zelf beheerder bent.",
    "label-empty": "Geef de passkey een naam, in hoogstens 40 tekens.",
    "last-way": "Dit is je enige manier om in te loggen. Maak eerst een andere.",
    "last-administrator":
      "Dit is de laatste beheerder. Maak eerst iemand anders beheerder, anders kan niemand er meer bij.",
    "not-saved": "Er ging bij ons iets mis. Er is niets bewaard. Probeer het zo nog eens.",
    wait: (seconds: number) =>
      `Er is te vaak iets mis ingevuld. Wacht ${seconds} ${seconds === 1 ? "seconde" : "seconden"} en probeer het dan weer. Je account blijft gewoon bestaan.`,
  },
  noRole: {
    title: "Dit hoort niet bij jouw rol",
    text: "Je bent wel ingelogd, maar deze pagina is voor een andere rol. Klopt dat niet? Vraag een beheerder.",
    back: "Naar het begin van het kantoor",
  },
  welcome: {
    title: (name: string) => `Welkom, ${name}`,
    lead: "Je bent uitgenodigd als collega op Doorsnee. Kies hoe je voortaan inlogt.",
    as: "Je krijgt deze rollen",
    passkey: "Een passkey maken",
    passkeyLead:
      "Het makkelijkst en het veiligst: je gebruikt de vergrendeling van dit apparaat. Je vingerafdruk of gezicht blijft op het apparaat.",
    codes: "Liever codes uit een app",
    codesLead:
      "Voor als passkeys op jouw werkplek niet kunnen. Je hebt een authenticator-app nodig.",
    problem: "Deze uitnodiging werkt niet",
  },
  start: {
    title: "Vandaag",
    attention: "Dit vraagt aandacht",
    nothing:
      "Niets dat vandaag aandacht vraagt. De contacten zijn nagekeken, de reservekopie is vers en iedereen kan erin.",
    rolesTitle: "Jouw rollen",
    none: "Je hebt nu geen rol. Vraag een beheerder.",
    advisor:
      "Geef een student een kaart of een mail mee die naar Met iemand praten wijst. De gids van tien minuten helpt bij het gesprek ervoor.",
    slips: "Kaarten om mee te geven",
    guide: "Naar de gids",
    facilitator:
      "Je groepen, de draaiboeken, de bladen om uit te delen en de lijst van de opleiding staan bij Workshops.",
    talkPage: "Bekijk Met iemand praten",
    items: {
      "crisis-threads": (count: number) =>
        count === 1
          ? "In één anonieme vraag staan woorden die haast kunnen hebben. Er is nog geen antwoord."
          : `In ${count} anonieme vragen staan woorden die haast kunnen hebben. Er is nog geen antwoord.`,
      "late-threads": (count: number) =>
        count === 1
          ? "Eén anonieme vraag wacht langer op antwoord dan beloofd."
          : `${count} anonieme vragen wachten langer op antwoord dan beloofd.`,
      "backup-missing": () => "Er is nog geen reservekopie van de database gemaakt.",
      "backup-old": (days: number) => `De laatste reservekopie is ${days} dagen oud.`,
      "no-backup-folder": () =>
        "Deze site weet niet waar reservekopieën staan (BACKUP_DIR). Het hoofdstuk over reservekopieën in docs/operations.md zegt hoe dat moet.",
      "one-administrator": () =>
        "Er is maar één beheerder. Als die een apparaat kwijtraakt, kan niemand er meer bij.",
      "one-way-in": () => "Je hebt maar één manier om in te loggen. Maak er een bij.",
      refusals: (times: number) =>
        `In de laatste 24 uur is ${times} keer iemand bij het inloggen geweigerd.`,
      "talks-today": (count: number) =>
        count === 1 ? "Vandaag heb je één gesprek." : `Vandaag heb je ${count} gesprekken.`,
      "talks-to-close": (count: number) =>
        count === 1
          ? "Eén gesprek is voorbij en nog niet afgerond."
          : `${count} gesprekken zijn voorbij en nog niet afgerond.`,
      "old-facts": (count: number) =>
        count === 1
          ? "Eén feit over middelen is langer dan een jaar niet naast zijn bron gelegd."
          : `${count} feiten over middelen zijn langer dan een jaar niet naast hun bron gelegd.`,
      cohorts: (count: number) =>
        count === 1
          ? "Eén workshopgroep mist een trainer. Aanmelden kan daar niet tot je een ander kiest."
          : `${count} workshopgroepen missen een trainer. Aanmelden kan daar niet tot je een ander kiest.`,
      unchecked: (count: number) =>
        count === 1
          ? "Eén contact of aanbod is het laatste jaar niet nagekeken. Studenten zien het niet."
          : `${count} contacten of aanbod zijn het laatste jaar niet nagekeken. Studenten zien ze niet, 112 en 113 uitgezonderd.`,
      invitations: (count: number) =>
        count === 1
          ? "Er staat één uitnodiging open die nog niet is gebruikt."
          : `Er staan ${count} uitnodigingen open die nog niet zijn gebruikt.`,
    },
    go: "Bekijken",
  },
  account: {
    title: "Mijn toegang",
    roles: "Wat je mag",
    at: (role: string, places: string) => `${role} bij ${places}`,
    passkeys: "Jouw passkeys",
    noPasskeys: "Je hebt nog geen passkey. Met een passkey log je in zonder iets over te typen.",
    made: (day: string, used: string | null) =>
      used
        ? `gemaakt op ${day}, laatst gebruikt op ${used}`
        : `gemaakt op ${day}, nog niet gebruikt`,
    addPasskey: "Nog een passkey maken",
    removePasskey: (label: string) => `Verwijder ${label}`,
    label: "Naam van deze passkey",
    labelHelp: "Bijvoorbeeld: werklaptop, of telefoon.",
    labelDefault: "Eerste apparaat",
    codes: "Codes uit een app",
    codesOn: (name: string) => `Staan aan, met inlognaam ${name}.`,
    codesOff: "Staan uit. Ze zijn handig als je een apparaat kwijtraakt.",
    setUpCodes: "Codes instellen",
    renewCodes: "Codes opnieuw instellen",
    removeCodes: "Codes uitzetten",
    sessions: "Waar je bent ingelogd",
    sessionsLead:
      "We bewaren niet met welk apparaat of vanaf welke plek. Herken je iets niet? Beëindig het.",
    session: (method: string, from: string, seen: string) =>
      `Met ${method}, sinds ${from}, laatst gebruikt ${seen}`,
    thisSession: "dit is deze browser",
    endSession: "Beëindig",
    endOthers: "Beëindig alle andere",
    sso: "Je logt in via je instelling. Je rollen komen daarvandaan.",
    saved: "Gedaan.",
  },
  codes: {
    title: "Codes uit een app instellen",
    steps: [
      "Open je authenticator-app en scan dit vierkant.",
      "Kan scannen niet? Typ de sleutel over.",
      "Vul hieronder de code in die de app dan laat zien.",
    ],
    qr: "QR-code voor je authenticator-app",
    key: "Sleutel om over te typen",
    save: "Codes aanzetten",
  },
  team: {
    title: "Collega's",
    lead: "Wie in dit kantoor mag, en wat. Studenten staan hier nooit.",
    invite: "Iemand uitnodigen",
    people: "Collega's",
    name: "Naam",
    role: "Rollen",
    since: "Sinds",
    change: (name: string) => `Wijzig ${name}`,
    ended: (day: string) => `toegang beëindigd op ${day}`,
    sso: "via de instelling",
    open: "Open uitnodigingen",
    noOpen: "Er staan geen uitnodigingen open.",
    until: (day: string) => `geldig tot ${day}`,
    withdraw: (name: string) => `Trek de uitnodiging voor ${name} in`,
    withdrawn: "De uitnodiging is ingetrokken.",
    alone: "Je bent de enige. Nodig een tweede beheerder uit, zodat jij ook eens ziek kunt zijn.",
    inviteTitle: "Iemand uitnodigen",
    inviteLead:
      "Je krijgt een link die één keer werkt, zeven dagen lang. Stuur die zelf, op een manier die je vertrouwt.",
    inviteName: "Naam van je collega",
    inviteNameHelp: "Zo staat je collega voor anderen in dit kantoor.",
    inviteMake: "Maak de uitnodiging",
    inviteDone: (name: string) => `De uitnodiging voor ${name} is klaar`,
    inviteLink: "Deze link zie je maar één keer:",
    inviteCopy: "Kopieer de link",
    inviteCopied: "Gekopieerd",
    inviteMore: "Nog iemand uitnodigen",
    grants: "Rollen",
    grantsHelp: "Vink aan wat iemand mag, en bij welke instellingen.",
    allAt: (role: string, place: string) => `${role} bij ${place}`,
    changeTitle: (name: string) => `Rollen van ${name}`,
    save: "Bewaar de rollen",
    saved: "De rollen zijn bewaard.",
    ssoRoles:
      "Deze collega logt in via de instelling. De rollen komen daarvandaan en zijn hier niet te wijzigen.",
    end: "Beëindig de toegang",
    endLead:
      "Passkeys, codes en lopende sessies verdwijnen meteen. De naam blijft in het logboek staan.",
    endConfirm: "Ja, beëindig de toegang",
    back: "Terug naar collega's",
  },
  audit: {
    title: "Logboek",
    lead: "Wie wat deed in dit kantoor. Nooit wat een student invulde. Niemand kan hier iets veranderen of wissen.",
    none: "Er staat nog niets in het logboek.",
    number: "Nr.",
    when: "Wanneer",
    who: "Wie",
    what: "Wat",
    details: "Bijzonderheden",
    operator: "de server",
    nobody: "niet ingelogd",
    unknown: "onbekende collega",
    older: "Ouder",
    newest: "Nieuwste",
    download: "Download het hele logboek (CSV)",
    actions: {
      "sign-in": "logde in",
      "sign-in-refused": "werd geweigerd bij het inloggen",
      "sign-out": "logde uit",
      "session-ended": "beëindigde een sessie",
      "proved-again": "bewees opnieuw wie het is",
      "invitation-made": "maakte een uitnodiging",
      "invitation-withdrawn": "trok een uitnodiging in",
      "invitation-used": "nam een uitnodiging aan",
      "invitation-refused": "kwam met een uitnodiging die niet werkt",
      "passkey-added": "maakte een passkey",
      "passkey-removed": "verwijderde een passkey",
      "codes-set-up": "stelde codes in",
      "codes-removed": "zette codes uit",
      "role-changed": "wijzigde rollen",
      "access-ended": "beëindigde toegang",
      "access-refused": "probeerde iets buiten de eigen rol",
      "region-changed": "wijzigde de regio",
      "region-undone": "draaide een wijziging van de regio terug",
      "contact-verified": "keek een contact na",
      export: "downloadde een export",
      "norms-published": "publiceerde normcijfers",
      "norms-undone": "ging terug naar eerdere normcijfers",
      "campaign-opened": "opende een campagne",
      "campaign-closed": "sloot een campagne",
      "snapshot-published": "publiceerde een momentopname",
      "cohort-planned": "plande een workshopgroep",
      "cohort-changed": "wijzigde een workshopgroep",
      "cohort-published": "publiceerde een workshopgroep",
      "cohort-cancelled": "zegde een workshopgroep af",
      "cohort-deleted": "gooide een concept van een workshopgroep weg",
      "cohort-kept": "vulde in hoe een workshopgroep ging",
      "training-kept": "vulde in wie de training voor workshops deed",
      retention: "ruimde oude antwoorden op",
      "slips-made": "maakte kaarten om mee te geven",
      "slots-published": "publiceerde spreekuren of gesprekstijden",
      "slots-withdrawn": "trok gesprekstijden in",
      "talk-marked": "rondde een gesprek af",
      "calendar-address-made": "maakte een agenda-adres",
      "thread-answered": "beantwoordde een anonieme vraag",
      "thread-handed-over": "droeg een anonieme vraag over",
      "thread-closed": "rondde een anoniem gesprek af",
      "starter-changed": "wijzigde een beginzin",
    },
  },
};
