import SourceDiagnostics

/// The revisions of a project and how they follow each other.
package struct RevisionGraph: Sendable {
    package private(set) var revisions: [String: RevisionFile] = [:]
    /// Every revision after all it follows.
    package private(set) var order: [String] = []
    private var children: [String: [String]] = [:]

    package init(_ files: [RevisionFile]) throws(Diagnostics) {
        var problems: [Diagnostic] = []
        for file in files {
            if let other = revisions[file.id] {
                problems.append(
                    Diagnostic(
                        "graph.duplicate", "two files are revision '\(file.id)'",
                        at: SourceSpan(file: file.path, line: 1, column: 1),
                        notes: [Diagnostic.Note("the other", at: SourceSpan(file: other.path, line: 1, column: 1))]))
                continue
            }
            revisions[file.id] = file
        }
        let labels = Dictionary(
            files.flatMap { file in file.branch.map { ($0, file.id) } }, uniquingKeysWith: { first, _ in first })
        let known = Set(revisions.keys)
        func resolved(_ name: String) -> String { known.contains(name) ? name : labels[name] ?? name }
        for file in files {
            for parent in file.revises + file.dependsOn {
                guard let id = revisions[parent] != nil ? parent : labels[parent] else {
                    problems.append(
                        Diagnostic(
                            "graph.missing", "revision '\(file.id)' follows '\(parent)', which no file is",
                            at: SourceSpan(file: file.path, line: 1, column: 1)))
                    continue
                }
                children[id, default: []].append(file.id)
            }
            // From here on parents are ids.
            let (parents, needed) = (file.revises.map(resolved), file.dependsOn.map(resolved))
            revisions[file.id]?.revises = parents
            revisions[file.id]?.dependsOn = needed
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        var waiting = revisions.mapValues { $0.revises.count + $0.dependsOn.count }
        var ready = waiting.filter { $0.value == 0 }.map(\.key).sorted()
        while let next = ready.first {
            ready.removeFirst()
            order.append(next)
            for child in children[next] ?? [] {
                waiting[child, default: 0] -= 1
                if waiting[child] == 0 { ready.insert(child, at: ready.firstIndex { $0 > child } ?? ready.endIndex) }
            }
        }
        if order.count < revisions.count {
            let stuck = revisions.keys.filter { !order.contains($0) }.sorted()
            throw Diagnostics([
                Diagnostic(
                    "graph.cycle", "these revisions follow each other in a circle: \(stuck.joined(separator: ", "))")
            ])
        }
    }

    /// A hash over the bodies of a revision and of all it follows: an edit anywhere changes it.
    package func chain(_ id: String) -> String {
        var known: [String: String] = [:]
        let wanted = ancestors(of: [id])
        for id in order where wanted.contains(id) {
            guard let file = revisions[id] else { continue }
            let parents = (file.revises + file.dependsOn).compactMap { known[$0] }
            known[id] = Checksum.sha256(
                (parents.sorted() + [file.upgrade.checksum, file.downgrade.checksum]).joined(separator: "\u{1}"))
        }
        return known[id] ?? ""
    }

    package var isEmpty: Bool { revisions.isEmpty }
    package var heads: [String] { order.filter { (children[$0] ?? []).allSatisfy { revisions[$0] == nil } } }
    package func children(of id: String) -> [String] { children[id] ?? [] }

    /// A revision and everything it follows.
    package func ancestors(of ids: some Sequence<String>) -> Set<String> {
        var result: Set<String> = []
        var open = Array(ids)
        while let id = open.popLast() {
            guard result.insert(id).inserted, let file = revisions[id] else { continue }
            open += file.revises + file.dependsOn
        }
        return result
    }

    /// A revision and everything that follows it.
    package func descendants(of id: String) -> Set<String> {
        var result: Set<String> = []
        var open = [id]
        while let id = open.popLast() {
            guard result.insert(id).inserted else { continue }
            open += children[id] ?? []
        }
        return result
    }

    /// The only head; fails where there are none or several.
    package func head() throws(Diagnostic) -> String? {
        let heads = heads
        guard heads.count <= 1 else {
            throw Diagnostic(
                "graph.heads", "there are \(heads.count) heads: \(heads.joined(separator: ", "))",
                help: "let one of them follow the other: change its '-- revises:' line")
        }
        return heads.first
    }

    /// What an address means, looked up whole first, then as relative, then as a prefix. Nil is the base.
    /// - Parameter current: where the database stands, for relative addresses.
    package func resolve(_ address: String, current: String?) throws(Diagnostic) -> String? {
        if revisions[address] != nil { return address }
        if let labelled = revisions.values.first(where: { $0.branch.contains(address) }) { return labelled.id }
        switch address {
        case "head", "heads": return try head()
        case "base": return nil
        case "current": return current
        default: break
        }
        if let sign = address.first, sign == "+" || sign == "-", let count = Int(address.dropFirst()) {
            return try step(from: current, by: sign == "+" ? count : -count, address)
        }
        if let plus = address.lastIndex(where: { $0 == "+" || $0 == "-" }), plus > address.startIndex,
            let count = Int(address[plus...])
        {
            let start = try resolve(String(address[..<plus]), current: current)
            return try step(from: start, by: count, address)
        }
        let matches = order.filter { $0.hasPrefix(address) }
        if matches.count == 1, address.count >= 2 { return matches[0] }
        if matches.count > 1 {
            throw Diagnostic(
                "graph.ambiguous", "'\(address)' could be any of \(matches.sorted().joined(separator: ", "))",
                help: "give more digits")
        }
        let near = Suggestion.nearest(to: address, among: order + ["head", "base"])
        throw Diagnostic(
            "graph.unknown", "there is no revision '\(address)'",
            help: near.map { "did you mean '\($0)'?" } ?? "`autogen history` lists them")
    }

    private func step(from start: String?, by count: Int, _ address: String) throws(Diagnostic) -> String? {
        var current = start
        for _ in 0..<abs(count) {
            if count > 0 {
                let next = current.map { children(of: $0) } ?? order.filter { revisions[$0]?.revises.isEmpty ?? false }
                guard next.count == 1 else {
                    throw Diagnostic(
                        "graph.relative",
                        next.isEmpty
                            ? "'\(address)' goes past the head"
                            : "'\(address)' is not one way: \(next.joined(separator: ", "))")
                }
                current = next[0]
            } else {
                guard let id = current, let file = revisions[id] else {
                    throw Diagnostic("graph.relative", "'\(address)' goes past the base")
                }
                guard file.revises.count <= 1 else {
                    throw Diagnostic(
                        "graph.relative",
                        "'\(address)' is not one way: \(id) joins \(file.revises.joined(separator: ", "))")
                }
                current = file.revises.first
            }
        }
        return current
    }
}
