import ModelFiles
import SchemaModel

/// Owners and privileges belong to the models only where these say so; elsewhere they stay as the database has them, also where an
/// object has to be made again.
extension AuthoredModel {
    private func manages(_ id: ObjectID) -> Bool {
        switch id.kind {
        case .owner: id.attachmentTarget.map { manages($0, managedOwners) } ?? true
        case .privileges: id.attachmentTarget.map { manages($0, managedGrants) } ?? true
        case .builtinPrivileges: !managedGrants.isEmpty
        case .defaultPrivileges:
            id.schema.isEmpty || !schemas.contains(id.schema)
                ? !managedGrants.isEmpty : managedGrants.contains(id.schema)
        default: true
        }
    }

    private func manages(_ target: ObjectID, _ schemas: Set<String>) -> Bool {
        // A schema of which no model says anything is going, with all that was granted there.
        let isKnown = !target.kind.isGlobal && self.schemas.contains(target.schema)
        return isKnown ? schemas.contains(target.schema) : !schemas.isEmpty
    }

    /// Enters what the database has and no model manages.
    func adoptPrivileges(from live: DatabaseSchema, into schema: inout DatabaseSchema) {
        for (id, object) in live.objects where !manages(id) && !schema.contains(id) {
            guard let target = id.attachmentTarget else {
                schema.insert(object)
                continue
            }
            if schema.contains(target) { schema.insert(object) }
        }
    }

    /// The database without owners that a role which is no superuser could not give to a copy.
    func withoutForeignOwners(_ live: DatabaseSchema) -> DatabaseSchema {
        live.filter { $0.id.kind != .owner || manages($0.id) }
    }
}

extension DatabaseSchema {
    /// The roles that owners, privileges, policies and user mappings name.
    var roles: Set<String> {
        var names: Set<String> = []
        for object in objects.values {
            switch object {
            case let owner as Owner: names.insert(owner.role)
            case let privileges as Privileges: names.formUnion(privileges.grants.roles)
            case let privileges as BuiltinPrivileges: names.formUnion(privileges.grants.roles)
            case let value as DefaultPrivileges: names.formUnion(value.grants.roles + [value.id.path[1]])
            case let mapping as UserMapping: names.insert(mapping.role)
            case let policy as Policy: names.formUnion(policy.roles)
            default: break
            }
        }
        return names.subtracting(["public", Grants.owner])
    }

    /// The tablespaces that relations and constraints name.
    var tablespaces: Set<String> {
        Set(
            objects.values.compactMap { object -> String? in
                switch object {
                case let table as Table: table.tablespace
                case let view as View: view.tablespace
                case let index as Index: index.tablespace
                case let key as KeyConstraint: key.tablespace
                case let exclusion as ExclusionConstraint: exclusion.tablespace
                default: nil
                }
            })
    }
}
