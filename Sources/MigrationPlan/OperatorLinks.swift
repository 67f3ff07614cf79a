import SchemaModel

/// Commutators and negators. An operator that names another is named back by PostgreSQL itself, where the other one is there and
/// names nobody yet: <https://www.postgresql.org/docs/current/xoper-optimization.html>. So where only one names the other, it
/// comes first.
package struct OperatorLinks {
    /// What each names that does not name it back.
    private(set) var oneSided: [(from: ObjectID, to: ObjectID)] = []
    private var groups: [ObjectID: Set<ObjectID>] = [:]

    package init(_ schema: DatabaseSchema) {
        // Few schemas have any.
        let operators = schema.all(Operator.self).sorted { $0.id < $1.id }
        func linked(_ operation: Operator) -> [ObjectID] {
            func arguments(_ left: String?, _ right: String?) -> String { "(\(left ?? "NONE"), \(right ?? "NONE"))" }
            return [
                operation.commutator.map { $0 + [arguments(operation.right, operation.left)] },
                operation.negator.map { $0 + [arguments(operation.left, operation.right)] },
            ].compactMap(\.self).map { ObjectID(.operator, $0) }.filter { $0 != operation.id && schema.contains($0) }
        }
        for operation in operators {
            for other in linked(operation) {
                let joined = groups[operation.id, default: [operation.id]].union(groups[other] ?? [other])
                for member in joined { groups[member] = joined }
                guard let back = schema.find(Operator.self, other), !linked(back).contains(operation.id) else {
                    continue
                }
                oneSided.append((operation.id, other))
            }
        }
    }

    /// The operators that are made again with some of them, since they are linked to these in a way that only an order of
    /// creation brings about.
    func remade(with made: Set<ObjectID>) -> [ObjectID] {
        var result: Set<ObjectID> = []
        for (from, _) in oneSided {
            guard let group = groups[from], !group.isDisjoint(with: made) else { continue }
            result.formUnion(group)
        }
        return result.subtracting(made).sorted()
    }

    /// How many others come before an operator so that only they name it.
    package var depths: [ObjectID: Int] {
        var result: [ObjectID: Int] = [:]
        for _ in oneSided.indices {
            for (from, to) in oneSided where result[to, default: 0] <= result[from, default: 0] {
                // Circles have no order.
                if result[from, default: 0] < oneSided.count { result[to] = result[from, default: 0] + 1 }
            }
        }
        return result
    }
}
