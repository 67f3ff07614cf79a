import Testing

/// Which room may know which: the whole of it. A new target or a new arrow is a decision to be made here.
private let allowed: [String: Set<String>] = [
    "SchemaModel": ["OrderedCollections"],
    "SourceDiagnostics": [],
    "DatabaseAccess": [],
    "SQLText": [],
    "ModelFiles": ["SchemaModel", "DatabaseAccess", "SQLText", "SourceDiagnostics", "CLibYAML"],
    "PostgresClient": ["DatabaseAccess", "CLibPQ", "Subprocess", "Synchronization"],
    "SQLiteClient": ["DatabaseAccess", "CSQLite", "Synchronization"],
    "MigrationPlan": ["SchemaModel", "SQLText", "HeapModule"],
    "PostgresDialect": ["MigrationPlan", "DatabaseAccess", "SchemaModel", "SQLText"],
    "SQLiteDialect": ["MigrationPlan", "DatabaseAccess", "SchemaModel", "SQLText"],
    "RevisionFiles": ["SQLText", "SourceDiagnostics", "CLibCrypto"],
    "RevisionRunner": ["RevisionFiles", "DatabaseAccess", "SQLText"],
    "Reports": ["RevisionFiles", "MigrationPlan", "SchemaModel", "SQLText", "Mustache"],
    "AutogenKit": [
        "Reports", "RevisionRunner", "RevisionFiles", "PostgresDialect", "SQLiteDialect", "MigrationPlan",
        "PostgresClient", "SQLiteClient", "DatabaseAccess",
        "ModelFiles", "SQLText", "SourceDiagnostics", "SchemaModel", "Subprocess",
    ],
    "AutogenCommands": ["AutogenKit", "Reports", "ArgumentParser"],
    "autogen": ["AutogenCommands"],
]

/// Only these rooms talk to the operating system.
private let system: Set<String> = ["Glibc", "FoundationEssentials"]
private let systemTargets: Set<String> = ["AutogenKit", "AutogenCommands", "PostgresClient", "SQLiteClient", "autogen"]

@Suite struct Imports {
    @Test func sourcesAreFound() {
        #expect(SourceTree.files.count > 50)
        #expect(
            Set(SourceTree.targets) == Set(allowed.keys),
            "every target with Swift files stands in the table, and no other")
    }

    @Test(arguments: SourceTree.targets)
    func targetImportsOnlyWhatItMay(_ target: String) throws {
        let own = try #require(allowed[target], "the target '\(target)' has no place in the table")
        let modules = systemTargets.contains(target) ? own.union(system) : own
        for file in SourceTree.files where file.target == target {
            for (module, line) in file.imports {
                #expect(modules.contains(module), "\(file.path):\(line): \(target) must not import \(module)")
            }
        }
    }

    /// In `AutogenKit`, what differs by database stands behind `Engine`, in a folder of its own; `Engine.swift` chooses by the names
    /// of the engines alone. There is no exception.
    @Test(arguments: ["Postgres", "SQLite"])
    func workflowsAskNoDatabaseByName(_ database: String) {
        let folder = "Sources/AutogenKit/\(database)/"
        let files = SourceTree.files.filter { $0.target == "AutogenKit" }
        #expect(files.contains { $0.path.hasPrefix(folder) })
        for file in files where !file.path.hasPrefix(folder) {
            for (module, line) in file.imports where ["\(database)Client", "\(database)Dialect"].contains(module) {
                Issue.record("\(file.path):\(line): \(module) is for files below \(folder)")
            }
        }
    }

    @Test func foundationIsImportedNowhere() {
        for file in SourceTree.files {
            for (module, line) in file.imports {
                #expect(module != "Foundation", "\(file.path):\(line): use FoundationEssentials, or nothing")
            }
        }
    }

    /// Arrows point downwards only: the table itself has no circle.
    @Test func tableHasNoCircle() {
        var open = allowed.mapValues { $0.filter { allowed[$0] != nil } }
        while let next = open.first(where: { $0.value.isEmpty })?.key {
            open[next] = nil
            open = open.mapValues { $0.subtracting([next]) }
        }
        #expect(open.isEmpty, "these follow each other in a circle: \(open.keys.sorted())")
    }

    @Test func importLinesAreRecognised() {
        let lines = [
            "import A", "    import B", "@testable import C", "@preconcurrency public import D",
            "package import struct E.F",
            "// import G", "let important = 1", "import func H.i", "@_spi(X) import J", "\"import K\"",
        ]
        let file = SourceTree.File(target: "", path: "", lines: lines)
        #expect(file.imports.map(\.module) == ["A", "B", "C", "D", "E", "H", "J"])
        #expect(file.imports.map(\.line) == [1, 2, 3, 4, 5, 8, 9])
    }
}
