import SchemaModel

/// Foreign data, text search, operators, casts, publications.
extension SchemaGenerator {
    mutating func rest(_ namespace: String) {
        for _ in 0..<upTo(1) {
            var parser = TextSearchParser(
                id: ObjectID(.textSearchParser, [namespace, name(in: ["parser", namespace])]))
            (parser.start, parser.getToken) = (path(namespace), path(namespace))
            (parser.end, parser.tokenTypes) = (path(namespace), path(namespace))
            parser.headline = maybe(50) { $0.path(namespace) }
            add(parser)
            var template = TextSearchTemplate(
                id: ObjectID(.textSearchTemplate, [namespace, name(in: ["template", namespace])]))
            template.setUp = maybe(50) { $0.path(namespace) }
            template.lexize = path(namespace)
            add(template)
        }
        for _ in 0..<upTo(1) {
            var dictionary = TextSearchDictionary(
                id: ObjectID(.textSearchDictionary, [namespace, name(in: ["dictionary", namespace])]))
            dictionary.template = path(namespace)
            dictionary.options = parameters(["language", "stopwords", "accept"])
            add(dictionary)
        }
        for _ in 0..<upTo(1) {
            var configuration = TextSearchConfiguration(
                id: ObjectID(.textSearchConfiguration, [namespace, name(in: ["configuration", namespace])]))
            configuration.parser = path(namespace)
            for token in some(["asciiword", "word", "url", "host"], 3) {
                configuration.mappings[token] = (0...upTo(2)).map { _ in path(namespace) }
            }
            add(configuration)
        }
        for _ in 0..<upTo(1) {
            let (left, right) = (pick([type(), nil], or: nil), type())
            let own = pick(["===", "<->", "@@@", "!~~!"], or: "===")
            guard taken[["operator", namespace], default: []].insert("\(own) \(left ?? "") \(right)").inserted else {
                continue
            }
            var operation = Operator(id: ObjectID(.operator, [namespace, own, "(\(left ?? "NONE"), \(right))"]))
            (operation.left, operation.right) = (left, right)
            operation.function = path(namespace)
            operation.commutator = maybe(30) { $0.path(namespace) }
            operation.restriction = maybe(30) { $0.path(namespace) }
            (operation.canHash, operation.canMerge) = (chance(30), chance(30))
            add(operation)
        }
    }

    mutating func typedTable(_ path: [String]) {
        let types = schema.all(CompositeType.self).sorted { $0.id < $1.id }
        guard let type = types.randomElement(using: &random) else { return }
        add(Table(id: ObjectID(.table, path)))
        add(TableType(id: ObjectID(.tableType, path), type: type.id), comment: false)
        for (place, attribute) in type.attributes.enumerated() {
            var column = Column(id: ObjectID(.column, path + [attribute.name]))
            (column.type, column.collation) = (attribute.type, attribute.collation)
            column.position = Uncompared(place + 1)
            column.notNull = chance(40)
            if column.notNull { column.notNullName = maybe(20) { $0.text(2) } }
            add(column)
            if chance(30) {
                add(ColumnDefault(id: ObjectID(.columnDefault, column.id.path), expression: sql()), comment: false)
            }
        }
    }

    mutating func operatorClasses(_ namespace: String) {
        for _ in 0..<upTo(1) {
            let method = pick(["btree", "gist", "Odd one"], or: "hash")
            var family = OperatorFamily(
                id: ObjectID(.operatorFamily, [namespace, name(in: ["family", namespace]), method]))
            for slot in slots() { family.operators.append(familyOperator(slot, namespace)) }
            for slot in slots() { family.functions.append(FamilyFunction(slot, sql())) }
            add(family)
            var object = OperatorClass(
                id: ObjectID(.operatorClass, [namespace, name(in: ["class", namespace]), method]))
            object.type = type()
            object.family = maybe(70) { $0.path(namespace) }
            object.isDefault = chance(50)
            object.storage = maybe(30) { $0.type() }
            for slot in slots() { object.operators.append(familyOperator(FamilySlot(slot.number), namespace)) }
            for slot in slots() { object.functions.append(FamilyFunction(slot, sql())) }
            add(object)
            // A class without a family brings one of its name along.
            if object.family == nil { schema.insert(OperatorFamily(id: object.familyID)) }
        }
    }

    private mutating func slots() -> [FamilySlot] {
        (0..<upTo(3)).map { FamilySlot($0 + 1, [type(), type()]) }
    }

    private mutating func familyOperator(_ slot: FamilySlot, _ namespace: String) -> FamilyOperator {
        let name = pick(["<", "<->", "@@@"], or: "=")
        return FamilyOperator(
            slot, chance(50) ? [name] : [namespace, name], sortFamily: maybe(30) { $0.path(namespace) })
    }

    mutating func globalRest() {
        for _ in 0..<upTo(1) {
            var method = AccessMethod(id: ObjectID(.accessMethod, name(in: ["method"])))
            method.handler = path("public")
            method.target = pick(AccessMethod.Target.allCases, or: .index)
            add(method)
        }
        for _ in 0..<upTo(1) {
            let (source, target) = (type(), type())
            guard taken[["cast"], default: []].insert(source + " AS " + target).inserted else { continue }
            var cast = Cast(id: ObjectID(.cast, source, target))
            cast.function = maybe(60) { $0.sql() }
            cast.isThroughText = cast.function == nil && chance(50)
            cast.context = pick(Cast.Context.allCases, or: .explicit)
            add(cast)
        }
        for _ in 0..<upTo(1) {
            var wrapper = ForeignDataWrapper(id: ObjectID(.foreignDataWrapper, name(in: ["wrapper"])))
            wrapper.handler = maybe(50) { $0.path("public") }
            wrapper.options = parameters(["debug", "mode"])
            add(wrapper)
            var server = ForeignServer(id: ObjectID(.foreignServer, name(in: ["server"])))
            server.wrapper = wrapper.id.name
            server.type = maybe(40) { $0.text() }
            server.version = maybe(40) { $0.text() }
            server.options = parameters(["host", "dbname"])
            add(server)
            for _ in 0..<upTo(2) {
                var mapping = UserMapping(
                    id: ObjectID(.userMapping, name(in: ["mapping"]), pick([server.id.name, "other"], or: "s")))
                mapping.options = parameters(["user", "password_required"])
                if chance(50) { mapping.secrets.placeholders["password"] = "${DWH_PASSWORD}" }
                schema.insert(mapping)
            }
        }
        for _ in 0..<upTo(1) {
            var subscription = Subscription(id: ObjectID(.subscription, name(in: ["subscription"])))
            subscription.connection = SecretText(chance(50) ? "host=a user=b" : "host=a password=${SOME_PASSWORD}")
            subscription.publications = ["p", name(in: ["remote"])]
            subscription.slot = maybe(60) { $0.name(in: ["slot"]) }
            subscription.options = parameters(["binary", "streaming"])
            subscription.isTwoPhase = chance(30)
            add(subscription)
        }
        for _ in 0..<upTo(1) {
            var publication = Publication(id: ObjectID(.publication, name(in: ["publication"])))
            publication.isForAllTables = chance(30)
            publication.publishesViaRoot = chance(30)
            publication.publishesGeneratedColumns = chance(30)
            if chance(40) { publication.operations = ["insert", "delete"] }
            let tables = schema.all(Table.self).map(\.id).sorted()
            if !publication.isForAllTables, !tables.isEmpty {
                publication.tables = some(tables, 3).sorted().map { table in
                    var member = Publication.Member(table: table)
                    member.filter = maybe(40) { $0.sql() }
                    let names = columns(of: table).map(\.id.name)
                    if chance(40), !names.isEmpty { member.columns = some(names, 2) }
                    return member
                }
            }
            add(publication)
        }
    }
}
