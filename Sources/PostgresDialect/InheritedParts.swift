import MigrationPlan
import SchemaModel
import SQLText

/// The columns of partitions and of tables that inherit come from the parent; what they have of their own is told apart here.
enum InheritedColumns {
    /// The column of the partitioned table that an inherited column follows.
    static func parent(of id: ObjectID, in schema: DatabaseSchema) -> ObjectID? {
        parents(of: id, in: schema).first
    }

    /// The columns that an inherited column comes from, in the order of the parents.
    private static func parents(of id: ObjectID, in schema: DatabaseSchema) -> [ObjectID] {
        guard schema.find(Column.self, id)?.isInherited.value == true else { return [] }
        let candidates = schema.parents(ofTable: Array(id.path.dropLast())).map {
            ObjectID(.column, $0.path + [id.name])
        }
        let found = candidates.filter(schema.contains)
        return found.isEmpty ? Array(candidates.prefix(1)) : found
    }

    /// The default with which a new inherited column comes; nil outside where that depends on the order of things.
    static func arriving(_ column: ObjectID, _ context: PlanContext) -> String?? {
        var found: String?
        for parent in parents(of: column, in: context.to) {
            guard let value = given(by: parent, context) else { return .none }
            found = found ?? value
        }
        return .some(found)
    }

    private static func given(by parent: ObjectID, _ context: PlanContext) -> String?? {
        func expression(_ schema: DatabaseSchema) -> String? {
            schema.find(ColumnDefault.self, ObjectID(.columnDefault, parent.path))?.expression
        }
        if context.from.contains(parent) {
            if context.remade.contains(ObjectID(.columnDefault, parent.path)) { return .none }
            return ExactTexts.agree(expression(context.from), expression(context.to))
                ? .some(expression(context.to)) : .none
        }
        let isInherited = context.to.find(Column.self, parent)?.isInherited.value == true
        return isInherited ? arriving(parent, context) : .some(expression(context.to))
    }

    /// Whether a new inherited column comes with this default.
    static func arrives(_ expression: String, _ column: ObjectID, _ context: PlanContext) -> Bool {
        arriving(column, context).map { ExactTexts.agree($0, expression) } ?? false
    }

    /// Whether a column that a new table declares, too, must say that it has no default: it would take over its parent's, or could
    /// not choose between those of several.
    static func lacksDefault(_ column: Column, _ context: PlanContext) -> Bool {
        guard column.source == .both, column.generated == nil, column.identity == nil,
            !context.to.contains(ObjectID(.columnDefault, column.id.path))
        else { return false }
        return context.to.parents(ofTable: column.table.path).contains {
            context.to.contains(ObjectID(.columnDefault, $0.path + [column.id.name]))
        }
    }

    /// A column as a new table declares it: what it computes it has from the parent where that computes the same, and up to
    /// PostgreSQL 15 must not repeat.
    static func declared(_ column: Column, _ context: PlanContext) -> Column {
        guard column.source == .both, let expression = column.generated else { return column }
        var column = column
        let isGiven = context.to.parents(ofTable: column.table.path).contains {
            let parent = context.to.find(Column.self, ObjectID(.column, $0.path + [column.id.name]))
            return parent?.generated.map { ExactTexts.agree($0, expression) } == true
        }
        if isGiven { column.generated = nil }
        return column
    }

    /// A table that gets a parent has that parent's columns before.
    static func isAboutToBeAttached(_ column: ObjectID, _ context: PlanContext) -> Bool {
        let table = Array(column.path.dropLast())
        guard !context.isNew(ObjectID(.table, table)) else { return false }
        let parent = parent(of: column, in: context.to).map { $0.parentTable }
        return parent.map { !context.from.parents(ofTable: table).contains($0) } ?? false
    }

    /// Whether a column gets its source by what is done to its table and the parents. An attached table declares all its
    /// columns, too, and so does one that had a column before its parent got it.
    static func isReached(_ new: Column, from old: Column?, _ context: PlanContext) -> Bool {
        let kept = keptParents(new.table, context)
        func gives(_ parent: ObjectID, _ schema: DatabaseSchema) -> Bool {
            schema.contains(ObjectID(.column, parent.path + [new.id.name]))
        }
        let comesByItself = kept.contains { gives($0, context.to) }
        let stays = kept.contains { gives($0, context.from) && gives($0, context.to) }
        switch (old?.source, new.source) {
        case (_, .table): return true
        case (nil, .parent): return comesByItself
        case (.parent?, .parent): return stays || isHandedOver(new.id, context)
        case (_, .parent): return false
        case (nil, .both): return !comesByItself
        case (.parent?, .both): return !stays
        case (_, .both): return true
        }
    }

    /// Whether a column that its parents lose comes from one that the table gets.
    static func isHandedOver(_ column: ObjectID, _ context: PlanContext) -> Bool {
        let kept = keptParents(column.parentTable, context)
        func has(_ parent: ObjectID, _ schema: DatabaseSchema) -> Bool {
            schema.contains(ObjectID(.column, parent.path + [column.name]))
        }
        return kept.contains { has($0, context.from) }
            && context.to.parents(ofTable: column.parentTable.path).contains {
                !kept.contains($0) && has($0, context.to)
            }
    }

    private static func keptParents(_ table: ObjectID, _ context: PlanContext) -> [ObjectID] {
        Inheritance.keptParents(context.from.parents(ofTable: table.path), context.to.parents(ofTable: table.path))
    }

    /// Whether a column is dropped with that of its parent: not where the table is detached from it.
    static func goesWithParent(_ column: Column, _ context: PlanContext) -> Bool {
        guard column.isInherited.value else { return false }
        guard context.to.contains(column.table) else { return true }
        // Declared here, too, it outlives the parent's.
        if column.source == .both { return false }
        return keptParents(column.table, context).contains {
            context.from.contains(ObjectID(.column, $0.path + [column.id.name]))
        }
    }

    private static func heirs(of column: Column, _ context: PlanContext) -> [Column] {
        guard context.tablesWithChildren.contains(column.table) else { return [] }
        return context.from.all(Inheritance.self).filter { $0.parents.contains(column.table) }.compactMap {
            context.from.find(Column.self, ObjectID(.column, $0.id.path + [column.id.name]))
        }.filter { $0.source == .parent }
    }

    /// Whether a column that goes from a table stays in one that has it from there.
    static func isKeptByHeirs(_ column: Column, _ context: PlanContext) -> Bool {
        !context.to.contains(column.id)
            && heirs(of: column, context).contains {
                context.to.contains($0.id)
                    ? !isHandedOver($0.id, context) && !isGiven($0, besides: column.table, context)
                    : isKeptByHeirs($0, context)
            }
    }

    /// Whether a column comes from another parent all the time.
    private static func isGiven(_ column: Column, besides table: ObjectID, _ context: PlanContext) -> Bool {
        keptParents(column.table, context).contains { parent in
            let id = ObjectID(.column, parent.path + [column.id.name])
            return parent != table && context.from.contains(id) && context.to.contains(id)
        }
    }

    /// The column goes from its table alone, and then from those that do not keep it.
    static func dropFromParent(_ column: Column, _ flag: Flag, _ context: PlanContext) -> [Statement] {
        let statement: SQL = "ALTER TABLE ONLY \(path: column.table.path) DROP COLUMN \(name: column.id.name)"
        return [Statement(statement, flags: [flag])]
            + heirs(of: column, context).filter { heir in
                // One that leaves the parent drops the column by itself.
                !context.to.contains(heir.id) && context.to.contains(heir.table)
                    && keptParents(heir.table, context).contains(column.table)
            }
            .sorted { $0.id < $1.id }
            .flatMap { dropFromParent($0, Column.dropFlag($0, context), context) }
    }

    /// Whether a column has the same parent before and after, which brings along what changes.
    static func hasParentStill(_ old: Column, _ new: Column, _ context: PlanContext) -> Bool {
        guard old.isInherited.value, new.isInherited.value, let parent = parent(of: new.id, in: context.to) else {
            return false
        }
        return keptParents(new.table, context).contains(parent.parentTable)
    }

    /// Whether a change of an attribute arrives from the partitioned table by itself.
    static func follows<Value: Equatable>(
        _ old: Column, _ new: Column, _ attribute: KeyPath<Column, Value>, _ context: PlanContext
    ) -> Bool {
        guard hasParentStill(old, new, context), let parent = parent(of: new.id, in: context.to),
            let before = context.from.find(Column.self, parent), let after = context.to.find(Column.self, parent)
        else { return false }
        return before[keyPath: attribute] != after[keyPath: attribute]
            && after[keyPath: attribute] == new[keyPath: attribute]
    }

    /// Those that inherit from the table have defaults of their own.
    private static func alone(_ column: Column, _ action: SQL) -> Statement {
        Statement("ALTER TABLE ONLY \(path: column.table.path) ALTER COLUMN \(name: column.id.name) \(action)")
    }

    /// What a new partition's column has besides its parent's.
    static func create(_ column: Column, _ context: PlanContext) -> [Statement] {
        guard let parent = parent(of: column.id, in: context.to) else { return [] }
        var statements: [Statement] = []
        if column.notNull, context.to.find(Column.self, parent)?.notNull == false {
            statements.append(Statement(table: column.table, "ALTER COLUMN \(name: column.id.name) SET NOT NULL"))
        }
        let own = context.to.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression
        // In a new table it is a statement of its own.
        if let own, !arrives(own, column.id, context), context.from.contains(column.table) {
            let value = Expressions.respelled(own)
            statements.append(alone(column, "SET DEFAULT \(expression: value)"))
        }
        if own == nil, column.generated == nil, arriving(column.id, context) != .some(.none) {
            statements.append(alone(column, "DROP DEFAULT"))
        }
        return statements
    }
}

/// What tables have from their parents besides columns.
enum InheritedParts {
    /// A table must have its parents' checks before it is attached.
    static func missing(_ path: [String], _ context: PlanContext) -> [Statement] {
        // One that comes back to its table had them before it left.
        let (before, after) = (context.from.parents(ofTable: path), context.to.parents(ofTable: path))
        if !before.isEmpty, before == after { return [] }
        let kept = Inheritance.keptParents(before, after)
        func gives(_ parent: ObjectID, _ check: ObjectID) -> Bool {
            let id = check.moved(to: parent.path)
            return context.to.contains(id) || context.to.clones[id] != nil
        }
        return context.to.clones.keys.sorted().compactMap { context.to.clones[$0] as? CheckConstraint }
            .filter { check in
                let before = context.from[check.id] ?? context.from.clones[check.id]
                return check.id.parentTable.path == path && before.map(check.equals) != true
                    && !kept.contains { gives($0, check.id) }
            }
            .flatMap { ConstraintSQL.add($0.id, ConstraintSQL.definition($0)) }
    }

    /// What a table had from its parent stays when it is detached, and goes where it is to be without it; the parent may have
    /// lost it before.
    static func leftovers(_ path: [String], _ context: PlanContext) -> [Statement] {
        let table = ObjectID(.table, path)
        guard context.keeps(table) else { return [] }
        let parents = context.to.parents(ofTable: path)
        let isAlone = parents.isEmpty
        // What the same parent changes has changed before.
        let isElsewhere = Inheritance.keptParents(context.from.parents(ofTable: path), parents).isEmpty
        return (isAlone ? NotNull.afterDetaching(table, context) : [])
            + context.from.clones.sorted { $0.key < $1.key }.filter { id, part in
                guard id.path.dropLast() == table.path[...] else { return false }
                if let clone = context.to.clones[id] { return isElsewhere && !part.equals(clone) }
                return context.to[id].map { !part.equals($0) } ?? true
            }.flatMap { id, part in
                if id.kind == .index {
                    return [Statement("DROP INDEX IF EXISTS \(path: [id.schema, id.name])", weight: 1)]
                }
                return ([id.name] + otherNames(of: part, context)).map {
                    Statement("ALTER TABLE \(path: table.path) DROP CONSTRAINT IF EXISTS \(name: $0)", weight: 1)
                }
            }
    }

    /// What the part of a foreign key is called in the database, where a partition had it before it was attached.
    private static func otherNames(of part: any SchemaObject, _ context: PlanContext) -> [String] {
        guard var key = part as? ForeignKey else { return [] }
        let name = key.id.name
        return (context.hints.foreignKeyParts[key.id.parentTable] ?? []).filter { other in
            key.id = other.id
            return key.equals(other) && other.id.name != name
        }.map(\.id.name).sorted()
    }
}
