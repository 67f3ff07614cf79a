import SchemaModel

/// How much a plan makes again that could stay. A wider one takes longer and locks more, and depends less on what PostgreSQL can
/// alter while other things hold on to it.
package enum Renewal: Int, Sendable {
    /// What has to be.
    case needed
    /// All that holds no rows and depends on what differs.
    case dependents
    /// Also the tables among that; their rows wait in plain ones.
    case tables

    package var wider: Renewal? { Renewal(rawValue: rawValue + 1) }
}

extension PlanContext {
    /// What others live in, and what holds a state of its own.
    private static let lasting: Set<ObjectKind> = [.schema, .extension, .sequence, .publication, .subscription]
    /// What is part of a table for as long as that is there.
    private static let inseparable: Set<ObjectKind> = [.column, .partition, .inheritance, .tableType]

    /// What differs and all that depends on it, before.
    /// - Parameter tables: those that have to be made again.
    func dependents(
        of differing: [ObjectID], andOf tables: Set<ObjectID>, in index: DependencyIndex
    ) -> Set<ObjectID> {
        var open = differing.filter { id in
            guard from.contains(id) else { return false }
            return !to.contains(id) || id.kind != .table && id.kind != .columnSettings && !id.kind.isAttachment
        }
        open += tables.sorted()
        var result: Set<ObjectID> = []
        while let id = open.popLast() {
            if Self.lasting.contains(id.kind), to.contains(id) { continue }
            guard result.insert(id).inserted else { continue }
            if Self.inseparable.contains(id.kind) { open.append(from.root(of: id)) }
            open += index.dependents(of: id)
        }
        return result.filter { !Self.lasting.contains($0.kind) }
    }
}

extension Plan {
    /// Says why so much is made again.
    package mutating func flagRenewal(_ renewal: Renewal) {
        let what: String
        switch renewal {
        case .needed: return
        case .dependents: what = "all that depends on what differs is made again"
        case .tables: what = "all that depends on what differs is made again, tables with their rows"
        }
        guard let first = steps.firstIndex(where: { !$0.statements.isEmpty }) else { return }
        steps[first].statements[0].flags.append(Flag(.note, "long-way", "\(what): a shorter way was not found"))
    }
}
