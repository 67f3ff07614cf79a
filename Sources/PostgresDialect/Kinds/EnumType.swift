import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension EnumType: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            "SELECT oid, typname, typnamespace FROM pg_type WHERE typtype = 'e' AND oid >= 16384",
            "SELECT enumtypid, enumlabel FROM pg_enum ORDER BY enumtypid, enumsortorder",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (types, labelRows) = (tables[0], tables[1])
        var labels: [Int: [String]] = [:]
        for row in 0..<labelRows.rowCount {
            labels[labelRows.int(row, 0), default: []].append(labelRows.string(row, 1))
        }
        for row in 0..<types.rowCount {
            let oid = types.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.type, oid) else { continue }
            let path = [catalog.names.schemas[types.int(row, 2)] ?? "", types.string(row, 1)]
            catalog.insert(EnumType(id: ObjectID(.enumType, path), labels: labels[oid] ?? []), CatalogClass.type, oid)
        }
    }

    static let rules = ObjectRules(
        EnumType.self,
        create: { type, context in
            let labels = type.labels.map { SQL("\(literal: $0)") }.joined(separator: ", ")
            return [
                Statement("CREATE TYPE \(path: type.id.path) AS ENUM (\(labels))", flags: swapFlags(type, context))
            ]
        },
        drop: { type, _ in [Statement("DROP TYPE \(path: type.id.path)")] },
        rename: { type, id in TypeNames.rename(type.id, to: id, keyword: "TYPE") },
        attributes: [
            AttributeRule("labels", \EnumType.labels) { old, new, _ in
                guard isSubsequence(old.labels, of: new.labels) else { return .swap }
                return .alter(additions(old, new))
            }
        ])

    private static func isSubsequence(_ old: [String], of new: [String]) -> Bool {
        var rest = new[...]
        for label in old {
            guard let index = rest.firstIndex(of: label) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    /// `ADD VALUE` for each new label: at the end where it follows all others, else before the next label that is there.
    private static func additions(_ old: EnumType, _ new: EnumType) -> [Statement] {
        var known = Set(old.labels)
        var statements: [Statement] = []
        for (index, label) in new.labels.enumerated() where !known.contains(label) {
            var sql: SQL = "ALTER TYPE \(path: new.id.path) ADD VALUE \(literal: label)"
            var place = "at the end"
            if let next = new.labels[(index + 1)...].first(where: known.contains) {
                sql += " BEFORE \(literal: next)"
                place = "before '\(next)'"
            }
            let flag = Flag(
                .note, "enum-value-added",
                "adds '\(label)' \(place); PostgreSQL cannot take it away again, so the way back makes the type anew")
            statements.append(
                Statement(sql, weight: index, isolation: .committedFirst, flags: [flag]))
            known.insert(label)
        }
        return statements
    }

    /// What the reviewer must know where labels go or change places.
    private static func swapFlags(_ type: EnumType, _ context: PlanContext) -> [Flag] {
        guard let old = context.origin.find(EnumType.self, type.id), old.labels != type.labels else { return [] }
        let removed = old.labels.filter { !type.labels.contains($0) }
        let merges = context.hints.labelMerges[type.id] ?? [:]
        let users = context.origin.all(Column.self).filter { column in
            context.origin.dependencies[column.id]?.contains(type.id) ?? false
        }.sorted { $0.id < $1.id }
        guard !removed.isEmpty else {
            return [
                Flag(
                    context.hints.isDowngrade ? .note : .review, "enum-reordered",
                    "the values of \(type.id.dottedName) change their order: every column of the type is written anew")
            ]
        }
        let lost = removed.filter { merges[$0] == nil }
        let list = SQL(trusted: lost.map { Quoting.literal($0) }.joined(separator: ", "))
        let counts = users.map { column in
            SQL(
                """
                (SELECT count(*) FROM \(path: context.pathBefore(column.table)) \
                WHERE \(name: context.nameBefore(column.id))::text IN (\(list)))
                """)
        }
        let merged = removed.filter { merges[$0] != nil }
        var flags: [Flag] = []
        if !merged.isEmpty {
            let list = merged.map { "'\($0)' become '\(merges[$0] ?? "")'" }.joined(separator: ", ")
            flags.append(Flag(.note, "enum-value-merged", "rows of \(type.id.dottedName) that hold \(list)"))
        }
        if !lost.isEmpty {
            let list = lost.map { "'\($0)'" }.joined(separator: ", ")
            flags.append(
                Flag(
                    context.hints.isDowngrade ? .note : .review, "enum-value-removed",
                    "\(type.id.dottedName) loses \(list): rows that hold it make this fail",
                    check: counts.isEmpty ? nil : "SELECT \(counts.joined(separator: " + "))"))
        }
        return flags
    }
}

/// What enums and domains share.
enum TypeNames {
    /// Moves a type to another schema and name.
    static func rename(_ old: ObjectID, to new: ObjectID, keyword: SQL) -> [Statement] {
        var statements: [Statement] = []
        if old.name != new.name {
            statements.append(Statement("ALTER \(keyword) \(path: old.path) RENAME TO \(name: new.name)"))
        }
        if old.schema != new.schema {
            statements.append(
                Statement("ALTER \(keyword) \(path: [old.schema, new.name]) SET SCHEMA \(name: new.schema)"))
        }
        return statements
    }

    /// The name a type has while its successor takes its place.
    static func aside(_ name: String) -> String {
        DefaultNames.make(name, nil, "autogen_old")
    }
}
