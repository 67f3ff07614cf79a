import SchemaModel

/// `grants:` of any object.
extension Extras {
    static let grants = Field<Extras>(
        "grants", .map(.list(.text)), "privileges by role, `public` for everybody; what is not said is not granted"
    ) { node, extras, reader in
        extras.grants = reader.managed(node, "grants") ? reader.grants(node) : nil
    } write: { _ in
        nil
    }
}

extension ModelReader {
    /// Owners and grants count only where the file says that they are managed.
    mutating func managed(_ node: YAMLNode, _ what: String) -> Bool {
        if manages.contains(what) { return true }
        fail(
            "model.unmanaged", "this file does not manage \(what)", node,
            help: "say it at the top: manage: [\(what)]")
        return false
    }

    mutating func grants(_ node: YAMLNode) -> Grants {
        var grants = Grants()
        for (role, words) in entries(node, "grants") {
            guard let name = text(role, "a role") else { continue }
            for word in names(words, name) { grants.insert(word.lowercasedKeyword, to: name) }
        }
        return grants
    }
}

extension String {
    /// In lower case up to the columns and the role that granted it, whose names are as they are.
    fileprivate var lowercasedKeyword: String {
        let by = ranges(of: " by ").last ?? ranges(of: " BY ").last
        let end = firstIndex(of: "(") ?? by?.lowerBound ?? endIndex
        return self[..<end].lowercased() + (by?.lowerBound == end ? " by " + self[end...].dropFirst(4) : self[end...])
    }
}

extension Grants {
    var output: YAMLOutput {
        .map(roles.map { YAMLOutput.Entry($0, .names(self[$0].sorted())) })
    }
}
