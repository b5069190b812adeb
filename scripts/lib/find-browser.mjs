// Where Chromium is on this machine. Looks only; `browser.mjs` installs one where there is none.
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
];

const macPlaces = ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((app) =>
  ["/Applications", join(homedir(), "Applications")].map((folder) =>
    join(folder, `${app}.app`, "Contents", "MacOS", app),
  ),
);

const windowsPlaces = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
  const folder = process.env[variable];
  if (!folder) return [];
  return [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Chromium", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ];
});

const linuxPlaces = ["/snap/bin/chromium", "/opt/google/chrome/chrome"];

function usualPlaces() {
  if (process.platform === "darwin") return macPlaces;
  return process.platform === "win32" ? windowsPlaces : linuxPlaces;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The full path of a program on PATH, or undefined.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

// Playwright keeps each browser in a folder of its revision; the newest is taken.
function playwrightFolder() {
  const chosen = process.env["PLAYWRIGHT_BROWSERS_PATH"];
  if (chosen && chosen !== "0") return chosen;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "ms-playwright");
  if (process.platform === "win32") {
    return join(
      process.env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"),
      "ms-playwright",
    );
  }
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "ms-playwright");
}

const downloaded = [
  ["chrome-linux", "chrome"],
  ["chrome-linux64", "chrome"],
  ["chrome-win", "chrome.exe"],
  ["chrome-win64", "chrome.exe"],
  ...["chrome-mac", "chrome-mac-arm64", "chrome-mac-x64"].flatMap((folder) => [
    [folder, "Chromium.app", "Contents", "MacOS", "Chromium"],
    [folder, "Google Chrome for Testing.app", "Contents", "MacOS", "Google Chrome for Testing"],
  ]),
];

function playwrightPlaces() {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return [];
  const revisions = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return revisions.flatMap((revision) =>
    downloaded.map((parts) => join(folder, revision, ...parts)),
  );
}

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, a program on PATH, the usual places, then what
 * Playwright has downloaded before. Undefined where there is none.
 */
export function findChromium() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return chosen;
  const places = usualPlaces();
  return (
    names.map(onPath).find(Boolean) ??
    [...places, ...playwrightPlaces()].find((file) => isProgram(file))
  );
}
