import MigrationPlan
import Mustache
import RevisionFiles
import SQLText

/// Writes a plan as a revision file, by the template that the project may override in `templates/revision.sql.mustache`.
package enum RevisionTemplate {
    package static let builtIn = """
        -- revision: {{{revision}}}
        -- revises: {{{revises}}}
        -- message: {{{message}}}
        {{#created}}
        -- created: {{{created}}}
        {{/created}}
        {{#fields}}
        -- {{{key}}}: {{{value}}}
        {{/fields}}

        -- autogen: upgrade
        {{{upgrade}}}
        -- autogen: downgrade
        {{{downgrade}}}
        """

    package struct Failure: Error, Sendable {
        package let message: String
    }

    package static func render(
        _ file: RevisionFile, upgrade: String, downgrade: String, template: String?
    ) throws -> String {
        var fields: [[String: String]] = []
        func field(_ key: String, _ value: String?) {
            if let value { fields.append(["key": key, "value": value]) }
        }
        field("branch", file.branch.isEmpty ? nil : file.branch.joined(separator: ", "))
        field("depends_on", file.dependsOn.isEmpty ? nil : file.dependsOn.joined(separator: ", "))
        field("replaces", file.replaces.isEmpty ? nil : file.replaces.joined(separator: ", "))
        field("baseline", file.isBaseline ? "yes" : nil)
        field("irreversible", file.irreversible)
        field("origin", file.origin.map(commentText))
        field("state", file.state)
        field("proved", file.proved)
        let values: [String: Any] = [
            "revision": file.id, "revises": file.revises.joined(separator: ", "), "message": commentText(file.message),
            "created": file.created, "fields": fields, "upgrade": upgrade, "downgrade": downgrade,
        ]
        let text: String
        do {
            text = try MustacheTemplate(string: template ?? builtIn).render(values)
        } catch {
            throw Failure(message: "templates/revision.sql.mustache cannot be used: \(error)")
        }
        var isHeader = true
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            var line = line
            if line.hasPrefix("-- autogen: ") { isHeader = false }
            // A header field without value ends in its colon. A line of a body may stand in a literal, and stays.
            while isHeader, line.last == " " && line.hasPrefix("-- ") && line.dropLast().last == ":" {
                line.removeLast()
            }
            return String(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A body as the file shows it: steps, flags above their statements, each statement ended once.
    package static func body(_ plan: Plan) -> String {
        var text = "\n"
        for (number, step) in plan.steps.enumerated() {
            if number > 0 || !step.isTransactional {
                text += step.isTransactional ? "-- autogen: step\n" : "-- autogen: step no-transaction\n"
                text += step.isTransactional ? "\n" : ""
            }
            if step.isWithoutForeignKeys { text += "-- autogen: foreign-keys off\n\n" }
            for statement in step.statements {
                for line in comments(statement) { text += line + "\n" }
                text += statement.sql.text + ";\n\n"
            }
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }

    package static func comments(_ statement: PlannedStatement) -> [String] {
        statement.flags.flatMap { flag -> [String] in
            var lines = ["-- \(flag.level.rawValue) \(flag.code): \(commentText(flag.message))"]
            if let check = flag.check.flatMap({ oneLine($0.text) }) { lines.append("--   check: \(check)") }
            for alternative in flag.alternatives { lines.append("--   \(commentText(alternative))") }
            return lines
        } + statement.locks.map { "-- lock: \(commentText($0))" }
    }

    /// A query as a comment can hold it, which is run from there; nil where a name or a string in it would not be the same.
    package static func oneLine(_ sql: String) -> String? {
        var scanner = SQLScanner(Array(sql.utf8))
        var result = ""
        while let token = scanner.next() {
            let text = scanner.text(token.range)
            switch token.kind {
            case .lineComment: continue
            case .space: result += text.contains(where: \.isNewline) ? " " : text
            default:
                guard commentText(text) == text else { return nil }
                result += text
            }
        }
        return result
    }

    /// Text that cannot end its comment: control characters and line ends are escaped.
    package static func commentText(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                result += " "
            } else if scalar.value < 0x20 || scalar.value == 0x7F || (0x80...0x9F).contains(scalar.value)
                || scalar.value == 0x2028 || scalar.value == 0x2029
            {
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
