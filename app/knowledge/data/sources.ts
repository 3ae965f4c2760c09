import type { Source } from "../statement";

const page = (nl: string, en: string, address: string, year: number | null = null): Source => ({
  name: { nl, en },
  address,
  year,
});

/** Every source by a short name; one entry per page. */
export const sources = {
  jellinekAlcohol: page(
    "Jellinek over alcohol",
    "Jellinek on alcohol",
    "https://jellinek.nl/informatie-over-alcohol-drugs/drugs/alcohol/risicos",
  ),
  jellinekXtc: page(
    "Jellinek over xtc",
    "Jellinek on ecstasy",
    "https://www.jellinek.nl/informatie-over-alcohol-drugs/drugs/xtc-mdma/risicos/",
  ),
  jellinekKetamine: page(
    "Jellinek over ketamine",
    "Jellinek on ketamine",
    "https://www.jellinek.nl/vraag-antwoord/risicos-van-ketamine/",
  ),
  jellinekCocaineXtc: page(
    "Jellinek over cocaïne met xtc",
    "Jellinek on cocaine with ecstasy",
    "https://www.jellinek.nl/vraag-antwoord/wat-gebeurt-er-als-je-cocaine-en-xtc-combineert/",
  ),
  jellinekCannabisTraffic: page(
    "Jellinek over cannabis in het verkeer",
    "Jellinek on cannabis in traffic",
    "https://www.jellinek.nl/vraag-antwoord/cannabis-en-verkeer/",
  ),
  jellinekSerotonin: page(
    "Jellinek over het serotoninesyndroom",
    "Jellinek on serotonin syndrome",
    "https://www.jellinek.nl/vraag-antwoord/wat-is-het-serotonine-syndroom/",
  ),
  jellinekNews: page(
    "RTL Nieuws, met Jellinek over xtc",
    "RTL Nieuws, with Jellinek on ecstasy",
    "https://www.rtlnieuws.nl/nieuws/nederland/artikel/4796171/xtc-doden-drugs-jellinek-voorlichting-stichting-aandacht-mdma",
    2019,
  ),
  trimbosMixing: page(
    "Trimbos-instituut over combineren",
    "Trimbos Institute on mixing",
    "https://www.trimbos.nl/kennis/alcohol/alcohol-en-uitgaan/risicos-van-combinatiegebruik/",
  ),
  drugsinfoKetamine: page(
    "Drugsinfo.nl (Trimbos-instituut) over ketamine",
    "Drugsinfo.nl (Trimbos Institute) on ketamine",
    "https://www.drugsinfo.nl/ketamine/wat-je-moet-weten-over-ketamine",
  ),
  drugsinfoGhb: page(
    "Drugsinfo.nl (Trimbos-instituut) over GHB",
    "Drugsinfo.nl (Trimbos Institute) on GHB",
    "https://www.drugsinfo.nl/ghb/wat-je-moet-weten-over-ghb",
  ),
  ndmCocaine: page(
    "Nationale Drug Monitor over cocaïne",
    "National Drug Monitor on cocaine",
    "https://www.nationaledrugmonitor.nl/cocaine-over-cocaine/",
  ),
  ndmNitrous: page(
    "Nationale Drug Monitor over lachgas",
    "National Drug Monitor on nitrous oxide",
    "https://www.nationaledrugmonitor.nl/lachgas-over-lachgas/",
  ),
  ndmGhb: page(
    "Nationale Drug Monitor over GHB",
    "National Drug Monitor on GHB",
    "https://www.nationaledrugmonitor.nl/ghb-over-ghb/",
  ),
  ndmKetamine: page(
    "Nationale Drug Monitor over ketamine",
    "National Drug Monitor on ketamine",
    "https://www.nationaledrugmonitor.nl/ketamine-ziekte-en-sterfte/",
  ),
  nrcKetamine: page(
    "NRC over ketamine, met de Nationale Drug Monitor",
    "NRC on ketamine, with the National Drug Monitor",
    "https://www.nrc.nl/nieuws/2019/02/14/tripmiddel-ketamine-steeds-populairder-in-uitgaanscircuit-a3654086",
    2019,
  ),
  unityCannabis: page(
    "Unity over cannabis",
    "Unity on cannabis",
    "https://unity.nl/nl/drug/cannabis/",
  ),
  unityMethod: page(
    "Loket Gezond Leven over Unity",
    "Loket Gezond Leven on Unity",
    "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400610",
  ),
  nuPartyDrugs: page(
    "NU.nl over partydrugs",
    "NU.nl on party drugs",
    "https://www.nu.nl/festival/5935398/dit-zijn-de-meestgebruikte-partydrugs-in-nederland.html",
    2019,
  ),
  nuPillTest: page(
    "NU.nl over een drugstest, met Tactus",
    "NU.nl on a drug test, with Tactus",
    "https://www.nu.nl/uit-andere-media/6280171/schok-om-hoge-gehalte-mdma-na-grote-drugstest.html",
    2023,
  ),
  nuCocaine: page(
    "NU.nl over cocaïne",
    "NU.nl on cocaine",
    "https://www.nu.nl/gezondheid/6251405/zo-schadelijk-is-een-lijntje-coke-ophef-terecht-maar-alcohol-is-ook-slecht.html",
    2023,
  ),
  nuNitrousBan: page(
    "NU.nl over het lachgasverbod",
    "NU.nl on the ban on nitrous oxide",
    "https://www.nu.nl/gezondheid/6244585/lachgasverbod-gaat-bijna-in-genoeg-ernstige-gevolgen.html",
    2022,
  ),
  telegraafPills: page(
    "De Telegraaf over een campagne van SIRE",
    "De Telegraaf on a SIRE campaign",
    "https://www.telegraaf.nl/nieuws/541795/campagne-over-ja-tegen-te-veel-mdma",
    2018,
  ),
  drughulpXtc: page(
    "Drughulp.be (België) over xtc",
    "Drughulp.be (Belgium) on ecstasy",
    "https://www.drughulp.be/product-xtc",
  ),
  cocaineAlcohol: page(
    "Eyes Wide Open over alcohol met cocaïne",
    "Eyes Wide Open on alcohol with cocaine",
    "http://www.eyeswideopenhoogeloon.nl/veelgestelde-vraag/alcohol-en-cocaine-dubbel-feest/",
  ),
  knackCocaine: page(
    "Knack (België) over coke, met VAD",
    "Knack (Belgium) on coke, with VAD",
    "https://www.knack.be/nieuws/magazine/hoe-coke-je-aan-het-lijntje-houdt/article-normal-1743461.html",
    2021,
  ),
  rijnmondNitrous: page(
    "Rijnmond, met het Trimbos-instituut over lachgas",
    "Rijnmond, with the Trimbos Institute on nitrous oxide",
    "https://www.rijnmond.nl/nieuws/196402/Trimbosinstituut-over-lachgas-Je-kunt-er-zelfs-bewusteloos-van-raken",
    2020,
  ),
  eenvandaagNitrous: page(
    "EenVandaag, met een neuroloog over lachgas",
    "EenVandaag, with a neurologist on nitrous oxide",
    "https://eenvandaag.avrotros.nl/item/kan-het-gebruik-van-lachgas-zorgen-voor-onomkeerbare-zenuwschade-en-andere-vragen-beantwoord/",
    2024,
  ),
  rtlNitrous: page(
    "RTL Nieuws, met Jellinek over lachgas",
    "RTL Nieuws, with Jellinek on nitrous oxide",
    "https://www.rtlnieuws.nl/nieuws/nederland/artikel/4693006/tientallen-mensen-onwel-amsterdam-na-gebruik-lachgas-tijdens",
    2019,
  ),
  paroolNitrous: page(
    "Het Parool, met het Rode Kruis over lachgas",
    "Het Parool, with the Red Cross on nitrous oxide",
    "https://www.parool.nl/nederland/rode-kruis-geeft-festivaltips-voor-veilig-lachgasgebruik~b1f925de/",
  ),
  eenvandaag3mmc: page(
    "EenVandaag, met het Trimbos-instituut over 3-MMC",
    "EenVandaag, with the Trimbos Institute on 3-MMC",
    "https://eenvandaag.avrotros.nl/item/onrust-over-vervuilde-drugs-bij-start-eerste-studentenintroducties-niet-het-idee-hebben-dat-3-mmc-veilig-is/",
    2024,
  ),
  medicalfacts3mmc: page(
    "Medicalfacts over 3-MMC",
    "Medicalfacts on 3-MMC",
    "https://www.medicalfacts.nl/2020/11/13/gevaarlijke-nieuwe-psychoactieve-stof-3-mmc-populair-bij-jongeren/",
    2020,
  ),
  drenthe3mmc: page(
    "RTV Drenthe, met VNN over 3-MMC",
    "RTV Drenthe, with VNN on 3-MMC",
    "https://www.rtvdrenthe.nl/nieuws/170479/Populaire-drug-in-de-ban-dit-moet-je-weten-over-3-MMC",
    2021,
  ),
  poison3mmc: page(
    "NH Nieuws, met het Vergiftigingen Informatie Centrum",
    "NH Nieuws, with the poisons information centre",
    "https://www.nhnieuws.nl/nieuws/n155028/zorgen-om-drug-3-mmc-gemiddeld-vier-keer-per-week-een-vergiftiging",
    2024,
  ),
  metroGhb: page(
    "Metro, met artsen over GHB",
    "Metro, with doctors on GHB",
    "https://www.metronieuws.nl/in-het-nieuws/2018/11/ik-ging-out-maar-daarna-stond-ik-weer-te-feesten",
    2018,
  ),
  metroAlcohol: page(
    "Metro, met Jellinek over alcohol",
    "Metro, with Jellinek on alcohol",
    "https://www.metronieuws.nl/lifestyle/fit-gezond/2022/09/feit-fabel-alcohol/",
    2022,
  ),
  coffee: page(
    "HLN (België) over koffie en nuchter worden",
    "HLN (Belgium) on coffee and sobering up",
    "https://www.hln.be/nina/koffie-maakt-je-niet-nuchter-en-helpt-ook-niet-tegen-een-kater~a342e387/",
    2018,
  ),
  beerAndWine: page(
    "Blog dat de Alcohol Infolijn aanhaalt",
    "Blog that quotes the Dutch alcohol information line",
    "https://gerritendekrekels.blogspot.com/2014/07/wijn-na-bier-geeft-plezier.html",
    2014,
  ),
  fontys: page(
    "Fontys Hogeschool over omgaan met alcohol",
    "Fontys University of Applied Sciences on handling alcohol",
    "https://www.fontys.nl/en/Fontys-Helps/Help-and-guidance/Mental-health/Alcohol-use/Handling-it-responsibly.htm",
  ),
  melior: page(
    "Melior (België) over alcoholvergiftiging",
    "Melior (Belgium) on alcohol poisoning",
    "https://melior-olen.be/blog/alcoholvergiftiging/",
  ),
  healthCouncil: page(
    "Tijdschrift over gezondheid, met de Gezondheidsraad",
    "Dutch public health journal, with the Health Council",
    "https://link.springer.com/article/10.1007/s12508-022-00341-2",
    2022,
  ),
  strategies: page(
    "Onderzoek naar wat studenten doen als ze drinken",
    "Study of what students do when they drink",
    "https://doi.org/10.1177/00472379241246367",
  ),
  strategiesReview: page(
    "Onderzoek naar twee soorten strategieën",
    "Study of two kinds of strategies",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC3869566",
  ),
  cuttingDown: page(
    "Welingelichte Kringen, vijf manieren om te minderen",
    "Welingelichte Kringen, five ways to cut down",
    "https://www.welingelichtekringen.nl/gezondheid/5-manieren-om-je-alcoholgebruik-onder-controle-te-houden-tijdens-de-feestdagen",
    2025,
  ),
  cannabisPolicy: page(
    "Cannabis Kieswijzer over het beleid van de regering",
    "Cannabis Kieswijzer on government policy",
    "https://cannabis-kieswijzer.nl/beleid/kabinetsbeleid.html",
  ),
  vzinfo: page(
    "VZinfo over drugsgebruik in andere landen",
    "VZinfo on drug use in other countries",
    "https://vzinfo.nl/drugsgebruik/internationaal",
    2024,
  ),
  internationals: page(
    "Onderzoek onder internationale studenten in Nederland",
    "Study among international students in the Netherlands",
    "http://mdpi.com/2673-995X/4/1/7",
    2024,
  ),
  bike: page(
    "Politie over alcohol op de fiets",
    "Dutch police on alcohol and cycling",
    "https://www.politie.nl/informatie/hoeveel-alcohol-mag-ik-drinken-als-ik-nog-een-fiets-of-brommer-moet-besturen.html",
  ),
  prosecutor: page(
    "Openbaar Ministerie over alcohol in het verkeer",
    "Dutch public prosecutor on alcohol in traffic",
    "https://www.om.nl/onderwerpen/verkeer/handhaving/alcohol",
  ),
  legalHelp: page(
    "Juridisch Loket over rijden onder invloed",
    "Juridisch Loket on driving under the influence",
    "https://www.juridischloket.nl/politie-en-justitie/verkeersovertredingen/rijden-onder-invloed/",
  ),
  teamAlert: page(
    "Autoblog, met TeamAlert over xtc achter het stuur",
    "Autoblog, with TeamAlert on ecstasy and driving",
    "https://www.autoblog.nl/nieuws/jonge-xtc-gebruikers-te-snel-achter-het-stuur-128498",
    2019,
  ),
  pharmacists: page(
    "Apotheek.be (België) over medicijnen en alcohol",
    "Apotheek.be (Belgium) on medicines and alcohol",
    "https://apotheek.be/Pharmacy/Article/geneesmiddelen-en-alcohol-vermijd-gevaarlijke-cocktails~564",
    2021,
  ),
  medicinesAlcohol: page(
    "Gezondheidsnet over alcohol en medicijnen",
    "Gezondheidsnet on alcohol and medicines",
    "https://gezondheidsnet.nl/gezondheid-en-medicijnen/alcohol-en-medicijnen",
  ),
  ritalin: page(
    "YouNews (Hogeschool Utrecht) over Ritalin",
    "YouNews (University of Applied Sciences Utrecht) on Ritalin",
    "https://younews.hu.nl/1819-redactie3/1268/geen-diagnose-maar-toch-aan-de-ritalin/",
  ),
  midwives: page(
    "Beroepsvereniging van verloskundigen over alcohol",
    "Dutch midwives on alcohol",
    "https://www.knov.nl/kennis-en-scholing/vakkennis-en-wetenschap/vakkennis/alcohol-en-zwangerschap",
    2023,
  ),
  councilPregnancy: page(
    "Gezondheidsraad over alcohol en zwangerschap",
    "Health Council on alcohol and pregnancy",
    "https://www.gezondheidsraad.nl/nl/taak-werkwijze/werkterrein/gezonde-voeding/risicos-van-alcoholgebruik-bij-conceptie-zwangerschap-en",
    2005,
  ),
  midwiferyReview: page(
    "Kennispoort Verloskunde over drugs en zwangerschap",
    "Kennispoort Verloskunde on drugs and pregnancy",
    "https://www.kennispoort-verloskunde.nl/onderzoek-in-t-kort/gevolgen-van-drugsgebruik-op-de-zwangerschap-neonaat-en-lactatie-een-literatuuroverzicht/",
  ),
  birthCentre: page(
    "Geboortecentrum Puur over drugs",
    "Birth centre Puur on drugs",
    "https://www.geboortecentrumpuur.nl/drugs",
  ),
  withdrawal: page(
    "Alcoholhulp.be (België) over stoppen",
    "Alcoholhulp.be (Belgium) on stopping",
    "https://www.alcoholhulp.be/probleemgebruik-ontwenningsverschijnselen",
  ),
  redCross: page(
    "Rode Kruis over een overdosis",
    "Red Cross on an overdose",
    "https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/",
  ),
  redCrossAlcohol: page(
    "Rode Kruis (België) over alcoholvergiftiging",
    "Red Cross (Belgium) on alcohol poisoning",
    "https://www.rodekruis.be/wat-kan-jij-doen/volg-een-opleiding/eerstehulptips/alcoholvergiftiging/",
  ),
  firstAid: page(
    "EHBO.nl over alcoholvergiftiging",
    "EHBO.nl on alcohol poisoning",
    "https://www.ehbo.nl/tips/alcoholvergiftiging/",
    2018,
  ),
  redCrossWorkshop: page(
    "Nieuws.nl over een workshop van het Rode Kruis",
    "Nieuws.nl on a Red Cross workshop",
    "https://nieuws.nl/algemeen/20191011/workshop-rode-kruis-over-drank-en-drugs/",
    2019,
  ),
  firstAidPost: page(
    "Vice over de EHBO op een feest",
    "Vice on first aid at a party",
    "https://www.vice.com/nl/article/hoe-het-eraan-toegaat-als-je-te-hard-gaat-en-de-ehbo-binnen-stommelt/",
  ),
  testRules: page(
    "Drugs-test.nl, de regels",
    "Drugs-test.nl, the rules",
    "https://www.drugs-test.nl/en/what-are-the-rules/",
  ),
  testVnn: page(
    "VNN over de testservice",
    "VNN on the testing service",
    "https://www.vnn.nl/actueel/nieuws-verhalen/blog/wat-de-kracht-van-de-drugstestservice",
    2021,
  ),
  testBusy: page(
    "De Volkskrant over drukte bij de testservice",
    "De Volkskrant on a busy testing service",
    "https://www.volkskrant.nl/nieuws-achtergrond/recordaantal-gebruikers-wil-zekerheid-over-drugs-wegens-drukte-is-uw-pil-niet-getest~b256533a/",
    2022,
  ),
  testNovadic: page(
    "Novadic-Kentron over de testservice",
    "Novadic-Kentron on the testing service",
    "https://www.novadic-kentron.nl/ben-ik-verslaafd/testservice-dims-drugs-informatie-en-monitoring-systeem/",
  ),
  preventiveTalk: page(
    "Loket Gezond Leven over het preventieve adviesgesprek",
    "Loket Gezond Leven on the preventive talk",
    "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400551",
  ),
  utoday: page(
    "U-Today (Universiteit Twente) over een spreekuur",
    "U-Today (University of Twente) on a consultation hour",
    "https://www.utoday.nl/news/76039/addiction-concerns-ut-launches-preventive-consultation-hours",
  ),
} satisfies Record<string, Source>;
