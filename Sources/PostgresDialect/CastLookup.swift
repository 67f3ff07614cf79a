import DatabaseAccess
import MigrationPlan
import SQLText
import SchemaModel

/// What PostgreSQL does to turn one type into another: <https://www.postgresql.org/docs/current/sql-createcast.html>.
package enum CastLookup {
    /// - Parameters:
    ///   - pairs: types of the first schema and what they become in the second.
    ///   - session: a database that holds the first schema.
    package static func casts(
        _ pairs: Set<CastPair>, _ from: DatabaseSchema, _ to: DatabaseSchema,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [CastPair: CastKind] {
        var result: [CastPair: CastKind] = [:]
        if pairs.isEmpty { return result }
        let types = OwnTypes(to)
        for pair in pairs.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
            guard let new = types.known(pair.to, in: from) else { continue }
            let rows: ResultTable
            do {
                rows = try session.query(
                    """
                    WITH RECURSIVE base(side, oid) AS (
                      SELECT 1, $1::regtype::oid UNION ALL SELECT 2, $2::regtype::oid
                      UNION ALL SELECT b.side, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.oid WHERE t.typtype = 'd'),
                    whole AS (SELECT b.side, t.oid, t.typelem, t.typcategory = 'A' AND t.typlen = -1 AS isarray
                      FROM base b JOIN pg_type t ON t.oid = b.oid WHERE t.typtype <> 'd'),
                    -- Between two arrays it is the elements that are cast.
                    element(side, oid) AS (
                      SELECT side, CASE WHEN (SELECT bool_and(isarray) FROM whole) THEN typelem ELSE oid END FROM whole
                      UNION ALL SELECT e.side, t.typbasetype FROM element e JOIN pg_type t ON t.oid = e.oid WHERE t.typtype = 'd'),
                    ends AS (SELECT e.side, t.oid, t.typcategory FROM element e JOIN pg_type t ON t.oid = e.oid WHERE t.typtype <> 'd')
                    SELECT CASE
                      WHEN f.oid = t.oid THEN 'a'
                      -- Another cast of the user's may be the one that assigns when the statement runs.
                      WHEN c.castcontext IN ('a', 'i') AND (c.oid < 16384 OR EXISTS (
                        SELECT FROM pg_depend d WHERE d.classid = 2605 AND d.objid = c.oid AND d.deptype = 'e')) THEN 'a'
                      WHEN c.oid IS NOT NULL OR f.typcategory = 'S' OR t.typcategory = 'S' THEN 'e'
                      ELSE 't' END
                    FROM ends f JOIN ends t ON f.side = 1 AND t.side = 2
                    LEFT JOIN pg_cast c ON c.castsource = f.oid AND c.casttarget = t.oid
                    """, [ColumnType.base(pair.from), ColumnType.base(new)])
            } catch { continue }
            guard rows.rowCount > 0 else { continue }
            switch rows.string(0, 0) {
            case "a": result[pair] = .assignment
            case "e": result[pair] = .explicit
            default: result[pair] = .throughText
            }
        }
        return result
    }
}

/// The types that a schema has besides those of PostgreSQL.
private struct OwnTypes {
    private let schema: DatabaseSchema
    private let ids: [String: ObjectID]

    init(_ schema: DatabaseSchema) {
        self.schema = schema
        let kinds: Set<ObjectKind> = [.enumType, .domain, .compositeType, .rangeType, .table, .view]
        ids = Dictionary(
            schema.objects.keys.filter { kinds.contains($0.kind) }.map { (Quoting.path($0.path), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A type, or what is under it where it is a domain, as a database with another schema has it, too; nil where that has not got it,
    /// or where its name means something else there.
    func known(_ type: String, in other: DatabaseSchema) -> String? {
        let suffix = type.hasSuffix("[]") ? "[]" : ""
        guard let id = ids[String(type.dropLast(suffix.count))] else { return type }
        if let domain = schema.find(Domain.self, id) {
            // There is no name for an array of arrays.
            if domain.type.hasSuffix("[]"), !suffix.isEmpty { return nil }
            return known(domain.type, in: other).map { $0 + suffix }
        }
        return other.contains(id) ? type : nil
    }
}
