import DatabaseAccess

/// Statements outside of transactions whose effect the catalog shows, also where the journal cannot know of it, or what they leave
/// when they are cut short.
enum CatalogEffect {
    case index(ConcurrentIndex)
    case detachment(ConcurrentDetachment)
    case rebuild(ConcurrentRebuild)

    init?(_ sql: String) {
        if let index = ConcurrentIndex(sql) {
            self = .index(index)
        } else if let detachment = ConcurrentDetachment(sql) {
            self = .detachment(detachment)
        } else if let rebuild = ConcurrentRebuild(sql) {
            self = .rebuild(rebuild)
        } else {
            return nil
        }
    }

    /// Whether the catalog tells if the statement is done; an index that was built again looks as before.
    var isVisible: Bool {
        if case .rebuild = self { false } else { true }
    }

    /// Whether it is there. What was cut short is finished, or removed.
    func isDone(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        switch self {
        case .index(let index): return try index.isDone(session)
        case .detachment(let detachment): return try detachment.isDone(session)
        case .rebuild(let rebuild):
            try rebuild.removeLeftovers(session)
            return false
        }
    }
}
