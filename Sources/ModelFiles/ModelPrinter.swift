import SchemaModel

/// Writes a schema as model files: a file a table, view and routine, and a file a kind for what is small, in folders by schema.
package enum ModelPrinter {
    package struct File: Sendable {
        /// Relative to the folder of the models.
        package let path: String
        package let text: String
    }

    /// - Parameter schemaReference: where editors find the JSON Schema, for the modeline; nil leaves it out.
    package static func files(
        _ schema: DatabaseSchema, for dialect: ModelDialect = .postgres, singleFile: Bool = false,
        schemaReference: (Int) -> String? = { _ in nil }
    ) -> [File] {
        var documents: [String: [Document]] = [:]
        for section in ModelLanguage.sections {
            let entries = Dictionary(grouping: section.write(schema)) { $0.namespace }
            for (namespace, entries) in entries {
                documents[namespace, default: []] += filed(entries, section.sectionKey)
            }
        }
        var files: [File] = []
        for (namespace, documents) in documents.sorted(by: { $0.key < $1.key }) {
            if singleFile {
                let sections = Dictionary(grouping: documents) { $0.section }
                let entries = ModelLanguage.sections.compactMap { section in
                    sections[section.sectionKey].map { documents in
                        YAMLOutput.Entry(section.sectionKey, .map(documents.flatMap(\.entries)))
                    }
                }
                files.append(file(fileName(namespace) + ".yml", namespace, dialect, entries, schemaReference(0)))
            } else {
                for document in documents {
                    let path = fileName(namespace) + "/" + document.file + ".yml"
                    let depth = path.split(separator: "/").count - 1
                    files.append(
                        file(
                            path, namespace, dialect, [YAMLOutput.Entry(document.section, .map(document.entries))],
                            schemaReference(depth)))
                }
            }
        }
        return distinct(files)
    }

    private struct Document {
        let file: String
        let section: String
        var entries: [YAMLOutput.Entry]
    }

    /// The entries of a section in the files that they go into, each by its first entry.
    private static func filed(_ entries: [ModelEntry], _ section: String) -> [Document] {
        var (documents, places): ([Document], [String: Int]) = ([], [:])
        for entry in entries.sorted(by: { $0.key < $1.key }) {
            let file = entry.file.map { section + "/" + fileName($0) } ?? section
            if places[file] == nil {
                places[file] = documents.count
                documents.append(Document(file: file, section: section, entries: []))
            }
            documents[places[file, default: 0]].entries.append(YAMLOutput.Entry(entry.key, entry.value))
        }
        return documents
    }

    private static func file(
        _ path: String, _ namespace: String, _ dialect: ModelDialect, _ sections: [YAMLOutput.Entry],
        _ reference: String?
    ) -> File {
        let modeline = reference.map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
        var head = [YAMLOutput.Entry("schema", .text(namespace))]
        if dialect == .postgres { head.append(YAMLOutput.Entry("manage", .names(["grants", "owners"]))) }
        let text = YAMLWriter.write(head + sections)
        return File(path: path, text: modeline + text)
    }

    /// A name that every file system takes: what is unusual becomes an underscore.
    private static func fileName(_ name: String) -> String {
        let safe = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) ? $0 : "_" })
        // The folder `seeds` holds no models.
        return safe.isEmpty ? "_" : safe == "seeds" ? "seeds_" : String(safe.prefix(100))
    }

    /// Two names may end up in one file name, also where case does not count: number them.
    private static func distinct(_ files: [File]) -> [File] {
        var seen: [String: Int] = [:]
        return files.map { file in
            let key = file.path.lowercased()
            seen[key, default: 0] += 1
            guard let count = seen[key], count > 1 else { return file }
            return File(path: String(file.path.dropLast(4)) + "~\(count).yml", text: file.text)
        }
    }
}
