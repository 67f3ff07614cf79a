import HeapModule
import SQLText
import SchemaModel

/// The nodes of a plan and what must come before what, sorted by a heap with a fixed tie-break, so that the same input gives the
/// same order always.
struct StatementGraph {
    enum Role: Int { case drop, setAside, alter, create, convert, load, discard }

    struct Node {
        let role: Role
        let id: ObjectID
        var statements: [Statement]
    }

    private(set) var nodes: [Node] = []
    /// The nodes after which an object is gone, and after which it is there as it should be.
    var (removers, providers): ([ObjectID: Int], [ObjectID: Int]) = ([:], [:])
    /// The nodes that give an object's name to others, and those that make a column's values wait as text.
    var (asides, parkers): ([ObjectID: Int], [ObjectID: Int]) = ([:], [:])
    /// The nodes that take the bodies out of objects, and those that put them in.
    var (emptiers, fillers): ([ObjectID: Int], [ObjectID: Int]) = ([:], [:])
    /// The types that objects need also without their bodies.
    var shellTypes: [ObjectID: Set<String>] = [:]
    /// The nodes with what is said of a table's columns when these are as they should be.
    var settings: [ObjectID: Int] = [:]

    private(set) var followers: [[Int]] = []
    private var waiting: [Int] = []
    private var preferences: [(first: Int, second: Int)] = []

    mutating func add(_ role: Role, _ id: ObjectID, _ statements: [Statement]) -> Int {
        nodes.append(Node(role: role, id: id, statements: statements))
        followers.append([])
        waiting.append(0)
        return nodes.count - 1
    }

    mutating func order(_ first: Int?, before second: Int?) {
        guard let first, let second, first != second else { return }
        followers[first].append(second)
        waiting[second] += 1
    }

    /// Whether an object's shell needs another object, whose type it has.
    func isInShell(_ needed: ObjectID, of id: ObjectID) -> Bool {
        shellTypes[id]?.contains(Quoting.path(needed.path)) ?? false
    }

    /// An order that is given up where it closes a circle.
    mutating func prefer(_ first: Int?, before second: Int?) {
        guard let first, let second, first != second else { return }
        preferences.append((first, second))
    }

    /// The order of the nodes, and those that stand in each other's way.
    func sorted(_ rank: (Node) -> NodeRank) -> (order: [Int], stuck: [Int]) {
        var graph = self
        for (first, second) in preferences { graph.order(first, before: second) }
        var result = graph.inOrder(rank)
        if result.stuck.isEmpty { return result }
        if !preferences.isEmpty {
            graph = respecting(preferences, circles: graph.circles(among: result.stuck))
            result = graph.inOrder(rank)
        }
        let circles = graph.circles(among: result.stuck)
        return (result.order, result.stuck.filter { circles[$0] != nil })
    }

    /// The graph with the preferences that close no circle, the first ones first.
    private func respecting(_ preferences: [(first: Int, second: Int)], circles: [Int: Int]) -> StatementGraph {
        var graph = self
        func isWithin(_ first: Int, _ second: Int) -> Bool {
            circles[first] != nil && circles[first] == circles[second]
        }
        for (first, second) in preferences
        where !isWithin(first, second) || !graph.leads(from: second, to: first, within: circles) {
            graph.order(first, before: second)
        }
        return graph
    }

    private func inOrder(_ rank: (Node) -> NodeRank) -> (order: [Int], stuck: [Int]) {
        var waiting = waiting
        var order: [Int] = []
        var ready = Heap<Entry>(
            nodes.indices.filter { waiting[$0] == 0 }.map { Entry(rank: rank(nodes[$0]), node: $0) })
        while let next = ready.popMin() {
            order.append(next.node)
            for follower in followers[next.node] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { ready.insert(Entry(rank: rank(nodes[follower]), node: follower)) }
            }
        }
        return (order, nodes.indices.filter { waiting[$0] > 0 })
    }

    /// One circle among nodes that stand in each other's way, each before the next.
    func circle(among stuck: [Int]) -> [Int] {
        let members = Set(stuck)
        var before: [Int: Int] = [:]
        for node in stuck {
            for follower in followers[node] where members.contains(follower) {
                before[follower] = before[follower] ?? node
            }
        }
        guard var node = stuck.first else { return [] }
        var path: [Int] = []
        while !path.contains(node) {
            path.append(node)
            guard let next = before[node] else { return [] }
            node = next
        }
        return path.suffix(from: path.firstIndex(of: node) ?? 0).reversed()
    }

    private struct Entry: Comparable {
        let rank: NodeRank
        let node: Int
        static func < (left: Entry, right: Entry) -> Bool {
            left.rank == right.rank ? left.node < right.node : left.rank < right.rank
        }
    }
}

/// Where a node would stand if nothing forced it elsewhere.
struct NodeRank: Comparable {
    let stratum: Int
    let group: [String]
    let role: Int
    let kind: Int
    let path: [String]

    static func < (left: NodeRank, right: NodeRank) -> Bool {
        if left.stratum != right.stratum { return left.stratum < right.stratum }
        if left.group != right.group { return left.group.lexicographicallyPrecedes(right.group) }
        if left.role != right.role { return left.role < right.role }
        if left.kind != right.kind { return left.kind < right.kind }
        return left.path.lexicographicallyPrecedes(right.path)
    }
}
