import RevisionFiles

/// Where a database has to stand for the next transaction of a script: the script was written for no other place.
package struct RunPlace: Sendable {
    package let rows: [String]
    /// The revision at work; nil where version rows are all that matters.
    package let revision: String?
    /// What of it is entered since it was last finished, in order, as ``mark(_:_:_:_:)`` has it.
    package let marks: [String]

    package init(rows: [String], revision: String? = nil, marks: [String] = []) {
        self.rows = Self.sorted(rows)
        self.revision = revision
        self.marks = Self.sorted(marks)
    }

    /// By bytes, as databases are asked to.
    private static func sorted(_ texts: [String]) -> [String] {
        texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func mark(_ direction: String, _ step: Int, statement: Int? = nil, position: String? = nil) -> String {
        "\(direction) \(step)" + (statement.map { ".\($0)" } ?? "") + (position.map { " to \($0)" } ?? "")
    }
}

extension StepRunner.Item {
    /// Where the database stands when everything before a statement of a step is done; nil where nobody asks.
    /// - Parameter number: the statement in a step without a transaction.
    func place(before step: Int, _ number: Int = 0) -> RunPlace? {
        guard let rows else { return nil }
        var marks = Set(found)
        for place in steps.indices where place < step && doneChecksum(place) == nil {
            marks.insert(RunPlace.mark(direction.rawValue, place))
            if runsByStatement(place) { marks.formUnion(statements(place, steps[place].statements.count)) }
        }
        if runsByStatement(step) { marks.formUnion(statements(step, number)) }
        return RunPlace(rows: rows, revision: file.id, marks: Array(marks))
    }

    private func statements(_ place: Int, _ count: Int) -> [String] {
        (0..<count).map { RunPlace.mark(direction.rawValue, place, statement: $0) }
    }

    /// What the journal has of the revision when the script is written; of batches the last alone.
    private var found: [String] {
        let last = standing.last { $0.what == "batch" }?.position
        return standing.compactMap { event in
            switch event.what {
            case "step": RunPlace.mark(event.direction, event.step)
            case "statement": RunPlace.mark(event.direction, event.step, statement: event.statement)
            case "batch" where event.position == last:
                RunPlace.mark(event.direction, event.step, statement: event.statement, position: event.position)
            default: nil
            }
        }
    }
}
