import { render } from "solid-js/web";
import { App } from "./app.tsx";

const place = document.getElementById("app");
if (place) render(() => <App />, place);
