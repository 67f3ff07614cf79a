import FoundationEssentials

/// Files as the workflows use them.
enum FileTree {
    static func read(_ path: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AutogenFailure(.usage, "file.unreadable", "cannot read \(path)")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw AutogenFailure(.usage, "file.encoding", "\(path) is not UTF-8 text")
        }
        return text
    }

    /// What changes when the file does, without reading it.
    static func stamp(_ path: String) -> String {
        let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        return "\(attributes?[.size] ?? "") \(attributes?[.modificationDate] ?? "")"
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Writes a file whole or not at all, making its folder.
    static func write(_ text: String, to path: String) throws {
        do {
            let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let temporary = path + ".autogen-new"
            try Data(text.utf8).write(to: URL(filePath: temporary))
            _ = try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: temporary, toPath: path)
        } catch {
            throw AutogenFailure(.usage, "file.unwritable", "cannot write \(path): \(error)")
        }
    }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw AutogenFailure(.usage, "file.unwritable", "cannot make the folder \(path): \(error)")
        }
    }

    static func makeExecutable(_ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// The files below a folder whose names end so, sorted by path; hidden ones and those in skipped folders left out.
    static func files(below folder: String, suffixes: [String], skipping: Set<String> = []) -> [String] {
        var result: [String] = []
        func visit(_ path: String, depth: Int) {
            guard depth < 32, let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return }
            for name in names.sorted() where !name.hasPrefix(".") {
                let child = path + "/" + name
                var isFolder = false
                guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else { continue }
                if isFolder {
                    if depth > 0 || !skipping.contains(name) { visit(child, depth: depth + 1) }
                } else if suffixes.contains(where: name.hasSuffix) {
                    result.append(child)
                }
            }
        }
        visit(folder, depth: 0)
        return result
    }
}
