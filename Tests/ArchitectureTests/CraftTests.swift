import Testing

@Suite struct Craft {
    private static let refused = ["TODO", "FIXME", "try!", "as!", "@unchecked", "nonisolated(unsafe)"]

    @Test(arguments: refused)
    func sourcesDoWithout(_ text: String) {
        for file in SourceTree.files {
            for (place, line) in file.lines.enumerated() {
                #expect(!line.contains(text), "\(file.path):\(place + 1): \(text)")
            }
        }
    }

    @Test func filesAreShort() {
        for file in SourceTree.files {
            #expect(
                file.lines.count <= 601, "\(file.path) has \(file.lines.count - 1) lines: it has more than one subject")
        }
    }

    /// A newcomer who looks for "trigger" finds `Trigger.swift` in the model, the files and the dialect.
    @Suite struct Counterparts {
        /// Parts of a room that are about a kind without being one, and kinds that are no section of a model file.
        private static let helpers: Set<String> = ["ColumnFilling", "ColumnType"]
        private static let withoutModelSection: Set<String> = ["Comment", "UnmanagedObject"]

        private static func names(_ folder: String) -> Set<String> {
            Set(
                SourceTree.files.filter { $0.path.hasPrefix("Sources/" + folder + "/") }
                    .compactMap { $0.path.split(separator: "/").last?.dropLast(".swift".count) }.map(String.init))
        }

        private static let model = SourceTree.files.filter { $0.target == "SchemaModel" }.flatMap(\.lines)

        @Test func dialectKindsAreInModelFiles() {
            let kinds = Self.names("PostgresDialect/Kinds").subtracting(Self.helpers).subtracting(
                Self.withoutModelSection)
            #expect(!kinds.isEmpty)
            let missing = kinds.subtracting(Self.names("ModelFiles/Kinds"))
            #expect(missing.isEmpty, "no file in ModelFiles/Kinds for \(missing.sorted())")
        }

        @Test func modelFileKindsAreInDialect() {
            let kinds = Self.names("ModelFiles/Kinds")
            #expect(!kinds.isEmpty)
            let missing = kinds.subtracting(Self.names("PostgresDialect/Kinds"))
            #expect(missing.isEmpty, "no file in PostgresDialect/Kinds for \(missing.sorted())")
        }

        /// `Constraint.swift` holds four kinds, `Types.swift` several: a type of the name, or a file of it.
        @Test func dialectKindsAreInSchemaModel() {
            let files = Self.names("SchemaModel")
            for kind in Self.names("PostgresDialect/Kinds").subtracting(Self.helpers).sorted() {
                let isDeclared = files.contains(kind) || Self.model.contains { $0.hasPrefix("package struct \(kind):") }
                #expect(isDeclared, "SchemaModel has neither \(kind).swift nor a struct \(kind)")
            }
        }
    }
}
