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
        /// Each statement, whole.
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
        try checkNoRange(address)
        return try await engine.look(UpgradeForecast(project: self, graph: try loadRun(), address: address))
    }

    public func downgradeForecast(to address: String) async throws -> RunForecast {
        try checkNoRange(address)
        let way = try await engine.wayDown(to: address, try loadRun())
        return try await engine.look(ForecastTask(project: self, items: way.items))
    }

    fileprivate func forecast(
        _ run: [StepRunner.Item], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RunForecast {
        var items: [RunForecast.Item] = []
        for item in run {
            let file = item.file
            var findings: [String] = []
            // What checks count is true of the first revision; the next ones may find something else.
            try report(item.body, session) { told in
                if let text = told.text { findings.append(String(text.drop { $0 == " " })) }
            }
            let done = item.steps.indices.filter { item.doneChecksum($0) != nil }.count
            if done > 0 { findings.append("\(done) of \(item.steps.count) steps ran already") }
            items.append(
                RunForecast.Item(
                    id: file.id, message: file.message, direction: item.direction.rawValue, steps: item.steps.count,
                    statements: item.body.statements.map(\.sql), findings: findings,
                    unresolved: item.direction == .upgrade ? file.upgrade.questions.count : 0))
        }
        return RunForecast(items: items)
    }
}

private struct UpgradeForecast: SessionTask {
    let project: Project
    let graph: RevisionGraph
    let address: String

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> RunForecast {
        var goal: [String]?
        let items = try project.wayUp(address, &goal, graph, RunOptions(), project.tell, session)
        return try project.forecast(items, session)
    }
}

private struct ForecastTask: SessionTask {
    let project: Project
    let items: [StepRunner.Item]

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> RunForecast {
        try project.forecast(items, session)
    }
}
