import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import { importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

const domains = [
  "instruments",
  "norms",
  "questionnaire",
  "feedback",
  "receipt",
  "region",
  "content",
  "db",
  "http",
  "ui",
  "visit",
];

/** Which folders of app/ each folder may import besides itself; routes/ may import everything. */
/** @type {Record<string, string[]>} */
const mayImport = {
  instruments: [],
  norms: [],
  questionnaire: ["instruments"],
  feedback: ["instruments", "norms"],
  receipt: [],
  region: [],
  content: ["instruments", "questionnaire", "feedback"],
  db: ["instruments"],
  http: ["db"],
  ui: ["content", "instruments", "norms", "questionnaire", "receipt"],
  visit: ["db", "http", "instruments", "questionnaire", "receipt", "region"],
};

const arrows = Object.entries(mayImport).flatMap(([folder, allowed]) =>
  domains
    .filter((other) => other !== folder && !allowed.includes(other))
    .map((other) => ({ target: `./app/${folder}`, from: `./app/${other}` })),
);

export default tseslint.config(
  { ignores: ["build", "node_modules", "app/db/generated", ".data", "pictures"] },
  js.configs.recommended,
  tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { typescript: true } },
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
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
      "import-x/no-restricted-paths": [
        "error",
        {
          basePath: import.meta.dirname,
          zones: [
            ...arrows,
            // A route is nobody's library, its own folder excepted.
            ...domains.map((folder) => ({ target: `./app/${folder}`, from: "./app/routes" })),
          ],
        },
      ],
    },
  },
  {
    // Prisma speaks in app/db only; the environment is read in one file.
    files: ["app/**"],
    ignores: ["app/db/**", "app/env.server.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["@prisma/*", "**/generated/*"] }],
      "no-restricted-properties": ["error", { object: "process", property: "env" }],
    },
  },
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
  { files: ["app/content/**", "**/items.ts"], rules: { "max-lines": "off" } },
  { files: ["**/*.test.ts", "tests/**"], rules: { "max-lines-per-function": "off" } },
  {
    files: ["app/ui/enhance.js"],
    languageOptions: {
      globals: {
        document: "readonly",
        location: "readonly",
        navigator: "readonly",
        addEventListener: "readonly",
        print: "readonly",
        Element: "readonly",
        HTMLElement: "readonly",
        HTMLFormElement: "readonly",
      },
    },
  },
  { files: ["scripts/**", "prisma/**"], rules: { "no-console": "off" } },
);
