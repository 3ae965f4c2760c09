import type { Bilingual } from "~/language";
import { site as siteEn } from "./en/site";
import { group as groupEn } from "./en/group";
import { landing as landingEn } from "./en/landing";
import { campaign as campaignEn } from "./en/campaign";
import { counts as countsEn } from "./en/counts";
import { cohorts as cohortsEn } from "./en/cohorts";
import { workshopDates as workshopDatesEn } from "./en/workshop-dates";
import { check as checkEn } from "./en/check";
import { feedback as feedbackEn } from "./en/feedback";
import { substances as substancesEn } from "./en/substances";
import { receipt as receiptEn } from "./en/receipt";
import { mentor as mentorEn } from "./en/mentor";
import { norms as normsEn } from "./en/norms";
import { office as officeEn } from "./en/office";
import { officeNorms as officeNormsEn } from "./en/office-norms";
import { officeRegion as officeRegionEn } from "./en/office-region";
import { tracks as tracksEn } from "./en/tracks";
import { sessionPlans as sessionPlansEn } from "./en/session-plans";
import { workbook as workbookEn } from "./en/workbook";
import { talk as talkEn } from "./en/talk";
import { talkWays as talkWaysEn } from "./en/talk-ways";
import { officeTalk as officeTalkEn } from "./en/office-talk";
import { talkNumbers as talkNumbersEn } from "./en/talk-numbers";
import { thread as threadEn } from "./en/thread";
import { officeThreads as officeThreadsEn } from "./en/office-threads";
import { facts as factsEn } from "./en/facts";
import { exercises as exercisesEn } from "./en/exercises";
import { worried as worriedEn } from "./en/worried";
import { association as associationEn } from "./en/association";
import { localNorms as localNormsEn } from "./en/local-norms";
import { posters as postersEn } from "./en/posters";
import { advisor as advisorEn } from "./en/advisor";
import { advisorPractice as advisorPracticeEn } from "./en/advisor-practice";
import { slips as slipsEn } from "./en/slips";
import { site as siteNl } from "./nl/site";
import { group as groupNl } from "./nl/group";
import { landing as landingNl } from "./nl/landing";
import { campaign as campaignNl } from "./nl/campaign";
import { counts as countsNl } from "./nl/counts";
import { cohorts as cohortsNl } from "./nl/cohorts";
import { workshopDates as workshopDatesNl } from "./nl/workshop-dates";
import { check as checkNl } from "./nl/check";
import { feedback as feedbackNl } from "./nl/feedback";
import { substances as substancesNl } from "./nl/substances";
import { receipt as receiptNl } from "./nl/receipt";
import { mentor as mentorNl } from "./nl/mentor";
import { norms as normsNl } from "./nl/norms";
import { office as officeNl } from "./nl/office";
import { officeNorms as officeNormsNl } from "./nl/office-norms";
import { officeRegion as officeRegionNl } from "./nl/office-region";
import { tracks as tracksNl } from "./nl/tracks";
import { sessionPlans as sessionPlansNl } from "./nl/session-plans";
import { workbook as workbookNl } from "./nl/workbook";
import { talk as talkNl } from "./nl/talk";
import { talkWays as talkWaysNl } from "./nl/talk-ways";
import { officeTalk as officeTalkNl } from "./nl/office-talk";
import { talkNumbers as talkNumbersNl } from "./nl/talk-numbers";
import { thread as threadNl } from "./nl/thread";
import { officeThreads as officeThreadsNl } from "./nl/office-threads";
import { facts as factsNl } from "./nl/facts";
import { exercises as exercisesNl } from "./nl/exercises";
import { worried as worriedNl } from "./nl/worried";
import { association as associationNl } from "./nl/association";
import { localNorms as localNormsNl } from "./nl/local-norms";
import { posters as postersNl } from "./nl/posters";
import { advisor as advisorNl } from "./nl/advisor";
import { advisorPractice as advisorPracticeNl } from "./nl/advisor-practice";
import { slips as slipsNl } from "./nl/slips";

const dutch = {
  site: siteNl,
  landing: landingNl,
  group: groupNl,
  campaign: campaignNl,
  counts: countsNl,
  cohorts: cohortsNl,
  workshopDates: workshopDatesNl,
  check: checkNl,
  feedback: feedbackNl,
  substances: substancesNl,
  receipt: receiptNl,
  mentor: mentorNl,
  norms: normsNl,
  office: officeNl,
  officeNorms: officeNormsNl,
  officeRegion: officeRegionNl,
  tracks: tracksNl,
  sessionPlans: sessionPlansNl,
  workbook: workbookNl,
  talk: talkNl,
  talkWays: talkWaysNl,
  officeTalk: officeTalkNl,
  talkNumbers: talkNumbersNl,
  thread: threadNl,
  officeThreads: officeThreadsNl,
  facts: factsNl,
  exercises: exercisesNl,
  worried: worriedNl,
  association: associationNl,
  localNorms: localNormsNl,
  posters: postersNl,
  advisor: advisorNl,
  advisorPractice: advisorPracticeNl,
  slips: slipsNl,
};

/** Every sentence of the site that is ours to reword, in both languages of one type. */
export const content: Bilingual<typeof dutch> = {
  nl: dutch,
  en: {
    site: siteEn,
    landing: landingEn,
    group: groupEn,
    campaign: campaignEn,
    counts: countsEn,
    cohorts: cohortsEn,
    workshopDates: workshopDatesEn,
    check: checkEn,
    feedback: feedbackEn,
    substances: substancesEn,
    receipt: receiptEn,
    mentor: mentorEn,
    norms: normsEn,
    office: officeEn,
    officeNorms: officeNormsEn,
    officeRegion: officeRegionEn,
    tracks: tracksEn,
    sessionPlans: sessionPlansEn,
    workbook: workbookEn,
    talk: talkEn,
    talkWays: talkWaysEn,
    officeTalk: officeTalkEn,
    talkNumbers: talkNumbersEn,
    thread: threadEn,
    officeThreads: officeThreadsEn,
    facts: factsEn,
    exercises: exercisesEn,
    worried: worriedEn,
    association: associationEn,
    localNorms: localNormsEn,
    posters: postersEn,
    advisor: advisorEn,
    advisorPractice: advisorPracticeEn,
    slips: slipsEn,
  },
};
