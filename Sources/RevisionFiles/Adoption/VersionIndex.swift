/// Finds the revision that another runner's version stands for.
package struct VersionIndex {
    private var ids: [String: String] = [:]
    private var numbers: [VersionNumber: String] = [:]
    private let versions: [String: VersionNumber]

    package init(_ graph: RevisionGraph) {
        var versions: [String: VersionNumber] = [:]
        for id in graph.order {
            ids[id] = id
            let origin = graph.revisions[id]?.origin
            let name = origin.flatMap(MigrationName.init(path:))
            guard let number = name?.number ?? VersionNumber(id) else { continue }
            versions[id] = number
            numbers[number] = id
        }
        for id in graph.order {
            guard let origin = graph.revisions[id]?.origin else { continue }
            let forms = [origin, origin.hasSuffix(".sql") ? String(origin.dropLast(4)) : origin]
            for form in forms where ids[form] == nil { ids[form] = id }
        }
        self.versions = versions
    }

    /// - Parameter name: an id, a version, or the name of a file.
    package func revision(_ name: String) -> String? {
        if let id = ids[name] { return id }
        let number = VersionNumber(name) ?? MigrationName(path: name.hasSuffix(".sql") ? name : name + ".sql")?.number
        return number.flatMap { numbers[$0] }
    }

    /// The revisions whose versions are not above one.
    package func revisions(upTo version: String) -> Set<String> {
        guard let limit = VersionNumber(version) else { return [] }
        return Set(versions.filter { $0.value <= limit }.keys)
    }
}
