import type { advisorPractice as dutch } from "../nl/advisor-practice";

const sam: (typeof dutch)["conversations"]["sam"] = {
  title: "Sam is falling behind",
  who: "Sam (20) is in his second year. He missed three Monday classes. His project group complains.",
  moments: [
    {
      scene: "Sam sits down with his coat still on. How do you begin?",
      ways: [
        {
          say: "‘I can smell drink. Am I right?’",
          reply: "‘What? No. Who said that?’",
          back: "A suspicion as a first sentence feels like an accusation. A smell can be anything.",
        },
        {
          say: "‘I missed you on three Mondays. How are you doing?’",
          reply: "‘Meh. Busy. On Mondays I just can’t get out of bed.’",
          back: "You say what you saw and leave the question open. Sam tells you where it hurts.",
        },
        {
          say: "‘You won’t pass the year like this. What is your plan?’",
          reply: "‘I know. I’ll just work harder.’",
          back: "It may be true, and it ends the talk. You get a promise and no story.",
        },
      ],
    },
    {
      scene: "A little later Sam mentions his house: six guys, and the weekend starts on Thursday.",
      ways: [
        {
          say: "‘That is quite a lot. Do you know what it does to your body?’",
          reply: "‘Everybody does it. It’s really not that bad.’",
          back: "An explanation nobody asked for. Now Sam has to defend himself.",
        },
        {
          say: "You let it pass and open the planning.",
          reply: "Sam nods and takes out his diary, relieved.",
          back: "Understandable: it feels private. But he put it on the table, so you may ask.",
        },
        {
          say: "‘Is it all right if we look at that together for a moment?’",
          reply: "‘Sure. As long as it’s not a sermon.’",
          back: "You ask permission. Who says yes, joins in.",
        },
      ],
    },
    {
      scene: "You talk about those weekends. Sam turns the ring on his finger.",
      ways: [
        {
          say: "‘What do you get out of it? And what is less good about it?’",
          reply: "‘I belong. But it’s Tuesday before I’m human again. I sort of knew that.’",
          back: "First what it gives, then what it costs. Now Sam is the one who says it.",
        },
        {
          say: "‘Can’t you just go home earlier?’",
          reply: "‘Yes. No. You don’t get it.’",
          back: "A solution before there was a question. It puts you on the other side.",
        },
        {
          say: "‘I’ll sign you up for treatment.’",
          reply: "‘That’s for people with a real problem. I’m off.’",
          back: "Too fast and too big. Offer more than one way, and let him choose.",
        },
      ],
    },
  ],
  end: "Say what you see, ask whether you may, and let the other say it. Only then hand over a card.",
};

const noor: (typeof dutch)["conversations"]["noor"] = {
  title: "Noor would rather not talk about it",
  who: "Noor (22) is losing weight, sleeps badly and argues in her group. A lecturer asked you to talk to her.",
  moments: [
    {
      scene: "Noor sits down. ‘I have ten minutes.’",
      ways: [
        {
          say: "‘Your lecturer is worried. People are talking about you.’",
          reply: "‘Great. Who, exactly?’",
          back: "Now it is about who talks. Say what you know yourself.",
        },
        {
          say: "‘Are you using anything?’",
          reply: "‘Excuse me?’",
          back: "You may ask, but not first. There is no conversation yet that it fits in.",
        },
        {
          say: "‘Your lecturer asked me to talk to you. What is going on, in your view?’",
          reply: "‘It’s all just a lot. But I’m managing.’",
          back: "Honest about why you are here, and the floor is hers.",
        },
      ],
    },
    {
      scene:
        "‘I sleep four hours,’ she says later. You ask what she does to sleep. ‘I don’t want to talk about that.’",
      ways: [
        {
          say: "‘That’s fine. May I ask what makes it hard?’",
          reply: "She shrugs. ‘Before you know it, it’s in a file.’",
          back: "You take her no seriously and ask about the hurdle. Now you know it.",
        },
        {
          say: "‘So there is something.’",
          reply: "‘See. That’s why.’",
          back: "You turn her no into proof. A no is not a signal.",
        },
        {
          say: "‘You can really tell me anything.’",
          reply: "‘Everybody says that.’",
          back: "Kindly meant, and not quite true. Say exactly what you write down and what not.",
        },
      ],
    },
    {
      scene: "The ten minutes are over. Noor picks up her bag.",
      ways: [
        {
          say: "‘Without your help I can’t do anything. Think about that.’",
          reply: "‘Okay.’ She is at the door already.",
          back: "Now she carries your disappointment as well.",
        },
        {
          say: "‘I only note that we spoke. Here is a card, you don’t have to use it.’",
          reply: "She puts it in her phone case. ‘Can I come again next week?’",
          back: "The door is open and the handle is hers. Sometimes it takes weeks.",
        },
        {
          say: "‘Then I’ll report it to the student counsellor.’",
          reply: "‘Do what you have to do.’",
          back: "A referral as a punishment. Do nothing about her without her, unless there is danger.",
        },
      ],
    },
  ],
  end: "No is an answer. Ask what makes it hard, say what you write down, and agree when to meet again.",
};

const luca: (typeof dutch)["conversations"]["luca"] = {
  title: "Luca smokes to sleep",
  who: "Luca (19) is from Italy and has been here four months. You speak English together. Luca is short of credits.",
  moments: [
    {
      scene:
        "‘I smoke a little weed,’ says Luca. ‘I don’t sleep otherwise. That’s normal here, right?’",
      ways: [
        {
          say: "‘Thanks for telling me. What does it do for you?’",
          reply: "‘It gets quiet in my head. And I don’t know anyone here.’",
          back: "No judgement, and you hear what it is about: being alone.",
        },
        {
          say: "‘As long as you buy it in a coffeeshop, yes.’",
          reply: "‘Okay, good.’",
          back: "Now it is about rules. The question under the question is gone.",
        },
        {
          say: "‘No, most students here don’t.’",
          reply: "‘Oh. So it’s me.’",
          back: "At this moment a figure feels like a judgement. First the story.",
        },
      ],
    },
    {
      scene: "Luca looks at your screen. ‘Are you writing this down?’",
      ways: [
        {
          say: "‘Only for myself, don’t worry.’",
          reply: "‘So you are.’",
          back: "A note of your own is a note too. A student may ask to see it.",
        },
        {
          say: "‘No. I note your planning. Not this. Have a look.’",
          reply: "‘Okay. I thought the university would hear.’",
          back: "Clear, and open to checking. That makes it safe to tell you things.",
        },
        {
          say: "‘I have to, for your file.’",
          reply: "Luca says nothing more.",
          back: "You don’t. For an extension or an arrangement, your note needs no cause.",
        },
      ],
    },
    {
      scene: "You talk about sleep, and about who else Luca could talk to.",
      ways: [
        {
          say: "‘You can see the psychologist. There is a waiting list.’",
          reply: "‘Weeks? Never mind then.’",
          back: "One way, and it is closed. Name more, also what is open today.",
        },
        {
          say: "‘Stop for a month first, then we’ll see.’",
          reply: "‘I tried that already.’",
          back: "That is advice from a therapist. You are not one, and Luca did not ask.",
        },
        {
          say: "‘There is a talk without a name, the GP, and something online. What suits you?’",
          reply: "‘A talk. Can I do it in English?’",
          back: "Three ways, and Luca chooses. Look together at the languages on the page.",
        },
      ],
    },
  ],
  end: "Say aloud what you write down. Offer more than one way, in a language the student speaks.",
};

const jip: (typeof dutch)["conversations"]["jip"] = {
  title: "Jip sees no way on",
  who: "Jip (21) turns up at last, with trembling hands. Jip sent you a mail at four last night.",
  moments: [
    {
      scene: "‘None of it matters any more,’ says Jip. ‘It will be over soon.’",
      ways: [
        {
          say: "‘Come on, don’t think like that. You’re young.’",
          reply: "‘Never mind.’",
          back: "You want to make it lighter. For Jip it means: not here.",
        },
        {
          say: "‘When you say that, I think of suicide. Are you thinking of it?’",
          reply: "‘Sometimes. Last night I did.’",
          back: "Ask it aloud. Asking gives nobody the idea, and now Jip is not alone with it.",
        },
        {
          say: "‘Have you been drinking?’",
          reply: "‘Yes. So?’",
          back: "That will matter later. Right now it matters whether Jip is safe.",
        },
      ],
    },
    {
      scene: "You know now that Jip thought of it last night. What do you do?",
      ways: [
        {
          say: "‘I’m staying with you. Shall we call 113 together, now?’",
          reply: "Jip nods. You put the phone on the table: 0800‑0113.",
          back: "Stay, call together, don’t carry it alone. Is there danger now? Call 112.",
        },
        {
          say: "‘I promise this stays between us.’",
          reply: "‘Really?’",
          back: "You can’t keep that promise. Say that you will bring somebody in, and who.",
        },
        {
          say: "‘I’ll mail you a number.’",
          reply: "‘Fine.’ Jip stands up.",
          back: "Don’t let somebody who says this walk away alone.",
        },
      ],
    },
    {
      scene:
        "Help is on its way. Jip says: ‘I drink every day. I’ll stop today, I promise.’ The hands still tremble.",
      ways: [
        {
          say: "‘Very good. Hang in there.’",
          reply: "‘Yes.’ Jip does not sound sure.",
          back: "Stopping suddenly after a lot of drinking can be dangerous. Trembling is a sign of that.",
        },
        {
          say: "‘Have half tomorrow, then.’",
          reply: "‘Is that safe?’",
          back: "You don’t know. This is a question for a doctor.",
        },
        {
          say: "‘Don’t stop all at once. We’ll ask a doctor first, today.’",
          reply: "‘I didn’t know that. Okay.’",
          back: "Exactly right. The GP first, and out of hours the GP post. With a seizure or confusion: 112.",
        },
      ],
    },
  ],
  end: "Ask aloud, stay, call together, and bring somebody in. Afterwards, talk it over with a colleague.",
};

export const advisorPractice: typeof dutch = {
  title: "Practice conversations",
  lead: "Four conversations, three moments each. You choose what to say and read what the student answers. You can always go back.",
  kept: "The students are invented. We keep nothing of what you choose.",
  pageTitle: (place) => `Practice conversation ${place}`,
  place: (place, of) => `Conversation ${place} of ${of}`,
  moment: (place, of) => `Moment ${place} of ${of}`,
  ask: "What do you say or do?",
  answer: "I would do this",
  empty: "First choose what you say or do.",
  you: "You",
  student: "The student",
  opens: "This keeps the door open",
  closes: "This closes the door a little",
  back: "Take back the last one",
  end: "To take along",
  next: "Next conversation",
  done: "To the two-minute card",
  all: "All practice conversations",
  conversations: { sam, noor, luca, jip },
};
