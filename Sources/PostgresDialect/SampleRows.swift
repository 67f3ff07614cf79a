import DatabaseAccess
import SchemaModel
import SQLText

/// Rows for the tables of a scratch database, so that a plan which is right on empty tables only is found out there.
/// As far as the constraints allow: a table that takes none of the made-up rows stays empty.
package struct SampleRows {
    private let schema: DatabaseSchema
    private var columns: [ObjectID: [Column]] = [:]
    private var references: [ObjectID: [ForeignKey]] = [:]

    package init(_ schema: DatabaseSchema) {
        self.schema = schema
        for column in schema.all(Column.self) { columns[column.table, default: []].append(column) }
        for key in schema.all(ForeignKey.self) {
            references[key.id.parentTable, default: []].append(key)
        }
    }

    /// Two rows a table: one with a value in every column, one with as few as it needs.
    /// - Returns: whether any table may hold rows now.
    package func insert(_ session: borrowing some DatabaseSession & ~Copyable) -> Bool {
        var body: SQL = "BEGIN\n"
        let tables = ordered()
        for table in tables {
            for isFull in [true, false] {
                body +=
                    "BEGIN \(statement(table, isFull: isFull)); EXCEPTION WHEN OTHERS THEN NULL; END;\n"
            }
        }
        body += "END"
        guard !tables.isEmpty else { return false }
        try? session.execute(Self.widePath)
        // Triggers may refuse rows or write elsewhere. Only a superuser may keep them quiet.
        try? session.execute("SET session_replication_role = replica")
        let done: ()? = try? session.execute(
            "SET statement_timeout = '20s'; \(Quoting.block(body).text)")
        try? session.execute("RESET statement_timeout")
        try? session.execute("SET session_replication_role = DEFAULT; SET search_path = public")
        return done != nil
    }

    /// Indexes and defaults run bodies that may name things without their schemas.
    private static let widePath = """
        SELECT set_config('search_path', (SELECT string_agg(quote_ident(nspname), ', ' ORDER BY oid <> 2200, nspname)
          FROM pg_namespace WHERE oid = 2200 OR oid >= 16384), false)
        """

    /// Tables after those that they refer to.
    private func ordered() -> [ObjectID] {
        var (result, seen): ([ObjectID], Set<ObjectID>) = ([], [])
        func visit(_ table: ObjectID) {
            guard seen.insert(table).inserted else { return }
            for key in references[table] ?? [] where schema.contains(key.target) { visit(key.target) }
            result.append(table)
        }
        for id in schema.sortedIDs where id.kind == .table && !schema.contains(ObjectID(.partition, id.path)) {
            if schema.find(Table.self, id)?.foreign == nil { visit(id) }
        }
        return result
    }

    private func statement(_ table: ObjectID, isFull: Bool) -> SQL {
        var (names, values): ([String], [SQL]) = ([], [])
        let keys = references[table] ?? []
        for column in (columns[table] ?? []).sorted(by: { $0.position.value < $1.position.value }) {
            let hasOwn =
                column.generated != nil || column.identity != nil
                || schema.contains(ObjectID(.columnDefault, column.id.path))
            guard !hasOwn, column.notNull || isFull else { continue }
            names.append(column.id.name)
            if let key = keys.first(where: { $0.columns.contains(column.id.name) }),
                let place = key.columns.firstIndex(of: column.id.name), key.targetColumns.indices.contains(place)
            {
                values.append(
                    "(SELECT \(name: key.targetColumns[place]) FROM \(path: key.target.path) LIMIT 1)")
            } else {
                values.append(isFull ? typical(column.type) : ColumnFilling.neutral(column.type, schema) ?? "NULL")
            }
        }
        if names.isEmpty { return "INSERT INTO \(path: table.path) DEFAULT VALUES" }
        return "INSERT INTO \(path: table.path) (\(names: names)) VALUES (\(values.joined(separator: ", ")))"
    }

    /// A value that most checks accept and most types can be read from.
    private func typical(_ type: String) -> SQL {
        switch ColumnType.base(type) {
        case "smallint", "integer", "bigint", "numeric", "real", "double precision": "1"
        case "text", "character varying", "character", "bpchar": "'1'"
        case "boolean": "true"
        default: ColumnFilling.neutral(type, schema) ?? "NULL"
        }
    }
}

extension SampleRows {
    /// Empties every table of a scratch database, and with them the materialized views; each comes after those that it reads.
    package static func remove(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        let tables = try session.query(
            """
            SELECT format('ONLY %I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.oid >= 16384 AND c.relkind = 'r' AND n.nspname !~ '^pg_'
            """, [])
        let names = (0..<tables.rowCount).map { tables.string($0, 0) }
        guard !names.isEmpty else { return }
        try session.execute(widePath)
        try? session.execute("SET session_replication_role = replica")
        try session.execute("TRUNCATE \(names.joined(separator: ", ")) CASCADE")
        try? session.execute(
            """
            DO $$ DECLARE name text; BEGIN
            FOR name IN SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind = 'm' AND c.relispopulated ORDER BY c.oid
            LOOP
              BEGIN EXECUTE 'REFRESH MATERIALIZED VIEW ' || name; EXCEPTION WHEN OTHERS THEN NULL; END;
            END LOOP; END $$
            """)
        try? session.execute("SET session_replication_role = DEFAULT; SET search_path = public")
    }

    /// How many rows the ordinary tables of both schemas hold, by table.
    package static func count(
        _ schema: DatabaseSchema, _ other: DatabaseSchema, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [ObjectID: Int] {
        let partitioned = Set(
            (schema.all(Partition.self) + other.all(Partition.self)).flatMap {
                [$0.table, $0.parent]
            })
        let tables = schema.sortedIDs.filter {
            $0.kind == .table && other.contains($0) && !partitioned.contains($0)
                && schema.find(Table.self, $0)?.partitionKey == nil && schema.find(Table.self, $0)?.foreign == nil
                && other.find(Table.self, $0)?.foreign == nil
        }
        guard !tables.isEmpty else { return [:] }
        let query = tables.enumerated().map { SQL("SELECT \(number: $0), count(*) FROM ONLY \(path: $1.path)") }
        try session.execute(widePath)
        let rows = try session.query(query.joined(separator: " UNION ALL ").text, [])
        try session.execute("SET search_path = public")
        var counts: [ObjectID: Int] = [:]
        for row in 0..<rows.rowCount { counts[tables[rows.int(row, 0)]] = rows.int(row, 1) }
        return counts
    }
}
