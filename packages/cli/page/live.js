// Follows the file that the page shows: each new version goes to the element, which keeps its window.
const timeline = document.querySelector("sanjyra-timeline");
const changes = new window.EventSource("/changes");

changes.addEventListener("message", ({ data }) => {
  const { src, language, title } = JSON.parse(data);
  if (timeline?.getAttribute("src") === src) return;
  document.title = title;
  if (language) document.documentElement.lang = language;
  else document.documentElement.removeAttribute("lang");
  timeline?.setAttribute("label", title);
  timeline?.setAttribute("src", src);
});
