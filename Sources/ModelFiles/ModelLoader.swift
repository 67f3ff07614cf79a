import SchemaModel
import SourceDiagnostics

/// Reads model files into one authored model. All problems of all files come back together.
package enum ModelLoader {
    package static func load(
        _ sources: [SourceText], for dialect: ModelDialect = .postgres, isPortable: Bool = false
    ) throws(Diagnostics) -> AuthoredModel {
        // One reader for all files: handing the model from one to the next would copy it each time.
        var reader = ModelReader(
            source: SourceText(file: "", text: ""), model: AuthoredModel(dialect: dialect), dialect: dialect)
        for source in sources {
            reader.model.sources[source.file] = source
            guard let document = YAMLParser.parse(source, &reader.problems) else { continue }
            reader.begin(source)
            let hasOverrides = ModelDialect.allCases.contains { source.text.contains($0.rawValue + ":") }
            reader.readFile(hasOverrides ? document.resolved(for: dialect) : document)
        }
        var (model, problems) = (reader.model, reader.problems)
        if problems.isEmpty, isPortable, dialect == .sqlite { model.translateToSQLite(&problems) }
        if problems.isEmpty { model.complete(&problems) }
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return model
    }
}

extension ModelReader {
    mutating func readFile(_ document: YAMLNode) {
        if document.isEmpty { return }
        guard let entries = document.entries else {
            fail("model.type", "a model file is a map with keys like 'tables', not \(document.description)", document)
            return
        }
        for (key, value) in entries where key.scalar == "schema" {
            if let name = text(value, "schema") { defaultSchema = namespace(name, value) ?? defaultSchema }
        }
        for (key, value) in entries where key.scalar == "manage" { readManaged(value) }
        let sections = ModelLanguage.sections
        let known = ["schema", "manage"] + sections.map { $0.sectionKey }
        for (key, value) in entries {
            guard let name = key.scalar, name != "schema", name != "manage", !name.hasPrefix("x-") else { continue }
            guard let section = sections.first(where: { $0.sectionKey == name }) else {
                unknown(key, name, value, in: "a model file", known + ["x-… for your own anchors"])
                continue
            }
            section.readSection(value, into: &self)
        }
    }
}

extension ModelReader {
    private mutating func readManaged(_ node: YAMLNode) {
        for name in names(node, "manage") {
            guard name == "grants" || name == "owners" else {
                fail("model.choice", "'manage' takes grants and owners, not '\(name)'", node)
                continue
            }
            manages.insert(name)
        }
        if manages.contains("grants") { model.managedGrants.insert(defaultSchema) }
        if manages.contains("owners") { model.managedOwners.insert(defaultSchema) }
    }
}

extension AuthoredModel {
    /// What follows from what the files say: key columns that are not null, the columns of partitions, the schemas in use.
    mutating func complete(_ problems: inout [Diagnostic]) {
        var keyColumns: Set<ObjectID> = []
        for key in schema.all(KeyConstraint.self) where key.isPrimary {
            for name in key.columns {
                let id = ObjectID(.column, Array(key.id.path.dropLast()) + [name])
                keyColumns.insert(id)
                if var column = schema.find(Column.self, id), isNotNull(column, in: key) {
                    column.notNull = true
                    schema.insert(column)
                }
            }
        }
        if dialect == .sqlite { keepToSQLite(&problems) }
        deriveTypedColumns(keyColumns, &problems)
        deriveInheritedColumns(keyColumns)
        ColumnSettings.settle(&schema)
        addFamilies()
        for id in partitionColumns.keys.sorted() where !schema.contains(id) {
            let source =
                schema.type(ofTable: Array(id.path.dropLast())) == nil
                ? "parent has no column" : "type has no attribute"
            problems.append(diagnostic("model.unknown-column", "the table's \(source) '\(id.name)'", on: id))
        }
        checkColumns(&problems)
        for id in schema.objects.keys where !id.kind.isGlobal && !id.kind.isAttachment && !id.schema.isEmpty {
            schemas.insert(id.schema)
        }
        for name in schemas.sorted() where !schema.contains(.schema(name)) {
            schema.insert(Schema(id: .schema(name)))
        }
        checkDependencies(&problems)
    }

    /// What `depends_on` names must be in the models, or it could not come first.
    private func checkDependencies(_ problems: inout [Diagnostic]) {
        if declaredDependencies.isEmpty { return }
        let known = schema.outermost
        for (id, names) in declaredDependencies.sorted(by: { $0.key < $1.key }) {
            for name in names where declared(name, by: id, among: known).isEmpty {
                let near = Suggestion.nearest(
                    to: NameNotation.write(name),
                    among: known.keys.map { NameNotation.write(name.count == 1 ? Array($0.suffix(1)) : $0) })
                problems.append(
                    diagnostic(
                        "model.unknown-object",
                        "no table, routine or other outermost object of the models is called '\(NameNotation.write(name))'",
                        on: id,
                        attribute: "depends_on", help: near.map { "did you mean '\($0)'?" }))
            }
        }
    }

    private mutating func deriveInheritedColumns(_ keyColumns: Set<ObjectID>) {
        var open = (schema.all(Partition.self).map(\.id) + schema.all(Inheritance.self).map(\.id)).map(\.path)
        if open.isEmpty { return }
        var columns: [ObjectID: [Column]] = [:]
        for column in schema.all(Column.self) { columns[column.table, default: []].append(column) }
        var progress = true
        while progress {
            progress = false
            let waiting = Set(open)
            open.removeAll { path in
                let parents = schema.parents(ofTable: path)
                guard parents.allSatisfy({ !waiting.contains($0.path) }) else { return false }
                for column in parents.flatMap({ columns[$0] ?? [] }) {
                    var copy = column
                    copy.id = ObjectID(.column, path + [column.id.name])
                    ColumnSettings.inherit(copy.id, in: &schema)
                    copy.isInherited = Uncompared(true)
                    copy.source = schema.contains(ObjectID(.inheritance, path)) ? .parent : .table
                    let (own, value) = (partitionColumns[copy.id], ObjectID(.columnDefault, copy.id.path))
                    let inherited = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?
                        .expression
                    if var declared = schema.find(Column.self, copy.id) {
                        // From another parent, or declared by the table itself.
                        if !declared.isInherited.value { declared.source = .both }
                        declared.isInherited = Uncompared(true)
                        schema.insert(declared)
                        // The first parent that has a default gives it.
                        if declared.source == .parent, own?.hasNoDefault != true, !schema.contains(value), let inherited
                        {
                            schema.insert(ColumnDefault(id: value, expression: inherited))
                        }
                        continue
                    }
                    if let isNullable = own?.isNullable { copy.notNull = !isNullable }
                    if keyColumns.contains(copy.id) { copy.notNull = true }
                    schema.insert(copy)
                    columns[ObjectID(.table, path), default: []].append(copy)
                    if let text = own?.defaultExpression ?? (own?.hasNoDefault == true ? nil : inherited) {
                        schema.insert(ColumnDefault(id: value, expression: text))
                    }
                }
                if schema.contains(ObjectID(.inheritance, path)) { orderColumns(path, parents, &columns) }
                progress = true
                return true
            }
        }
    }

    /// Inherited columns come first, in the order of the parents, as in the catalog. A table that declares all of them keeps
    /// its own order.
    private mutating func orderColumns(_ path: [String], _ parents: [ObjectID], _ columns: inout [ObjectID: [Column]]) {
        let table = ObjectID(.table, path)
        let own = (columns[table] ?? []).compactMap { schema.find(Column.self, $0.id) }
        guard own.contains(where: { $0.source == .parent }) else { return }
        var names: [String: Int] = [:]
        for column in parents.flatMap({ columns[$0] ?? [] }) where names[column.id.name] == nil {
            names[column.id.name] = names.count
        }
        let ordered = own.sorted {
            (names[$0.id.name] ?? names.count, $0.position.value) < (
                names[$1.id.name] ?? names.count, $1.position.value
            )
        }
        columns[table] = []
        for (index, var column) in ordered.enumerated() {
            column.position = Uncompared(index + 1)
            schema.insert(column)
            columns[table]?.append(column)
        }
    }

    /// Columns that keys, indexes, foreign keys and triggers name must be there.
    private func checkColumns(_ problems: inout [Diagnostic]) {
        func check(_ names: [String], of table: ObjectID, by id: ObjectID, _ attribute: String) {
            guard schema.contains(table) else { return }
            for name in names where !schema.contains(ObjectID(.column, table.path + [name])) {
                let known = schema.all(Column.self).filter { $0.table == table }.map(\.id.name)
                let near = Suggestion.nearest(to: name, among: known)
                problems.append(
                    diagnostic(
                        "model.unknown-column", "table '\(table.name)' has no column '\(name)'", on: id,
                        attribute: attribute, help: near.map { "did you mean '\($0)'?" }))
            }
        }
        for (id, object) in schema.objects {
            let table = id.parentTable
            switch object {
            case let key as KeyConstraint:
                check(key.columns, of: table, by: id, "columns")
                check(key.include, of: table, by: id, "include")
            case let index as Index:
                let names = index.parts.compactMap { part in
                    if case .column(let name) = part.subject { name } else { nil }
                }
                check(names, of: table, by: id, "columns")
                check(index.include, of: table, by: id, "include")
            case let key as ForeignKey:
                check(key.columns, of: table, by: id, "columns")
                guard schema.contains(key.target) else {
                    // SQLite asks for the other table when rows come, not before.
                    if dialect == .sqlite { continue }
                    let near = Suggestion.nearest(
                        to: key.target.name, among: schema.all(Table.self).map(\.id.name))
                    problems.append(
                        diagnostic(
                            "model.unknown-table", "there is no table '\(key.target.dottedName)'", on: id,
                            attribute: "references", help: near.map { "did you mean '\($0)'?" }))
                    continue
                }
                check(key.targetColumns, of: key.target, by: id, "references")
            case let trigger as Trigger: check(trigger.updateOf, of: table, by: id, "update_of")
            default: break
            }
        }
    }
}
