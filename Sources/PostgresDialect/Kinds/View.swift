import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension View: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT c.oid, c.relkind, c.reloptions, pg_get_viewdef(c.oid), r.oid, t.reloptions, nullif(a.amname, 'heap'), s.spcname,
              c.relispopulated
            FROM pg_class c JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
            LEFT JOIN pg_class t ON t.oid = c.reltoastrelid AND c.relkind = 'm'
            LEFT JOIN pg_am a ON a.oid = c.relam LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
            WHERE c.oid >= 16384 AND c.relkind IN ('v', 'm') AND c.oid NOT IN (
              SELECT objid FROM pg_depend WHERE refclassid = 3079 AND classid = 1259 AND deptype = 'e')
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard let id = catalog.names.relationID(oid) else { continue }
            var view = View(id: id)
            view.isMaterialized = rows.character(row, 1) == "m"
            if !rows.isNull(row, 2) { view.options = Rendering.parseOptions(rows.strings(row, 2)) }
            if !rows.isNull(row, 5) {
                for (name, value) in Rendering.parseOptions(rows.strings(row, 5)).pairs {
                    view.options["toast." + name] = value
                }
            }
            (view.accessMethod, view.tablespace) = (rows.optionalString(row, 6), rows.optionalString(row, 7))
            view.isPopulated.value = rows.bool(row, 8)
            view.query = query(printed: rows.string(row, 3))
            view.columns = Uncompared(
                catalog.names.columns(of: oid).map {
                    Column(name: $0.name, type: type($0, catalog.names))
                })
            catalog.insert(view)
            catalog.alias(CatalogClass.rewrite, rows.int(row, 4), id)
        }
    }

    /// The query in what `pg_get_viewdef` prints.
    package static func query(printed text: String) -> String {
        var query = text[...]
        if query.first == " " { query = query.dropFirst() }
        if query.last == ";" { query = query.dropLast() }
        return String(query)
    }

    private static func type(_ column: CatalogNames.ColumnInfo, _ names: CatalogNames) -> String {
        let type = names.type(column.type, column.modifier)
        guard column.collation != names.types[column.type]?.collation, let collation = names.collation(column.collation)
        else { return type }
        return type + Rendering.collate(collation).text
    }

    static let rules = ObjectRules(
        View.self,
        create: { view, _ in [Statement(creation(view, orReplace: false))] },
        drop: { view, _ in [Statement("DROP \(keyword(view)) \(path: view.id.path)")] },
        rename: { view, id in TypeNames.rename(view.id, to: id, keyword: keyword(view)) },
        attributes: [
            .absent("columnNames", \View.columnNames), .replaces("isMaterialized", \View.isMaterialized),
            AttributeRule("query", \View.query) { old, new, _ in
                guard !new.isMaterialized, new.columns.value.starts(with: old.columns.value) else { return .replace }
                return .alter([Statement(creation(new, orReplace: true))])
            },
            AttributeRule("options", \View.options) { old, new, _ in
                .alter(
                    Rendering.optionChanges(old.options, new.options).map {
                        Statement("ALTER \(keyword(new)) \(path: new.id.path) \($0)", weight: 1)
                    })
            },
            AttributeRule("accessMethod", \View.accessMethod) { _, new, context in
                Storage.setAccessMethod(new.accessMethod, of: "\(keyword(new)) \(path: new.id.path)", context)
            },
            AttributeRule("tablespace", \View.tablespace) { _, new, _ in
                .alter([Storage.setTablespace(new.tablespace, of: "\(keyword(new)) \(path: new.id.path)")])
            },
        ])

    static func keyword(_ view: View) -> SQL { view.isMaterialized ? "MATERIALIZED VIEW" : "VIEW" }

    package static func creation(_ view: View, orReplace: Bool) -> SQL {
        let create: SQL = orReplace ? "CREATE OR REPLACE" : "CREATE"
        let options: SQL = view.options.isEmpty ? "" : " WITH \(Rendering.options(view.options))"
        let data: SQL = view.isMaterialized && !view.isPopulated.value ? "\nWITH NO DATA" : ""
        let (method, place) = (Storage.accessMethod(view.accessMethod), Storage.tablespace(view.tablespace))
        let named = NamedValues(view.query)
        let columns: SQL = named.map { " (\(expression: $0.columns.joined(separator: ", ")))" } ?? ""
        return """
            \(create) \(keyword(view)) \(path: view.id.path)\(columns)\(method)\(options)\(place) AS
             \(expression: Expressions.respelled(named?.values ?? view.query))\(data)
            """
    }
}
