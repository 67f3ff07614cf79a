/// The owner of an object, where it is another than the role that connects.
package struct Owner: Attachment {
    package static let kind = ObjectKind.owner
    package var id: ObjectID
    package var role: String

    package init(of target: ObjectID, role: String) {
        id = .attachment(.owner, to: target)
        self.role = role
    }
}

/// Who may do what with an object, where that is not what PostgreSQL gives by itself.
package struct Privileges: Attachment {
    package static let kind = ObjectKind.privileges
    package var id: ObjectID
    package var grants: Grants

    package init(on target: ObjectID, grants: Grants) {
        id = .attachment(.privileges, to: target)
        self.grants = grants
    }
}

/// Who may do what with an object that came with PostgreSQL or an extension, where that is not what it came with.
package struct BuiltinPrivileges: SchemaObject {
    package static let kind = ObjectKind.builtinPrivileges
    /// What `GRANT` calls its kind, in lower case, and the object: `function`, `pg_catalog.pg_stat_reset()`.
    package var id: ObjectID
    /// What roles have that do not have what the object came with; `none` for nothing.
    package var grants: Grants
    /// The privileges it came with, where a catalog has told.
    package var initial = Uncompared<Grants?>(nil)
    /// The extension that brought it.
    package var `extension` = Uncompared<String?>(nil)

    package init(id: ObjectID, grants: Grants = Grants()) {
        self.id = id
        self.grants = grants
    }
}

/// `ALTER DEFAULT PRIVILEGES`.
package struct DefaultPrivileges: SchemaObject {
    package static let kind = ObjectKind.defaultPrivileges
    /// The schema, empty for all; the role that creates; what it creates: tables, sequences, functions, types, schemas.
    package var id: ObjectID
    package var grants: Grants

    package init(id: ObjectID, grants: Grants) {
        self.id = id
        self.grants = grants
    }
}

/// Privileges by role; `public` stands for everybody. Each is a word like `select`, with `(columns)` where it is for some of them,
/// ` with grant option` where it may be handed on, and ` by role` where another role than the owner granted it.
package struct Grants: Equatable, Sendable {
    /// The key of the owner's own privileges, where some were taken away; no role may be called so.
    package static let owner = "pg_owner"

    package private(set) var byRole: [String: Set<String>] = [:]

    package init(_ byRole: [String: Set<String>] = [:]) { self.byRole = byRole.filter { !$0.value.isEmpty } }

    package subscript(role: String) -> Set<String> {
        get { byRole[role] ?? [] }
        set { byRole[role] = newValue.isEmpty ? nil : newValue }
    }

    /// By their bytes: letters that are composed differently do not sort the same every time otherwise.
    package var roles: [String] { byRole.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    package var isEmpty: Bool { byRole.isEmpty }

    package mutating func insert(_ privilege: String, to role: String) { byRole[role, default: []].insert(privilege) }
}
