extension Project {
    /// Keeps objects out of comparisons: by a line in `autogen.yml`, where that can be added without touching what is there.
    /// - Returns: the line, and the file that has it now; nil where they are out already.
    func ignore(_ names: [String], isDryRun: Bool) throws -> (line: String, file: String?)? {
        let missing = names.filter { name in
            !ignore.contains {
                Glob.matches($0, name) || Glob.matches($0, name.split(separator: ".").last.map(String.init) ?? "")
            }
        }
        guard !missing.isEmpty else { return nil }
        let quoted = (ignore + missing).map {
            "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        let line = "ignore: [\(quoted.joined(separator: ", "))]"
        let old = try FileTree.read(configPath) ?? ""
        let text = old + (old.isEmpty || old.hasSuffix("\n") ? "" : "\n") + line + "\n"
        // The file may be of a form in which a last line means something else.
        guard try !Configuration.parse(old, configPath, environment.variables).hasIgnore,
            let new = try? Configuration.parse(text, configPath, environment.variables), new.ignore == missing
        else { return (line, nil) }
        if !isDryRun { try FileTree.write(text, to: configPath) }
        return (line, shown(configPath))
    }
}
