import type { SubstanceId } from "~/instruments/substance-use/items";

export interface Substance {
  name: string;
  /** What helps if somebody uses it, each with the page it comes from. */
  facts: { text: string; source: { title: string; address: string } }[];
}

const source = {
  mixing: {
    title: "Trimbos-instituut over combineren",
    address:
      "https://www.trimbos.nl/kennis/alcohol/alcohol-en-uitgaan/risicos-van-combinatiegebruik/",
  },
  testing: {
    title: "drugs-test.nl, de regels (Engels)",
    address: "https://www.drugs-test.nl/en/what-are-the-rules/",
  },
  traffic: {
    title: "Juridisch Loket over rijden onder invloed",
    address:
      "https://www.juridischloket.nl/politie-en-justitie/verkeersovertredingen/rijden-onder-invloed/",
  },
  firstAid: {
    title: "Rode Kruis over een overdosis",
    address: "https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/",
  },
  ecstasy: {
    title: "Jellinek over xtc",
    address: "https://www.jellinek.nl/informatie-over-alcohol-drugs/drugs/xtc-mdma/risicos/",
  },
  antidepressants: {
    title: "Jellinek over speed en antidepressiva",
    address: "https://www.jellinek.nl/drugs-en-medicijnen-combinaties/speed-anti-depressiva",
  },
  ketamine: {
    title: "Nationale Drug Monitor over ketamine",
    address: "https://www.nationaledrugmonitor.nl/ketamine-ziekte-en-sterfte/",
  },
  nitrousOxide: {
    title: "Nederlands Tijdschrift voor Geneeskunde over lachgas",
    address: "https://www.ntvg.nl/artikelen/lachgasgeinduceerde-polyneuropathie",
  },
  "3-mmc": {
    title: "EenVandaag over 3-MMC, 2024",
    address:
      "https://eenvandaag.avrotros.nl/item/onrust-over-vervuilde-drugs-bij-start-eerste-studentenintroducties-niet-het-idee-hebben-dat-3-mmc-veilig-is/",
  },
  sedatives: {
    title: "Jellinek over slaap- en kalmeringsmiddelen",
    address: "https://jellinek.nl/alcohol-drugs-gedrag/slaap-en-kalmeringsmiddelen",
  },
};

const mixing = {
  text: "Hoe meer middelen samen, hoe vaker en hoe erger het misgaat. Alcohol telt mee.",
  source: source.mixing,
};
const testing = {
  text: "Je kunt drugs anoniem laten testen. Een goede uitslag zegt niet wat het met jou doet.",
  source: source.testing,
};
const traffic = {
  text: "Met drugs op mag je niet rijden. Spreek vooraf af hoe je thuiskomt.",
  source: source.traffic,
};
const tooHot = {
  text: "Is iemand heel heet, verward of stijf? Bel 112, zoek een koele plek en gebruik natte doeken.",
  source: source.firstAid,
};

export const substances: Record<SubstanceId, Substance> = {
  "drugs.cannabis": {
    name: "Cannabis",
    facts: [
      {
        text: "Deskundigen noemen dit als eerste: meng wiet of hasj niet met tabak.",
        source: {
          title: "Cannabishulp (België)",
          address: "https://www.cannabishulp.be/thema-risicobeperking-gebruikers",
        },
      },
      {
        text: "Alcohol en wiet samen pakken onvoorspelbaar uit. Je kunt er misselijk van worden.",
        source: source.mixing,
      },
      {
        text: "Wie letten op waar en met wie ze blowen, hadden er in onderzoek minder last van.",
        source: {
          title: "Onderzoek naar wat blowers doen (Engels)",
          address: "https://pubmed.ncbi.nlm.nih.gov/33581678/",
        },
      },
      {
        text: "Wie blowt om zorgen te vergeten, wordt er eerder afhankelijk van.",
        source: {
          title: "de Volkskrant over blowen",
          address:
            "https://www.volkskrant.nl/nieuws-achtergrond/bas-stak-jarenlang-drie-joints-per-dag-op-ik-kan-het-niemand-aanraden~b73f1240/",
        },
      },
      traffic,
    ],
  },
  "drugs.xtc": {
    name: "Xtc",
    facts: [
      {
        text: "Drink hoogstens één glas water of fris per uur. Je nieren houden water vast door xtc.",
        source: source.ecstasy,
      },
      {
        text: "Te heet worden is het ernstigste wat kan gebeuren. Stop op tijd met dansen, en zoek koelte en rust.",
        source: source.ecstasy,
      },
      {
        text: "Hetzelfde logo is niet dezelfde pil. Hoeveel MDMA erin zit, verschilt.",
        source: {
          title: "NU.nl over een drugstest, 2023",
          address:
            "https://www.nu.nl/uit-andere-media/6280171/schok-om-hoge-gehalte-mdma-na-grote-drugstest.html",
        },
      },
      {
        text: "Slik je antidepressiva? Met xtc erbij kan het misgaan, bij MAO-remmers ernstig. Vraag het vooraf je apotheker.",
        source: {
          title: "Jellinek over het serotoninesyndroom",
          address: "https://www.jellinek.nl/vraag-antwoord/wat-is-het-serotonine-syndroom/",
        },
      },
      {
        text: "Een paar dagen later somber zijn komt vaak voor. Rust, eten en slaap helpen.",
        source: {
          title: "Unity over de dinsdagdip",
          address: "https://unity.nl/nl/pillen-tegen-de-dinsdagdip-63/",
        },
      },
    ],
  },
  "drugs.cocaine": {
    name: "Cocaïne",
    facts: [
      {
        text: "Met alcohol erbij voel je je nuchterder dan je bent. Je hart en lever hebben het zwaarder.",
        source: source.mixing,
      },
      {
        text: "Ook één keer kan klachten aan hart of hersenen geven, ook als je jong en gezond bent. Dat is zeldzaam.",
        source: {
          title: "NU.nl over cocaïne, 2023",
          address:
            "https://www.nu.nl/gezondheid/6251405/zo-schadelijk-is-een-lijntje-coke-ophef-terecht-maar-alcohol-is-ook-slecht.html",
        },
      },
      {
        text: "De meeste mensen die er niet meer buiten kunnen, gebruiken niet elke dag.",
        source: {
          title: "Knack over coke, 2021",
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
        text: "Slik je antidepressiva? Samen met speed kan dat misgaan. Vraag het vooraf je apotheker of huisarts.",
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
        text: "Hoe vaker je gebruikt, hoe groter de kans op klachten aan je blaas.",
        source: source.ketamine,
      },
      {
        text: "Moet je vaak plassen, brandt het of doet je buik pijn? Vertel je huisarts erover.",
        source: source.ketamine,
      },
      {
        text: "Je kunt even niet goed bewegen, en makkelijk vallen. Iemand die nuchter blijft, kan dan helpen.",
        source: source.ketamine,
      },
      mixing,
    ],
  },
  "drugs.nitrous-oxide": {
    name: "Lachgas",
    facts: [
      {
        text: "Tintelingen of een doof gevoel? Stop, en laat een arts ernaar kijken.",
        source: source.nitrousOxide,
      },
      {
        text: "Lachgas schakelt vitamine B12 uit, en je zenuwen hebben die nodig. Op tijd behandeld herstelt het meestal.",
        source: source.nitrousOxide,
      },
      {
        text: "Het effect duurt langer dan de roes. Rijden kan er dus niet achteraan.",
        source: {
          title: "Rijnmond, met het Trimbos-instituut, 2020",
          address:
            "https://www.rijnmond.nl/nieuws/196402/Trimbosinstituut-over-lachgas-Je-kunt-er-zelfs-bewusteloos-van-raken",
        },
      },
      {
        text: "Lachgas is in Nederland verboden sinds 1 januari 2023.",
        source: {
          title: "NU.nl over het lachgasverbod, 2022",
          address:
            "https://www.nu.nl/gezondheid/6244585/lachgasverbod-gaat-bijna-in-genoeg-ernstige-gevolgen.html",
        },
      },
    ],
  },
  "drugs.psychedelics": {
    name: "Tripmiddelen",
    facts: [
      {
        text: "Wordt iemand bang? Zoek een rustige plek, stel gerust en blijf erbij.",
        source: {
          title: "Rode Kruis-workshop, via nieuws.nl, 2019",
          address: "https://nieuws.nl/algemeen/20191011/workshop-rode-kruis-over-drank-en-drugs/",
        },
      },
      mixing,
      testing,
      traffic,
    ],
  },
  "drugs.ghb": {
    name: "GHB of GBL",
    facts: [
      {
        text: "Gebruik je vaak? Stop dan niet in je eentje en niet ineens. Vraag eerst een arts.",
        source: {
          title: "Thuisarts.nl over stoppen met GHB",
          address: "https://thuisarts.nl/drugs/ik-wil-stoppen-met-ghb-of-minder-gebruiken",
        },
      },
      {
        text: "GHB en alcohol samen is levensgevaarlijk. Houd die twee uit elkaar.",
        source: source.mixing,
      },
      {
        text: "Genoeg en te veel liggen bij GHB heel dicht bij elkaar.",
        source: {
          title: "Metro over GHB, 2018",
          address:
            "https://www.metronieuws.nl/in-het-nieuws/2018/11/ik-ging-out-maar-daarna-stond-ik-weer-te-feesten",
        },
      },
      {
        text: "Wordt iemand niet wakker? Bel 112, leg diegene op de zij en vertel wat er genomen is.",
        source: source.firstAid,
      },
    ],
  },
  "drugs.3-mmc": {
    name: "3-MMC of andere nieuwe middelen",
    facts: [
      {
        text: "Bij 3-MMC komen deze klachten voor: te heet worden, pijn op de borst en dagen niet slapen.",
        source: source["3-mmc"],
      },
      {
        text: "Achterdocht en een aanval kunnen ook. Blijf bij elkaar, en bel bij een aanval 112.",
        source: source["3-mmc"],
      },
      tooHot,
      testing,
    ],
  },
  "drugs.adhd-medication": {
    name: "ADHD-medicijnen zonder recept",
    facts: [
      {
        text: "Deze medicijnen vallen onder de Opiumwet. Delen of doorverkopen mag niet.",
        source: {
          title: "YouNews (Hogeschool Utrecht) over Ritalin",
          address:
            "https://younews.hu.nl/1819-redactie3/1268/geen-diagnose-maar-toch-aan-de-ritalin/",
        },
      },
      {
        text: "Dexamfetamine lijkt op speed. Slik je antidepressiva, vraag het dan vooraf je apotheker of huisarts.",
        source: source.antidepressants,
      },
      mixing,
    ],
  },
  "drugs.sedatives": {
    name: "Slaap- of kalmeringsmiddelen zonder recept",
    facts: [
      {
        text: "Gebruik je ze vaak? Stop dan niet ineens in je eentje. Vraag eerst een arts.",
        source: {
          title: "Jellinek over stoppen met slaap- en kalmeringsmiddelen",
          address:
            "https://www.jellinek.nl/vraag-antwoord/hoe-kun-je-ontwennen-van-slaap-en-kalmeringsmiddelen/",
        },
      },
      {
        text: "Bij vaak gebruik went je lichaam eraan. Dan heb je meer nodig voor hetzelfde gevoel.",
        source: source.sedatives,
      },
      {
        text: "Sommige pillen werken langer dan een dag. Denk daaraan bij wat je de dag erna doet.",
        source: source.sedatives,
      },
      mixing,
    ],
  },
  "drugs.tobacco": {
    name: "Tabak",
    facts: [
      {
        text: "Studenten die trek leerden uitzitten, rookten de week erna minder. De trek zelf bleef.",
        source: {
          title: "Onderzoek onder 123 studenten die rookten (Engels)",
          address: "https://pubmed.ncbi.nlm.nih.gov/20025372/",
        },
      },
      {
        text: "Minderen of stoppen kan online met de zelfhulp van Jellinek: gratis en anoniem.",
        source: {
          title: "Loket Gezond Leven over Jellinek Online Zelfhulp",
          address:
            "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1401255",
        },
      },
    ],
  },
  "drugs.vaping": { name: "Vapen", facts: [] },
};
