import { describe, expect, it } from "vitest";
import { type Grant, roles } from "~/auth/roles";
import groningen from "~/region/data/groningen.json";
import { regionSchema } from "~/region/region";
import { providerSchema } from "~/region/sign-in";
import { mayEdit } from "./may-edit";

const { services, contacts } = regionSchema.parse(groningen);
const talk = services[0]!;
const ofRug: Grant[] = [{ role: "prevention-worker", institutions: ["rug"] }];
const ofBoth: Grant[] = [...ofRug, { role: "administrator", institutions: ["hanze"] }];

it("a sign-in of the region gives the roles that there are", () => {
  expect(providerSchema.shape.rules.element.shape.role.options).toEqual([...roles]);
});

describe("who may change what", () => {
  it("a service only with a role at all of its institutions, before and after", () => {
    const own = { ...talk, institutions: ["rug"] };
    expect(mayEdit(ofBoth, "services/x", talk)).toBe(true);
    expect(mayEdit(ofRug, "services/x", talk)).toBe(false);
    expect(mayEdit(ofRug, "services/x", own)).toBe(true);
    expect(mayEdit(ofRug, "services/x", talk, own)).toBe(false);
    expect(mayEdit(ofRug, "services/x", own, talk)).toBe(false);
    expect(mayEdit(ofRug, "services/x", own, null)).toBe(true);
  });

  it("not with a role that does not edit the region", () => {
    const advisor: Grant[] = [{ role: "advisor", institutions: ["rug", "hanze"] }];
    expect(mayEdit(advisor, "services/x", talk)).toBe(false);
  });

  it("a contact is of the whole region", () => {
    expect(mayEdit(ofRug, "contacts/police", contacts[5]!, null)).toBe(true);
  });
});
