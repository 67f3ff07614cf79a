// swift-tools-version: 6.2

import PackageDescription

let common: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// Pointers live in the targets that wrap a C library and nowhere else; the compiler holds every other target to that.
let safe = common + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")
let heapModule = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
    name: "autogen",
    products: [
        .executable(name: "autogen", targets: ["autogen"]),
        .library(name: "AutogenKit", targets: ["AutogenKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        .target(name: "SchemaModel", dependencies: [orderedCollections], swiftSettings: safe),
        .target(name: "SourceDiagnostics", swiftSettings: safe),
        .target(name: "DatabaseAccess", swiftSettings: safe),
        .target(name: "SQLText", swiftSettings: safe),
        .target(
            name: "ModelFiles",
            dependencies: ["SchemaModel", "DatabaseAccess", "SQLText", "SourceDiagnostics", "CLibYAML"],
            swiftSettings: common),
        .target(name: "PostgresClient", dependencies: ["DatabaseAccess", "CLibPQ", subprocess], swiftSettings: common),
        .target(name: "SQLiteClient", dependencies: ["DatabaseAccess", "CSQLite"], swiftSettings: common),
        .target(name: "MigrationPlan", dependencies: ["SchemaModel", "SQLText", heapModule], swiftSettings: safe),
        .target(
            name: "PostgresDialect",
            dependencies: ["MigrationPlan", "DatabaseAccess", "SchemaModel", "SQLText"],
            swiftSettings: safe),
        .target(
            name: "SQLiteDialect",
            dependencies: ["MigrationPlan", "DatabaseAccess", "SchemaModel", "SQLText"],
            swiftSettings: safe),
        .target(
            name: "RevisionFiles",
            dependencies: ["SQLText", "SourceDiagnostics", "CLibCrypto"],
            swiftSettings: common),
        .target(
            name: "RevisionRunner", dependencies: ["RevisionFiles", "DatabaseAccess", "SQLText"], swiftSettings: safe),
        .target(
            name: "Reports",
            dependencies: ["RevisionFiles", "MigrationPlan", "SchemaModel", "SQLText", mustache],
            swiftSettings: safe),
        .target(
            name: "AutogenKit",
            dependencies: [
                "Reports", "RevisionRunner", "RevisionFiles", "PostgresDialect", "SQLiteDialect", "MigrationPlan",
                "PostgresClient",
                "SQLiteClient", "DatabaseAccess", "ModelFiles", "SQLText", "SourceDiagnostics", "SchemaModel",
                subprocess,
            ],
            swiftSettings: safe),
        .target(
            name: "AutogenCommands",
            dependencies: ["AutogenKit", "Reports", "SourceDiagnostics", argumentParser],
            swiftSettings: safe),
        .executableTarget(name: "autogen", dependencies: ["AutogenCommands"], swiftSettings: safe),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: safe),
        .testTarget(name: "ArchitectureTests", swiftSettings: common),
        .testTarget(
            name: "SQLTextTests", dependencies: ["SQLText", "SchemaModel", "TestSupport"], swiftSettings: common),
        .testTarget(
            name: "ModelFilesTests",
            dependencies: ["ModelFiles", "SchemaModel", "SQLText", "SourceDiagnostics", "TestSupport"],
            exclude: ["Cases"],
            swiftSettings: common),
        .testTarget(
            name: "RevisionFilesTests", dependencies: ["RevisionFiles", "SourceDiagnostics", "TestSupport"],
            swiftSettings: common),
        .testTarget(
            name: "AutogenCommandsTests", dependencies: ["AutogenCommands", "AutogenKit", "Reports"],
            swiftSettings: common),
        .testTarget(
            name: "SQLiteTests",
            dependencies: [
                "AutogenKit", "SQLiteDialect", "SQLiteClient", "MigrationPlan", "SchemaModel", "SQLText",
                "DatabaseAccess",
                "RevisionFiles", "RevisionRunner", "TestSupport", "CSQLite", "autogen",
            ],
            swiftSettings: common),
        .testTarget(
            name: "PostgresTests",
            dependencies: [
                "AutogenKit", "AutogenCommands", "PostgresDialect", "PostgresClient", "MigrationPlan", "ModelFiles",
                "SchemaModel",
                "SQLText", "DatabaseAccess", "RevisionFiles", "RevisionRunner", "TestSupport", "autogen", subprocess,
            ],
            exclude: ["Cases"], swiftSettings: common),
    ],
    swiftLanguageModes: [.v6]
)
