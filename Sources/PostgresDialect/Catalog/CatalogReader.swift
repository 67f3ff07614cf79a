import DatabaseAccess
import SchemaModel

/// The sequence behind an identity column.
struct IdentitySequence {
    let options: SequenceOptions
    let path: [String]
    let comment: String?
    let isUnlogged: Bool?
}

/// What is known while the kinds read their results: names, objects so far, and the addresses that dependencies refer to.
package struct CatalogReader {
    let names: CatalogNames
    let version: Int
    private(set) var schema = DatabaseSchema()
    /// What identity columns know of the sequences behind them, by relation and column number.
    var identities: [Int: [Int: IdentitySequence]] = [:]
    /// The indexes behind constraints, by OID.
    var constraintIndexes: [Int: Index] = [:]
    private var addresses: [CatalogAddress: ObjectID] = [:]
    private var cloneAddresses: Set<CatalogAddress> = []
    private var pending: [(CatalogAddress, Int, CatalogAddress, Int)] = []

    init(names: CatalogNames, version: Int) {
        self.names = names
        self.version = version
        schema.serverVersion = version
        schema.reserve(names.relations.count * 24)
        for (oid, relation) in names.relations {
            if let id = relation.id { addresses[CatalogAddress(classID: CatalogClass.relation, objectID: oid)] = id }
        }
    }

    mutating func insert(_ object: some SchemaObject) { schema.insert(object) }

    mutating func insert(_ object: any SchemaObject, _ classID: Int, _ oid: Int) {
        schema.insert(object)
        addresses[CatalogAddress(classID: classID, objectID: oid)] = object.id
    }

    /// Another catalog entry that stands for an object: the index behind a constraint, say.
    mutating func alias(_ classID: Int, _ oid: Int, _ id: ObjectID) {
        addresses[CatalogAddress(classID: classID, objectID: oid)] = id
    }

    /// An entry that a partition has from its parent: what depends on it depends on the parent's.
    mutating func clone(_ object: (any SchemaObject)?, _ classID: Int, _ oid: Int, of parent: ObjectID?) {
        let address = CatalogAddress(classID: classID, objectID: oid)
        cloneAddresses.insert(address)
        if let parent { addresses[address] = parent }
        if let object { schema.clones[object.id] = object }
    }

    /// Whether an entry is no object of its own, but comes from a partitioned table's.
    func isClone(_ classID: Int, _ oid: Int) -> Bool {
        cloneAddresses.contains(CatalogAddress(classID: classID, objectID: oid))
    }

    func id(_ classID: Int, _ oid: Int) -> ObjectID? {
        addresses[CatalogAddress(classID: classID, objectID: oid)]
    }

    mutating func depends(_ id: ObjectID, on other: ObjectID) {
        if id != other { schema.dependencies[id, default: []].insert(other) }
    }

    mutating func depends(_ id: ObjectID, onType oid: Int) {
        if let other = type(oid) { depends(id, on: other) }
    }

    /// A dependency that the catalog states, resolved when everything has been read.
    mutating func stated(_ object: CatalogAddress, _ sub: Int, on other: CatalogAddress, _ otherSub: Int) {
        pending.append((object, sub, other, otherSub))
    }

    /// The object behind a type: its element's for an array, the relation for a row type, the extension for a member.
    func type(_ oid: Int) -> ObjectID? {
        guard oid >= 16384, let type = names.types[oid] else { return nil }
        if type.isArray { return self.type(type.element) }
        if type.relation != 0, let relation = names.relationID(type.relation) { return relation }
        return resolve(CatalogAddress(classID: CatalogClass.type, objectID: oid), 0)
    }

    private func resolve(_ address: CatalogAddress, _ sub: Int) -> ObjectID? {
        if let member = names.memberOwner[address] { return id(CatalogClass.extension, member) }
        if address.classID == CatalogClass.type, let type = names.types[address.objectID] {
            if type.isArray { return self.type(type.element) }
            if type.relation != 0, let relation = names.relationID(type.relation) { return relation }
        }
        guard let id = addresses[address] else { return nil }
        guard sub > 0, address.classID == CatalogClass.relation, id.kind == .table else { return id }
        return ObjectID(.column, id.path + [names.column(address.objectID, sub)])
    }

    /// The columns behind the sequences of identities, which are no objects of their own.
    func identityColumns() -> [[String]: ObjectID] {
        var result: [[String]: ObjectID] = [:]
        for (relation, columns) in identities {
            guard let table = names.relationID(relation) else { continue }
            for (number, identity) in columns {
                result[identity.path] = ObjectID(.column, table.path + [names.column(relation, number)])
            }
        }
        return result
    }

    mutating func finish() -> DatabaseSchema {
        let identityColumns = identityColumns()
        for (object, sub, other, otherSub) in pending {
            guard !cloneAddresses.contains(object), let id = resolve(object, sub),
                let found = resolve(other, otherSub), schema.contains(id)
            else { continue }
            let needed = found.kind == .sequence ? identityColumns[found.path] ?? found : found
            // A table that has its columns from a type needs it for that alone.
            if id.kind == .table, needed == schema.type(ofTable: id.path) { continue }
            depends(user(of: needed, within: id), on: needed)
        }
        return schema
    }

    /// What a domain uses besides its base type and its collation, its default uses.
    private func user(of needed: ObjectID, within id: ObjectID) -> ObjectID {
        guard id.kind == .domain else { return id }
        let value = ObjectID(.domainDefault, id.path)
        guard schema.contains(value), schema.find(Domain.self, id)?.collation != needed.path else { return id }
        return [.enumType, .domain, .compositeType, .rangeType, .extension].contains(needed.kind) ? id : value
    }
}

/// The dependencies that do not follow from other columns of the catalog: what expressions, views and routines use.
package struct DependencyCatalog: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid FROM pg_depend
            WHERE objid >= 16384 AND deptype IN ('n', 'a', 'i') AND (refobjid >= 16384 AND (
                classid IN (2618, 2604, 1255)
                OR refclassid IN (1255, 1247, 3456, 2601, 2616, 2617, 2753, 3600, 3602, 1417, 2328) AND NOT (classid = 1247 AND deptype = 'i')
                OR classid NOT IN (1259, 1247, 2606) AND refclassid <> 2615
                OR classid = 2606 AND refclassid = 1259
                OR classid = 1247 AND refclassid = 1259 AND deptype <> 'i'
                OR classid = 1259 AND refclassid = 1259 AND objid IN (
                  SELECT indexrelid FROM pg_index WHERE indexprs IS NOT NULL OR indpred IS NOT NULL)))
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            catalog.stated(
                CatalogAddress(classID: rows.int(row, 0), objectID: rows.int(row, 1)), rows.int(row, 2),
                on: CatalogAddress(classID: rows.int(row, 3), objectID: rows.int(row, 4)), rows.int(row, 5))
        }
    }
}
