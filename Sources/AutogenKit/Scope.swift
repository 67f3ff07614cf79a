import ModelFiles
import SchemaModel

/// Which objects autogen manages in a database. See the documentation, "Scope".
struct Scope: Sendable {
    /// Schemas that are managed whole; nil for all of them.
    let wholeSchemas: Set<String>?
    /// Outermost objects that models name or revisions made.
    let roots: Set<ObjectID>
    let ignore: [String]
    /// What the database holds and a scratch copy cannot: kept in sight, so that a plan that would break it is refused.
    let carried: DatabaseSchema

    init(wholeSchemas: Set<String>?, roots: Set<ObjectID>, ignore: [String], carried: DatabaseSchema = DatabaseSchema())
    {
        self.wholeSchemas = wholeSchemas
        self.roots = roots
        self.ignore = ignore
        self.carried = carried
    }

    /// The same scope beside what a database holds that is not managed: also what depends on an extension, which would take it along.
    func carrying(_ live: DatabaseSchema) -> Scope {
        var carried = live.filter { $0.id.kind == .unmanaged }
        for dependence in live.all(ExtensionDependence.self) where !contains(dependence.id, in: live) {
            for name in dependence.extensions {
                let object = UnmanagedObject(dependence: dependence.target.description, on: name)
                carried.insert(object)
                carried.dependencies[object.id] = [ObjectID(.extension, name)]
            }
        }
        return Scope(wholeSchemas: wholeSchemas, roots: roots, ignore: ignore, carried: carried)
    }

    func contains(_ id: ObjectID, in schema: DatabaseSchema) -> Bool {
        if wholeSchemas == nil, ignore.isEmpty, !id.kind.isAttachment {
            // All schemas: the outermost name decides.
            return id.kind.isGlobal || id.schema != Project.stateSchema
        }
        var root = schema.root(of: id)
        if let target = root.attachmentTarget { root = target }
        if root.schema == Project.stateSchema || isIgnored(root) { return false }
        if root.kind.isGlobal { return wholeSchemas == nil || roots.contains(root) }
        guard let wholeSchemas else { return true }
        if wholeSchemas.contains(root.schema) { return true }
        if let owner = schema.find(SequenceOwner.self, ObjectID(.sequenceOwner, root.path)) {
            // A serial column's sequence belongs to its table.
            return roots.contains(root) || roots.contains(owner.column.parentTable)
        }
        return roots.contains(root)
    }

    func filter(_ schema: DatabaseSchema) -> DatabaseSchema {
        var result = schema.filter { contains($0.id, in: schema) }
        for object in carried.objects.values { result.insert(object) }
        for (id, needed) in carried.dependencies { result.dependencies[id] = needed }
        return result
    }

    /// What lies outside. Autogen's own tables, and what a project ignores, is nobody's business.
    func outside(_ schema: DatabaseSchema) -> DatabaseSchema {
        schema.filter { object in
            let root = schema.root(of: object.id)
            return !contains(object.id, in: schema) && root.home != Project.stateSchema
                && !isIgnored(root.attachmentTarget ?? root)
        }
    }

    private func isIgnored(_ id: ObjectID) -> Bool {
        let name = id.dottedName
        return ignore.contains { Glob.matches($0, name) || Glob.matches($0, id.name) }
    }

    /// The outermost objects of a schema.
    static func roots(of schema: DatabaseSchema) -> Set<ObjectID> {
        Set(schema.objects.keys.map { schema.root(of: $0) })
    }
}

extension ObjectID {
    /// The schema that the object lives in, or what it is said of.
    var home: String { (attachmentTarget ?? self).schema }
}

/// `*` stands for any characters, `?` for one.
enum Glob {
    static func matches(_ pattern: String, _ text: String) -> Bool {
        let (pattern, text) = (Array(pattern), Array(text))
        var (p, t, star, mark) = (0, 0, -1, 0)
        while t < text.count {
            if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
                p += 1
                t += 1
            } else if p < pattern.count, pattern[p] == "*" {
                (star, mark) = (p, t)
                p += 1
            } else if star >= 0 {
                p = star + 1
                mark += 1
                t = mark
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
