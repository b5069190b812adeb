// Lint rule: what a file exports says what it is, in a comment of the `/** … */` kind just above.

const declarations = [
  "FunctionDeclaration",
  "ClassDeclaration",
  "VariableDeclaration",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
];

/** @type {import("eslint").Rule.RuleModule} */
export const documentedExports = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { missing: "Say what `{{name}}` is in a /** comment */ above the export." },
  },
  create(context) {
    /** @param {any} declaration */
    const nameOf = (declaration) => declaration.id?.name ?? declaration.declarations?.[0]?.id?.name;
    // The second and later overloads of a function share the first one's comment.
    const seen = new Set();
    return {
      /** @param {any} node */
      "ExportNamedDeclaration[declaration]"(node) {
        const { declaration } = node;
        const name = nameOf(declaration) ?? "this export";
        const kinds = [...declarations, "TSDeclareFunction"];
        if (!kinds.includes(declaration.type) || seen.has(name)) return;
        seen.add(name);
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        const isDoc = comment?.type === "Block" && comment.value.startsWith("*");
        if (!isDoc) context.report({ node, messageId: "missing", data: { name } });
      },
    };
  },
};
