import antwerp2022 from "./data/antwerp-2022.json";
import cbs20222024 from "./data/cbs-2022-2024.json";
import cbsJeugdmonitor2024 from "./data/cbs-jeugdmonitor-2024.json";
import doorsneeModel2026 from "./data/doorsnee-model-2026.json";
import ggdGroningen2024 from "./data/ggd-groningen-2024.json";
import hanzemagInterview2020 from "./data/hanzemag-interview-2020.json";
import hanzemagSurvey2021 from "./data/hanzemag-survey-2021.json";
import mmms2025Press from "./data/mmms-2025-press.json";
import ndmAdhdMedication2021 from "./data/ndm-adhd-medication-2021.json";
import ndmAdhdMedication2023 from "./data/ndm-adhd-medication-2023.json";
import ndmAlcohol2021 from "./data/ndm-alcohol-2021.json";
import ndmAlcohol2025 from "./data/ndm-alcohol-2025.json";
import ndmAmphetamine2023 from "./data/ndm-amphetamine-2023.json";
import ndmCannabis2023 from "./data/ndm-cannabis-2023.json";
import ndmGhb2021 from "./data/ndm-ghb-2021.json";
import ndmKetamine2021 from "./data/ndm-ketamine-2021.json";
import ndmNitrousOxide2023 from "./data/ndm-nitrous-oxide-2023.json";
import ndmSedatives2021 from "./data/ndm-sedatives-2021.json";
import ndmSedatives2023 from "./data/ndm-sedatives-2023.json";
import nightlifeSurvey2023 from "./data/nightlife-survey-2023.json";
import radboud2022 from "./data/radboud-2022.json";
import rug2011 from "./data/rug-2011.json";
import rugMembers2011 from "./data/rug-members-2011.json";
import stapMmms2023 from "./data/stap-mmms-2023.json";
import ukrantMmms2023 from "./data/ukrant-mmms-2023.json";
import vadBinge2017 from "./data/vad-binge-2017.json";
import vadPerceived2017 from "./data/vad-perceived-2017.json";
import vanDenBos2017 from "./data/van-den-bos-2017.json";
import vanDenBos2024 from "./data/van-den-bos-2024.json";
import vanDenBosChapter2020 from "./data/van-den-bos-chapter-2020.json";
import vanDenBosLisbon2019 from "./data/van-den-bos-lisbon-2019.json";
import verhoog2020 from "./data/verhoog-2020.json";

/** Every data file by its name, still unchecked; a test compares this list with the folder. */
export const publicationFiles: Readonly<Record<string, unknown>> = {
  "antwerp-2022.json": antwerp2022,
  "cbs-2022-2024.json": cbs20222024,
  "cbs-jeugdmonitor-2024.json": cbsJeugdmonitor2024,
  "doorsnee-model-2026.json": doorsneeModel2026,
  "ggd-groningen-2024.json": ggdGroningen2024,
  "hanzemag-interview-2020.json": hanzemagInterview2020,
  "hanzemag-survey-2021.json": hanzemagSurvey2021,
  "mmms-2025-press.json": mmms2025Press,
  "ndm-adhd-medication-2021.json": ndmAdhdMedication2021,
  "ndm-adhd-medication-2023.json": ndmAdhdMedication2023,
  "ndm-alcohol-2021.json": ndmAlcohol2021,
  "ndm-alcohol-2025.json": ndmAlcohol2025,
  "ndm-amphetamine-2023.json": ndmAmphetamine2023,
  "ndm-cannabis-2023.json": ndmCannabis2023,
  "ndm-ghb-2021.json": ndmGhb2021,
  "ndm-ketamine-2021.json": ndmKetamine2021,
  "ndm-nitrous-oxide-2023.json": ndmNitrousOxide2023,
  "ndm-sedatives-2021.json": ndmSedatives2021,
  "ndm-sedatives-2023.json": ndmSedatives2023,
  "nightlife-survey-2023.json": nightlifeSurvey2023,
  "radboud-2022.json": radboud2022,
  "rug-2011.json": rug2011,
  "rug-members-2011.json": rugMembers2011,
  "stap-mmms-2023.json": stapMmms2023,
  "ukrant-mmms-2023.json": ukrantMmms2023,
  "vad-binge-2017.json": vadBinge2017,
  "vad-perceived-2017.json": vadPerceived2017,
  "van-den-bos-2017.json": vanDenBos2017,
  "van-den-bos-2024.json": vanDenBos2024,
  "van-den-bos-chapter-2020.json": vanDenBosChapter2020,
  "van-den-bos-lisbon-2019.json": vanDenBosLisbon2019,
  "verhoog-2020.json": verhoog2020,
};
