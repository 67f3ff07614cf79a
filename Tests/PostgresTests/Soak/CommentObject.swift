struct CommentObject: Sendable {
    var subject: ID
    var text: String

    func statements(_ world: World) -> [Phrase] {
        Self.phrase(subject, world).map { ["COMMENT ON \($0)\(needs: subject) IS \(text: text)"] } ?? []
    }

    private static func phrase(_ id: ID, _ world: World) -> Phrase? {
        switch world.body(id) {
        case .schema: return "SCHEMA \(path: id)"
        case .enumeration, .composite: return "TYPE \(path: id)"
        case .domain: return "DOMAIN \(path: id)"
        case .sequence: return "SEQUENCE \(path: id)"
        case .routine(let routine): return "\(raw: routine.kind) \(routine.signature(id))"
        case .table, .partition: return "TABLE \(path: id)"
        case .view(let view): return "\(raw: view.isMaterialized ? "MATERIALIZED " : "")VIEW \(path: id)"
        case .key, .check, .foreignKey, .exclusion:
            return world.parent(id).map { "CONSTRAINT \(name: id) ON \(path: $0)" }
        case .trigger: return world.parent(id).map { "TRIGGER \(name: id) ON \(path: $0)" }
        case .index: return world.parent(id).flatMap(world.parent).map { "INDEX \(name: $0).\(name: id)" }
        case .columnDefault, .comment: return nil
        case nil:
            guard let parent = world.parent(id) else { return nil }
            if case .domain = world.body(parent) { return "CONSTRAINT \(name: id) ON DOMAIN \(path: parent)" }
            return "COLUMN \(path: parent).\(anyType: id)"
        }
    }
}

extension World.Body {
    func statements(_ id: ID, _ world: World) -> [Phrase] {
        switch self {
        case .schema: ["CREATE SCHEMA \(path: id)"]
        case .enumeration(let body): body.statements(id)
        case .domain(let body): body.statements(id)
        case .composite(let body): body.statements(id)
        case .sequence(let body): body.statements(id, world)
        case .routine(let body): body.statements(id)
        case .table(let body): body.statements(id, world)
        case .partition(let body): body.statements(id, world)
        case .columnDefault(let body): body.statements()
        case .key(let body): body.statements(id)
        case .check(let body): body.statements(id)
        case .foreignKey(let body): body.statements(id)
        case .exclusion(let body): body.statements(id)
        case .index(let body): body.statements(id)
        case .trigger(let body): body.statements(id)
        case .view(let body): body.statements(id)
        case .comment(let body): body.statements(world)
        }
    }
}
