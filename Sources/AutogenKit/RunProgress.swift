import RevisionFiles
import RevisionRunner

/// What a run tells its user while it goes.
public struct RunProgress: Encodable, Sendable {
    /// `began`, `step`, `batch`, `notice`, `retrying`, `finished`, `stamped`, or `note` for all else.
    public let event: String
    public var revision: String?
    public var message: String?
    public var direction: String?
    public var step: Int?
    public var steps: Int?
    public var rows: Int?
    public var rowsInAll: Int?
    public var milliseconds: Int?
    /// For a person; nil where there is nothing worth a line.
    public var text: String?

    init(_ event: String, _ text: String?) {
        self.event = event
        self.text = text
    }

    public static func note(_ text: String) -> RunProgress { RunProgress("note", text) }
}

public typealias Progress = (RunProgress) -> Void

extension Project {
    /// What is to be known besides, where nothing is run.
    func tell(_ progress: RunProgress) {
        if let text = progress.text { environment.tell(text) }
    }
}

/// Collects what a run did, and says it as it goes.
final class RunLog {
    private(set) var items: [RunOutcome.Item] = []

    func take(_ event: RunEvent, _ graph: RevisionGraph, _ progress: Progress) {
        func message(_ id: String) -> String { graph.revisions[id]?.message ?? "" }
        var told: RunProgress
        switch event {
        case .began(let revision, let message, let direction):
            told = RunProgress("began", "\(direction == "upgrade" ? "↑" : "↓") \(revision) \(message)")
            (told.revision, told.message, told.direction) = (revision, message, direction)
        case .step(let number, let count):
            told = RunProgress("step", count > 1 ? "  step \(number) of \(count)" : nil)
            (told.step, told.steps) = (number, count)
        case .batch(let rows, let all):
            told = RunProgress("batch", "  " + Self.bar(rows, all))
            (told.rows, told.rowsInAll) = (rows, all)
        case .notice(let text):
            told = RunProgress("notice", "  " + text.split(separator: "\n").joined(separator: " "))
        case .retrying(let reason, let milliseconds):
            told = RunProgress("retrying", "  \(reason): trying again in \(Self.seconds(milliseconds)) s")
            told.milliseconds = milliseconds
        case .finished(let revision, let direction, let milliseconds):
            items.append(
                RunOutcome.Item(id: revision, message: message(revision), what: direction, milliseconds: milliseconds))
            told = RunProgress("finished", nil)
            (told.revision, told.direction, told.milliseconds) = (revision, direction, milliseconds)
        case .stamped(let revision):
            items.append(RunOutcome.Item(id: revision, message: message(revision), what: "stamp", milliseconds: 0))
            told = RunProgress("stamped", "= \(revision) \(message(revision)): the database holds it already")
            told.revision = revision
        }
        progress(told)
    }

    private static func seconds(_ milliseconds: Int) -> String {
        "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
    }

    private static func bar(_ done: Int, _ all: Int) -> String {
        let share = all == 0 ? 100 : min(100, done * 100 / all)
        let full = share / 5
        return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full)
            + "] \(share) %, \(done) of \(all) rows"
    }
}
