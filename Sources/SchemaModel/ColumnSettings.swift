/// How a column is kept and analysed, where that is not its type's way: apart from the column, since `CREATE TABLE` cannot say it.
package struct ColumnSettings: SchemaObject {
    package static let kind = ObjectKind.columnSettings
    package var id: ObjectID
    /// plain, external, extended or main.
    package var storage: String?
    /// pglz or lz4.
    package var compression: String?
    package var statistics: String?
    /// `n_distinct` and the like.
    package var options: Parameters = [:]
    /// Options of a foreign table's column.
    package var foreignOptions: Parameters = [:]

    package init(id: ObjectID) { self.id = id }

    package var isEmpty: Bool { self == ColumnSettings(id: id) }
}

extension DatabaseSchema {
    /// What a column has from the tables above when it comes with its table: how its values are stored. `usual` is a word for
    /// what the type and the server have, and says nothing.
    package func settings(above column: ObjectID, usual: String? = nil) -> ColumnSettings {
        var result = ColumnSettings(id: ObjectID(.columnSettings, column.path))
        for parent in parents(ofTable: Array(column.path.dropLast())) {
            let above = find(ColumnSettings.self, ObjectID(.columnSettings, parent.path + [column.name]))
            func said(_ value: String?) -> String? { value?.lowercased() == usual ? nil : value }
            result.storage = result.storage ?? said(above?.storage)
            result.compression = result.compression ?? said(above?.compression)
        }
        return result
    }
}

/// `REPLICA IDENTITY`, where it is not the primary key.
package struct ReplicaIdentity: SchemaObject {
    package static let kind = ObjectKind.replicaIdentity
    package var id: ObjectID
    /// full, nothing or index.
    package var identity = ""
    /// The index behind `USING INDEX`.
    package var index: String?

    package init(id: ObjectID) { self.id = id }
}

/// The index that `CLUSTER` goes by.
package struct Clustering: SchemaObject {
    package static let kind = ObjectKind.clustering
    package var id: ObjectID
    package var index = ""

    package init(id: ObjectID) { self.id = id }
}
