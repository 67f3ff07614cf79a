extension StatementGraph {
    func circles(among stuck: [Int]) -> [Int: Int] { Circles.find(among: stuck, followers) }

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
