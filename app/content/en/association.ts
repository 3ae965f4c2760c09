import type { QuestionId } from "~/association/questions";
import type { association as dutch, Scene } from "../nl/association";

const course: Record<QuestionId, Scene> = {
  welcome: {
    scene:
      "First evening of the introduction. Everybody shouts at the new members to empty a glass in one go. One of them looks at the door. You are a senior member.",
    choices: [
      {
        text: "Shout along, it is only one glass",
        back: "For somebody in doubt, a whole room sounds like an order. The covenant says: nobody may be forced to drink.",
      },
      {
        text: "Say that you can and need not, and put soft drinks next to it",
        back: "Now it is a choice. Who takes something else belongs just as much. The covenant says: nobody is forced.",
      },
      {
        text: "Empty the glass of that one person yourself",
        back: "Kindly meant. But the room learns that the glass must be emptied. You can take the rule away out loud.",
      },
    ],
  },
  sober: {
    scene:
      "It is ten o’clock and the drinks are on. The person who was to stay sober just took a beer. Everybody else on the board drinks.",
    choices: [
      {
        text: "It is only one, never mind",
        back: "One often becomes more, and then nobody calls with a clear head. There is always at least one sober person in the building.",
      },
      {
        text: "Ask the doorman next door to keep an eye out",
        back: "He is not inside with you and does not know your members. It is about somebody sober in the building.",
      },
      {
        text: "Find somebody now to take over, and tell the bar",
        back: "Now everybody knows who is sober. At least one in the building: that is the agreement. A card with the name helps.",
      },
    ],
  },
  prices: {
    scene:
      "The treasurer adds up: beer one euro, cola one fifty. Cola simply costs us more, he says.",
    choices: [
      {
        text: "Propose that soft drinks never cost more than beer, and water is free",
        back: "That is in the covenant: soft drinks never cost more, and water is free. Then nobody picks beer for the money.",
      },
      {
        text: "Agreed, we pay what we pay",
        back: "Fair as a sum. But the price pushes everybody to beer. The agreement is that soft drinks never cost more.",
      },
      {
        text: "Only make the 0.0 beer cheaper",
        back: "A good start. The agreement is about soft drinks in general, because not everybody likes the taste of beer.",
      },
    ],
  },
  spirits: {
    scene:
      "You are behind the bar. Somebody orders rum and cola. Your colleague pours by feel, and generously: it is a party.",
    choices: [
      {
        text: "Say that this is more fun",
        back: "Generous feels friendly. Only, whoever drinks it no longer knows how much it was.",
      },
      {
        text: "Fetch the measure",
        back: "With a measure, one glass really is one glass. Spirits are poured that way only: that was agreed.",
      },
      {
        text: "Put in more ice",
        back: "Ice makes it colder, not less. A measure shows how much is in it. That is the agreement.",
      },
    ],
  },
  "behind-bar": {
    scene:
      "It is busy and a bar volunteer drops out. A first-year wants to step in, and has not had the instruction for serving alcohol.",
    choices: [
      {
        text: "Step in, you learn by doing",
        back: "Pouring is quickly learned. Saying no to a drunk friend is not. That is why the instruction comes first.",
      },
      {
        text: "Step in if a board member stands next to them",
        back: "That helps a little. Still, the agreement is that everybody behind the bar has had the instruction.",
      },
      {
        text: "Let them collect glasses, and have somebody trained pour",
        back: "The first-year helps, and the agreement holds. Set a date for the instruction right away.",
      },
    ],
  },
  "one-more": {
    scene:
      "A member slurs his words and knocks over a stool. ‘One more,’ he says. There is a queue behind him.",
    choices: [
      {
        text: "Give him one more, then he will surely go home",
        back: "Everybody hopes so, every time. There usually comes another. Water is better now.",
      },
      {
        text: "Give water, no more alcohol, and call in a friend of his",
        back: "Calm and clear. Free water is there for who has had enough. A friend gets more done than the bar.",
      },
      {
        text: "Put him outside at once",
        back: "Outside he is alone, and he may fall. First give water, and find somebody to go with him.",
      },
    ],
  },
  "not-waking": {
    scene:
      "Somebody lies on the couch in the corner. You call her name and shake her shoulder. She does not react.",
    choices: [
      {
        text: "Call 112, roll her on her side and stay",
        back: "No reaction to voice and touch: call 112. Then roll her onto her side and watch her breathing. Is it not normal? Start CPR.",
      },
      {
        text: "A coat over her, she is sleeping it off",
        back: "Who does not react is not just asleep. This is an emergency. Call 112.",
      },
      {
        text: "First find a board member to discuss it",
        back: "Let another person do that while you call. Without a reaction every minute counts.",
      },
    ],
  },
  "to-bed": {
    scene:
      "A housemate is very drunk. She still reacts when you talk, but keeps drifting off. ‘Put her to bed,’ somebody says, ‘and we go on.’",
    choices: [
      {
        text: "Put her to bed and leave the door ajar",
        back: "Then nobody notices if she can no longer be woken. What she drank is still at work.",
      },
      {
        text: "Look again in an hour",
        back: "A lot can change in an hour. The amount in her blood can still rise after the last glass.",
      },
      {
        text: "Somebody sober stays and watches her breathing",
        back: "Alcohol can still rise after the last glass. Does she stop reacting, or breathe strangely? Call 112.",
      },
    ],
  },
  coffee: {
    scene:
      "A friend has to drive in an hour. He had five. Somebody makes strong coffee and points at the shower.",
    choices: [
      {
        text: "Coffee, then it is fine",
        back: "Coffee makes you awake and not sober. He feels better and drives just as badly.",
      },
      {
        text: "Ask whether somebody else can drive, or take the bus",
        back: "Only time helps. Count on an hour to an hour and a half for each glass. Coffee and cold change nothing.",
      },
      {
        text: "A cold shower, and then wait another hour",
        back: "Cold makes you awake and not sober. After an hour one glass at most is gone.",
      },
    ],
  },
  "being-sick": {
    scene:
      "Somebody sits on the floor, feels sick and is very drowsy. His friends want to make him vomit.",
    choices: [
      {
        text: "Roll him on his side, stay, and give nothing to drink",
        back: "On his side, nothing can stay in his throat. Never force vomiting. Give a drowsy person nothing to drink.",
      },
      {
        text: "A finger down his throat, then it is out",
        back: "A drowsy person can choke. That is more dangerous than what is left in the stomach.",
      },
      {
        text: "Give bread and a lot of water",
        back: "For who is awake, water is fine. A drowsy person can choke. So nothing now.",
      },
    ],
  },
  seventeen: {
    scene:
      "There is a boy of seventeen in your introduction group. The evening is planned as a pub crawl.",
    choices: [
      {
        text: "Quietly let him join in",
        back: "Serving alcohol under eighteen is not allowed. And he learns that joining in means drinking.",
      },
      {
        text: "Make an evening that works for everybody, with and without drinks",
        back: "A game or a meal works for the whole group. Under eighteen there is no alcohol, not from a mentor either.",
      },
      {
        text: "Say he had better stay home that evening",
        back: "Then he misses the very evening on which friends are made. Change the plan, not the group.",
      },
    ],
  },
  poster: {
    scene:
      "The party committee shows a poster. Large in the middle: a beer tap. Under it: ‘beer for a euro all night’.",
    choices: [
      {
        text: "Fine, that draws people",
        back: "It draws some. The others think: this is not for me. Those you will not see.",
      },
      {
        text: "Add small print: drink in moderation",
        back: "Small print does little against a big tap. What is big is what the party is about.",
      },
      {
        text: "Put the music up large, and leave the drinks out",
        back: "Now it is about the party. Not putting alcohol in the centre helps against the feeling that all must drink.",
      },
    ],
  },
  morning: {
    scene: "The committee day starts at ten. Somebody planned breakfast with a beer, for a laugh.",
    choices: [
      {
        text: "Coffee and rolls, and beer only with the evening",
        back: "Alcohol does not belong in a morning. The joke works with a cake too.",
      },
      {
        text: "Leave it, whoever wants can skip it",
        back: "Who skips at ten is noticed. That is how a joke turns into a rule.",
      },
      {
        text: "Move it to eleven",
        back: "An hour later it is still morning. Put it with the evening, or leave it out.",
      },
    ],
  },
  game: {
    scene:
      "Your group can win points. One of the tasks: empty a row of glasses as fast as you can.",
    choices: [
      {
        text: "Let the fastest member drink, points are points",
        back: "Then drinking is the way to win. Who does not drink costs the group points.",
      },
      {
        text: "Fill the glasses halfway",
        back: "Less in the glass, and a prize for fast drinking all the same. Another game is just as much fun.",
      },
      {
        text: "Swap the task for one without drinks",
        back: "No drinking games and nobody under pressure: mentors in Utrecht agreed on that back in 2015.",
      },
    ],
  },
  "why-not": {
    scene:
      "A new member orders a ginger beer. ‘Why don’t you drink?’ somebody next to you asks, loudly.",
    choices: [
      {
        text: "Say: ‘Good choice, I will have one too.’ And talk about something else",
        back: "Who does not drink often has to explain. Nobody asks it the other way round. You take the question away.",
      },
      {
        text: "Listen in, you are a little curious yourself",
        back: "Everybody understands that. But with half a circle around you it is no question any more, it is a hearing.",
      },
      {
        text: "Offer to have just one after all, to be sociable",
        back: "Now they hear it twice: drinking is part of it. The ginger beer was sociable enough.",
      },
    ],
  },
  bicycle: {
    scene:
      "At three in the morning a member sways about, looking for his bicycle key. ‘Cycling is allowed,’ he says.",
    choices: [
      {
        text: "Let him go, it is only ten minutes",
        back: "Ten minutes is enough to fall. There is a limit on a bicycle too: 0.5 per mille.",
      },
      {
        text: "Walk together or arrange something else, the bicycle stays",
        back: "On a bicycle the limit is the same as for who has driven for years: 0.5 per mille. Walking together is nicer, too.",
      },
      {
        text: "Take him on the back, you only had a few",
        back: "Then you fall together. The limit is for you as well.",
      },
    ],
  },
  hot: {
    scene: "At a party somebody is burning hot, confused and stiff. A friend says she took a pill.",
    choices: [
      {
        text: "Call 112, go to a cool place, wet cloths, and say what she took",
        back: "Very hot, confused and stiff is life-threatening. Cool her and call. Be honest about the pill: they help faster.",
      },
      {
        text: "Let her drink a lot of water and wait",
        back: "A lot of water after ecstasy can be dangerous in itself. There is no time to wait. Call 112.",
      },
      {
        text: "Say nothing about the pill, or she gets into trouble",
        back: "They come to help, and then it matters what she took. Say it honestly.",
      },
    ],
  },
  mixing: {
    scene: "After a few glasses somebody takes out GHB. ‘A little is fine, right?’",
    choices: [
      {
        text: "A little is fine",
        back: "With GHB the difference between little and too much is very small. With alcohol on top it can cost your life.",
      },
      {
        text: "Wait until the last glass is half an hour ago",
        back: "The alcohol is still there then. GHB and alcohol together are life-threatening.",
      },
      {
        text: "Say that these two together are life-threatening",
        back: "GHB and alcohol together are life-threatening. Did somebody take it and drift off? Call 112 and stay.",
      },
    ],
  },
  "empty-chair": {
    scene:
      "A friend skips classes and cannot be reached on Mondays. You are worried, and you see him tomorrow.",
    choices: [
      {
        text: "Say that he has a problem and needs help",
        back: "That may be true. A label mostly shuts the door. Ask first, and listen.",
      },
      {
        text: "Say what you see, and ask how he is",
        back: "‘I see you less. How are you?’ That is a question and no verdict. Then: what does it give you, and what is less good?",
      },
      {
        text: "Wait until he brings it up",
        back: "That can take long. Many people are relieved when somebody asks.",
      },
    ],
  },
  "who-hears": {
    scene:
      "A member wants to talk to somebody about drinking, but is afraid it is written down somewhere. ‘Do you know how that works?’",
    choices: [
      {
        text: "Point to the preventive talk, and call together beforehand to ask",
        back: "It is one talk, about yourself or another person. According to our source it is free and anonymous. You can always ask first.",
      },
      {
        text: "Say it is better to wait until it really goes wrong",
        back: "A talk is there for a question or an odd feeling. Nothing has to go wrong for it.",
      },
      {
        text: "Solve it yourself, as a friend",
        back: "Listening is a lot already. Solving need not be your job. There is somebody who hears this more often.",
      },
    ],
  },
};

export const association: typeof dutch = {
  title: "For associations",
  lead: "In 2019 eight student associations in Groningen agreed with the city and the institutions on how they deal with drink. Here is the course from that agreement, and what a board can do with it.",
  courseTitle: "The course",
  courseAbout:
    "Twenty situations, about fifteen minutes. Pick what you would do and read what comes of it. At the end there is a proof without a name.",
  toCourse: "Go to the course",
  covenantTitle: "The agreements as a list",
  covenantLead:
    "The covenant has twenty measures. We have not seen its text. These are the points from the news of the time.",
  must: "Agreed",
  strive: "Something to strive for",
  points: [
    "All members do an online course of about fifteen minutes within half a year.",
    "There is always at least one sober person in the building.",
    "Nobody is forced to drink.",
    "Soft drinks never cost more than alcohol.",
    "Water is free, and is there for who has had enough.",
    "Spirits are poured with a measure only.",
    "Who stands behind the bar had the instruction for serving alcohol, from a teacher in the room.",
    "The introduction time is also about drinking with your eyes open.",
    "Members speak to each other about it. A penalty is possible.",
    "Twice a year there is a meeting about how it goes.",
  ],
  striving: ["No longer letting in drunk members.", "Making spirits less attractive."],
  covenantSources: "Read on 22 November 2026 in:",
  sheetsTitle: "To print",
  sheetsLead: "One side of paper each. Hang it up or send it on.",
  checkTitle: "Checking proofs",
  checkAbout: "Members hand in their proof. You check them here, one by one or as a list.",
  toCheck: "Go to checking",
  proves: {
    title: "What a proof says",
    yes: [
      "Somebody went through all twenty situations and in the end picked what fits at each.",
      "The proof counts once. After that it is used up.",
    ],
    noTitle: "And what it does not",
    no: [
      "Who did it. A member can give a proof away.",
      "How often somebody had to pick, and how long it took.",
      "Anything about own drinking. The course does not ask about that.",
    ],
  },
  course: {
    title: "The course",
    lead: "Twenty situations from drinks, a party or an introduction. There is no grade. If your choice does not fit, you pick again.",
    kept: "We ask no name and keep no answers. Where you are stays in a cookie in your browser for three hours.",
    start: "Begin now",
    goOn: (question) => `Go on with question ${question}`,
    again: "Begin again",
    place: (question, all) => `Question ${question} of ${all}`,
    pageTitle: (question) => `Course, question ${question}`,
    ask: "What do you do?",
    answer: "Pick this",
    empty: "Pick one of the three.",
    expired: "This page was open too long. Pick again.",
    fits: "That fits",
    notYet: "Pick again",
    next: "Next",
    finish: "To the end",
    source: "Source",
    scenes: course,
  },
  proof: {
    title: "Finished",
    lead: "You went through all twenty situations. Does your association want to know? Then make a proof.",
    make: "Make my proof",
    ready: "This is your proof",
    give: "Write it down or take a photo, and give it to your board. It counts once, and for a year.",
    unlinked:
      "It is a code of pure chance. We do not know whose it is, and nothing else on this site belongs to it. Your board does know if you add your name.",
    notSaved: "That did not work just now. Wait a few seconds and try again.",
    done: "Done. Wipe this from my screen",
  },
  check: {
    title: "Checking proofs",
    lead: "Paste the proofs here, one on each line. At most 500 at a time. Leave names out.",
    usesUp: "Checking uses a proof up. So do it once, and keep the outcome.",
    label: "Proofs",
    example: "For example C-ABCD-1234-EFGH-5678-J",
    check: "Check",
    faults: {
      empty: "First paste one or more proofs.",
      many: "These are more than 500. Nothing was checked. Do it in parts.",
      page: "This page was open too long. Nothing was checked. Send it again.",
      failed: "That did not work just now. Nothing was checked. Try again in a moment.",
    },
    result: "Outcome",
    counted: (good, all) => `${good} of ${all} lines count.`,
    line: "Line",
    code: "Proof",
    answer: "Answer",
    hidden: "not shown",
    answers: {
      good: "Counts. It is now used up.",
      used: "Checked before.",
      unknown: "Typed well, but we do not know this proof.",
      double: "Stands higher in your list already.",
      length: "A proof has 18 characters and begins with C.",
      character: "There is a character in it that is never in a proof.",
      "typing-error": "There is a typing error in this one.",
      receipt:
        "This looks like the code of somebody’s own answers. Do not open it, and give it back. Or is the C at the front missing?",
    },
    again: "Another list",
  },
  sheet: {
    back: "For associations",
    from: "Based on the covenant of Groningen, June 2019.",
    fromFirstAid:
      "After: Red Cross, overdose; EHBO.nl, alcohol poisoning. Read on 22 November 2026.",
  },
  sheets: {
    rules: {
      title: "Our agreements on drink",
      about: "The list for the board, with boxes",
      lead: "Go through the list at the start of each half-year. Tick what is true.",
      lines: [],
      closing: "Gone through by __________ on __________",
    },
    bar: {
      title: "Behind the bar",
      about: "For next to the tap",
      lead: "You pour, so you see it first.",
      lines: [
        "Water is there and is free.",
        "Soft drinks never cost more than beer.",
        "Spirits go with a measure.",
        "Has somebody had enough? ‘From me you get water.’ Call in a friend.",
        "Under eighteen: no alcohol. Not through another person either.",
        "Not sure about somebody? Call who is sober tonight.",
      ],
      closing: "Sober tonight: __________",
    },
    sober: {
      title: "Tonight I am sober",
      about: "For who stays sober tonight",
      lead: "You keep a clear head. That is all. Tell the bar who you are.",
      lines: [
        "No reaction to voice or touch? Call 112. Then onto their side, and stay.",
        "No normal breathing? Start CPR.",
        "Drowsy but awake: onto their side, keep warm, never leave alone.",
        "Very hot, confused or stiff? Call 112. Cool place, wet cloths.",
        "Do not make them vomit. No coffee, food or drink, no cold shower.",
        "Tell 112 honestly what was taken. Call if you are unsure, too.",
        "In a panic or a bad trip: a quiet place, reassure, stay.",
      ],
      closing: "Address of this building: __________",
    },
    members: {
      title: "Message to the members",
      about: "Text for a mail or an app",
      lead: "Take over what you need.",
      lines: [
        "We ask all members to do a short course: twenty situations from drinks or a party.",
        "It takes about fifteen minutes and works on your phone.",
        "Nobody asks your name, and nobody sees what you picked.",
        "At the end you get a proof. Hand it in to the board.",
        "The proof only says that the course was done.",
      ],
      closing: "Address of the course: __________",
    },
  },
};
