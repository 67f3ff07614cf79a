/// Circles in a graph whose nodes are numbers.
enum Circles {
    /// The circles among nodes: those that can be reached from one another have the same number, the others none. By Tarjan,
    /// <https://doi.org/10.1137/0201010>, without recursion.
    /// - Parameter followers: by the nodes that they follow.
    static func find(among stuck: [Int], _ followers: [[Int]]) -> [Int: Int] {
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
}
