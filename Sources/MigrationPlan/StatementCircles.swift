extension StatementGraph {
    /// The circles among nodes: those that can be reached from one another have the same number, the others none. By Tarjan,
    /// <https://doi.org/10.1137/0201010>, without recursion.
    func circles(among stuck: [Int]) -> [Int: Int] {
        let members = Set(stuck)
        var (found, lowest): ([Int: Int], [Int: Int]) = ([:], [:])
        var (open, isOpen): ([Int], Set<Int>) = ([], [])
        var circles: [Int: Int] = [:]
        for start in stuck where found[start] == nil {
            var path: [(node: Int, followers: ArraySlice<Int>)] = []
            func enter(_ node: Int) {
                let number = found.count
                (found[node], lowest[node]) = (number, number)
                open.append(node)
                isOpen.insert(node)
                path.append((node, followers[node][...]))
            }
            enter(start)
            while let node = path.last?.node {
                if let next = path[path.count - 1].followers.popFirst() {
                    guard members.contains(next) else { continue }
                    if found[next] == nil {
                        enter(next)
                    } else if isOpen.contains(next) {
                        lowest[node] = min(lowest[node, default: 0], found[next, default: 0])
                    }
                    continue
                }
                path.removeLast()
                if let before = path.last?.node {
                    lowest[before] = min(lowest[before, default: 0], lowest[node, default: 0])
                }
                guard lowest[node] == found[node], let first = open.lastIndex(of: node) else { continue }
                let circle = open[first...]
                if circle.count > 1 { for member in circle { circles[member] = node } }
                isOpen.subtract(circle)
                open.removeSubrange(first...)
            }
        }
        return circles
    }

    /// Whether one node comes before another among those of their circle.
    func leads(from first: Int, to second: Int, within circles: [Int: Int]) -> Bool {
        var (open, seen): ([Int], Set<Int>) = ([first], [first])
        while let node = open.popLast() {
            if node == second { return true }
            for next in followers[node] where circles[next] == circles[first] && seen.insert(next).inserted {
                open.append(next)
            }
        }
        return false
    }
}
