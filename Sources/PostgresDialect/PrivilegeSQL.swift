import MigrationPlan
import SchemaModel
import SQLText

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
        return changes(
            subject(target, schema), existing(old, target, schema), new, prefix: "",
            full: usual(target.kind, context.serverVersion).owner,
            owner: ownerName(of: target, context))
    }

    /// The name of an object's owner in a statement. The schema that comes with a database belongs to whoever owns that:
    /// <https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATTERNS>.
    private static func ownerName(of target: ObjectID, _ context: PlanContext) -> SQL {
        let owner = owner(of: target, in: context.to)
        let isDatabaseOwners = target == .schema("public") && owner == nil && context.serverVersion >= 150000
        return isDatabaseOwners ? "pg_database_owner" : RoleNames.owner(owner)
    }

    /// Who owns an object; nil where no model says it. The sequences of columns have their table's owner.
    private static func owner(of target: ObjectID, in schema: DatabaseSchema) -> String? {
        let serial = schema.find(SequenceOwner.self, ObjectID(.sequenceOwner, target.path))
        let owned =
            switch target.kind {
            case .column: target.parentTable
            case .sequence: serial?.column.parentTable ?? target
            default: target
            }
        return schema.find(Owner.self, .attachment(.owner, to: owned))?.role
    }

    static func changes(
        _ subject: SQL, _ old: Grants, _ new: Grants, prefix: SQL, full: Set<String>, owner: SQL
    ) -> [Statement] {
        var (revokes, grants): ([(Int, [Statement])], [(Int, [Statement])]) = ([], [])
        for role in Set(old.roles).union(new.roles).sorted() {
            let isOwner = role == Grants.owner
            let (before, after) = isOwner ? (left(old, full), left(new, full)) : (old[role], new[role])
            let name = isOwner ? owner : RoleNames.role(role)
            let (gone, come) = (byGrantor(before.subtracting(after)), byGrantor(after.subtracting(before)))
            for grantor in Set(gone.keys).union(come.keys).sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
                let (gone, come) = (gone[grantor] ?? [], come[grantor] ?? [])
                // A privilege that stays and only loses its grant option.
                let demoted = gone.filter { word in word.isGrantable && after.contains(word.plain.text) }
                let revoked = gone.filter { word in
                    !demoted.contains(word) && !(come.contains { $0.plain == word.plain })
                }
                if !demoted.isEmpty {
                    let revoke: SQL =
                        "\(prefix)REVOKE GRANT OPTION FOR \(list(demoted, [])) ON \(subject) FROM \(name)"
                    revokes.append((distance(demoted, old), said(revoke, by: grantor, 0)))
                }
                if !revoked.isEmpty {
                    let revoke: SQL = "\(prefix)REVOKE \(list(revoked, full)) ON \(subject) FROM \(name)"
                    revokes.append((distance(revoked, old), said(revoke, by: grantor, 0)))
                }
                for isGrantable in [false, true] {
                    let granted = come.filter { word in
                        word.isGrantable == isGrantable && !demoted.contains { $0.plain == word.plain }
                    }
                    guard !granted.isEmpty else { continue }
                    let option: SQL = isGrantable ? " WITH GRANT OPTION" : ""
                    let grant: SQL = "\(prefix)GRANT \(list(granted, full)) ON \(subject) TO \(name)\(option)"
                    grants.append((distance(granted, new), said(grant, by: grantor, 1)))
                }
            }
        }
        // Who hands a privilege on has it first, and loses it last.
        return revokes.sorted { $0.0 > $1.0 }.flatMap(\.1) + grants.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }

    private static func byGrantor(_ words: Set<String>) -> [String?: [PrivilegeWord]] {
        Dictionary(grouping: words.sorted().map(PrivilegeWord.init), by: \.grantor)
    }

    /// Only the role that grants can grant and revoke: <https://www.postgresql.org/docs/current/sql-grant.html>, Notes.
    private static func said(_ sql: SQL, by grantor: String?, _ weight: Int) -> [Statement] {
        guard let grantor else { return [Statement(sql, weight: weight)] }
        return [
            Statement("SET ROLE \(RoleNames.role(grantor))", weight: weight), Statement(sql, weight: weight),
            Statement("RESET ROLE", weight: weight),
        ]
    }

    /// How many others handed these privileges on before they came to the role: 0 where they are from the owner.
    private static func distance(_ words: [PrivilegeWord], _ grants: Grants) -> Int {
        words.map { distance($0, grants, Set()) }.max() ?? 0
    }

    private static func distance(_ word: PrivilegeWord, _ grants: Grants, _ passed: Set<String>) -> Int {
        guard let grantor = word.grantor, !passed.contains(grantor) else { return 0 }
        let sources = grants[grantor].map(PrivilegeWord.init).filter { source in
            source.isGrantable && source.privilege == word.privilege
                && (source.columns.isEmpty || Set(source.columns).isSuperset(of: word.columns))
        }
        return 1 + (sources.map { distance($0, grants, passed.union([grantor])) }.min() ?? 0)
    }

    /// What is left of privileges when the object has got another owner, who takes over those of the one before.
    static func absorbed(_ grants: Grants, _ target: ObjectID, _ context: PlanContext) -> Grants {
        let owner = owner(of: target, in: context.to)
        guard self.owner(of: target, in: context.from) != owner else { return grants }
        var grants = grants
        if let owner {
            for role in grants.roles { grants[role] = Set(grants[role].map { grantedByOwner($0, owner) }) }
            let taken = grants[owner]
            grants[owner] = []
            let full = usual(target.kind, context.serverVersion).owner
            let words = merged(left(grants, full).union(taken))
            grants[Grants.owner] =
                words.isSuperset(of: full) ? words.subtracting(full) : words.isEmpty ? [PrivilegeWord.none] : words
        }
        return grants
    }

    /// What may be handed on need not be said twice.
    private static func merged(_ words: Set<String>) -> Set<String> {
        words.subtracting(words.map(PrivilegeWord.init).filter(\.isGrantable).map(\.plain.text))
    }

    /// What an owner may do: all, where nothing else is said.
    private static func left(_ grants: Grants, _ full: Set<String>) -> Set<String> {
        let own = grants[Grants.owner]
        return hasLess(own) ? own.subtracting([PrivilegeWord.none]) : own.union(full)
    }

    private static func grantedByOwner(_ text: String, _ owner: String) -> String {
        var word = PrivilegeWord(text)
        if word.grantor == owner { word.grantor = nil }
        return word.text
    }

    /// Whether an owner's words say that something was taken away: privileges on columns do not, nor do those from others.
    private static func hasLess(_ words: Set<String>) -> Bool {
        words.contains { !$0.contains("(") && PrivilegeWord($0).grantor == nil }
    }

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
        case .aggregate: "FUNCTION \(Aggregate.asFunction(target))"
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
        let owner = owner(of: target, in: context.to)
        var (revoked, granted): ([String: Set<String>], [String: Set<String>]) = ([:], [:])
        var demoted: [String: Set<String>] = [:]
        let (subject, full) = (
            subject(target, context.to), usual(target.kind, context.serverVersion).owner
        )
        for value in context.defaultPrivileges
        where value.id.name == what && (value.id.schema.isEmpty || value.id.schema == target.schema) {
            for role in value.grants.roles where role != Grants.owner && role != owner {
                let others = value.grants[role].subtracting(wanted[role])
                revoked[role, default: []].formUnion(others)
                let plain = others.map(PrivilegeWord.init).filter(\.isGrantable).map(\.plain.text)
                demoted[role, default: []].formUnion(wanted[role].intersection(plain))
            }
            guard value.id.schema.isEmpty else { continue }
            granted[Grants.owner, default: []].formUnion(
                left(wanted, full).intersection(full).subtracting(left(value.grants, full)))
            for role in initial(target).roles {
                granted[role, default: []].formUnion(
                    wanted[role].intersection(initial(target)[role]).subtracting(value.grants[role]))
            }
        }
        var statements: [Statement] = []
        for (role, words) in revoked.sorted(by: { $0.key < $1.key }) where !words.isEmpty {
            var plain: Set<String> = []
            for word in words { plain.insert(PrivilegeWord(word).privilege) }
            plain.subtract(wanted[role].map { PrivilegeWord($0).privilege })
            if plain.isEmpty { continue }
            let list = list(plain.sorted().map(PrivilegeWord.init), full)
            statements.append(Statement("REVOKE \(list) ON \(subject) FROM \(RoleNames.role(role))", weight: 9))
        }
        for (role, words) in demoted.sorted(by: { $0.key < $1.key }) where !words.isEmpty {
            let list = list(words.sorted().map(PrivilegeWord.init), [])
            statements.append(
                Statement(
                    "REVOKE GRANT OPTION FOR \(list) ON \(subject) FROM \(RoleNames.role(role))", weight: 9))
        }
        for (role, words) in granted.sorted(by: { $0.key < $1.key }) where !words.isEmpty {
            let list = list(words.sorted().map(PrivilegeWord.init), full)
            let name = role == Grants.owner ? ownerName(of: target, context) : RoleNames.role(role)
            statements.append(Statement("GRANT \(list) ON \(subject) TO \(name)", weight: 9))
        }
        return statements
    }
}

extension PostgresDialect {
    package func settle(_ id: ObjectID, context: PlanContext) -> [Statement] {
        guard id.kind == .column else { return privileges(id, context) }
        let granted = context.from.contains(id) ? PrivilegeSQL.grants(onColumn: id, context) : []
        guard let column = context.to.find(Column.self, id), column.identity != nil else { return granted }
        return granted + Column.sequenceSettings(column) + privileges(id, context)
    }

    private func privileges(_ id: ObjectID, _ context: PlanContext) -> [Statement] {
        context.to.contains(.attachment(.privileges, to: id)) ? [] : PrivilegeSQL.resets(id, context)
    }
}
