import Reports
import RevisionFiles

/// A revision in the words of a review.
public struct Review: Sendable, Encodable {
    public struct Statement: Sendable, Encodable {
        public let line: Int
        public let sql: String
        public let reviews: [String]
        public let approved: Bool
        public let notes: [String]
        public let locks: [String]
    }

    public struct Step: Sendable, Encodable {
        public let transactional: Bool
        public let statements: [Statement]
    }

    public let revision: String
    public let revises: [String]
    public let message: String
    public let path: String
    public let proved: String?
    public let upgrade: [Step]
    public let downgrade: [Step]
}

extension Project {
    public func review(_ address: String) async throws -> Review {
        let graph = try loadRevisions()
        let file = try await revision(address, graph)
        func steps(_ body: RevisionBody) -> [Review.Step] {
            body.steps.map { step in
                Review.Step(
                    transactional: step.isTransactional,
                    statements: step.statements.map {
                        Review.Statement(
                            line: $0.line, sql: $0.sql, reviews: $0.reviews, approved: $0.isApproved, notes: $0.notes,
                            locks: $0.locks)
                    })
            }
        }
        return Review(
            revision: file.id, revises: file.revises, message: file.message, path: file.path, proved: file.proved,
            upgrade: steps(file.upgrade), downgrade: steps(file.downgrade))
    }

    public func render(_ review: Review, markdown: Bool) throws -> String {
        let name = markdown ? "review.md.mustache" : "review.txt.mustache"
        let template = try FileTree.read(folder + "/templates/" + name)
        do {
            return try ReviewTemplate.render(review.values, markdown: markdown, template: template)
        } catch let failure as RevisionTemplate.Failure {
            throw AutogenFailure(.usage, "template.invalid", failure.message)
        }
    }
}

extension Review {
    /// What the templates may name.
    fileprivate var values: [String: Any] {
        func step(_ step: Step, _ number: Int, _ count: Int) -> [String: Any] {
            [
                "number": String(number), "count": String(count), "isDivided": count > 1 || !step.transactional,
                "transaction": step.transactional ? "one transaction" : "outside a transaction, statement by statement",
                "statements": step.statements.map { statement -> [String: Any] in
                    [
                        "sql": statement.sql, "line": String(statement.line),
                        "indented": statement.sql.split(separator: "\n", omittingEmptySubsequences: false).joined(
                            separator: "\n      "),
                        "remarks":
                            statement.reviews.map { (statement.approved ? "approved: " : "TO DECIDE: ") + $0 }
                            + statement.notes.map { "note: \($0)" } + statement.locks.map { "lock: \($0)" },
                    ]
                },
            ]
        }
        func steps(_ steps: [Step]) -> [[String: Any]] {
            steps.enumerated().map { step($1, $0 + 1, steps.count) }
        }
        let all = upgrade.flatMap(\.statements)
        let decisions = all.filter { !$0.approved }.flatMap { statement in
            statement.reviews.map { ["line": String(statement.line), "text": $0] }
        }
        return [
            "revision": revision, "revises": revises.isEmpty ? "the base" : revises.joined(separator: ", "),
            "message": message,
            "path": path, "proved": proved ?? "not proved", "statementCount": String(all.count), "decisions": decisions,
            "hasDecisions": !decisions.isEmpty, "upgrade": steps(upgrade), "downgrade": steps(downgrade),
        ]
    }
}
