import type { substances as dutch } from "../nl/substances";

const source = {
  mixing: {
    title: "Trimbos Institute on mixing (in Dutch)",
    address:
      "https://www.trimbos.nl/kennis/alcohol/alcohol-en-uitgaan/risicos-van-combinatiegebruik/",
  },
  testing: {
    title: "drugs-test.nl, the rules",
    address: "https://www.drugs-test.nl/en/what-are-the-rules/",
  },
  traffic: {
    title: "Juridisch Loket on driving (in Dutch)",
    address:
      "https://www.juridischloket.nl/politie-en-justitie/verkeersovertredingen/rijden-onder-invloed/",
  },
  firstAid: {
    title: "Red Cross on an overdose (in Dutch)",
    address: "https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/",
  },
  ecstasy: {
    title: "Jellinek on ecstasy (in Dutch)",
    address: "https://www.jellinek.nl/informatie-over-alcohol-drugs/drugs/xtc-mdma/risicos/",
  },
  antidepressants: {
    title: "Jellinek on speed and antidepressants (in Dutch)",
    address: "https://www.jellinek.nl/drugs-en-medicijnen-combinaties/speed-anti-depressiva",
  },
  ketamine: {
    title: "National Drug Monitor on ketamine (in Dutch)",
    address: "https://www.nationaledrugmonitor.nl/ketamine-ziekte-en-sterfte/",
  },
  nitrousOxide: {
    title: "Dutch Journal of Medicine on nitrous oxide (in Dutch)",
    address: "https://www.ntvg.nl/artikelen/lachgasgeinduceerde-polyneuropathie",
  },
  "3-mmc": {
    title: "EenVandaag on 3-MMC, 2024 (in Dutch)",
    address:
      "https://eenvandaag.avrotros.nl/item/onrust-over-vervuilde-drugs-bij-start-eerste-studentenintroducties-niet-het-idee-hebben-dat-3-mmc-veilig-is/",
  },
  sedatives: {
    title: "Jellinek on sleeping pills and tranquillisers (in Dutch)",
    address: "https://jellinek.nl/alcohol-drugs-gedrag/slaap-en-kalmeringsmiddelen",
  },
};

const mixing = {
  text: "The more substances together, the more often and the more badly things go wrong. Alcohol counts.",
  source: source.mixing,
};
const testing = {
  text: "You can have drugs tested anonymously. A good result does not say what it does to you.",
  source: source.testing,
};
const traffic = {
  text: "Driving after drugs is against the law. Agree beforehand how you get home.",
  source: source.traffic,
};
const tooHot = {
  text: "Is somebody very hot, confused or stiff? Call 112, find a cool place and use wet cloths.",
  source: source.firstAid,
};

export const substances: typeof dutch = {
  "drugs.cannabis": {
    name: "Cannabis",
    facts: [
      {
        text: "Experts name this first: do not mix weed or hash with tobacco.",
        source: {
          title: "Cannabishulp, Belgium (in Dutch)",
          address: "https://www.cannabishulp.be/thema-risicobeperking-gebruikers",
        },
      },
      {
        text: "Alcohol and weed together are hard to predict. They can make you feel sick.",
        source: source.mixing,
      },
      {
        text: "In research, people who watched where and with whom they smoked ran into less trouble.",
        source: {
          title: "Study of what cannabis users do",
          address: "https://pubmed.ncbi.nlm.nih.gov/33581678/",
        },
      },
      {
        text: "People who smoke weed to forget their worries come to depend on it sooner.",
        source: {
          title: "de Volkskrant on cannabis (in Dutch)",
          address:
            "https://www.volkskrant.nl/nieuws-achtergrond/bas-stak-jarenlang-drie-joints-per-dag-op-ik-kan-het-niemand-aanraden~b73f1240/",
        },
      },
      traffic,
    ],
  },
  "drugs.xtc": {
    name: "Ecstasy",
    facts: [
      {
        text: "Drink at most one glass of water or soft drink an hour. Ecstasy makes your kidneys hold water.",
        source: source.ecstasy,
      },
      {
        text: "Getting too hot is the most serious thing that can happen. Stop dancing in time, cool down and rest.",
        source: source.ecstasy,
      },
      {
        text: "The same logo is not the same pill. How much MDMA is in it differs.",
        source: {
          title: "NU.nl on a drug test, 2023 (in Dutch)",
          address:
            "https://www.nu.nl/uit-andere-media/6280171/schok-om-hoge-gehalte-mdma-na-grote-drugstest.html",
        },
      },
      {
        text: "On antidepressants? With ecstasy it can go wrong, and badly so with MAO inhibitors. Ask your pharmacist first.",
        source: {
          title: "Jellinek on serotonin syndrome (in Dutch)",
          address: "https://www.jellinek.nl/vraag-antwoord/wat-is-het-serotonine-syndroom/",
        },
      },
      {
        text: "Feeling low a few days later is common. Rest, food and sleep help.",
        source: {
          title: "Unity on the days after (in Dutch)",
          address: "https://unity.nl/nl/pillen-tegen-de-dinsdagdip-63/",
        },
      },
    ],
  },
  "drugs.cocaine": {
    name: "Cocaine",
    facts: [
      {
        text: "With alcohol you feel more sober than you are. Your heart and liver have a harder time.",
        source: source.mixing,
      },
      {
        text: "Even once can affect heart or brain, also when you are young and healthy. That is rare.",
        source: {
          title: "NU.nl on cocaine, 2023 (in Dutch)",
          address:
            "https://www.nu.nl/gezondheid/6251405/zo-schadelijk-is-een-lijntje-coke-ophef-terecht-maar-alcohol-is-ook-slecht.html",
        },
      },
      {
        text: "Most people who cannot do without it do not use it every day.",
        source: {
          title: "Knack on coke, 2021 (in Dutch)",
          address:
            "https://www.knack.be/nieuws/magazine/hoe-coke-je-aan-het-lijntje-houdt/article-normal-1743461.html",
        },
      },
      testing,
    ],
  },
  "drugs.amphetamine": {
    name: "Speed",
    facts: [
      {
        text: "On antidepressants? Together with speed that can go wrong. Ask your pharmacist or GP first.",
        source: source.antidepressants,
      },
      mixing,
      tooHot,
      testing,
    ],
  },
  "drugs.ketamine": {
    name: "Ketamine",
    facts: [
      {
        text: "The more often you use it, the more likely it is to hurt your bladder.",
        source: source.ketamine,
      },
      {
        text: "Do you need the toilet often, does it burn, or does your belly hurt? Tell your GP.",
        source: source.ketamine,
      },
      {
        text: "You may not move well for a while, and fall easily. Somebody who stays sober can help then.",
        source: source.ketamine,
      },
      mixing,
    ],
  },
  "drugs.nitrous-oxide": {
    name: "Nitrous oxide",
    facts: [
      {
        text: "Tingling or numbness? Stop, and have a doctor look at it.",
        source: source.nitrousOxide,
      },
      {
        text: "Nitrous oxide switches off vitamin B12, which your nerves need. Treated in time, it mostly heals.",
        source: source.nitrousOxide,
      },
      {
        text: "The effect lasts longer than the high. So it does not go with driving.",
        source: {
          title: "Rijnmond, with the Trimbos Institute, 2020 (in Dutch)",
          address:
            "https://www.rijnmond.nl/nieuws/196402/Trimbosinstituut-over-lachgas-Je-kunt-er-zelfs-bewusteloos-van-raken",
        },
      },
      {
        text: "Nitrous oxide has been banned in the Netherlands since 1 January 2023.",
        source: {
          title: "NU.nl on the ban, 2022 (in Dutch)",
          address:
            "https://www.nu.nl/gezondheid/6244585/lachgasverbod-gaat-bijna-in-genoeg-ernstige-gevolgen.html",
        },
      },
    ],
  },
  "drugs.psychedelics": {
    name: "Psychedelics",
    facts: [
      {
        text: "Is somebody getting scared? Find a calm place, reassure them and stay.",
        source: {
          title: "Red Cross workshop, on nieuws.nl, 2019 (in Dutch)",
          address: "https://nieuws.nl/algemeen/20191011/workshop-rode-kruis-over-drank-en-drugs/",
        },
      },
      mixing,
      testing,
      traffic,
    ],
  },
  "drugs.ghb": {
    name: "GHB or GBL",
    facts: [
      {
        text: "Do you use it often? Do not stop on your own or all at once. Ask a doctor first.",
        source: {
          title: "Thuisarts.nl on stopping GHB (in Dutch)",
          address: "https://thuisarts.nl/drugs/ik-wil-stoppen-met-ghb-of-minder-gebruiken",
        },
      },
      {
        text: "GHB and alcohol together are life-threatening. Keep those two apart.",
        source: source.mixing,
      },
      {
        text: "With GHB, enough and too much are very close together.",
        source: {
          title: "Metro on GHB, 2018 (in Dutch)",
          address:
            "https://www.metronieuws.nl/in-het-nieuws/2018/11/ik-ging-out-maar-daarna-stond-ik-weer-te-feesten",
        },
      },
      {
        text: "Can somebody not be woken? Call 112, lay them on their side and say what was taken.",
        source: source.firstAid,
      },
    ],
  },
  "drugs.3-mmc": {
    name: "3-MMC or other new substances",
    facts: [
      {
        text: "3-MMC can bring on overheating, chest pain and days without sleep.",
        source: source["3-mmc"],
      },
      {
        text: "Paranoia and seizures happen too. Stay together, and call 112 if somebody has a seizure.",
        source: source["3-mmc"],
      },
      tooHot,
      testing,
    ],
  },
  "drugs.adhd-medication": {
    name: "ADHD medication without a prescription",
    facts: [
      {
        text: "These medicines fall under the Dutch Opium Act. Sharing or selling them is against the law.",
        source: {
          title: "YouNews (University of Applied Sciences Utrecht) on Ritalin (in Dutch)",
          address:
            "https://younews.hu.nl/1819-redactie3/1268/geen-diagnose-maar-toch-aan-de-ritalin/",
        },
      },
      {
        text: "Dexamphetamine is much like speed. On antidepressants? Ask your pharmacist or GP first.",
        source: source.antidepressants,
      },
      mixing,
    ],
  },
  "drugs.sedatives": {
    name: "Sleeping pills or tranquillisers without a prescription",
    facts: [
      {
        text: "Do you use them often? Do not stop on your own all at once. Ask a doctor first.",
        source: {
          title: "Jellinek on stopping sleeping pills and tranquillisers (in Dutch)",
          address:
            "https://www.jellinek.nl/vraag-antwoord/hoe-kun-je-ontwennen-van-slaap-en-kalmeringsmiddelen/",
        },
      },
      {
        text: "Used often, your body gets used to them. Then you need more for the same feeling.",
        source: source.sedatives,
      },
      {
        text: "Some pills work for longer than a day. Keep that in mind for the day after.",
        source: source.sedatives,
      },
      mixing,
    ],
  },
  "drugs.tobacco": {
    name: "Tobacco",
    facts: [
      {
        text: "Students who learned to sit out an urge smoked less the next week. The urge itself stayed.",
        source: {
          title: "Study of 123 students who smoked",
          address: "https://pubmed.ncbi.nlm.nih.gov/20025372/",
        },
      },
      {
        text: "You can cut down or stop online with the self-help of Jellinek: free and anonymous (in Dutch).",
        source: {
          title: "Loket Gezond Leven on Jellinek self-help (in Dutch)",
          address:
            "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401255",
        },
      },
    ],
  },
  "drugs.vaping": { name: "Vaping", facts: [] },
};
