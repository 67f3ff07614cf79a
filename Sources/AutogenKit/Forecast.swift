import DatabaseAccess
import RevisionFiles
import RevisionRunner

/// What a run would do to the database at hand.
public struct RunForecast: Sendable {
    public struct Item: Sendable {
        public let id: String
        public let message: String
        public let direction: String
        public let steps: Int
        /// The first line of each statement.
        public let statements: [String]
        /// What the checks count in the database as it is now.
        public let findings: [String]
        /// What a person has to decide.
        public let unresolved: Int
    }

    public let items: [Item]
}

extension Project {
    public func upgradeForecast(to address: String) async throws -> RunForecast {
        try await engine.look(
            ForecastTask(project: self, graph: try loadRevisions(), address: address, direction: .upgrade))
    }

    fileprivate func upgradeForecast(
        _ address: String, _ graph: RevisionGraph, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RunForecast {
        let current = try known(try journal.current(session), graph)
        let way = graph.upgrade(from: current, to: try graph.resolve(address, rows: current).ids)
        return try forecast(way.compactMap { graph.revisions[$0.id] }, .upgrade, session)
    }

    public func downgradeForecast(to address: String) async throws -> RunForecast {
        try await engine.look(
            ForecastTask(project: self, graph: try loadRevisions(), address: address, direction: .downgrade))
    }

    fileprivate func downgradeForecast(
        _ address: String, _ graph: RevisionGraph, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RunForecast {
        let current = try known(try journal.current(session), graph)
        if let half = try journal.unfinished(session).first(where: { $0.direction == "upgrade" }) {
            throw AutogenFailure(
                .found, "database.half-applied",
                "revision \(half.revision) is half applied: how it is taken back is planned when `autogen downgrade` runs",
                help: "`autogen upgrade` finishes it, `autogen downgrade -1` takes it back")
        }
        let destination = try graph.resolve(address, rows: current)
        let way = graph.downgrade(from: current, takingBack: graph.following(destination))
        let files = way.compactMap { graph.revisions[$0.id] }
        for file in files { try checkReversible(file) }
        return try forecast(files, .downgrade, session)
    }

    private func forecast(
        _ files: [RevisionFile], _ direction: StepRunner.Direction,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RunForecast {
        let unfinished = try journal.unfinished(session)
        var items: [RunForecast.Item] = []
        for file in files {
            let item = StepRunner.Item(file, direction, removing: [], adding: [], resuming: unfinished)
            var findings: [String] = []
            // What checks count is true of the first revision; the next ones may find something else.
            try report(item.body, session) { told in
                if let text = told.text { findings.append(String(text.drop { $0 == " " })) }
            }
            let done = item.steps.indices.filter { item.doneChecksum($0) != nil }.count
            if done > 0 { findings.append("\(done) of \(item.steps.count) steps ran already") }
            items.append(
                RunForecast.Item(
                    id: file.id, message: file.message, direction: direction.rawValue, steps: item.steps.count,
                    statements: item.body.statements.map { statement in
                        let lines = statement.sql.split(separator: "\n")
                        return String(lines.first ?? "") + (lines.count > 1 ? " …" : "")
                    }, findings: findings,
                    unresolved: direction == .upgrade ? file.upgrade.questions.count : 0))
        }
        return RunForecast(items: items)
    }
}

private struct ForecastTask: SessionTask {
    let project: Project
    let graph: RevisionGraph
    let address: String
    let direction: StepRunner.Direction

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> RunForecast {
        switch direction {
        case .upgrade: try project.upgradeForecast(address, graph, session)
        case .downgrade: try project.downgradeForecast(address, graph, session)
        }
    }
}
