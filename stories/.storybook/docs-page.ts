/** The documentation page of a file of stories: its title, its words, and the stories one after the other. */
import { Description, Stories, Title } from "@storybook/addon-docs/blocks";
import { createElement, Fragment, type ReactElement } from "react";

/** Without the table of controls, which the playground and the reference have. */
export function DocsPage(): ReactElement {
  return createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Description),
    createElement(Stories, { title: "", includePrimary: true }),
  );
}
