import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel

extension SchemaLikeness {
    static func find(
        _ live: DatabaseSchema, _ graph: RevisionGraph, _ project: Project, _ server: borrowing ScratchServer
    ) throws -> SchemaLikeness {
        server.provide(roles: live.roles)
        server.provide(tablespaces: live.tablespaces)
        var likeness = SchemaLikeness(try copy(project.comparable(live), project, server))
        likeness.follow(graph, whole: project.wholeSchemas, ignore: project.ignore) { line, known, enter in
            let session = try server.make(7)
            defer { server.drop(7) }
            if known == 0 { enter(project.comparable(try Catalog.read(session))) }
            for (place, file) in line.enumerated() {
                try SchemaCopies.run(file.upgrade, of: file, session, server)
                if place + 1 >= known { enter(project.comparable(try Catalog.read(session))) }
            }
        }
        return likeness
    }

    /// The live text through the same elaboration, so that spelling makes no difference; as it is where it cannot be made again.
    private static func copy(
        _ live: DatabaseSchema, _ project: Project, _ server: borrowing ScratchServer
    ) throws -> DatabaseSchema {
        let session = try server.make(6)
        defer { server.drop(6) }
        guard let copied = try? SchemaCopies.copy(live, session) else { return live }
        return project.comparable(copied)
    }
}

extension Project {
    /// What tells revisions apart: no owners and privileges, which are other roles' on another server, and no versions of extensions.
    fileprivate func comparable(_ schema: DatabaseSchema) -> DatabaseSchema {
        let left: Set<ObjectKind> = [
            .unmanaged, .owner, .privileges, .defaultPrivileges, .builtinPrivileges, .extension,
        ]
        return Scope(wholeSchemas: nil, roots: [], ignore: ignore).filter(schema).filter {
            !left.contains($0.id.kind) && $0.id.attachmentTarget?.kind != .extension
        }
    }
}
