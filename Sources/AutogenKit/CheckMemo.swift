import DatabaseAccess
import ModelFiles
import RevisionFiles

/// Remembers that models and a catalog agreed, byte for byte as they were: the next check of the same need not compare.
struct CheckMemo {
    private let path: String
    private let models: String
    private let kept: [String]

    /// - Parameter settings: whatever else the answer depends on.
    init(folder: String, models: [SourceText], settings: [String]) {
        path = folder + "/.autogen/cache/check"
        // Another build may see more.
        var parts = settings + [FileTree.stamp("/proc/self/exe")]
        for source in models { parts += [source.file, Checksum.sha256(source.text)] }
        self.models = Checksum.sha256(parts.joined(separator: "\0"))
        kept = (try? FileTree.read(path))?.map { $0.split(separator: "\n").map(String.init) } ?? []
    }

    /// Whether something is remembered of these models.
    var knowsModels: Bool { kept.first == models }

    /// What was left alone when all else agreed; nil where it is not known that it does.
    func recall(_ catalog: [ResultTable]) -> [String]? {
        guard knowsModels, kept.count > 1, kept[1] == digest(catalog) else { return nil }
        return Array(kept.dropFirst(2))
    }

    /// Where it cannot be kept, the next check compares again.
    func keep(_ catalog: [ResultTable], _ unmanaged: [String]) {
        guard !unmanaged.contains(where: { $0.contains("\n") }) else { return }
        let folder = path.dropLast("check".count)
        if !FileTree.exists(folder + ".gitignore") { try? FileTree.write("*\n", to: folder + ".gitignore") }
        try? FileTree.write(([models, digest(catalog)] + unmanaged).joined(separator: "\n"), to: path)
    }

    private func digest(_ catalog: [ResultTable]) -> String {
        Checksum.sha256(catalog.flatMap { $0.content.map(Checksum.sha256) }.joined(separator: " "))
    }
}
