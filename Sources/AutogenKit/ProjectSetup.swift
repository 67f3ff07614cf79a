import Reports
import RevisionFiles

extension Project {
    /// Makes the folders and files of a new project; what is there stays. Returns what it made.
    public func initialize() throws -> [String] {
        var made: [String] = []
        func file(_ path: String, _ text: String) throws {
            guard !FileTree.exists(path) else { return }
            try FileTree.write(text, to: path)
            made.append(shown(path))
        }
        try file(
            folder + "/autogen.yml",
            """
            # Settings of autogen. Everything here has a default; the command line wins over it.
            \(engine.databaseSetting)
            models: schema
            migrations: migrations

            """)
        let hasModels = try !FileTree.files(below: modelsFolder, suffixes: [".yml", ".yaml"]).isEmpty
        if !hasModels { try file(modelsFolder + "/" + engine.firstModel.path, engine.firstModel.text) }
        try file(migrationsFolder + "/.gitkeep", "")
        let ignore = folder + "/.gitignore"
        let old = try FileTree.read(ignore) ?? ""
        if !old.split(separator: "\n").contains(".autogen/") {
            try FileTree.write(old + (old.isEmpty || old.hasSuffix("\n") ? "" : "\n") + ".autogen/\n", to: ignore)
            made.append(shown(ignore))
        }
        return made
    }

    /// Puts a pre-commit hook into the git repository.
    public func installHook() throws -> String {
        var git = folder + "/.git"
        guard FileTree.exists(git) else {
            throw AutogenFailure(
                .usage, "hook.no-git", "\(folder) is not the top of a git repository",
                help: "run `git init`, or go to the top folder")
        }
        // A work tree's `.git` is a file that names the folder.
        if let text = try? FileTree.read(git), text.hasPrefix("gitdir: ") {
            let path = text.dropFirst("gitdir: ".count).prefix { $0 != "\n" }
            git = Self.absolute(String(path), folder)
            // The hooks of all work trees are those of the repository.
            if let common = try? FileTree.read(git + "/commondir") {
                git = Self.absolute(String(common.prefix { $0 != "\n" }), git)
            }
        }
        let path = Self.hooksFolder(git, folder) + "/pre-commit"
        let line = "autogen check --staged --quiet || exit 1"
        let old = try FileTree.read(path)
        if let old, old.contains(line) { return shown(path) }
        if let old,
            !old.hasPrefix("#!/bin/sh") && !old.hasPrefix("#!/usr/bin/env sh") && !old.hasPrefix("#!/bin/bash")
                && !old.hasPrefix("#!/usr/bin/env bash")
        {
            throw AutogenFailure(
                .usage, "hook.exists", "\(shown(path)) is there already and is no shell script",
                help: "add this to it: \(line)")
        }
        // Right below the first line: what stands there may end the script before its last line.
        let script = old ?? "#!/bin/sh\n"
        let end = script.firstIndex(of: "\n").map(script.index(after:)) ?? script.endIndex
        let first = script[..<end].hasSuffix("\n") ? script[..<end] : script[..<end] + "\n"
        try FileTree.write(
            first + "# autogen: models and revisions must agree\n" + line + "\n" + script[end...], to: path)
        try FileTree.makeExecutable(path)
        return shown(path)
    }

    /// `core.hooksPath` of the repository, else the folder that git goes by itself.
    private static func hooksFolder(_ git: String, _ folder: String) -> String {
        let lines = (try? FileTree.read(git + "/config"))?.map { $0.split(separator: "\n") } ?? []
        for line in lines {
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingPrefix { $0.isWhitespace } }
            guard parts.count == 2, parts[0].prefix(while: { !$0.isWhitespace }).lowercased() == "hookspath" else {
                continue
            }
            return absolute(String(parts[1]), folder)
        }
        return git + "/hooks"
    }
}
