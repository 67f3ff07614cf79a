import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Routine: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let body = version >= 140000 ? "CASE WHEN prosqlbody IS NOT NULL THEN pg_get_function_sqlbody(oid) END" : "NULL"
        return [
            """
            SELECT oid, proname, pronamespace, prolang, procost, prorows, CASE WHEN prosupport <> 0 THEN prosupport::regproc::text END,
              prokind, prosecdef, proleakproof, proisstrict, proretset, provolatile, proparallel, prorettype, proargtypes,
              proallargtypes, proargmodes, proargnames, CASE WHEN proargdefaults IS NOT NULL THEN ARRAY(
                SELECT pg_get_function_arg_default(oid, n) FROM generate_series(1, cardinality(coalesce(proallargtypes, proargtypes::oid[]))) n)
              END, prosrc, probin, proconfig, \(body), protrftypes, provariadic
            FROM pg_proc WHERE oid >= 16384 AND prokind IN ('f', 'p', 'w')
              AND oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 1255 AND (refclassid = 3079 AND deptype = 'e' OR deptype = 'i'))
            """,
            "SELECT oid, lanname FROM pg_language",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        var languages: [Int: String] = [:]
        for row in 0..<tables[1].rowCount { languages[tables[1].int(row, 0)] = tables[1].string(row, 1) }
        for row in 0..<rows.rowCount {
            let namespace = catalog.names.schemas[rows.int(row, 2)] ?? ""
            guard namespace != "pg_catalog", namespace != "information_schema" else { continue }
            let inputs = rows.ints(row, 15)
            let signature = "(" + inputs.map { catalog.names.type($0) }.joined(separator: ", ") + ")"
            var routine = Routine(id: ObjectID(.routine, [namespace, rows.string(row, 1), signature]))
            readSignature(rows, row, inputs, &routine, catalog.names)
            routine.language = languages[rows.int(row, 3)] ?? ""
            readAttributes(rows, row, &routine, catalog.names)
            catalog.insert(routine, CatalogClass.procedure, rows.int(row, 0))
        }
    }

    private static func readSignature(
        _ rows: ResultTable, _ row: Int, _ inputs: [Int], _ routine: inout Routine, _ names: CatalogNames
    ) {
        let all = rows.isNull(row, 16) ? inputs : rows.ints(row, 16)
        // The modes are a "char"[]: {i,o,t}
        let modes = rows.isNull(row, 17) ? [] : rows.strings(row, 17)
        let argumentNames = rows.isNull(row, 18) ? [] : rows.strings(row, 18)
        for (place, type) in all.enumerated() {
            let mode: Argument.Mode =
                switch modes.isEmpty ? "i" : modes[place] {
                case "o": .out
                case "b": .inout
                case "v": .variadic
                case "t": .table
                default: .in
                }
            let name = place < argumentNames.count ? argumentNames[place] : ""
            routine.arguments.append(Argument(mode: mode, name: name.isEmpty ? nil : name, type: names.type(type)))
        }
        let defaults = rows.isNull(row, 19) ? [] : rows.strings(row, 19)
        let takers = routine.arguments.indices.filter { [.in, .inout, .variadic].contains(routine.arguments[$0].mode) }
        for (place, text) in zip(takers.suffix(defaults.count), defaults) {
            routine.arguments[place].defaultExpression = text
        }
        routine.isProcedure = rows.character(row, 7) == "p"
        routine.isWindow = rows.character(row, 7) == "w"
        let told = routine.arguments.contains { [.out, .inout, .table].contains($0.mode) }
        let isTable = routine.arguments.contains { $0.mode == .table }
        if !routine.isProcedure, !isTable {
            let type = names.type(rows.int(row, 14))
            if rows.bool(row, 11) { routine.returns = "SETOF \(type)" } else if !told { routine.returns = type }
        }
    }

    private static func readAttributes(_ rows: ResultTable, _ row: Int, _ routine: inout Routine, _ names: CatalogNames)
    {
        let isSystemLanguage = routine.language == "c" || routine.language == "internal"
        let cost = rows.string(row, 4)
        if cost != (isSystemLanguage ? "1" : "100") { routine.cost = cost }
        if rows.bool(row, 11), rows.string(row, 5) != "1000" { routine.rows = rows.string(row, 5) }
        routine.support = rows.optionalString(row, 6)
        routine.isSecurityDefiner = rows.bool(row, 8)
        routine.isLeakproof = rows.bool(row, 9)
        routine.isStrict = rows.bool(row, 10)
        routine.volatility =
            switch rows.character(row, 12) {
            case "i": .immutable
            case "s": .stable
            default: .volatile
            }
        routine.parallel =
            switch rows.character(row, 13) {
            case "s": .safe
            case "r": .restricted
            default: .unsafe
            }
        if let sqlBody = rows.optionalString(row, 23) {
            routine.sqlBody = sqlBody
        } else {
            routine.body = rows.string(row, 20)
        }
        routine.library = rows.optionalString(row, 21)
        if !rows.isNull(row, 22) { routine.settings = Rendering.parseOptions(rows.strings(row, 22)) }
        if !rows.isNull(row, 24) { routine.transforms = rows.ints(row, 24).map { names.type($0) } }
    }

    static let rules = ObjectRules(
        Routine.self,
        create: { routine, _ in [Statement(creation(routine, orReplace: false))] },
        drop: { routine, _ in [Statement("DROP \(keyword(routine)) \(reference(routine.id))")] },
        rename: { routine, id in renaming(routine.id, to: id, keyword: keyword(routine)) },
        attributes: [
            .replaces("isProcedure", \Routine.isProcedure), .replaces("isWindow", \Routine.isWindow),
            .replaces("returns", \Routine.returns),
            AttributeRule("arguments", \Routine.arguments) { old, new, _ in
                canReplace(old, new) ? .alter(replacement(new)) : .replace
            },
            altered("language", \Routine.language), altered("body", \Routine.body),
            altered("library", \Routine.library),
            altered("sqlBody", \Routine.sqlBody), altered("volatility", \Routine.volatility),
            altered("isStrict", \Routine.isStrict),
            altered("isSecurityDefiner", \Routine.isSecurityDefiner), altered("isLeakproof", \Routine.isLeakproof),
            altered("parallel", \Routine.parallel), altered("cost", \Routine.cost), altered("rows", \Routine.rows),
            altered("support", \Routine.support), altered("transforms", \Routine.transforms),
            altered("settings", \Routine.settings),
        ])

    private static func altered<Value: Equatable & Sendable>(
        _ name: String, _ keyPath: any KeyPath<Routine, Value> & Sendable
    ) -> AttributeRule {
        AttributeRule(name, keyPath) { _, new, _ in .alter(replacement(new)) }
    }

    private static func replacement(_ routine: Routine) -> [Statement] {
        [Statement(creation(routine, orReplace: true))]
    }

    /// What `CREATE OR REPLACE` may change about arguments: <https://www.postgresql.org/docs/current/sql-createfunction.html>.
    private static func canReplace(_ old: Routine, _ new: Routine) -> Bool {
        guard old.arguments.count == new.arguments.count else { return false }
        return zip(old.arguments, new.arguments).allSatisfy { old, new in
            old.mode == new.mode && old.type == new.type && (old.name == nil || old.name == new.name)
                && (old.defaultExpression == nil || new.defaultExpression != nil)
        }
    }

    /// Gives what is known by name and arguments another name and schema.
    static func renaming(_ old: ObjectID, to new: ObjectID, keyword: SQL) -> [Statement] {
        var statements: [Statement] = []
        if old.path[1] != new.path[1] {
            statements.append(Statement("ALTER \(keyword) \(reference(old)) RENAME TO \(name: new.path[1])"))
        }
        if old.schema != new.schema {
            let moved = ObjectID(old.kind, [old.schema, new.path[1], old.name])
            statements.append(Statement("ALTER \(keyword) \(reference(moved)) SET SCHEMA \(name: new.schema)"))
        }
        return statements
    }

    static func keyword(_ routine: Routine) -> SQL { routine.isProcedure ? "PROCEDURE" : "FUNCTION" }

    /// Name and argument types, as commands refer to a routine.
    static func reference(_ id: ObjectID) -> SQL {
        "\(path: Array(id.path.prefix(2)))\(expression: id.name)"
    }

    static func creation(_ routine: Routine, orReplace: Bool) -> SQL {
        let arguments = routine.arguments.filter { $0.mode != .table }.map(argument).joined(separator: ", ")
        let create: SQL = orReplace ? "CREATE OR REPLACE" : "CREATE"
        var sql: SQL = "\(create) \(keyword(routine)) \(path: Array(routine.id.path.prefix(2)))(\(arguments))"
        let columns = routine.arguments.filter { $0.mode == .table }
        if !columns.isEmpty {
            let list = columns.map { SQL("\(name: $0.name ?? "") \(expression: $0.type)") }.joined(separator: ", ")
            sql += "\n    RETURNS TABLE(\(list))"
        } else if let returns = routine.returns {
            sql += "\n    RETURNS \(expression: returns)"
        }
        sql += "\n    LANGUAGE \(name: routine.language)"
        if !routine.transforms.isEmpty {
            sql += " TRANSFORM \(routine.transforms.map { SQL("FOR TYPE \(expression: $0)") }.joined(separator: ", "))"
        }
        if routine.isWindow { sql += " WINDOW" }
        if routine.volatility != .volatile { sql += " \(expression: routine.volatility.rawValue.uppercased())" }
        if routine.isLeakproof { sql += " LEAKPROOF" }
        if routine.isStrict { sql += " STRICT" }
        if routine.isSecurityDefiner { sql += " SECURITY DEFINER" }
        if routine.parallel != .unsafe { sql += " PARALLEL \(expression: routine.parallel.rawValue.uppercased())" }
        if let cost = routine.cost { sql += " COST \(expression: cost)" }
        if let rows = routine.rows { sql += " ROWS \(expression: rows)" }
        if let support = routine.support { sql += " SUPPORT \(expression: support)" }
        for (name, value) in routine.settings.pairs { sql += "\n    SET \(setting(name, value))" }
        if let sqlBody = routine.sqlBody { return sql + "\n\(expression: UnnamedConstants.named(sqlBody))" }
        if let library = routine.library {
            return sql + "\n    AS \(literal: library), \(literal: routine.body ?? "")"
        }
        return sql + "\n    AS \(expression: Quoting.dollarQuoted(routine.body ?? ""))"
    }

    private static func argument(_ argument: Argument) -> SQL {
        let mode: SQL = argument.mode == .in ? "" : "\(expression: argument.mode.rawValue.uppercased()) "
        let name: SQL = argument.name.map { "\(name: $0) " } ?? ""
        let value: SQL = argument.defaultExpression.map { " DEFAULT \(expression: $0)" } ?? ""
        return "\(mode)\(name)\(expression: argument.type)\(value)"
    }

    /// A value of `proconfig`. Variables that are lists of names (`GUC_LIST_QUOTE`) hold SQL text already, as in pg_dump.
    private static func setting(_ name: String, _ value: String) -> SQL {
        let lists: Set<String> = [
            "local_preload_libraries", "search_path", "session_preload_libraries", "shared_preload_libraries",
            "temp_tablespaces", "unix_socket_directories",
        ]
        let variable: SQL = SQL("\(path: name.split(separator: ".").map(String.init))")
        if lists.contains(name.lowercased()) {
            // Each element as a literal of its own: an empty one has no other form.
            let elements = NameList.split(value).map { SQL("\(literal: $0)") }
            return "\(variable) TO \(elements.isEmpty ? "''" : elements.joined(separator: ", "))"
        }
        return "\(variable) TO \(literal: value)"
    }
}
