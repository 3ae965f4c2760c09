import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

/**
 * Which folders of app/ each folder may import besides itself; routes/ may import everything.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  instruments: [],
  norms: [],
  questionnaire: ["instruments"],
  feedback: ["instruments", "norms", "workshops"],
  receipt: [],
  region: [],
  auth: ["db", "http", "region"],
  office: ["auth", "db", "feedback", "http", "local-norms", "norms", "region"],
  content: [
    "association",
    "feedback",
    "group",
    "instruments",
    "local-norms",
    "questionnaire",
    "region",
    "relatives",
    "talk",
    "training",
    "workshops",
  ],
  db: ["instruments", "local-norms", "norms", "questionnaire", "region", "snapshots"],
  http: ["db", "region", "sealing"],
  ui: [
    "calendar",
    "content",
    "group",
    "instruments",
    "knowledge",
    "local-norms",
    "norms",
    "questionnaire",
    "receipt",
    "region",
    "snapshots",
    "talk",
    "workshops",
  ],
  visit: [
    "association",
    "db",
    "http",
    "instruments",
    "questionnaire",
    "receipt",
    "region",
    "sealing",
    "workshops",
  ],
  exercises: [],
  relatives: [],
  association: ["receipt"],
  knowledge: ["content", "instruments"],
  snapshots: ["instruments", "questionnaire", "workshops"],
  "local-norms": ["feedback", "instruments", "norms", "snapshots"],
  group: ["db", "http", "norms", "questionnaire", "receipt"],
  slips: ["db", "questionnaire", "receipt"],
  posters: ["content", "norms", "ui"],
  training: ["http"],
  campaign: ["norms", "snapshots"],
  calendar: [],
  talk: ["auth", "calendar", "db", "feedback", "http", "receipt", "region", "sealing", "visit"],
  sealing: [],
  simulation: ["instruments", "norms", "questionnaire"],
  workshops: ["auth", "calendar", "db", "group", "http", "instruments", "receipt"],
};
const folders = Object.keys(mayImport);

/** Prisma speaks in app/db only. */
const prisma = ["@prisma/*", "**/generated/*", "**/generated-postgres/*"];

/**
 * Arrows point one way, and a route is nobody's library.
 * @type {import("eslint").Linter.Config[]}
 */
const arrows = folders.map((folder) => {
  const closed = [
    ...folders.filter((other) => other !== folder && !mayImport[folder]?.includes(other)),
    "routes",
  ];
  const group = closed.flatMap((other) => [
    `~/${other}`,
    `~/${other}/**`,
    `../${other}/**`,
    `../../${other}/**`,
  ]);
  return {
    files: [`app/${folder}/**`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: folder === "db" ? group : [...group, ...prisma] },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ["build", "node_modules", "app/db/generated*", ".data", "pictures"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        clearTimeout: "readonly",
      },
    },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-console": ["error", { allow: ["error"] }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    // The environment is read in one file.
    files: ["app/**"],
    ignores: ["app/db/**", "app/env.server.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: prisma }],
      "no-restricted-properties": ["error", { object: "process", property: "env" }],
    },
  },
  ...arrows,
  {
    // A transaction that is not one statement can lose acknowledged writes (prisma#29933).
    files: ["app/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[property.name='$transaction']",
          message: "One statement a write.",
        },
      ],
    },
  },
  {
    files: ["app/**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 75, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      "app/content/**",
      "app/knowledge/data/**",
      "app/relatives/offers.ts",
      "app/talk/crisis-words.ts",
      "**/items.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/*.test.ts", "tests/**"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
  {
    files: ["app/ui/*.js", "app/routes/**/*.js"],
    languageOptions: {
      globals: {
        document: "readonly",
        location: "readonly",
        navigator: "readonly",
        addEventListener: "readonly",
        scrollTo: "readonly",
        Event: "readonly",
        EventSource: "readonly",
        FormData: "readonly",
        URLSearchParams: "readonly",
        HTMLDetailsElement: "readonly",
        print: "readonly",
        Element: "readonly",
        HTMLElement: "readonly",
        HTMLFormElement: "readonly",
        HTMLInputElement: "readonly",
        PublicKeyCredential: "readonly",
        DOMPoint: "readonly",
        performance: "readonly",
        setInterval: "readonly",
      },
    },
  },
  { files: ["scripts/**", "prisma/**", "tests/load/**"], rules: { "no-console": "off" } },
);
