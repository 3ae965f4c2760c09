import type { office as dutch } from "../nl/office";

export const office: typeof dutch = {
  name: "Office",
  nav: {
    label: "Office",
    start: "Today",
    talk: "Talks",
    threads: "Questions",
    talkNumbers: "Counts",
    campaign: "Campaign",
    workshops: "Workshops",
    region: "Region",
    norms: "Figures",
    slips: "Cards",
    team: "Colleagues",
    audit: "Audit trail",
    account: "My access",
    signOut: "Sign out",
    signedInAs: (name) => `Signed in as ${name}`,
  },
  roles: {
    advisor: "Study advisor",
    facilitator: "Facilitator",
    "prevention-worker": "Prevention worker",
    administrator: "Administrator",
  },
  methods: { passkey: "a passkey", code: "a code from an app", sso: "the institution" },
  signIn: {
    title: "Sign in for staff",
    lead: "For prevention workers, facilitators, study advisors and administrators. Students need no account.",
    againTitle: "Please show that it is you",
    againLead: "What you want to do asks for it once more. After that you go on where you were.",
    passkey: "Sign in with a passkey",
    passkeyHelp: "You use the lock of your phone or laptop. There is no password.",
    noPasskey:
      "This browser cannot use passkeys here, or JavaScript is off. Please sign in with a code.",
    passkeyStopped: "Signing in with a passkey was broken off. You can try again.",
    with: (name) => `Sign in with ${name}`,
    orCode: "Sign in with a code",
    signInName: "Sign-in name",
    code: "Six-digit code",
    codeHelp: "Your authenticator app shows it; it changes every half minute.",
    go: "Sign in",
    confirm: "Confirm",
    noAccess:
      "No access yet? Ask an administrator to invite you. Lost your passkey? An administrator can invite you again.",
    signedOut: "You are signed out.",
    ended: "You were away too long, or have not signed in yet. Sign in and go on.",
  },
  faults: {
    "passkey-unreadable": "We could not read the passkey. Please try again.",
    "passkey-unknown":
      "We do not know this passkey. It may belong to another site, or it was removed.",
    "passkey-expired": "This page was open too long. Please try again now.",
    "passkey-used": "This proof was used before. Please try again.",
    "passkey-refused": "The passkey did not fit this site. Nothing was changed.",
    "code-wrong": "The name or the code is not right. Check that your phone's clock is right.",
    "code-used": "This code was used already. Wait for the next one in your app.",
    "invitation-unknown":
      "We do not know this invitation. Part of the address may be missing, or it was withdrawn.",
    "invitation-used": "This invitation was used already. Sign in, or ask for a new one.",
    "invitation-expired": "This invitation has expired. Ask an administrator for a new one.",
    "name-taken": "Somebody else has that sign-in name. Choose another.",
    "access-ended": "Your access has ended. Ask an administrator if that is not right.",
    "other-person": "This proof is of somebody other than who is signed in. Nothing was changed.",
    "sso-state":
      "Signing in at your institution did not begin here, or took too long. Please start again.",
    "sso-refused": "Your institution broke off the sign-in. Nothing was changed.",
    "sso-token": "The answer of your institution was not right. Nothing was changed.",
    "sso-unreachable": "Your institution cannot be reached now. Try later, or use a code.",
    "sso-no-role":
      "Your institution does not say that you have a role here. Ask the administrator of this site.",
    "page-old": "This page was too old. Please try again.",
    "signInName-wrong": "Choose a sign-in name of 3 to 40 letters, digits, dots or dashes.",
    "name-empty": "Fill in who the invitation is for, in at most 80 characters.",
    "grants-empty": "Choose at least one role, and at least one institution for each role.",
    "grants-beyond":
      "You can give roles only at institutions where you are an administrator yourself.",
    "label-empty": "Give the passkey a name, in at most 40 characters.",
    "last-way": "This is your only way to sign in. Make another one first.",
    "last-administrator":
      "This is the last administrator. Make somebody else one first, or nobody can get in any more.",
    "not-saved": "Something went wrong on our side. Nothing was saved. Please try again soon.",
    wait: (seconds) =>
      `Too many tries went wrong. Wait ${seconds} ${seconds === 1 ? "second" : "seconds"} and try again. Your account stays as it is.`,
  },
  noRole: {
    title: "This is not part of your role",
    text: "You are signed in, but this page is for another role. Is that wrong? Ask an administrator.",
    back: "To the start of the office",
  },
  welcome: {
    title: (name) => `Welcome, ${name}`,
    lead: "You are invited as a colleague on Doorsnee. Choose how you will sign in from now on.",
    as: "You get these roles",
    passkey: "Make a passkey",
    passkeyLead:
      "The easiest and the safest: you use the lock of this device. Your fingerprint or face stays on the device.",
    codes: "Rather codes from an app",
    codesLead: "For a workplace where passkeys cannot be used. You need an authenticator app.",
    problem: "This invitation does not work",
  },
  start: {
    title: "Today",
    attention: "This asks for attention",
    nothing:
      "Nothing asks for attention today. Contacts are checked, the backup is fresh and everybody can get in.",
    rolesTitle: "Your roles",
    none: "You have no role at the moment. Ask an administrator.",
    advisor:
      "Hand a student a card or a mail that leads to Talk to someone. The ten-minute guide helps with the conversation before it.",
    slips: "Cards to hand over",
    guide: "To the guide",
    facilitator:
      "Your groups, the session plans, the sheets to hand out and the list of the training are under Workshops.",
    talkPage: "See Talk to someone",
    items: {
      "crisis-threads": (count) =>
        count === 1
          ? "One anonymous question has words that may be urgent. It has no answer yet."
          : `${count} anonymous questions have words that may be urgent. They have no answer yet.`,
      "late-threads": (count) =>
        count === 1
          ? "One anonymous question has waited longer than promised."
          : `${count} anonymous questions have waited longer than promised.`,
      "backup-missing": () => "No backup of the database was made yet.",
      "backup-old": (days) => `The last backup is ${days} days old.`,
      "no-backup-folder": () =>
        "This site does not know where backups are kept (BACKUP_DIR). The chapter on backups in docs/operations.md says how.",
      "one-administrator": () =>
        "There is only one administrator. If they lose a device, nobody can get in.",
      "one-way-in": () => "You have only one way to sign in. Please add another.",
      refusals: (times) =>
        times === 1
          ? "In the past 24 hours one sign-in was refused."
          : `In the past 24 hours ${times} sign-ins were refused.`,
      "talks-today": (count) =>
        count === 1 ? "You have one talk today." : `You have ${count} talks today.`,
      "talks-to-close": (count) =>
        count === 1
          ? "One talk is over and not closed yet."
          : `${count} talks are over and not closed yet.`,
      "old-facts": (count) =>
        count === 1
          ? "One fact about substances was not held against its source for over a year."
          : `${count} facts about substances were not held against their source for over a year.`,
      cohorts: (count) =>
        count === 1
          ? "One workshop group misses a facilitator. Nobody can sign up there until you choose another."
          : `${count} workshop groups miss a facilitator. Nobody can sign up there until you choose another.`,
      unchecked: (count) =>
        count === 1
          ? "One contact or service was not checked in the past year. Students do not see it."
          : `${count} contacts or services were not checked in the past year. Students do not see them, except 112 and 113.`,
      invitations: (count) =>
        count === 1
          ? "One invitation is open and not used yet."
          : `${count} invitations are open and not used yet.`,
    },
    go: "Have a look",
  },
  account: {
    title: "My access",
    roles: "What you may do",
    at: (role, places) => `${role} at ${places}`,
    passkeys: "Your passkeys",
    noPasskeys: "You have no passkey yet. With one you sign in without typing anything.",
    made: (day, used) =>
      used ? `made on ${day}, last used on ${used}` : `made on ${day}, not used yet`,
    addPasskey: "Make another passkey",
    removePasskey: (label) => `Remove ${label}`,
    label: "Name of this passkey",
    labelHelp: "For example: work laptop, or phone.",
    labelDefault: "First device",
    codes: "Codes from an app",
    codesOn: (name) => `They are on, with the sign-in name ${name}.`,
    codesOff: "They are off. They help when you lose a device.",
    setUpCodes: "Set up codes",
    renewCodes: "Set up codes again",
    removeCodes: "Turn codes off",
    sessions: "Where you are signed in",
    sessionsLead:
      "We do not keep which device it is, or where. Something you do not recognise? End it.",
    session: (method, from, seen) => `With ${method}, since ${from}, last used ${seen}`,
    thisSession: "this is this browser",
    endSession: "End it",
    endOthers: "End all others",
    sso: "You sign in through your institution. Your roles come from there.",
    saved: "Done.",
  },
  codes: {
    title: "Set up codes from an app",
    steps: [
      "Open your authenticator app and scan this square.",
      "Cannot scan? Type the key instead.",
      "Fill in the code that the app then shows.",
    ],
    qr: "QR code for your authenticator app",
    key: "Key to type",
    save: "Turn codes on",
  },
  team: {
    title: "Colleagues",
    lead: "Who may work in this office, and on what. Students are never listed here.",
    invite: "Invite somebody",
    people: "Colleagues",
    name: "Name",
    role: "Roles",
    since: "Since",
    change: (name) => `Change ${name}`,
    ended: (day) => `access ended on ${day}`,
    sso: "through the institution",
    open: "Open invitations",
    noOpen: "No invitations are open.",
    until: (day) => `valid until ${day}`,
    withdraw: (name) => `Withdraw the invitation for ${name}`,
    withdrawn: "The invitation was withdrawn.",
    alone: "You are the only one. Invite a second administrator, so that you can be ill one day.",
    inviteTitle: "Invite somebody",
    inviteLead:
      "You get a link that works once, for seven days. Send it yourself, in a way you trust.",
    inviteName: "Name of your colleague",
    inviteNameHelp: "This is how others in the office will see them.",
    inviteMake: "Make the invitation",
    inviteDone: (name) => `The invitation for ${name} is ready`,
    inviteLink: "You see this link only once:",
    inviteCopy: "Copy the link",
    inviteCopied: "Copied",
    inviteMore: "Invite somebody else",
    grants: "Roles",
    grantsHelp: "Tick what somebody may do, and at which institutions.",
    allAt: (role, place) => `${role} at ${place}`,
    changeTitle: (name) => `Roles of ${name}`,
    save: "Save the roles",
    saved: "The roles are saved.",
    ssoRoles:
      "This colleague signs in through the institution. The roles come from there and cannot be changed here.",
    end: "End access",
    endLead: "Passkeys, codes and open sessions go at once. The name stays in the audit trail.",
    endConfirm: "Yes, end access",
    back: "Back to colleagues",
  },
  audit: {
    title: "Audit trail",
    lead: "Who did what in this office. Never what a student filled in. Nobody can change or erase anything here.",
    none: "There is nothing in the audit trail yet.",
    number: "No.",
    when: "When",
    who: "Who",
    what: "What",
    details: "Details",
    operator: "the server",
    nobody: "not signed in",
    unknown: "unknown colleague",
    older: "Older",
    newest: "Newest",
    download: "Download the whole audit trail (CSV)",
    actions: {
      "sign-in": "signed in",
      "sign-in-refused": "was refused at sign-in",
      "sign-out": "signed out",
      "session-ended": "ended a session",
      "proved-again": "proved again who they are",
      "invitation-made": "made an invitation",
      "invitation-withdrawn": "withdrew an invitation",
      "invitation-used": "accepted an invitation",
      "invitation-refused": "came with an invitation that does not work",
      "passkey-added": "made a passkey",
      "passkey-removed": "removed a passkey",
      "codes-set-up": "set up codes",
      "codes-removed": "turned codes off",
      "role-changed": "changed roles",
      "access-ended": "ended access",
      "access-refused": "tried something beyond their role",
      "region-changed": "changed the region",
      "region-undone": "undid a change of the region",
      "contact-verified": "checked a contact",
      export: "downloaded an export",
      "norms-published": "published norms",
      "norms-undone": "went back to earlier norms",
      "campaign-opened": "opened a campaign",
      "campaign-closed": "closed a campaign",
      "snapshot-published": "published a snapshot",
      "cohort-planned": "planned a workshop group",
      "cohort-changed": "changed a workshop group",
      "cohort-published": "published a workshop group",
      "cohort-cancelled": "called a workshop group off",
      "cohort-deleted": "threw away the draft of a workshop group",
      "cohort-kept": "filled in how a workshop group went",
      "training-kept": "filled in who did the workshop training",
      retention: "cleared old answers away",
      "slips-made": "made cards to hand over",
      "slots-published": "published walk-in hours or talk times",
      "slots-withdrawn": "withdrew talk times",
      "talk-marked": "closed a talk",
      "calendar-address-made": "made a calendar address",
      "thread-answered": "answered an anonymous question",
      "thread-handed-over": "handed over an anonymous question",
      "thread-closed": "closed an anonymous conversation",
      "starter-changed": "changed a reply starter",
    },
  },
};
