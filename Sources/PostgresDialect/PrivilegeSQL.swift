import MigrationPlan
import SchemaModel
import SQLText

/// A word of ``Grants`` taken apart: `select (a, b) with grant option`.
struct PrivilegeWord: Hashable {
    static let grantable = " with grant option"
    /// What an owner has left who gave up everything.
    static let none = "none"

    var privilege: String
    var columns: [String] = []
    var isGrantable = false

    init(_ text: String) {
        var rest = text[...]
        if rest.hasSuffix(Self.grantable) {
            isGrantable = true
            rest = rest.dropLast(Self.grantable.count)
        }
        if let open = rest.firstIndex(of: "("), rest.last == ")" {
            columns = NameList.split(String(rest[rest.index(after: open)...].dropLast()))
            rest = rest[..<open]
        }
        privilege = rest.trimmed
    }

    /// The word again.
    var text: String {
        let list = columns.isEmpty ? "" : " (" + columns.map(NameNotation.part).joined(separator: ", ") + ")"
        return privilege + list + (isGrantable ? Self.grantable : "")
    }

    /// The same without the grant option.
    var plain: PrivilegeWord {
        var word = self
        word.isGrantable = false
        return word
    }

    /// As `GRANT` and `REVOKE` write it.
    var sql: SQL {
        let word: SQL = "\(expression: privilege.uppercased())"
        return columns.isEmpty ? word : "\(word) (\(names: columns))"
    }
}

/// `GRANT` and `REVOKE`: <https://www.postgresql.org/docs/current/ddl-priv.html>.
enum PrivilegeSQL {
    private static let tablePrivileges: Set = [
        "select", "insert", "update", "delete", "truncate", "references", "trigger",
    ]

    /// What PostgreSQL gives by itself: to the owner, and to others.
    static func usual(_ kind: ObjectKind, _ version: Int) -> (owner: Set<String>, others: Grants) {
        switch kind {
        case .table, .view:
            (version >= 170000 ? tablePrivileges.union(["maintain"]) : tablePrivileges, Grants())
        // Of a column, the sequence of its identity.
        case .sequence, .column: (["select", "update", "usage"], Grants())
        case .routine, .aggregate: (["execute"], Grants(["public": ["execute"]]))
        case .schema: (["create", "usage"], Grants())
        case .foreignDataWrapper, .foreignServer: (["usage"], Grants())
        default: (["usage"], Grants(["public": ["usage"]]))
        }
    }

    /// The schema that every database comes with lets everybody use it, and before version 15 create in it.
    static func publicSchema(_ version: Int) -> Grants {
        Grants(["public": version >= 150000 ? ["usage"] : ["usage", "create"]])
    }

    static func initial(_ target: ObjectID) -> Grants {
        // What others get by themselves is the same on all versions.
        target == .schema("public") ? publicSchema(150000) : usual(target.kind, 0).others
    }

    static func changes(_ target: ObjectID, _ old: Grants, _ new: Grants, _ context: PlanContext) -> [Statement] {
        let schema = context.to
        let owner = schema.find(Owner.self, .attachment(.owner, to: target))
        return changes(
            subject(target, schema), existing(old, target, schema), new, prefix: "",
            full: usual(target.kind, context.serverVersion).owner,
            owner: owner.map { RoleNames.role($0.role) } ?? "CURRENT_USER")
    }

    static func changes(
        _ subject: SQL, _ old: Grants, _ new: Grants, prefix: SQL, full: Set<String>, owner: SQL
    ) -> [Statement] {
        var statements: [Statement] = []
        for role in Set(old.roles).union(new.roles).sorted() {
            let isOwner = role == Grants.owner
            let (before, after) = isOwner ? (left(old, full), left(new, full)) : (old[role], new[role])
            let name = isOwner ? owner : RoleNames.role(role)
            func words(_ set: Set<String>) -> [PrivilegeWord] { set.sorted().map(PrivilegeWord.init) }
            let gone = words(before.subtracting(after)), come = words(after.subtracting(before))
            // A privilege that stays and only loses its grant option.
            let demoted = gone.filter { word in
                word.isGrantable && after.contains(word.plain.text)
            }
            let revoked = gone.filter { word in
                !demoted.contains(word) && !(come.contains { $0.plain == word.plain })
            }
            if !demoted.isEmpty {
                statements.append(
                    Statement(
                        "\(prefix)REVOKE GRANT OPTION FOR \(list(demoted, [])) ON \(subject) FROM \(name)"))
            }
            if !revoked.isEmpty {
                statements.append(
                    Statement("\(prefix)REVOKE \(list(revoked, full)) ON \(subject) FROM \(name)"))
            }
            for isGrantable in [false, true] {
                let granted = come.filter { word in
                    word.isGrantable == isGrantable && !demoted.contains { $0.plain == word.plain }
                }
                guard !granted.isEmpty else { continue }
                let option: SQL = isGrantable ? " WITH GRANT OPTION" : ""
                statements.append(
                    Statement("\(prefix)GRANT \(list(granted, full)) ON \(subject) TO \(name)\(option)", weight: 1))
            }
        }
        return statements
    }

    /// What is left of privileges when the object has got another owner, who takes over those of the one before.
    static func absorbed(_ grants: Grants, _ target: ObjectID, _ context: PlanContext) -> Grants {
        let id = ObjectID.attachment(.owner, to: target)
        guard context.from.find(Owner.self, id) != context.to.find(Owner.self, id) else { return grants }
        var grants = grants
        if let owner = context.to.find(Owner.self, id)?.role {
            let taken = grants[owner]
            grants[owner] = []
            let own = grants[Grants.owner]
            let (full, words) = (
                usual(target.kind, context.serverVersion).owner, own.union(taken).subtracting([PrivilegeWord.none])
            )
            let isWhole = !hasLess(own) || words.isSuperset(of: full)
            grants[Grants.owner] = isWhole ? words.filter { $0.contains("(") } : words
        }
        return grants
    }

    /// What an owner may do: all, where nothing else is said.
    private static func left(_ grants: Grants, _ full: Set<String>) -> Set<String> {
        let own = grants[Grants.owner]
        return hasLess(own) ? own.subtracting([PrivilegeWord.none]) : own.union(full)
    }

    /// Whether an owner's words say that something was taken away: privileges on columns do not.
    private static func hasLess(_ words: Set<String>) -> Bool { words.contains { !$0.contains("(") } }

    private static func list(_ words: [PrivilegeWord], _ full: Set<String>) -> SQL {
        if full.count > 1, words.allSatisfy(\.columns.isEmpty), Set(words.map(\.privilege)).isSuperset(of: full) {
            return "ALL"
        }
        return words.map(\.sql).joined(separator: ", ")
    }

    private static func identitySequence(_ column: ObjectID, _ schema: DatabaseSchema) -> [String] {
        schema.find(Column.self, column)?.identitySequence ?? Identity.defaultSequence(column)
    }

    private static func subject(_ target: ObjectID, _ schema: DatabaseSchema) -> SQL {
        switch target.kind {
        case .view, .table: "TABLE \(path: target.path)"
        case .foreignServer: "FOREIGN SERVER \(path: target.path)"
        case .domain: "DOMAIN \(path: target.path)"
        case .column: "SEQUENCE \(path: identitySequence(target, schema))"
        case .aggregate: "FUNCTION \(Routine.reference(target))"
        default: Subject.sql(target, schema)
        }
    }

    /// Privileges on columns go with the columns.
    private static func existing(_ grants: Grants, _ target: ObjectID, _ schema: DatabaseSchema) -> Grants {
        guard target.kind == .table, schema.contains(target) else { return grants }
        var result = Grants()
        for role in grants.roles {
            for text in grants[role] {
                var word = PrivilegeWord(text)
                guard !word.columns.isEmpty else {
                    result.insert(text, to: role)
                    continue
                }
                word.columns.removeAll { !schema.contains(ObjectID(.column, target.path + [$0])) }
                if !word.columns.isEmpty { result.insert(word.text, to: role) }
            }
        }
        return result
    }

    /// What was granted on a column that is made again.
    static func grants(onColumn column: ObjectID, _ context: PlanContext) -> [Statement] {
        let table = column.parentTable
        guard let all = context.to.find(Privileges.self, .attachment(.privileges, to: table))?.grants else { return [] }
        var grants = Grants()
        for role in all.roles {
            for text in all[role] {
                var word = PrivilegeWord(text)
                guard word.columns.contains(column.name) else { continue }
                word.columns = [column.name]
                grants.insert(word.text, to: role)
            }
        }
        return changes(table, Grants(), grants, context)
    }

    /// Brings a new object, to which default privileges may have added some and from which they may have kept others, to where
    /// PostgreSQL's own defaults would have it. Whose defaults apply is known when it runs: what is there already does no harm.
    static func resets(_ target: ObjectID, _ context: PlanContext) -> [Statement] {
        guard !context.defaultPrivileges.isEmpty, let what = DefaultPrivileges.objectType(target.kind) else {
            return []
        }
        let wanted = context.to.find(Privileges.self, .attachment(.privileges, to: target))?.grants ?? initial(target)
        // What an owner was granted before is the owner's own.
        let owner = context.to.find(Owner.self, .attachment(.owner, to: target))?.role
        var (revoked, granted): ([String: Set<String>], [String: Set<String>]) = ([:], [:])
        for value in context.defaultPrivileges
        where value.id.name == what && (value.id.schema.isEmpty || value.id.schema == target.schema) {
            for role in value.grants.roles where role != Grants.owner && role != owner {
                revoked[role, default: []].formUnion(value.grants[role].subtracting(wanted[role]))
            }
            guard value.id.schema.isEmpty else { continue }
            for role in initial(target).roles {
                granted[role, default: []].formUnion(
                    wanted[role].intersection(initial(target)[role]).subtracting(value.grants[role]))
            }
        }
        let (subject, full) = (
            subject(target, context.to), usual(target.kind, context.serverVersion).owner
        )
        var statements: [Statement] = []
        for (role, words) in revoked.sorted(by: { $0.key < $1.key }) where !words.isEmpty {
            var plain: Set<String> = []
            for word in words { plain.insert(PrivilegeWord(word).privilege) }
            plain.subtract(wanted[role].map { PrivilegeWord($0).privilege })
            if plain.isEmpty { continue }
            let list = list(plain.sorted().map(PrivilegeWord.init), full)
            statements.append(Statement("REVOKE \(list) ON \(subject) FROM \(RoleNames.role(role))", weight: 9))
        }
        for (role, words) in granted.sorted(by: { $0.key < $1.key }) where !words.isEmpty {
            let list = list(words.sorted().map(PrivilegeWord.init), full)
            statements.append(Statement("GRANT \(list) ON \(subject) TO \(RoleNames.role(role))", weight: 9))
        }
        return statements
    }
}

extension PostgresDialect {
    package func settle(_ id: ObjectID, context: PlanContext) -> [Statement] {
        guard id.kind == .column else { return privileges(id, context) }
        let granted = context.from.contains(id) ? PrivilegeSQL.grants(onColumn: id, context) : []
        guard let column = context.to.find(Column.self, id), column.identity != nil else {
            return granted + InheritedColumns.withoutDefault(id, context)
        }
        return granted + InheritedColumns.withoutDefault(id, context) + Column.commented(column)
            + privileges(id, context)
    }

    private func privileges(_ id: ObjectID, _ context: PlanContext) -> [Statement] {
        context.to.contains(.attachment(.privileges, to: id)) ? [] : PrivilegeSQL.resets(id, context)
    }
}
