import ModelFiles
import SchemaModel

public struct PullOutcome: Sendable {
    public let files: [String]
    public let unmanaged: [String]
    public let text: String?
}

extension Project {
    /// Writes models from a live database.
    /// - Parameters:
    ///   - out: the folder to write into; nil for the project's models.
    ///   - toOutput: returns one text instead of writing.
    public func pull(out: String?, singleFile: Bool, toOutput: Bool, force: Bool) async throws -> PullOutcome {
        let live = try await engine.readSchema()
        let schema = try pulled(live)
        let unmanaged = live.sortedIDs.compactMap { live[$0] as? UnmanagedObject }.map { "\($0.what) \($0.name)" }
        let folder = out.map { Self.absolute($0, environment.workingFolder) } ?? modelsFolder
        let files = ModelPrinter.files(schema, for: dialect, singleFile: singleFile || toOutput) { _ in nil }
        if toOutput {
            return PullOutcome(files: [], unmanaged: unmanaged, text: files.map(\.text).joined(separator: "---\n"))
        }
        if !force, let taken = files.map({ folder + "/" + $0.path }).first(where: FileTree.exists) {
            throw AutogenFailure(
                .usage, "pull.exists", "\(shown(taken)) is there already",
                help: "--force writes over it, --out names another folder")
        }
        try FileTree.makeFolder(folder)
        for file in files { try FileTree.write(file.text, to: folder + "/" + file.path) }
        return PullOutcome(files: files.map { shown(folder + "/" + $0.path) }, unmanaged: unmanaged, text: nil)
    }

    /// What models of a live database say.
    func pulled(_ live: DatabaseSchema) throws -> DatabaseSchema {
        try checkNamedSchemas(live.schemaNames)
        let whole: Set<String>? = scope.isEmpty || scope.contains("*") ? nil : Set(scope)
        var schema = Scope(wholeSchemas: whole, roots: [], ignore: ignore).filter(live)
        schema = schema.filter { $0.id.kind != .unmanaged }
        // A new database has an empty schema `public`; there is nothing to say about it.
        let publicID = ObjectID.schema("public")
        if !schema.objects.keys.contains(where: { $0 != publicID && $0.path.first == "public" && $0.kind != .comment }),
            !schema.objects.keys.contains(where: { $0.attachmentTarget == publicID })
        {
            schema.remove(publicID)
        }
        return schema
    }
}
