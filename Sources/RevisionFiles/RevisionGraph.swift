import SourceDiagnostics

/// The revisions of a project and how they follow each other.
package struct RevisionGraph: Sendable {
    package private(set) var revisions: [String: RevisionFile] = [:]
    /// Every revision after all it follows.
    package private(set) var order: [String] = []
    /// The revision that carries each label.
    package private(set) var labels: [String: String] = [:]
    /// Those that follow a revision, and with ``children`` also those that depend on it.
    private var successors: [String: [String]] = [:]
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
        for file in files {
            for label in file.branch {
                if let other = labels[label] ?? (revisions[label] != nil ? label : nil), other != file.id {
                    let path = revisions[other]?.path ?? ""
                    problems.append(
                        Diagnostic(
                            "graph.duplicate", "two revisions go by '\(label)'",
                            at: SourceSpan(file: file.path, line: 1, column: 1),
                            help: "a label is for one revision, and no id",
                            notes: [Diagnostic.Note("the other", at: SourceSpan(file: path, line: 1, column: 1))]))
                }
                labels[label] = labels[label] ?? file.id
            }
        }
        let known = Set(revisions.keys)
        func resolved(_ name: String) -> String { known.contains(name) ? name : labels[name] ?? name }
        for file in files {
            for (place, parent) in (file.revises + file.dependsOn).enumerated() {
                guard let id = revisions[parent] != nil ? parent : labels[parent] else {
                    problems.append(
                        Diagnostic(
                            "graph.missing",
                            "revision '\(file.id)' \(place < file.revises.count ? "follows" : "depends on") '\(parent)', which no file is",
                            at: SourceSpan(file: file.path, line: 1, column: 1)))
                    continue
                }
                children[id, default: []].append(file.id)
                if place < file.revises.count { successors[id, default: []].append(file.id) }
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
            let done = Set(order)
            let stuck = revisions.keys.filter { !done.contains($0) }.sorted()
            throw Diagnostics([
                Diagnostic(
                    "graph.cycle", "these revisions follow each other in a circle: \(stuck.joined(separator: ", "))",
                    at: SourceSpan(file: revisions[stuck[0]]?.path ?? "", line: 1, column: 1),
                    notes: stuck.dropFirst().prefix(9).map {
                        Diagnostic.Note($0, at: SourceSpan(file: revisions[$0]?.path ?? "", line: 1, column: 1))
                    })
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
    package var heads: [String] { order.filter { successors[$0] == nil } }
    package var bases: [String] { order.filter { revisions[$0]?.revises.isEmpty ?? false } }
    package func successors(of id: String) -> [String] { successors[id] ?? [] }

    /// What a revision follows and depends on.
    func parents(of id: String) -> [String] { revisions[id].map { $0.revises + $0.dependsOn } ?? [] }

    /// Whether some revision of a set follows or needs this one.
    func isCovered(_ id: String, by ids: Set<String>) -> Bool { (children[id] ?? []).contains(where: ids.contains) }

    /// Those of some revisions that no other of them follows or depends on: the version rows of a database that has them all.
    package func maximal(_ ids: Set<String>) -> [String] {
        order.filter { ids.contains($0) && !isCovered($0, by: ids) }
    }

    /// The line of a branch: what leads to the carrier of its label alone, and all that follows it.
    package func lineage(of carrier: String) -> Set<String> {
        var (result, open): (Set<String>, [String]) = ([], [carrier])
        while let id = open.popLast() {
            if result.insert(id).inserted { open += successors(of: id) }
        }
        var current = carrier
        while let parents = revisions[current]?.revises, parents.count == 1, successors(of: parents[0]).count == 1 {
            current = parents[0]
            result.insert(current)
        }
        return result
    }

    /// What a downgrade to some place takes back: all that follows it, in the line of its branch where it names one.
    package func following(_ destination: Destination) -> Set<String> {
        guard let lineage = destination.lineage else {
            return descendants(of: destination.ids.isEmpty ? bases : destination.ids.flatMap(successors(of:)))
        }
        guard destination.ids.isEmpty else {
            return descendants(of: destination.ids.flatMap(successors(of:)).filter(lineage.contains))
        }
        return descendants(of: lineage)
    }

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

    /// Revisions and everything that follows them or depends on them.
    package func descendants(of ids: some Sequence<String>) -> Set<String> {
        var result: Set<String> = []
        var open = Array(ids)
        while let id = open.popLast() {
            guard result.insert(id).inserted else { continue }
            open += children[id] ?? []
        }
        return result
    }

    /// The revision that one became part of.
    package func whole(of id: String) -> String? {
        order.first { revisions[$0]?.replaces.contains(id) == true }
    }

    /// The only head; fails where there are none or several.
    package func head() throws(Diagnostic) -> String? {
        let heads = heads
        guard heads.count <= 1 else {
            throw Diagnostic(
                "graph.heads", "there are \(heads.count) heads: \(heads.joined(separator: ", "))",
                help:
                    "`autogen merge` joins them, `autogen rebase` puts one after the other; an address names one, or `heads` all"
            )
        }
        return heads.first
    }
}
