import type { sessionPlans as dutch } from "../nl/session-plans";

const own: (typeof dutch)["tracks"] = {
  alert: {
    goal: [
      "Ask: which goal did you drop because it got too tense? Think of asking a question, calling about an internship, asking somebody out.",
      "Make it small: once, within three weeks.",
    ],
    gifts: [
      "Ask: what does an alert person see that others miss? Write along on a sheet.",
      "Name some yourself: well prepared, careful, notices when somebody is not doing well.",
    ],
    costs: [
      "Ask: when is the alarm set too loud? What does it cost then?",
      "Listen for staying away, leaving early, asking for reassurance, or taking something to dare.",
    ],
    scene: [
      "Noor is about to present at Zernike. Her heart pounds, her hands shake. She thinks: I am going to faint. She calls in sick and gets a resit.",
      "Listen for: a body at work is read as danger. Ask what else the heart may be saying.",
    ],
    find: [
      "Jelle goes to a birthday where he knows two people. On his bicycle he gets dizzy. At home he already had three drinks to calm down.",
      "Look for the sentence together: this feeling is dangerous, or: they can tell.",
    ],
    test: [
      "Let everybody run on the spot for twenty seconds. Ask what the body does and whether that is dangerous. Anybody with heart trouble or asthma watches.",
    ],
    show: [
      "Draw the hill of tension: up, staying a while, down. Tell them that staying makes the hill smaller.",
      "Show it: feet on the floor, long breath out, say aloud what you feel.",
    ],
    practise: [
      "Yara gets a turn in a seminar and hears her own voice shake. Practise in pairs: one asks the question, the other keeps talking for three minutes.",
      "Listen for: talking faster to have it over. Then ask for one breath, and on.",
    ],
    yours: [
      "Everybody chooses a step that is a bit tense, a four out of ten. Higher is for later.",
    ],
  },
  deep: {
    goal: [
      "Ask: which goal was left lying on a gloomy day? Think of sports, catching up on a course, calling somebody back.",
      "Make it so small that it can be done on a bad day too.",
    ],
    gifts: [
      "Ask: what does a deep person know or see that others miss? Write along on a sheet.",
      "Name some yourself: honest about what is not right, loyal, feels for people who struggle.",
    ],
    costs: [
      "Ask: when does thinking turn into going round? What do you let go of then?",
      "Listen for cancelling, staying in bed, not being there for a while with drink or weed.",
    ],
    scene: [
      "Sanne fails statistics for the second time. Her body is heavy. She thinks: I do not belong here. She cancels her seminar and stays in for four days.",
      "Listen for: one result becomes a verdict on the whole person. Ask which part is about this exam only.",
    ],
    find: [
      "Bram sees pictures of a house dinner he was not at. He smokes a joint to sleep and thinks: nobody misses me.",
      "Look for the sentence together: it is me, or: this will never change.",
    ],
    test: [
      "Let everybody find one fact that does not fit the thought. However small, it counts. Do not look for a happy ending.",
      "Does somebody find nothing? Do not push. Ask in the break or afterwards how they are.",
    ],
    show: [
      "Draw the circle: not feeling like it, doing nothing, feeling like it even less. Show where it can be turned: at the doing.",
      "Give an example of your own of ten minutes, plain and small.",
    ],
    practise: [
      "Imke recently moved into a room of her own and has eaten alone for a week. Practise in pairs: Imke asks somebody to cook together, the other first says no and then another day.",
      "Listen for: a no is heard as a verdict. Ask what else can be behind a no.",
    ],
    yours: [
      "Everybody chooses something of ten minutes for tomorrow, with a time and a place. And one name to ask.",
    ],
  },
  quick: {
    goal: [
      "Ask: which goal broke on something you did in a second? Think of money, a quarrel, a night through.",
      "Make it visible: what can be seen to be different in three weeks?",
    ],
    gifts: [
      "Ask: what would never get going in a group without quick people? Write along on a sheet.",
      "Name some yourself: starting, daring, being funny, solving things on the spot.",
    ],
    costs: [
      "Ask: what would you have undone if there were a button for it?",
      "Listen for texts, purchases, quarrels, another drink without choosing it.",
    ],
    scene: [
      "Thijs reads in the house chat that he has not cleaned again. His head gets hot. He thinks: I am not taking this. He sends something that upsets the whole house.",
      "Listen for: they did it on purpose. Ask what else can be going on.",
    ],
    find: [
      "Lisa has a deadline tomorrow. Somebody shouts that there is a seat in the car to a festival now. She is in it before she has thought.",
      "Look for the sentence together: now or never, or: just once does not matter.",
    ],
    test: [
      "Let everybody say the thought again ten minutes later, aloud and calmly. Is it still true?",
    ],
    show: [
      "Show stop, look, choose with your own phone: put it down, look aloud, choose.",
      "Tell them that walking away is fine, if you say that you will be back and when.",
    ],
    practise: [
      "At a party somebody pushes Daan against the bar and his glass falls. Everybody looks. Practise in pairs: one provokes, the other stops, looks and chooses. Swap after three minutes.",
      "Listen for: stopping feels like losing. Ask who will laugh about it tomorrow.",
    ],
    yours: [
      "Everybody chooses a stop sign that nobody sees. A hand in the pocket, a sip of water, the phone face down.",
    ],
  },
  curious: {
    goal: [
      "Ask: which goal needs stamina, and did you drop when the newness had gone? Think of an instrument, a job, an exam.",
      "Make it six weeks long, with a fixed day.",
    ],
    gifts: [
      "Ask: what would your friends never have lived through without you? Write along on a sheet.",
      "Name some yourself: energy, new people, new places, not afraid to begin.",
    ],
    costs: [
      "Ask: what had to be added last time to make it thrilling again?",
      "Listen for money, too little sleep, pulling others along, taking more because the usual does nothing any more.",
    ],
    scene: [
      "Kaj is at a birthday with cake and talk. His legs bounce. He thinks: a waste of my Saturday. He talks the group into going on until it is light.",
      "Listen for: quiet is read as loss. Ask who did think it was a good evening, and why.",
    ],
    find: [
      "Fleur is in town on King’s Night. Somebody offers her something she has never taken. She thinks: I want to have done this once.",
      "Look for the sentence: it is only fun when it is extreme, or: if I miss this, I miss everything.",
    ],
    test: [
      "Let everybody write down the three best evenings of this year. How many were big? What made the others good?",
    ],
    show: [
      "Draw two lines: how thrilling it is, and how well it ends. Look for what is high on both.",
      "Give examples from here: the mudflats with a guide, a climbing hall, a first time on a stage.",
    ],
    practise: [
      "Ravi’s friends want to jump off a bridge into the canal. Practise in pairs: one wants it now, the other thinks one step ahead and comes up with something thrilling too.",
      "Listen for: thinking ahead sounds like no. Find sentences that sound like yes, and like this.",
    ],
    yours: [
      "Everybody lists five thrilling things that end well, and puts one in the calendar with a date.",
    ],
  },
};

const steps: (typeof dutch)["steps"] = {
  welcome: {
    title: "Welcome",
    text: [
      "Give everybody a chair in the circle and a name card for their nickname. Tell them who you are.",
      "Say: you are here because you chose to be. Why you chose, you need not tell.",
    ],
  },
  agreements: {
    title: "Agreements",
    text: [
      "Make four agreements together: what you hear stays here, you may pass, you talk about yourself, phones on silent.",
      "Say as well: if you or somebody else is in danger, we do not keep that to ourselves. We discuss it with you first.",
    ],
  },
  goal: {
    title: "A goal of your own",
    text: ["Hand out the sheet of workshop 1. Everybody writes down one goal."],
  },
  gifts: {
    title: "What this style brings",
    text: ["Begin here, always with what it brings."],
  },
  costs: { title: "What it costs", text: ["Stay curious. Nobody has to admit anything."] },
  ways: {
    title: "How you deal with it",
    text: [
      "Put four ways on a sheet: avoiding, leaning on others, lashing out, numbing or stirring up. Ask what each brings at once and what later.",
      "Drinking or using is one way among others here. Just name it, and go on.",
    ],
  },
  model: {
    title: "The chain",
    text: [
      "Draw three boxes: body, thought, action. Explain that they set each other off, and that you can step in anywhere.",
    ],
  },
  scene: {
    title: "A situation in the chain",
    text: ["Read it aloud. Fill in the three boxes together."],
  },
  alone: {
    title: "Your own moment, alone",
    text: [
      "Everybody chooses a moment of their own, not the heaviest one. They write body, thought and action on the sheet.",
      "Walk around. Whoever is stuck begins with the body.",
    ],
  },
  pairs: {
    title: "In pairs",
    text: [
      "One tells, the other only asks: and then, what did you think, what did you feel? Swap after five minutes.",
      "No advice. That comes next week.",
    ],
  },
  round: {
    title: "Back in the circle",
    text: [
      "Whoever likes tells one thing that stood out. Sum up: body, thought, action. Thank them for what came.",
    ],
  },
  notice: {
    title: "To take home",
    text: ["Task for the week: notice one chain and write down only the moment and the thought."],
  },
  close: {
    title: "Closing",
    text: [
      "Say that you stay for a quarter of an hour for whoever wants to say more. Point to the three questions about today.",
    ],
  },
  again: {
    title: "Welcome back",
    text: ["Repeat the agreements in one sentence. Ask who wants to add something."],
  },
  chains: {
    title: "Which chain did you see?",
    text: [
      "Whoever likes tells one moment. Noticing nothing is fine too: then take an old moment.",
    ],
  },
  goals: {
    title: "Back to the goal",
    text: ["Does the goal still fit? Make it smaller if that helps."],
  },
  hot: {
    title: "The thought that does it",
    text: [
      "Explain: in every chain there is one sentence that sets it all off. It is fast, and feels true.",
      "Show that a thought is a guess and not a fact.",
    ],
  },
  find: {
    title: "Finding it in a situation",
    text: ["Read it aloud and look for the sentence together."],
  },
  test: {
    title: "Testing, with your own sentence",
    text: [
      "Hand out the sheet of workshop 2. Everybody writes down their own sentence and goes through the questions.",
    ],
  },
  show: { title: "The skill, shown", text: ["Go through the steps on the sheet."] },
  practise: {
    title: "Practising in pairs",
    text: ["Read it aloud. Show it first yourself, with your colleague."],
  },
  yours: {
    title: "For yourself",
    text: ["Everybody chooses what their own first time will be and writes it down."],
  },
  plan: {
    title: "My plan",
    text: [
      "Everybody makes one sentence: if this happens, then I do that. Whoever likes reads it aloud.",
    ],
  },
  people: {
    title: "My people",
    text: ["Everybody writes down two names. Whom do you ask this week, and what?"],
  },
  help: {
    title: "Where to turn",
    text: [
      "Show the page Talk to someone: a talk on campus, writing anonymously, 113 and 112.",
      "Tell them how such a talk goes. Say that it is there for small things too.",
    ],
  },
  end: {
    title: "The end",
    text: [
      "Everybody names one thing to take along. Point to the three questions and stay for a quarter of an hour.",
    ],
  },
};

export const sessionPlans: typeof dutch = {
  title: "Session plans",
  lead: "Both workshops of the four tracks, minute by minute. The times are ours, the order comes from research.",
  workshop: (session) => `Workshop no. ${session}`,
  titleOf: (name, session) => `${name}: plan of workshop ${session}`,
  minutes: (from, to) => `${from} to ${to}`,
  time: "Minute",
  doing: "What you do",
  situation: "Situation",
  listen: "Listen for",
  skillSteps: "The steps on the sheet",
  questions: "The questions on the sheet",
  hot: "Sentences that often come up",
  handout: "Sheet for participants",
  all: "All session plans",
  print: "Print",
  bringTitle: "Bring along",
  bring: [
    "The sheet for everybody, and two to spare",
    "Pens, name cards, three big sheets and markers",
    "A clock that you can see and the group cannot",
    "Water, and something to eat",
    "The phone number of your back-up, and for the track Deep that of the crisis contact",
  ],
  onlineTitle: "Over a video call",
  online: [
    "Ask for a nickname as the name on screen, and say that nothing is recorded.",
    "Pairs go into separate rooms. Your colleague can be reached by whoever wants out.",
    "Ask at the start who is on their own and whether they have a phone at hand.",
  ],
  partsTitle: "Minute by minute",
  parts: {
    arrive: "Arriving, agreements, goal",
    style: "The style: what it brings and costs",
    chain: "The chain: body, thought, action",
    own: "An example of your own",
    home: "To take home",
    back: "Looking back",
    thought: "Finding and testing the thought",
    skill: "The skill",
    plan: "Plan, people, help",
  },
  steps,
  tracks: own,
  trouble: {
    title: "When somebody is in trouble",
    lead: "One of you is there for the group, the other for this person. Agree before you start who does what.",
    rows: [
      {
        title: "Somebody gets sad or upset",
        text: [
          "Go outside with them calmly, or stay beside them. Ask what helps now. They may come back, and they may leave.",
          "Does somebody panic? Feet on the floor, breathe out longer than in, name five things you see.",
        ],
      },
      {
        title: "Somebody talks about death",
        text: [
          "Ask it straight: are you thinking of suicide? Asking does not make it worse. Listen, do not solve.",
          "Is there a plan, or danger now? Stay with them and call 112. Otherwise call 113 or 0800-0113 together, or the GP.",
          "Call the crisis contact of this group the same day. Let nobody go home alone.",
        ],
      },
      {
        title: "Somebody is under the influence",
        text: [
          "Talk apart, friendly and briefly. Joining today is not possible, next time is. See that they get home safely.",
          "Cannot be woken, very hot, confused, chest pain or a seizure? Call 112.",
        ],
      },
      {
        title: "Somebody drinks or uses every day and wants to stop",
        text: [
          "Say: do not stop suddenly on your own, that can be dangerous. See the GP first.",
          "Offer the talk on campus, and call together if that helps.",
        ],
      },
      {
        title: "Somebody tells about violence or force",
        text: [
          "Believe it, ask whether it is safe now, and ask what they want. Promise no secret that you cannot keep.",
          "Consult your back-up the same day, without a name if possible.",
        ],
      },
    ],
    afterTitle: "Afterwards",
    after: [
      "Talk it through together the same day. Call your back-up.",
      "The note on the group holds no name, no nickname and nothing by which somebody can be recognised.",
    ],
  },
  training: {
    title: "Training of facilitators",
    lead: "Two to three days of practice and three to four hours with somebody watching. Only then does the administrator mark you as trained in a group.",
    note: "Length and form come from the studies. The list itself is ours.",
    source: "Source",
    sources: [
      {
        title: "NREPP on Preventure, 2011",
        address: "http://nrepp.samhsa.gov/ViewIntervention.aspx?id=264",
      },
      {
        title: "Positive Choices on Preventure",
        address: "https://positivechoices.org.au/teachers/preventure",
      },
    ],
    groups: [
      {
        title: "Knowing",
        items: [
          "I can explain the four styles, with what they bring first.",
          "I can draw and explain the chain of body, thought and action.",
          "I know what is known about these workshops and what is not.",
          "I know the help in this region and can tell how a talk goes.",
        ],
      },
      {
        title: "Doing",
        items: [
          "I have led both workshops in full once, with colleagues as the group.",
          "I have shown and done the skill of every track.",
          "I ask and sum up, without giving advice.",
          "I keep the time and still let a silence be.",
        ],
      },
      {
        title: "Safe",
        items: [
          "I have practised asking straight about suicide.",
          "I know who my back-up is and who the crisis contact is.",
          "I know what I do when somebody comes under the influence.",
          "I write down nothing by which somebody can be recognised.",
        ],
      },
      {
        title: "With somebody watching",
        items: [
          "Somebody watched my first group, in both workshops.",
          "We talked it through, three to four hours in all.",
          "We agreed what I still practise, and when.",
        ],
      },
    ],
  },
};
