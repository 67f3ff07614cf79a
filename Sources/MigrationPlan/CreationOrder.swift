import HeapModule

/// An order for things that need each other, as near as can be to the one in which they come.
package enum CreationOrder {
    /// The numbers of the things, each after those that it needs. In a circle they stay in their order.
    package static func sorted(_ needs: [[Int]]) -> [Int] {
        var followers = [[Int]](repeating: [], count: needs.count)
        for (thing, others) in needs.enumerated() { for other in others { followers[other].append(thing) } }
        let circles = Circles.find(among: Array(needs.indices), followers)
        var waiting = [Int](repeating: 0, count: needs.count)
        for first in needs.indices {
            followers[first].removeAll { second in
                circles[first] != nil && circles[first] == circles[second] && second < first
            }
            for second in followers[first] { waiting[second] += 1 }
        }
        var ready = Heap(needs.indices.filter { waiting[$0] == 0 })
        var order: [Int] = []
        while let next = ready.popMin() {
            order.append(next)
            for follower in followers[next] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { ready.insert(follower) }
            }
        }
        return order
    }
}
