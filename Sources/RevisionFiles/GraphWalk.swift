/// One revision of a run, with what it does to the version rows of the database.
package struct GraphStep: Equatable, Sendable {
    package let id: String
    package let removed: [String]
    package let added: [String]
}

/// The ways of runs through the graph. Version rows are at any time the applied revisions that no other applied one follows or
/// depends on.
extension RevisionGraph {
    /// Everything that some revisions follow and need, each after that, without what is there.
    package func upgrade(from rows: [String], to ids: [String]) -> [GraphStep] {
        let applied = ancestors(of: rows)
        let wanted = ancestors(of: ids)
        var rows = rows
        return order.filter { wanted.contains($0) && !applied.contains($0) }.map { id in
            let removed = rows.filter { parents(of: id).contains($0) }
            rows = rows.filter { !removed.contains($0) } + [id]
            return GraphStep(id: id, removed: removed, added: [id])
        }
    }

    /// The orders in which databases may come to hold each revision alone: that of all revisions, and beside it that of each branch,
    /// with what it needs.
    package var lines: [[String]] {
        var result = [order]
        func alone(_ line: [String]) -> [String] { rows(along: line).filter { $0.count == 1 }.flatMap { $0 } }
        var reached = Set(alone(order))
        for id in order.reversed() where !reached.contains(id) {
            let needed = ancestors(of: [id])
            result.append(order.filter(needed.contains))
            reached.formUnion(alone(result[result.count - 1]))
        }
        return result
    }

    /// The version rows after each revision of a line.
    package func rows(along line: [String]) -> [[String]] {
        var rows: [String] = []
        return line.map { id in
            let below = parents(of: id)
            rows = rows.filter { !below.contains($0) } + [id]
            return rows
        }
    }

    /// Takes back what of some revisions is applied, each before what it follows and needs.
    package func downgrade(from rows: [String], takingBack leaving: Set<String>) -> [GraphStep] {
        var applied = ancestors(of: rows)
        return order.reversed().filter { leaving.contains($0) && applied.contains($0) }.map { id in
            applied.remove(id)
            let added = parents(of: id).filter { !isCovered($0, by: applied) }
            return GraphStep(id: id, removed: [id], added: added)
        }
    }

    /// Version rows that others make needless, with one that does: no run leaves a revision entered beside what follows or needs it.
    package func covered(among rows: [String]) -> [(id: String, by: String)] {
        let known = order.filter(rows.contains)
        return known.compactMap { id in
            known.first { $0 != id && ancestors(of: [$0]).contains(id) }.map { (id, $0) }
        }
    }

    /// An address to which a downgrade takes a revision back.
    package func addressBelow(_ id: String) -> String {
        guard let parents = revisions[id]?.revises, parents.count > 1 else { return id + "-1" }
        return parents[0]
    }
}
