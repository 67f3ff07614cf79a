import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension SchemaModel.Sequence: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        // Until then all sequences were written to the log, and none could be altered.
        let other = version >= 150000 ? "c.relpersistence <> t.relpersistence" : "false"
        return [
            """
            SELECT s.seqrelid, s.seqtypid, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
              c.relpersistence, d.refobjid, d.refobjsubid, d.deptype,
              CASE d.deptype WHEN 'i' THEN obj_description(s.seqrelid, 'pg_class') END, \(other)
            FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
            LEFT JOIN pg_depend d ON d.classid = 1259 AND d.objid = s.seqrelid AND d.objsubid = 0 AND d.refclassid = 1259
              AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
            LEFT JOIN pg_class t ON t.oid = d.refobjid
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard let relation = catalog.names.relations[oid], let id = relation.id else { continue }
            let type = catalog.names.type(rows.int(row, 1))
            let options = options(rows, row, type)
            if rows.character(row, 11) == "i" {
                catalog.identities[rows.int(row, 9), default: [:]][rows.int(row, 10)] = IdentitySequence(
                    options: options, path: relation.path, comment: rows.optionalString(row, 12),
                    isUnlogged: rows.bool(row, 13) ? rows.character(row, 8) == "u" : nil)
                continue
            }
            var sequence = SchemaModel.Sequence(id: id)
            sequence.type = type
            sequence.isUnlogged = rows.character(row, 8) == "u"
            sequence.options = options
            catalog.insert(sequence)
            if let table = catalog.names.relationID(rows.int(row, 9)) {
                let column = ObjectID(.column, table.path + [catalog.names.column(rows.int(row, 9), rows.int(row, 10))])
                catalog.insert(SequenceOwner(id: ObjectID(.sequenceOwner, id.path), column: column))
            }
        }
    }

    private static func options(_ rows: ResultTable, _ row: Int, _ type: String) -> SequenceOptions {
        var options = SequenceOptions()
        let (start, increment) = (rows.string(row, 2), rows.string(row, 3))
        let (minimum, maximum, cache) = (rows.string(row, 4), rows.string(row, 5), rows.string(row, 6))
        let bounds = SequenceOptions.defaultBounds(type: type, descending: increment.hasPrefix("-"))
        if increment != "1" { options.increment = increment }
        if minimum != bounds.minimum { options.minimum = minimum }
        if maximum != bounds.maximum { options.maximum = maximum }
        if start != (increment.hasPrefix("-") ? maximum : minimum) { options.start = start }
        if cache != "1" { options.cache = cache }
        options.cycle = rows.bool(row, 7)
        return options
    }

    static let rules = ObjectRules(
        SchemaModel.Sequence.self,
        create: { sequence, _ in
            let kind: SQL = sequence.isUnlogged ? "UNLOGGED SEQUENCE" : "SEQUENCE"
            var clauses: [SQL] = sequence.type == "bigint" ? [] : ["AS \(expression: sequence.type)"]
            clauses += Rendering.sequenceOptions(sequence.options)
            let tail: SQL = clauses.isEmpty ? "" : " \(clauses.joined(separator: " "))"
            return [Statement("CREATE \(kind) \(path: sequence.id.path)\(tail)")]
        },
        drop: { sequence, _ in
            [
                Statement(
                    "DROP SEQUENCE \(path: sequence.id.path)",
                    flags: [Flag(.note, "drop-sequence", "where sequence \(sequence.id.dottedName) stands is lost")])
            ]
        },
        rename: { sequence, id in TypeNames.rename(sequence.id, to: id, keyword: "SEQUENCE") },
        attributes: [
            AttributeRule("type", \SchemaModel.Sequence.type) { old, new, _ in .alter(alteration(old, new)) },
            AttributeRule("isUnlogged", \SchemaModel.Sequence.isUnlogged) { _, new, _ in
                let action: SQL = new.isUnlogged ? "SET UNLOGGED" : "SET LOGGED"
                return .alter([Statement("ALTER SEQUENCE \(path: new.id.path) \(action)")])
            },
            AttributeRule("options", \SchemaModel.Sequence.options) { old, new, _ in .alter(alteration(old, new)) },
        ])

    /// One `ALTER SEQUENCE` for type and numbers together, since bounds follow the type.
    private static func alteration(_ old: SchemaModel.Sequence, _ new: SchemaModel.Sequence) -> [Statement] {
        var clauses: [SQL] = old.type == new.type ? [] : ["AS \(expression: new.type)"]
        clauses += Rendering.sequenceChanges(old.options, new.options, type: new.type)
        let position = SequencePosition.kept(new.id.path, old.options, new.options, types: (old.type, new.type))
        clauses += position.clause
        let statement: SQL = "ALTER SEQUENCE \(path: new.id.path) \(clauses.joined(separator: " "))"
        return position.before + [Statement(statement, weight: 1)]
    }
}

extension SequenceOwner {
    static let rules = ObjectRules(
        SequenceOwner.self,
        create: { owner, context in
            transferred(owner, context) + [Statement(ownership(owner))] + continued(owner, context)
        },
        drop: { owner, context in [released(owner)] + keptByNobody(owner, context) },
        attributes: [
            AttributeRule("column", \SequenceOwner.column) { old, new, context in
                let transfer = transferred(new, context)
                return .alter((transfer.isEmpty ? [] : [released(old)]) + transfer + [Statement(ownership(new))])
            }
        ])

    private static func released(_ owner: SequenceOwner) -> Statement {
        Statement("ALTER SEQUENCE \(path: owner.id.path) OWNED BY NONE")
    }

    /// A sequence must have its table's owner first.
    private static func transferred(_ owner: SequenceOwner, _ context: PlanContext) -> [Statement] {
        func role(_ table: ObjectID) -> String? {
            context.isNew(table) ? nil : context.from.find(Owner.self, .attachment(.owner, to: table))?.role
        }
        let wanted = role(owner.column.parentTable)
        let before = context.from.find(SequenceOwner.self, owner.id)
        // Without a column it has been given to nobody by now.
        guard before.flatMap({ role($0.column.parentTable) }) != wanted else { return [] }
        return [
            Statement("ALTER SEQUENCE \(path: owner.id.path) OWNER TO \(RoleNames.owner(wanted))")
        ]
    }

    /// Alone again, a sequence still has the table's owner.
    private static func keptByNobody(_ owner: SequenceOwner, _ context: PlanContext) -> [Statement] {
        let sequence = ObjectID(.sequence, owner.id.path)
        guard context.to.contains(sequence), !context.to.contains(owner.id),
            !context.to.contains(.attachment(.owner, to: sequence)),
            context.from.contains(.attachment(.owner, to: owner.column.parentTable))
        else { return [] }
        return [Statement("ALTER SEQUENCE \(path: owner.id.path) OWNER TO CURRENT_USER")]
    }

    /// A new sequence of a column with rows.
    private static func continued(_ owner: SequenceOwner, _ context: PlanContext) -> [Statement] {
        guard context.origin.contains(owner.column), !context.from.contains(ObjectID(.sequence, owner.id.path)),
            let column = context.to.find(Column.self, owner.column),
            let sequence = context.to.find(SchemaModel.Sequence.self, ObjectID(.sequence, owner.id.path))
        else { return [] }
        return SequencePosition.afterRows(of: column, owner.id.path, sequence.options, weight: 1)
    }

    private static func ownership(_ owner: SequenceOwner) -> SQL {
        "ALTER SEQUENCE \(path: owner.id.path) OWNED BY \(path: owner.column.path)"
    }
}
