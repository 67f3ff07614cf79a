import DatabaseAccess

/// Statements outside of transactions whose effect the catalog shows, also where the journal cannot know of it.
enum CatalogEffect {
    case index(ConcurrentIndex)
    case detachment(ConcurrentDetachment)

    init?(_ sql: String) {
        if let index = ConcurrentIndex(sql) {
            self = .index(index)
        } else if let detachment = ConcurrentDetachment(sql) {
            self = .detachment(detachment)
        } else {
            return nil
        }
    }

    /// Whether it is there. What was cut short is finished, or removed.
    func isDone(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        switch self {
        case .index(let index): try index.isDone(session)
        case .detachment(let detachment): try detachment.isDone(session)
        }
    }
}
