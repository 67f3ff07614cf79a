import MigrationPlan
import RevisionFiles
import SchemaModel

/// What has to hold where one revision takes the place of several.
struct SquashProof {
    let squashed: RevisionFile
    let old: RevisionGraph
    let new: RevisionGraph
    /// The revisions below.
    let before: Set<String>
    /// Those with the many.
    let after: Set<String>
    /// Those with the one.
    let made: Set<String>

    func compareUpgrade(_ many: DatabaseSchema, _ one: DatabaseSchema) throws {
        try Self.demand(ChangeSet.differences(many, one), "the upgrade")
    }

    func compareDowngrade(_ before: DatabaseSchema, _ back: DatabaseSchema) throws {
        try Self.demand(ChangeSet.differences(before, back), "the downgrade")
    }

    private static func demand(_ differences: [ObjectID], _ what: String) throws {
        guard !differences.isEmpty else { return }
        throw AutogenFailure(
            .database, "squash.differs",
            "\(what) of the one revision is not that of the many; nothing was written: \(differences.prefix(5).map(\.description).joined(separator: ", "))"
        )
    }
}
