import Foundation
import ModelFiles
import SchemaModel
import SourceDiagnostics
import TestSupport
import Testing

/// `pull` writes models that mean what the catalog says, whatever its names and texts hold.
@Suite struct RoundTripTests {
    private static let iterations = 200

    private static func load(_ files: [ModelPrinter.File]) throws -> DatabaseSchema {
        try ModelLoader.load(files.map { SourceText(file: $0.path, text: $0.text) }).schema
    }

    @Test(arguments: [false, true])
    func printedModelsLoadAsTheyWere(singleFile: Bool) {
        let first = SeededGenerator.firstSeed
        for seed in first..<(first + UInt64(Self.iterations)) {
            let failure = Self.failure(SchemaGenerator.make(seed: seed), singleFile: singleFile)
            #expect(failure == nil, "seed \(seed): \(failure ?? "")")
            if failure != nil { break }
        }
    }

    /// What is not as it was; nil where all is.
    private static func failure(_ schema: DatabaseSchema, singleFile: Bool) -> String? {
        let files = ModelPrinter.files(schema, singleFile: singleFile)
        var loaded: DatabaseSchema
        do {
            loaded = try load(files)
        } catch let error as Diagnostics {
            return error.list.map { $0.rendered() }.joined(separator: "\n")
        } catch {
            return "\(error)"
        }
        for id in schema.sortedIDs {
            guard let object = schema[id] else { continue }
            guard let other = loaded[id] else { return "\(id) is gone" }
            if !object.equals(other) { return "\(id) was \(object), is \(other)" }
        }
        for id in loaded.sortedIDs where !schema.contains(id) { return "\(id) is new" }
        if positions(schema) != positions(loaded) { return "columns are in another order" }
        // A loaded view knows no columns, and its comments are written by them.
        for view in schema.all(View.self) { loaded.insert(view) }
        let again = ModelPrinter.files(loaded, singleFile: singleFile)
        if again.map(\.path) != files.map(\.path) {
            return "other files: \(again.map(\.path)), not \(files.map(\.path))"
        }
        for (file, other) in zip(files, again) where file.text != other.text {
            let lines = zip(file.text.split(separator: "\n"), other.text.split(separator: "\n")).first { $0 != $1 }
            return "printed again, \(file.path) differs: \(lines.map { "'\($0)' and then '\($1)'" } ?? "in length")"
        }
        return nil
    }

    private static func positions(_ schema: DatabaseSchema) -> [ObjectID] {
        schema.all(Column.self).sorted { ($0.table, $0.position.value) < ($1.table, $1.position.value) }.map(\.id)
    }

    @Test func generatorMakesEveryKind() {
        var kinds: Set<ObjectKind> = []
        for seed in 0..<100 as Range<UInt64> {
            kinds.formUnion(SchemaGenerator.make(seed: seed).objects.keys.map(\.kind))
        }
        let missing = ObjectKind.all.filter { !kinds.contains($0) && !ObjectKind.withoutObjects.contains($0) }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test func layoutsHoldTheSame() throws {
        let seed = SeededGenerator.firstSeed
        let schema = SchemaGenerator.make(seed: seed)
        let (single, many) = (ModelPrinter.files(schema, singleFile: true), ModelPrinter.files(schema))
        #expect(single.count <= many.count, "seed \(seed)")
        #expect(try Self.load(single).sortedIDs == Self.load(many).sortedIDs, "seed \(seed)")
    }

    /// Every file system takes the names, also those where case does not count.
    @Test func fileNamesAreSafeAndDistinct() {
        let first = SeededGenerator.firstSeed
        for seed in first..<(first + 100) {
            for singleFile in [true, false] {
                let paths = ModelPrinter.files(SchemaGenerator.make(seed: seed), singleFile: singleFile).map(\.path)
                #expect(Set(paths.map { $0.lowercased() }).count == paths.count, "seed \(seed)")
                for path in paths {
                    #expect(path.hasSuffix(".yml") && path.utf8.count < 400, "seed \(seed): \(path)")
                    #expect(
                        path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-~./".contains($0)) },
                        "seed \(seed): \(path)")
                    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
                        #expect(!part.isEmpty && part.first != ".", "seed \(seed): \(path)")
                    }
                }
            }
        }
    }

    @Test func orderOfObjectsDoesNotMatter() {
        let seed = SeededGenerator.firstSeed
        let schema = SchemaGenerator.make(seed: seed)
        var generator = SeededGenerator(seed: seed)
        let shuffled = DatabaseSchema(schema.objects.values.shuffled(using: &generator))
        for singleFile in [true, false] {
            let (files, other) = (
                ModelPrinter.files(schema, singleFile: singleFile), ModelPrinter.files(shuffled, singleFile: singleFile)
            )
            #expect(files.map(\.path) == other.map(\.path), "seed \(seed)")
            #expect(files.map(\.text) == other.map(\.text), "seed \(seed)")
        }
    }
}
