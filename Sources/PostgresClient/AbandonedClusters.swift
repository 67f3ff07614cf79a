/// Clusters in `/var/tmp` whose projects are gone: each says in a file whose it is.
struct AbandonedClusters {
    private static let folder = "/var/tmp"
    let prefix: String

    /// Notes whose a cluster is.
    static func mark(_ cluster: String, project: String) {
        let path = cluster + "/project"
        if !Files.exists(path) { _ = Files.append(project, to: path) }
    }

    /// The folders of those that nobody can use any more.
    func find() -> [String] {
        Files.entries(Self.folder).filter { $0.hasPrefix(prefix) }.map { Self.folder + "/" + $0 }.filter { cluster in
            guard let project = Files.read(cluster + "/project"), project.hasPrefix("/") else { return false }
            return !Files.exists(project) && !Files.processes(in: cluster + "/data")
        }
    }
}
