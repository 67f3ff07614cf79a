import AutogenKit
import DatabaseAccess
import Foundation

/// From one schema to another and back: pull models of the wanted one, make a revision of the difference, apply it, look again,
/// take it back. `pg_dump` is the judge.
struct RoundTrip {
    enum Outcome: Sendable, CustomStringConvertible {
        case holds
        /// No revision was made, and the database was not touched; with what was said.
        case noRevision(String)
        /// What went wrong, first where, then how.
        case fails(stage: String, String)

        var description: String {
            switch self {
            case .holds: "holds"
            case .noRevision(let reason): "no revision: " + reason
            case .fails(let stage, let reason): stage + ": " + reason
            }
        }
    }

    let source: String
    let target: String

    func run() async throws -> Outcome {
        let (before, wanted) = (try await Lab.dump(source), try await Lab.dump(target))
        let workshop = try Lab.Workshop()
        do {
            _ = try await workshop.project(target).pull(
                out: "schema", singleFile: false, toOutput: false, force: false)
        } catch {
            let failure = AutogenFailure.wrap(error)
            return .fails(stage: "pull", failure.rendered())
        }
        let project = try workshop.project(source)
        let outcome: RevisionOutcome
        do {
            outcome = try await project.makeRevision(RevisionRequest(message: "change"))
        } catch {
            let failure = AutogenFailure.wrap(error)
            guard try await Lab.dump(source) == before else {
                return .fails(stage: "the database was touched", failure.rendered())
            }
            return .noRevision(failure.rendered())
        }
        if outcome.files.isEmpty {
            return Self.difference(before, wanted).map { .fails(stage: "a difference went unseen", $0) } ?? .holds
        }
        let revision = outcome.files.last?.text ?? ""
        _ = try await project.approve("head")
        do {
            _ = try await project.upgrade(to: "head", progress: { _ in })
        } catch {
            let failure = AutogenFailure.wrap(error)
            return .fails(stage: "the upgrade fails", failure.rendered() + "\n" + revision)
        }
        if let difference = Self.difference(try await Lab.dump(source), wanted) {
            return .fails(stage: "after the upgrade", difference + "\n" + revision)
        }
        if let failure = try await lookAgain(project, try workshop.project()) { return failure }
        do {
            _ = try await project.downgrade(to: "-1", confirm: { _ in true }, progress: { _ in })
        } catch {
            let failure = AutogenFailure.wrap(error)
            return .fails(stage: "the downgrade fails", failure.rendered() + "\n" + revision)
        }
        return Self.difference(try await Lab.dump(source), before)
            .map { .fails(stage: "after the downgrade", $0 + "\n" + revision) } ?? .holds
    }

    private func lookAgain(_ project: Project, _ offline: Project) async throws -> Outcome? {
        do {
            let again = try await project.makeRevision(RevisionRequest(message: "again"))
            if let file = again.files.last { return .fails(stage: "a second revision", file.text) }
            let live = try await project.check(live: true).changes
            if !live.isEmpty { return .fails(stage: "check of the database", "\(live)") }
            let replayed = try await offline.check(live: false).changes
            return replayed.isEmpty ? nil : .fails(stage: "check of the revisions", "\(replayed)")
        } catch {
            let failure = AutogenFailure.wrap(error)
            return .fails(stage: "looking again", failure.rendered())
        }
    }

    private static func difference(_ got: [String], _ wanted: [String]) -> String? {
        let (got, wanted) = (withoutInheritedNotNull(got), withoutInheritedNotNull(wanted))
        let missing = wanted.filter { !got.contains($0) }
        let extra = got.filter { !wanted.contains($0) }
        guard !missing.isEmpty || !extra.isEmpty else { return nil }
        return
            "missing \(missing.prefix(3).joined(separator: "\n"))\nleft over \(extra.prefix(3).joined(separator: "\n"))"
    }

    /// From version 18 on: what a partition's NOT NULL constraints are called, and whether a table that inherits one declares it,
    /// too, is not managed.
    private static func withoutInheritedNotNull(_ dump: [String]) -> [String] {
        let partitions = dump.compactMap { statement in
            statement.firstMatch(of: #/^ALTER TABLE ONLY .* ATTACH PARTITION (.*) (FOR VALUES|DEFAULT)/#).map {
                "CREATE TABLE \($0.output.1) ("
            }
        }
        let chosen = #/CONSTRAINT ("([^"]|"")+_not_null[0-9]*"|[^" ]+_not_null[0-9]*) NOT NULL/#
        let name = #/CONSTRAINT ("([^"]|"")+"|[^" ]+) NOT NULL/#
        return dump.map { statement in
            // PostgreSQL's own choice, which depends on what was there before.
            let statement = statement.replacing(chosen) { _ in "NOT NULL" }
            var lines = statement.split(separator: "\n").map(String.init)
            if lines.contains(where: partitions.contains) {
                lines = lines.map { $0.replacing(name) { _ in "NOT NULL" } }
            }
            if lines.contains(where: { $0.hasPrefix("INHERITS (") }) {
                lines.removeAll { $0.wholeMatch(of: #/ +(CONSTRAINT .*)?NOT NULL ("([^"]|"")+"|[^" ]+)/#) != nil }
            }
            return lines.joined(separator: "\n")
        }
    }
}
