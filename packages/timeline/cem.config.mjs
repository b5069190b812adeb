export default {
  globs: ["src/**/*.ts"],
  exclude: ["src/**/*.test.ts", "src/**/*.browser.ts"],
  litelement: true,
  outdir: ".",
};
