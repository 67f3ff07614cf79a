/// Makes another schema of one: things come, go, get other names, move, and change in one attribute.
extension Maker {
    mutating func mutate() {
        switch upTo(99) {
        case 0..<25: addAnything()
        case 25..<38: dropAnything()
        case 38..<48: renameAnything()
        case 48..<52: moveAnything()
        case 52..<53: world.hasGistOperators.toggle()
        default: alterAnything()
        }
    }

    private mutating func dropAnything() {
        guard let item = pick(world.items) else { return }
        switch item.body {
        // A schema or a table takes half of the world along; now and then is enough.
        case .schema where !chance(20), .table where !chance(40): dropPart(of: item.id)
        default: world.drop(item.id)
        }
    }

    private mutating func dropPart(of id: ID) {
        let key = partitionKey(of: id)?.column
        if let relation = relation(id), let column = pick(relation.columns.filter { $0.id != key }),
            relation.columns.count > 1
        {
            world.drop(column.id)
        }
    }

    private mutating func renameAnything() {
        let names = world.entries.filter { $0.value.name != "default" && $0.value.name != "comment" }.keys.sorted()
        guard let id = pick(names) else { return }
        let siblings = names.filter { $0 != id && world.parent($0) == world.parent(id) }
        if chance(15), let sibling = pick(siblings) {
            let (name, other) = (world.name(id), world.name(sibling))
            // Half of the time the one takes the name that the other leaves, without giving its own.
            world.rename(sibling, to: chance(50) ? name : self.name(in: world.parent(id)))
            return world.rename(id, to: other)
        }
        let isColumn = world.body(id) == nil
        let name = name(in: world.parent(id), isLocal: isColumn)
        world.rename(id, to: name)
    }

    private mutating func moveAnything() {
        let schemas = Set(world.items.filter { if case .schema = $0.body { true } else { false } }.map(\.id))
        guard let item = pick(world.items.filter { world.parent($0.id).map(schemas.contains) == true }) else { return }
        world.move(item.id, to: schema())
    }

    private mutating func alterAnything() {
        guard let item = pick(world.items) else { return }
        switch item.body {
        case .schema: alterAnything()
        case .enumeration(let body): alter(item.id, body)
        case .domain(let body): alter(item.id, body)
        case .composite(let body): alter(item.id, body)
        case .sequence(var body):
            switch upTo(3) {
            case 0: body.type = pick(["integer", "smallint", "bigint"], or: "bigint")
            case 1: body.isUnlogged.toggle()
            case 2:
                let tables = tables.filter { world.parent($0.id) == world.parent(item.id) }
                body.owner = body.owner == nil ? pick(tables.flatMap(\.columns))?.id : nil
            default: body.options = sequenceOptions()
            }
            world.update(item.id, .sequence(body))
        case .routine(let body): alter(item.id, body)
        case .table(let body): alter(item.id, body)
        case .partition(let body): alter(item.id, body)
        case .columnDefault(var body):
            guard let column = relation(body.relation)?.columns.first(where: { $0.id == body.column }) else { return }
            body.value = value(column.type)
            world.update(item.id, .columnDefault(body))
        case .key(let body): alter(item.id, body)
        case .check(let body): alter(item.id, body)
        case .foreignKey(let body): alter(item.id, body)
        case .exclusion(let body): alter(item.id, body)
        case .index(let body): alter(item.id, body)
        case .trigger(let body): alter(item.id, body)
        case .view(let body): alter(item.id, body)
        case .comment(var body):
            body.text = remark()
            world.update(item.id, .comment(body))
        }
    }

    // MARK: - Types

    private mutating func alter(_ id: ID, _ type: Enumeration) {
        var type = type
        switch upTo(3) {
        case 0: type.labels.insert(register(in: id, isLocal: true), at: upTo(type.labels.count))
        case 1:
            if type.labels.count > 1, let label = pick(type.labels) { world.drop(label) }
            return
        case 2: type.labels.shuffle(using: &random)
        default:
            if let label = pick(type.labels) { world.rename(label, to: name(in: id, isLocal: true)) }
        }
        world.update(id, .enumeration(type))
    }

    private mutating func alter(_ id: ID, _ domain: DomainType) {
        var domain = domain
        switch upTo(5) {
        case 0: domain.defaultValue = domain.defaultValue == nil || chance(50) ? pick(domain.base.samples) : nil
        case 1: domain.notNull.toggle()
        case 2: domain.collation = domain.base.isCollatable ? pick(["C", "POSIX", nil], or: nil) : nil
        case 3:
            let fitting = Self.plainTypes.filter {
                $0.family == domain.base.family && $0.isCollatable == domain.base.isCollatable
            }
            domain.base = pick(fitting, or: domain.base)
        case 4 where !domain.checks.isEmpty:
            if chance(50) { domain.checks[0].isValid.toggle() } else { domain.checks.removeLast() }
        default:
            let check = register(in: id, isLocal: true)
            domain.checks.append(.init(id: check, condition: condition("VALUE", domain.base.family)))
        }
        world.update(id, .domain(domain))
    }

    private mutating func alter(_ id: ID, _ composite: Composite) {
        var composite = composite
        let place = upTo(max(0, composite.attributes.count - 1))
        switch upTo(4) {
        case 0 where composite.attributes.count > 1: composite.attributes.remove(at: place)
        case 1 where !composite.attributes.isEmpty:
            composite.attributes[place].type = Self.plainTypes[upTo(9)]
        case 2 where !composite.attributes.isEmpty:
            composite.attributes[place].collation = pick(["C", "POSIX", nil], or: nil)
        case 3: composite.attributes.shuffle(using: &random)
        default:
            let attribute = Composite.Attribute(id: register(in: id, isLocal: true), type: Self.plainTypes[upTo(9)])
            composite.attributes.insert(attribute, at: chance(50) ? place : composite.attributes.count)
        }
        world.update(id, .composite(composite))
    }
}
