import SchemaModel
import SourceDiagnostics

/// What model files say: the desired schema as it was written, and what is no part of a schema: places, hints, defaults of names.
package struct AuthoredModel: Sendable {
    /// The database that it is for.
    package let dialect: ModelDialect
    /// Texts are as authored; only a database can bring them into its own form.
    package var schema = DatabaseSchema()
    package var spans: [ObjectID: SourceSpan] = [:]
    /// Where the parts of an object stand, by the property's name.
    package var attributeSpans: [ObjectID: [String: SourceSpan]] = [:]
    /// The schema that an object's unqualified names are looked up in first.
    package var searchSchemas: [ObjectID: String] = [:]
    /// Earlier names, as `renamed_from` tells them.
    package var renames: [Rename] = []
    package var backfills: [ObjectID: String] = [:]
    package var concurrentIndexes: Set<ObjectID> = []
    package var labelRenames: [ObjectID: [String: String]] = [:]
    /// The same for the columns of an enum that SQLite holds as a check.
    package var valueRenames: [ObjectID: [String: String]] = [:]
    package var partitionColumns: [ObjectID: PartitionColumn] = [:]
    package var declaredDependencies: [ObjectID: [[String]]] = [:]
    /// The schemas whose grants and owners models manage.
    package var managedGrants: Set<String> = []
    package var managedOwners: Set<String> = []
    /// The schemas that models live in, and so manage.
    package var schemas: Set<String> = []
    package var sources: [String: SourceText] = [:]

    package struct Rename: Hashable, Sendable {
        package let old: ObjectID
        package let new: ObjectID
        package let span: SourceSpan?

        package init(old: ObjectID, new: ObjectID, span: SourceSpan? = nil) {
            self.old = old
            self.new = new
            self.span = span
        }
    }

    package init(dialect: ModelDialect = .postgres) { self.dialect = dialect }

    /// What a name under `depends_on` means among a schema's outermost objects: one of the database, or of the object's schema.
    package func declared(
        _ name: [String], by id: ObjectID, among outermost: [[String]: [ObjectID]]
    ) -> [ObjectID] {
        (outermost[name] ?? []) + (outermost[[searchSchemas[id] ?? "public"] + name] ?? [])
    }

    /// A problem with an object, shown where the model says it.
    package func diagnostic(
        _ code: String, _ message: String, on id: ObjectID, attribute: String? = nil, help: String? = nil,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        var span = attribute.flatMap { attributeSpans[id]?[$0] } ?? spans[id]
        var parent = id
        while span == nil, let next = schema.parent(of: parent) {
            parent = next
            span = spans[parent]
        }
        return Diagnostic(
            code, message, at: span, sourceLine: span.flatMap { sources[$0.file]?.line($0.line) }, help: help,
            notes: notes)
    }
}
