import SchemaModel

/// `CREATE TABLE` silently leaves out a key over the same columns as another: such keys are added by statements of their own.
package enum KeyFolding {
    package static func repeated(_ keys: [KeyConstraint]) -> Set<ObjectID> {
        var seen: Set<[String]> = []
        var result: Set<ObjectID> = []
        for key in keys.sorted(by: { ($0.isPrimary ? 0 : 1, $0.id) < ($1.isPrimary ? 0 : 1, $1.id) }) {
            let signature = Array(key.id.path.dropLast()) + ["("] + key.columns
            if !seen.insert(signature).inserted { result.insert(key.id) }
        }
        return result
    }
}
