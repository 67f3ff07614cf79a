import RevisionFiles

/// A downgrade that meets a revision of which some steps ran: that one is taken back first, where it lies on the way.
struct HalfDowngrade {
    /// Where the rest of the way leads; nil where the half-applied revision was all that was meant.
    private(set) var rest: String?
    private var hasBegun = false

    init(_ address: String) { rest = address }

    /// `-2` takes back the half-applied revision and one more.
    mutating func begin(_ half: RevisionFile, _ current: [String], _ graph: RevisionGraph) throws {
        guard !hasBegun, let address = rest else { return }
        try check(address, half, current, graph)
        hasBegun = true
        guard let (start, count) = Self.steps(address) else { return }
        rest = count > 1 ? "\(start)-\(count - 1)" : nil
    }

    /// At the base there is nothing left to do, whatever the address was.
    mutating func end() { rest = nil }

    /// `-2` and `label@-2`, which count from where the database stands.
    private static func steps(_ address: String) -> (start: Substring, count: Int)? {
        guard let dash = address.lastIndex(of: "-"), let count = Int(address[address.index(after: dash)...]),
            dash == address.startIndex || address[..<dash].hasSuffix("@")
        else { return nil }
        return (address[..<dash], count)
    }

    /// The address must be one that the half-applied revision stands above.
    private func check(
        _ address: String, _ half: RevisionFile, _ current: [String], _ graph: RevisionGraph
    ) throws {
        if address == "base" { return }
        if let (start, _) = Self.steps(address) {
            if start.isEmpty { return }
            let line = try graph.resolve("\(start)base").lineage
            if line?.contains(half.id) == true { return }
            throw elsewhere(address, half)
        }
        let destination = try graph.resolve(address, rows: current)
        guard destination.ids.isEmpty || graph.ancestors(of: current).isSuperset(of: destination.ids) else {
            throw AutogenFailure(
                .usage, "usage.address",
                "revision \(destination.ids.joined(separator: ", ")) is not applied, so the database cannot be taken down to it",
                help:
                    "`autogen upgrade \(half.id)` finishes revision \(half.id), which is half applied; `autogen downgrade -1` takes it back"
            )
        }
        guard graph.following(destination).contains(half.id) else { throw elsewhere(address, half) }
    }

    private func elsewhere(_ address: String, _ half: RevisionFile) -> AutogenFailure {
        AutogenFailure(
            .found, "database.half-applied",
            "revision \(half.id) is half applied, and '\(address)' does not take it back: nothing was done",
            help: "`autogen upgrade \(half.id)` finishes it first; `autogen downgrade -1` takes it back")
    }
}
