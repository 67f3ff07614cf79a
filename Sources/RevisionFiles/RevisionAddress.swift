import SourceDiagnostics

/// Where an address leads: the revisions it names, none of them for the base.
package struct Destination: Equatable, Sendable {
    package var ids: [String]
    /// The one line of revisions that the address is about, `label@…`; nil where it is about all.
    package var lineage: Set<String>?

    package init(_ ids: [String], lineage: Set<String>? = nil) {
        self.ids = ids
        self.lineage = lineage
    }
}

/// The grammar of addresses: an id or a label; `head`, `heads`, `base`, `current`; `label@…`; `+N`, `-N`, `rev+N`, `rev-N`;
/// the beginning of an id. They are looked up in this order.
extension RevisionGraph {
    /// - Parameter rows: where the database stands, for `current` and relative addresses; nil where none was asked.
    package func resolve(_ address: String, rows: [String]? = nil) throws(Diagnostic) -> Destination {
        if let id = named(address) { return Destination([id]) }
        if address.isEmpty || address.hasSuffix("@") {
            throw Diagnostic(
                "graph.unknown", address.isEmpty ? "the address is empty" : "'\(address)' says nothing after the '@'",
                help: address.isEmpty
                    ? "head, an id or its beginning; `autogen history` lists them"
                    : "\(address)head, \(address)base or \(address)-1 are addresses")
        }
        switch address {
        case "head": return Destination(try head().map { [$0] } ?? [])
        case "heads": return Destination(heads)
        case "base": return Destination([])
        case "current": return Destination(try known(rows, address))
        default: break
        }
        if let at = address.firstIndex(of: "@"), at > address.startIndex {
            return try resolve(String(address[address.index(after: at)...]), of: String(address[..<at]), rows)
        }
        if let (start, count) = Self.relative(address) {
            let ids = start.isEmpty ? try known(rows, address) : try resolve(start, rows: rows).ids
            let end = try step(from: ids, by: count, address, within: nil)
            guard end.isEmpty, count < 0 else { return Destination(end) }
            // Below its first revision a line ends; others have their own.
            let roots = ancestors(of: ids).filter { revisions[$0]?.revises.isEmpty ?? false && isBelow($0, ids) }
            return Destination([], lineage: Set(roots.flatMap(lineage(of:))))
        }
        let matches = order.filter { $0.hasPrefix(address) }
        if matches.count == 1, address.count >= 2 { return Destination(matches) }
        if matches.count > 1 {
            throw Diagnostic(
                "graph.ambiguous", "'\(address)' could be any of \(matches.sorted().joined(separator: ", "))",
                help: "give more of the id")
        }
        let near = Suggestion.nearest(to: address, among: order + labels.keys.sorted() + ["head", "base"])
        throw Diagnostic(
            "graph.unknown", "there is no revision '\(address)'",
            help: near.map { "did you mean '\($0)'?" } ?? "`autogen history` lists them")
    }

    /// Whether a line of parents, dependencies aside, leads from some revisions to this one.
    private func isBelow(_ root: String, _ ids: [String]) -> Bool {
        var (open, seen): ([String], Set<String>) = (ids, [])
        while let id = open.popLast() {
            if id == root { return true }
            if seen.insert(id).inserted { open += revisions[id]?.revises ?? [] }
        }
        return false
    }

    /// An address that names one revision; nil is the base.
    package func resolveOne(_ address: String, rows: [String]? = nil) throws(Diagnostic) -> String? {
        let ids = try resolve(address, rows: rows).ids
        guard ids.count <= 1 else {
            throw Diagnostic(
                "graph.ambiguous", "'\(address)' stands for several revisions: \(ids.joined(separator: ", "))",
                help: "name one of them")
        }
        return ids.first
    }

    /// `label@address`.
    private func resolve(_ address: String, of label: String, _ rows: [String]?) throws(Diagnostic) -> Destination {
        guard let carrier = named(label) else {
            // The label comes first.
            let near =
                labels[address] == nil
                ? Suggestion.nearest(to: label, among: labels.keys.sorted() + order) : "\(address)@\(label)"
            throw Diagnostic(
                "graph.unknown", "there is no branch '\(label)'",
                help: near.map { "did you mean '\($0)'?" } ?? "`autogen branches` lists them")
        }
        let lineage = lineage(of: carrier)
        // Steps of the branch also go where it comes from.
        let way = lineage.union(ancestors(of: [carrier]))
        func inside(_ ids: [String]) throws(Diagnostic) -> Destination {
            guard let stranger = ids.first(where: { !way.contains($0) }) else {
                return Destination(ids, lineage: lineage)
            }
            throw Diagnostic("graph.unknown", "revision '\(stranger)' is not of branch '\(label)'")
        }
        switch address {
        case "head", "heads":
            let ends = heads.filter(lineage.contains)
            guard address == "heads" || ends.count <= 1 else {
                throw Diagnostic(
                    "graph.heads", "branch '\(label)' has \(ends.count) heads: \(ends.joined(separator: ", "))",
                    help: "name one of them, or all: \(label)@heads")
            }
            return try inside(ends)
        case "base": return Destination([], lineage: lineage)
        default: break
        }
        if let (start, count) = Self.relative(address) {
            let ids: [String]
            if start.isEmpty {
                ids = maximal(ancestors(of: try known(rows, address)).intersection(way))
            } else {
                ids = try resolve(start, of: label, rows).ids
            }
            return try inside(try step(from: ids, by: count, label + "@" + address, within: way))
        }
        return try inside(try resolve(address, rows: rows).ids)
    }

    private func named(_ name: String) -> String? { revisions[name] != nil ? name : labels[name] }

    private func known(_ rows: [String]?, _ address: String) throws(Diagnostic) -> [String] {
        guard let rows else {
            throw Diagnostic(
                "graph.relative", "'\(address)' counts from where a database stands, and none is given",
                help: address.hasPrefix("-") || address.hasPrefix("+")
                    ? "name a database, or a revision to count from: head\(address)" : "name a database: --database")
        }
        return rows
    }

    /// `rev+2` and `-1`; nil where the text is something else.
    private static func relative(_ address: String) -> (start: String, count: Int)? {
        guard let sign = address.lastIndex(where: { $0 == "+" || $0 == "-" }),
            case let digits = address[address.index(after: sign)...], !digits.isEmpty,
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(digits)
        else { return nil }
        return (String(address[..<sign]), address[sign] == "+" ? count : -count)
    }

    /// Walks along a line that does not fork. Nothing is the base.
    private func step(
        from start: [String], by count: Int, _ address: String, within lineage: Set<String>?
    ) throws(Diagnostic) -> [String] {
        func oneWay(_ ids: [String]) throws(Diagnostic) {
            guard ids.count > 1 else { return }
            throw Diagnostic(
                "graph.relative", "'\(address)' is not one way: \(ids.joined(separator: ", "))",
                help: "name the revision, or the branch: LABEL@\(count > 0 ? "+" : "")\(count)")
        }
        try oneWay(start)
        var current = start.first
        for _ in 0..<abs(count) {
            if count > 0 {
                var next = current.map(successors(of:)) ?? bases
                if let lineage { next = next.filter(lineage.contains) }
                try oneWay(next)
                guard let id = next.first else {
                    throw Diagnostic("graph.relative", "'\(address)' goes past the head")
                }
                current = id
            } else {
                guard let id = current, var parents = revisions[id]?.revises else {
                    throw Diagnostic("graph.relative", "'\(address)' goes past the base")
                }
                if let lineage, parents.count > 1 { parents = parents.filter(lineage.contains) }
                try oneWay(parents)
                current = parents.first
            }
        }
        return current.map { [$0] } ?? []
    }
}
