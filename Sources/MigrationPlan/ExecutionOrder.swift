import SQLText
import SchemaModel

extension Planner {
    /// What runs functions waits for those that stand without their bodies till then, through whatever it reaches them.
    func orderBodies(_ graph: inout StatementGraph) {
        guard !graph.fillers.isEmpty else { return }
        let loads = Dictionary(
            graph.nodes.indices.filter { graph.nodes[$0].role == .load }.map { (graph.nodes[$0].id, $0) },
            uniquingKeysWith: { first, _ in first })
        for id in graph.providers.keys.sorted() where executes(id) {
            // What comes with its table runs when the rows do.
            let isWithTable = id.kind != .view && changes.creates.contains(id.parentTable)
            guard let node = isWithTable ? loads[id.parentTable] : graph.providers[id] else { continue }
            for routine in reached(from: id).sorted() { graph.order(graph.fillers[routine], before: node) }
        }
    }

    /// What an object uses, and what that uses, as far as it may be run.
    private func reached(from id: ObjectID) -> Set<ObjectID> {
        var (open, seen): ([ObjectID], Set<ObjectID>) = ([id], [])
        while let next = open.popLast() {
            for used in changes.targets.dependencies(of: next)
            where used.kind != .table && used.kind != .schema && seen.insert(used).inserted {
                open.append(used)
                // The domain's own checks run with it.
                if used.kind == .domain {
                    open += changes.targets.dependents(of: used).filter { $0.kind == .domainCheck }
                }
            }
        }
        return seen
    }

    /// Statements that run functions come after what those name: bodies in quotes are text to the catalog, and their names are
    /// found here. A name may mean something else, so this is only a preference.
    func orderExecution(_ graph: inout StatementGraph) {
        let created = graph.providers.keys.filter { changes.creates.contains($0) && Self.named.contains($0.kind) }
        guard !created.isEmpty else { return }
        let runners = graph.providers.keys.filter { executes($0) }.sorted()
        guard !runners.isEmpty else { return }
        let byName = Dictionary(grouping: created, by: Self.calledName)
        var bodies = BodyNames(context.to)
        for id in runners {
            let names = bodies.names(usedBy: id, changes.targets)
            for name in names.sorted() {
                for used in byName[name] ?? [] where used != id {
                    // Columns of one name are many: a body that means one names its table, too.
                    if used.kind == .column, !names.contains(used.parentTable.name),
                        !changes.targets.dependencies(of: id).contains(used.parentTable)
                    {
                        continue
                    }
                    graph.prefer(graph.fillers[used] ?? graph.providers[used], before: graph.providers[id])
                }
            }
        }
    }

    private static let named: Set<ObjectKind> = [
        .table, .view, .sequence, .routine, .aggregate, .enumType, .domain, .compositeType, .rangeType, .column,
    ]

    static func calledName(_ id: ObjectID) -> String {
        id.kind == .routine || id.kind == .aggregate ? id.path[1] : id.name
    }

    /// Whether an object's expressions are planned or run when it comes, if only to be made simpler.
    private func executes(_ id: ObjectID) -> Bool {
        let isOld =
            id.kind == .view || context.from.contains(id.parentTable)
        switch context.to[id] {
        // What uses it may run it from now on.
        case is Routine: return changes.alters[id] != nil
        case is ColumnDefault: return isOld && changes.creates.contains(ObjectID(.column, id.path))
        case let column as Column: return isOld && column.generated != nil
        case let check as CheckConstraint: return isOld && check.isValidated
        case let index as Index:
            return index.predicate != nil
                || index.parts.contains { if case .expression = $0.subject { true } else { false } }
        case let view as View: return view.isMaterialized && view.isPopulated.value
        case let exclusion as ExclusionConstraint:
            return isOld && changes.targets.dependencies(of: exclusion.id).contains { $0.kind == .routine }
        case let check as DomainCheck: return check.isValidated
        default: return false
        }
    }
}

/// The words in the bodies of routines, those of the routines that they name included.
struct BodyNames {
    private let schema: DatabaseSchema
    private let routines: [String: [ObjectID]]
    private var words: [ObjectID: Set<String>] = [:]

    init(_ schema: DatabaseSchema) {
        self.schema = schema
        routines = Dictionary(
            grouping: schema.objects.keys.filter { $0.kind == .routine }, by: Planner.calledName)
    }

    mutating func names(usedBy id: ObjectID, _ index: DependencyIndex) -> Set<String> {
        var open = index.dependencies(of: id).union([id]).filter { $0.kind == .routine }
        var (seen, names) = (open, Set<String>())
        while let routine = open.popFirst() {
            let found = words(of: routine)
            names.formUnion(found)
            for name in found {
                for next in routines[name] ?? [] where seen.insert(next).inserted { open.insert(next) }
            }
            for next in index.dependencies(of: routine) where next.kind == .routine && seen.insert(next).inserted {
                open.insert(next)
            }
        }
        return names
    }

    private mutating func words(of id: ObjectID) -> Set<String> {
        if let known = words[id] { return known }
        var scanner = SQLScanner(Array((schema.find(Routine.self, id)?.body ?? "").utf8))
        var found: Set<String> = []
        while let token = scanner.nextSignificant() {
            switch token.kind {
            case .word: found.insert(scanner.keyword(token))
            case .quotedName:
                let text = scanner.text(token.range)
                if text.hasPrefix("\"") {
                    found.insert(String(text.dropFirst().dropLast()).replacing("\"\"", with: "\""))
                }
            default: break
            }
        }
        words[id] = found
        return found
    }
}
