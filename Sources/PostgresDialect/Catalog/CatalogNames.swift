import DatabaseAccess
import SchemaModel
import SQLText

/// An object's address in the catalog.
struct CatalogAddress: Hashable {
    let classID: Int
    let objectID: Int
}

/// The OIDs of the catalogs themselves, which never change.
enum CatalogClass {
    static let type = 1247
    static let procedure = 1255
    static let relation = 1259
    static let attributeDefault = 2604
    static let constraint = 2606
    static let namespace = 2615
    static let rewrite = 2618
    static let trigger = 2620
    static let policy = 3256
    static let eventTrigger = 3466
    static let collation = 3456
    static let statistics = 3381
    static let defaultPrivileges = 826
    static let foreignDataWrapper = 2328
    static let foreignServer = 1417
    static let userMapping = 1418
    static let publication = 6104
    static let subscription = 6100
    static let publicationMember = 6106
    static let publicationSchema = 6237
    static let `operator` = 2617
    static let operatorFamily = 2753
    static let operatorClass = 2616
    static let familyOperator = 2602
    static let familyFunction = 2603
    static let cast = 2605
    static let accessMethod = 2601
    static let textSearchParser = 3601
    static let textSearchTemplate = 3764
    static let textSearchDictionary = 3600
    static let textSearchConfiguration = 3602
    static let `extension` = 3079
}

/// The names behind OIDs: schemas, relations, columns, types, collations, extension members.
package struct CatalogNames {
    struct Relation {
        let path: [String]
        let kind: Character
        let id: ObjectID?
        let isPartition: Bool
    }

    struct TypeInfo {
        let namespace: Int
        let name: String
        let kind: Character
        let element: Int
        let relation: Int
        let base: Int
        let collation: Int
        let isArray: Bool
        let storage: Character
    }

    struct ColumnInfo {
        let name: String
        let type: Int
        let modifier: Int
        let collation: Int
    }

    private(set) var schemas: [Int: String] = [:]
    private(set) var relations: [Int: Relation] = [:]
    private(set) var types: [Int: TypeInfo] = [:]
    private(set) var members: Set<CatalogAddress> = []
    private(set) var memberOwner: [CatalogAddress: Int] = [:]
    /// The rows of `pg_attribute` for relations that have columns of their own.
    let attributes: ResultTable
    private var columns: [Int: [Int: ColumnInfo]] = [:]
    private var collations: [Int: [String]] = [:]
    private var systemTypes: [Int: String] = [:]
    /// Types whose plain name means one character or bit where values are kept.
    private var unlimitedTypes: [Int: String] = [:]
    private var roles: [Int: String] = [:]
    /// The role that connects.
    private(set) var currentRole = ""
    private var modifiedTypes: [Int: [Int: String]] = [:]

    static func queries(_ version: Int) -> [String] {
        [
            "SELECT oid, nspname FROM pg_namespace",
            """
            SELECT classid, objid, refobjid FROM pg_depend WHERE refclassid = 3079 AND deptype = 'e'
            """,
            """
            SELECT oid, relname, relnamespace, relkind, relispartition FROM pg_class
            WHERE oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'f', 'c', 'S')
            """,
            """
            SELECT attrelid, attnum, attname, atttypid, atttypmod, attcollation, attnotnull, attidentity, attgenerated, attinhcount,
              attislocal, attstorage, \(version >= 140000 ? "attcompression" : "''"), attstattarget, attoptions, attfdwoptions
            FROM pg_attribute WHERE attrelid >= 16384 AND attnum > 0 AND NOT attisdropped
              AND attrelid IN (SELECT oid FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'f', 'c'))
            """,
            """
            SELECT oid, typname, typnamespace, typtype, CASE WHEN typcategory = 'A' AND typlen = -1 THEN typelem ELSE 0 END,
              typrelid, typbasetype, typcollation, typstorage FROM pg_type WHERE oid >= 16384
            """,
            """
            SELECT oid, format_type(oid, NULL), typcollation,
              CASE WHEN typcategory = 'A' AND typlen = -1 THEN typelem ELSE 0 END, typstorage, format_type(oid, -1)
            FROM pg_type WHERE oid < 16384 AND typtype IN ('b', 'p', 'r', 'm')
            """,
            """
            SELECT a.typ, a.typmod, format_type(a.typ, a.typmod) FROM (
              SELECT DISTINCT atttypid AS typ, atttypmod AS typmod FROM pg_attribute WHERE attrelid >= 16384 AND atttypmod >= 0
              UNION SELECT typbasetype, typtypmod FROM pg_type WHERE oid >= 16384 AND typtypmod >= 0) a
            """,
            "SELECT oid, collname, collnamespace FROM pg_collation",
            "SELECT oid, rolname, rolname = current_user FROM pg_roles",
        ]
    }

    init(_ tables: [ResultTable], _ version: Int) {
        let (namespaces, extensionMembers, classes) = (tables[0], tables[1], tables[2])
        attributes = tables[3]
        let (userTypes, builtIn, modified, collationRows) = (tables[4], tables[5], tables[6], tables[7])
        for row in 0..<namespaces.rowCount { schemas[namespaces.int(row, 0)] = namespaces.string(row, 1) }
        for row in 0..<extensionMembers.rowCount {
            let address = CatalogAddress(
                classID: extensionMembers.int(row, 0), objectID: extensionMembers.int(row, 1))
            members.insert(address)
            memberOwner[address] = extensionMembers.int(row, 2)
        }
        relations.reserveCapacity(classes.rowCount)
        for row in 0..<classes.rowCount {
            let oid = classes.int(row, 0)
            let path = [schemas[classes.int(row, 2)] ?? "", classes.string(row, 1)]
            let kind = classes.character(row, 3)
            let objectKind: ObjectKind? =
                switch kind {
                case "r", "p", "f": .table
                case "v", "m": .view
                case "S": .sequence
                default: nil
                }
            let isMember = members.contains(CatalogAddress(classID: CatalogClass.relation, objectID: oid))
            relations[oid] = Relation(
                path: path, kind: kind, id: isMember ? nil : objectKind.map { ObjectID($0, path) },
                isPartition: classes.bool(row, 4))
        }
        columns.reserveCapacity(relations.count)
        for row in 0..<attributes.rowCount {
            columns[attributes.int(row, 0), default: [:]][attributes.int(row, 1)] = ColumnInfo(
                name: attributes.string(row, 2), type: attributes.int(row, 3), modifier: attributes.int(row, 4),
                collation: attributes.int(row, 5))
        }
        for row in 0..<userTypes.rowCount {
            types[userTypes.int(row, 0)] = TypeInfo(
                namespace: userTypes.int(row, 2), name: userTypes.string(row, 1), kind: userTypes.character(row, 3),
                element: userTypes.int(row, 4), relation: userTypes.int(row, 5), base: userTypes.int(row, 6),
                collation: userTypes.int(row, 7), isArray: userTypes.int(row, 4) != 0,
                storage: userTypes.character(row, 8))
        }
        for row in 0..<builtIn.rowCount {
            let oid = builtIn.int(row, 0)
            systemTypes[oid] = builtIn.string(row, 1)
            if builtIn.string(row, 5) != builtIn.string(row, 1) { unlimitedTypes[oid] = builtIn.string(row, 5) }
            types[oid] = TypeInfo(
                namespace: 11, name: "", kind: "b", element: builtIn.int(row, 3), relation: 0, base: 0,
                collation: builtIn.int(row, 2), isArray: builtIn.int(row, 3) != 0,
                storage: builtIn.character(row, 4))
        }
        for row in 0..<modified.rowCount {
            modifiedTypes[modified.int(row, 0), default: [:]][modified.int(row, 1)] = modified.string(row, 2)
        }
        for row in 0..<tables[8].rowCount {
            roles[tables[8].int(row, 0)] = tables[8].string(row, 1)
            if tables[8].bool(row, 2) { currentRole = tables[8].string(row, 1) }
        }
        for row in 0..<collationRows.rowCount {
            collations[collationRows.int(row, 0)] = path(collationRows.int(row, 2), collationRows.string(row, 1))
        }
    }

    /// A path without `pg_catalog`, which is always searched first.
    func path(_ namespace: Int, _ name: String) -> [String] {
        let schema = schemas[namespace] ?? ""
        return schema == "pg_catalog" ? [name] : [schema, name]
    }

    func column(_ relation: Int, _ number: Int) -> String { columns[relation]?[number]?.name ?? "" }

    /// The columns of a relation in their order.
    func columns(of relation: Int) -> [ColumnInfo] {
        (columns[relation] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }

    func columnInfo(_ relation: Int, _ number: Int) -> ColumnInfo? { columns[relation]?[number] }

    func columns(_ relation: Int, _ numbers: some Swift.Sequence<Int>) -> [String] {
        numbers.map { column(relation, $0) }
    }

    func collation(_ oid: Int) -> [String]? { oid == 0 ? nil : collations[oid] }

    /// The type of values that are kept, as `format_type` prints it with `pg_catalog` alone in the path.
    func type(_ oid: Int, _ modifier: Int) -> String {
        modifiedTypes[oid]?[modifier] ?? unlimitedTypes[oid] ?? type(oid)
    }

    /// The type without a modifier, as signatures have it.
    func type(_ oid: Int) -> String {
        if let text = systemTypes[oid] { return text }
        guard let type = types[oid] else { return "-" }
        if type.isArray { return self.type(type.element) + "[]" }
        return Quoting.path(path(type.namespace, type.name))
    }

    /// A role's name; `public` for everybody.
    func role(_ oid: Int) -> String { oid == 0 ? "public" : roles[oid] ?? String(oid) }

    func relationID(_ oid: Int) -> ObjectID? { relations[oid]?.id }

    func isMember(_ classID: Int, _ objectID: Int) -> Bool {
        members.contains(CatalogAddress(classID: classID, objectID: objectID))
    }
}
