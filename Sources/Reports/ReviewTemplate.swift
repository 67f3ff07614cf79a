import Mustache

/// The review of a revision as text or Markdown; projects may override it in `templates/`.
package enum ReviewTemplate {
    /// A step of either body.
    private static let textStep = """
        {{#isDivided}}
          Step {{{number}}} of {{{count}}}, {{{transaction}}}
        {{/isDivided}}
        {{#statements}}
        {{#remarks}}
            {{{.}}}
        {{/remarks}}
              {{{indented}}};

        {{/statements}}
        """

    package static let text = """
        {{{revision}}} {{{message}}}
        {{{path}}}, after {{{revises}}}; proved: {{{proved}}}
        {{#hasDecisions}}

        To decide:
        {{#decisions}}
          line {{{line}}}: {{{text}}}
        {{/decisions}}
        {{/hasDecisions}}

        Upgrade, {{{statementCount}}} statements:
        {{#upgrade}}
        \(textStep)
        {{/upgrade}}
        Downgrade:
        {{#downgrade}}
        \(textStep)
        {{/downgrade}}

        """

    package static let markdown = """
        ## `{{{revision}}}` {{{message}}}

        `{{{path}}}`, after {{{revises}}} · proved: {{{proved}}}
        {{#hasDecisions}}

        ### To decide
        {{#decisions}}
        - [ ] line {{{line}}}: {{{text}}}
        {{/decisions}}
        {{/hasDecisions}}

        ### Upgrade
        {{#upgrade}}
        {{#isDivided}}

        **Step {{{number}}} of {{{count}}}**, {{{transaction}}}
        {{/isDivided}}
        {{#statements}}

        {{#remarks}}
        - {{{.}}}
        {{/remarks}}

        ```sql
        {{{sql}}};
        ```
        {{/statements}}
        {{/upgrade}}

        <details><summary>Downgrade</summary>
        {{#downgrade}}
        {{#statements}}

        {{#remarks}}
        - {{{.}}}
        {{/remarks}}

        ```sql
        {{{sql}}};
        ```
        {{/statements}}
        {{/downgrade}}

        </details>

        """

    package static func render(_ values: [String: Any], markdown isMarkdown: Bool, template: String?) throws -> String {
        do {
            return try MustacheTemplate(string: template ?? (isMarkdown ? markdown : text)).render(values)
        } catch {
            throw RevisionTemplate.Failure(message: "the review template cannot be used: \(error)")
        }
    }
}
