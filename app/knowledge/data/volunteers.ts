import { checkedOn, type Statement } from "../statement";
import { sources } from "./sources";

/** Where the idea of the kit comes from. */
export const unityMethod: Statement = checkedOn("2026-11-22")(
  "Zo werkt Unity ook: getrainde vrijwilligers praten met leeftijdgenoten, met een quiz en zonder oordeel.",
  "Unity works like this too: trained volunteers talk with their peers, with a quiz and without judgement.",
  sources.unityMethod,
);
