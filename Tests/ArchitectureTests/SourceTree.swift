import FoundationEssentials

/// The package's sources, read from disk.
enum SourceTree {
    struct File: Sendable, CustomStringConvertible {
        let target: String
        /// Relative to the package.
        let path: String
        let lines: [String]

        var description: String { path }

        /// The modules that the file imports, with the number of the line.
        var imports: [(module: String, line: Int)] {
            lines.enumerated().compactMap { place, line in
                var words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
                while let first = words.first, first.hasPrefix("@") || Self.modifiers.contains(first) {
                    words.removeFirst()
                }
                guard words.first == "import", words.count > 1 else { return nil }
                let name = Self.symbols.contains(words[1]) && words.count > 2 ? words[2] : words[1]
                return (String(name.prefix { $0 != "." && $0 != ";" }), place + 1)
            }
        }

        private static let modifiers: Set<String> = [
            "public", "package", "internal", "fileprivate", "private", "unsafe",
        ]
        private static let symbols: Set<String> = [
            "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
        ]
    }

    static let root: String = {
        // Tests/ArchitectureTests/SourceTree.swift
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return parts.joined(separator: "/")
    }()

    static let files: [File] = paths(under: "Sources").filter { $0.hasSuffix(".swift") }.map { path in
        let data = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return File(target: String(path.split(separator: "/")[1]), path: path, lines: lines.map(String.init))
    }

    static let targets: [String] = Set(files.map(\.target)).sorted()

    static func paths(under folder: String) -> [String] {
        let manager = FileManager.default
        var result: [String] = []
        for name in ((try? manager.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted() {
            let path = folder + "/" + name
            var isFolder = false
            _ = manager.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
            if isFolder { result += paths(under: path) } else { result.append(path) }
        }
        return result
    }
}
