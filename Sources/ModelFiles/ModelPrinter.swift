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
        var files: [File] = []
        for namespace in namespaces(schema) {
            var documents: [(file: String, section: String, entries: [YAMLOutput.Entry])] = []
            for section in ModelLanguage.sections {
                for entry in section.write(schema, in: namespace).sorted(by: { $0.key < $1.key }) {
                    let file = entry.file.map { section.sectionKey + "/" + fileName($0) } ?? section.sectionKey
                    let output = YAMLOutput.Entry(entry.key, entry.value)
                    if let place = documents.firstIndex(where: { $0.file == file && $0.section == section.sectionKey })
                    {
                        documents[place].entries.append(output)
                    } else {
                        documents.append((file, section.sectionKey, [output]))
                    }
                }
            }
            if singleFile {
                var sections: [YAMLOutput.Entry] = []
                for section in ModelLanguage.sections {
                    let entries = documents.filter { $0.section == section.sectionKey }.flatMap(\.entries)
                    if !entries.isEmpty { sections.append(YAMLOutput.Entry(section.sectionKey, .map(entries))) }
                }
                if sections.isEmpty { continue }
                files.append(
                    file(fileName(namespace) + ".yml", namespace, dialect, sections, schemaReference(0)))
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

    private static func namespaces(_ schema: DatabaseSchema) -> [String] {
        var names: Set<String> = []
        for (id, object) in schema.objects {
            switch id.kind {
            case .comment, .owner, .privileges, .extensionDependence, .unmanaged: break
            case .defaultPrivileges: names.insert(id.schema.isEmpty ? "public" : id.schema)
            case let kind where kind.isGlobal && kind != .extension: names.insert("public")
            case .extension: names.insert((object as? Extension)?.schema ?? "public")
            default: names.insert(id.schema)
            }
        }
        return names.sorted()
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
