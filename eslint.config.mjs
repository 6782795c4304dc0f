import js from "@eslint/js";
import globals from "globals";

const RULES = {
  ...js.configs.recommended.rules,
  eqeqeq: "error",
  "no-shadow": "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-unused-vars": ["error", { ignoreRestSiblings: true }],
  "no-restricted-syntax": [
    "error",
    {
      selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
      message: "Words are text: make elements, and give them their words.",
    },
  ],
};

export default [
  {
    ignores: [
      "helpers/static/",
      "config/jupyterlab/labextensions/als-pages/static/made/",
      "notebooks/",
      "site/",
      "review/",
      ".venv/",
      ".bench/",
      ".lite/",
      "lite/",
      ".older/",
      ".load/",
      ".reader/",
    ],
  },
  {
    files: ["**/*.{js,mjs}"],
    rules: RULES,
    languageOptions: { ecmaVersion: "latest", sourceType: "module", globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  {
    files: ["helpers/build/*.mjs", "**/*.test.js", "eslint.config.mjs"],
    languageOptions: { globals: globals.node },
  },
];
