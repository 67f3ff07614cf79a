extension Maker {
    mutating func addView() {
        let id = register(in: schema())
        guard let view = view(id) else { return }
        world.add(id, .view(view))
        if !view.isMaterialized, chance(20) { addDefault(to: id) }
    }

    mutating func view(_ id: ID) -> ViewObject? {
        let sources = relations.filter { !$0.columns.isEmpty && $0.id != id }
        guard let first = pick(sources) else { return nil }
        var from: Phrase = "\(path: first.id) a"
        var available: [(alias: String, column: ViewObject.Column)] = first.columns.map { ("a", $0) }
        if chance(30), let second = pick(sources) {
            let isCross = chance(50)
            from +=
                "\(raw: isCross ? " CROSS JOIN" : " LEFT JOIN") \(path: second.id) \"b b\"\(raw: isCross ? "" : " ON true")"
            available += second.columns.map { ("\"b b\"", $0) }
        }
        var view = ViewObject(from: from, columns: [])
        for (alias, column) in some(available, 5) { view.columns.append(viewColumn(id, alias, column)) }
        if chance(35), let (alias, column) = pick(available) {
            view.condition = condition("\(raw: alias).\(name: column.id)", column.type.family)
        }
        view.isMaterialized = chance(25)
        switch upTo(7) {
        case 0: view.tail = "\n LIMIT \(number: 1 + upTo(9))"
        case 1 where !available.contains { $0.column.type.family == .json }: view.tail = "\n ORDER BY 1"
        default: break
        }
        if view.isMaterialized {
            if chance(20) { view.options["fillfactor"] = "60" }
        } else {
            if chance(15) { view.options["security_barrier"] = "true" }
            if chance(15), view.tail.isEmpty {
                view.checkOption = "\n WITH \(pick(["LOCAL", "CASCADED"], or: "LOCAL")) CHECK OPTION"
            }
        }
        return view
    }

    mutating func viewColumn(_ view: ID, _ alias: String, _ column: ViewObject.Column) -> ViewObject.Column {
        let isCalculated = chance(25)
        let id: ID
        let taken = world.entries.values.filter { $0.parent == view }.map(\.name)
        let name = world.name(column.id)
        if !isCalculated, !taken.contains(name), chance(70) {
            id = world.register(name, in: view)
        } else {
            id = register(in: view, isLocal: true)
        }
        guard isCalculated else {
            return ViewObject.Column(
                id: id, value: "\(raw: alias).\(anyType: column.id)", source: column.id, type: column.type)
        }
        let value = derived("\(raw: alias).\(name: column.id)", column.type.family)
        return ViewObject.Column(id: id, value: value.phrase, type: value.type)
    }
}
