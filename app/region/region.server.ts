import { z } from "zod";
import { env } from "~/env.server";
import { type Region, regionSchema } from "./region";

const files = import.meta.glob<unknown>("./data/*.json", { eager: true, import: "default" });

/** The region of this deployment, validated when the site starts. */
export const region: Region = readRegion(env.REGION);

function readRegion(name: string): Region {
  const file = files[`./data/${name}.json`];
  if (file === undefined)
    throw new Error(`Doorsnee does not start: there is no region "${name}" in app/region/data.`);
  const result = regionSchema.safeParse(file);
  if (!result.success) {
    throw new Error(
      `Doorsnee does not start: app/region/data/${name}.json is wrong.\n${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}

/** The region in force. */
export function getRegion(): Region {
  return region;
}
