import SourceDiagnostics

/// A revision: a header of comments, and the two bodies.
package struct RevisionFile: Sendable {
    package var id: String
    package var revises: [String]
    package var message: String
    package var created: String = ""
    package var branch: [String] = []
    package var dependsOn: [String] = []
    /// The revisions that were made one with this; nothing but what people see of them is left.
    package var replaces: [String] = []
    /// A hash that ties the file to the models it was made from; nil in hand-written files.
    package var state: String?
    package var proved: String?
    package var isBaseline = false
    /// Why it cannot be taken back; nil where it can.
    package var irreversible: String?
    /// The file or the id in another runner's project that it was taken over from.
    package var origin: String?
    package var upgrade = RevisionBody()
    package var downgrade = RevisionBody()
    /// Where it was read from.
    package var path: String = ""
    /// The file's text as it was read.
    package var text: String = ""

    package init(id: String, revises: [String], message: String) {
        self.id = id
        self.revises = revises
        self.message = message
    }
}

package struct RevisionBody: Sendable, Equatable {
    package var steps: [RevisionStep] = []

    package init(steps: [RevisionStep] = []) { self.steps = steps }

    /// A hash over statements and directives; comments do not count.
    package var checksum: String {
        Checksum.sha256(steps.map(\.canonicalText).joined(separator: "\u{1}"))
    }

    package var statements: [RevisionStatement] { steps.flatMap(\.statements) }

    /// The body as a file shows it.
    package var text: String {
        var text = "\n"
        for (number, step) in steps.enumerated() {
            if let batch = step.batch {
                text += Directive.batch(batch).line + "\n"
            } else if number > 0 || !step.isTransactional {
                text += Directive.step(isTransactional: step.isTransactional).line + "\n\n"
            }
            if step.saysForeignKeysOff { text += Directive.foreignKeysOff.line + "\n\n" }
            for statement in step.statements {
                for comment in statement.comments { text += "-- \(comment)\n" }
                text += statement.sql + ";\n\n"
            }
        }
        return text
    }

    /// The statements that a person has to decide on.
    package var unresolved: [RevisionStatement] { statements.filter { !$0.reviews.isEmpty && !$0.isApproved } }

    /// What a person has to decide, of which a statement may have several.
    package var questions: [(statement: RevisionStatement, text: String)] {
        unresolved.flatMap { statement in statement.reviews.map { (statement, $0) } }
    }
}

package struct RevisionStep: Sendable, Equatable {
    package var isTransactional: Bool
    package var statements: [RevisionStatement]
    /// Set where the step is one statement that runs in batches.
    package var batch: RevisionBatch?
    /// Whether `-- autogen: foreign-keys off` stands at its head.
    package var saysForeignKeysOff = false

    package init(
        isTransactional: Bool = true, statements: [RevisionStatement] = [], batch: RevisionBatch? = nil
    ) {
        self.isTransactional = isTransactional
        self.statements = statements
        self.batch = batch
    }

    var canonicalText: String {
        // How large batches are may be mended at any time.
        let kind = batch.map { "batch \($0.table) \($0.key)" } ?? (isTransactional ? "step" : "step no-transaction")
        let keys = saysForeignKeysOff ? " foreign-keys off" : ""
        return kind + keys + "\u{2}" + statements.map(\.sql).joined(separator: "\u{2}")
    }

    package var checksum: String { Checksum.sha256(canonicalText) }

    /// Whether foreign keys are let be while it runs, and looked at before it is committed (SQLite): as the directive says, or a
    /// statement which comes too late for it, inside of the transaction.
    package var isWithoutForeignKeys: Bool {
        saysForeignKeysOff
            || isTransactional && statements.contains { ForeignKeyPragma($0.sql).map { !$0.isOn } ?? false }
    }
}

package struct RevisionStatement: Sendable, Equatable {
    package var sql: String
    package var line: Int
    /// The comment lines above it, without their dashes.
    package var comments: [String]

    package init(sql: String, line: Int, comments: [String] = []) {
        self.sql = sql
        self.line = line
        self.comments = comments
    }

    /// What a person has to decide.
    package var reviews: [String] {
        comments.filter { $0.hasPrefix("REVIEW ") }.map { String($0.dropFirst("REVIEW ".count)) }
    }

    package var notes: [String] {
        comments.filter { $0.hasPrefix("NOTE ") }.map { String($0.dropFirst("NOTE ".count)) }
    }

    package var locks: [String] {
        comments.filter { $0.hasPrefix("lock: ") }.map { String($0.dropFirst("lock: ".count)) }
    }

    package var approval: String? { comments.first { $0.hasPrefix("APPROVED ") } }

    /// The queries that count the rows in the way, each under its flag.
    package var checks: [(flag: String, query: String)] {
        var (result, flag): ([(flag: String, query: String)], String?) = ([], nil)
        for comment in comments {
            if let mark = ["REVIEW ", "NOTE "].first(where: comment.hasPrefix) {
                flag = String(comment.dropFirst(mark.count))
            } else if let text = flag, comment.hasPrefix("  check: ") {
                result.append((text, String(comment.dropFirst("  check: ".count))))
                flag = nil
            }
        }
        return result
    }

    package var fingerprint: String { "sha256:" + Checksum.sha256(sql).prefix(16) }

    /// Whether a person has approved just this statement.
    package var isApproved: Bool { approval?.hasSuffix(fingerprint) ?? false }

    /// Whether an approval is there that was given to another text.
    package var hasStaleApproval: Bool { approval != nil && !isApproved }
}
