import MigrationPlan
import ModelFiles
import SchemaModel

/// Names that change hands, among things that are all there before and after.
enum NameExchange {
    /// The hints of a kind that have not been followed yet. A hint stays in its model for ever: where the new name is there already, only what
    /// the things are tells whether it has been followed.
    static func open(
        _ hints: [AuthoredModel.Rename], of kind: ObjectKind, _ current: DatabaseSchema, _ target: DatabaseSchema
    ) throws -> [AuthoredModel.Rename] {
        let hints = hints.filter { $0.new.kind == kind }
        return try hints.filter { hint in
            guard current.contains(hint.old), current.contains(hint.new) else { return true }
            guard let circle = circle(from: hint, hints, current) else { return false }
            guard circle.first?.old == circle.last?.new else { return true }
            let isAsItWas = circle.allSatisfy { isLike($0.new, current, $0.new, target) }
            let isExchanged = circle.allSatisfy { isLike($0.old, current, $0.new, target) }
            if isAsItWas == isExchanged { throw refusal(circle, isAlike: isAsItWas) }
            return isExchanged
        }
    }

    /// What follows from one hint on: up to a name that is free, or back to the first. Nil where a name is taken by what keeps it.
    private static func circle(
        from first: AuthoredModel.Rename, _ hints: [AuthoredModel.Rename], _ current: DatabaseSchema
    ) -> [AuthoredModel.Rename]? {
        var result = [first]
        while let last = result.last, current.contains(last.new), last.new != first.old {
            guard let next = hints.first(where: { $0.old == last.new }), !result.contains(next) else { return nil }
            result.append(next)
        }
        return result
    }

    private static func isLike(
        _ old: ObjectID, _ current: DatabaseSchema, _ new: ObjectID, _ target: DatabaseSchema
    ) -> Bool {
        let (before, after) = (traits(of: old, current), traits(of: new, target))
        return before.count == after.count
            && before.allSatisfy { one in after.contains { $0.name == one.name && one.column.equals($0.column) } }
            && before.map(\.value) == after.map(\.value)
    }

    private struct Trait {
        let name: String
        let column: Column
        let value: String?
    }

    /// A column, or those of a table, whatever it is called.
    private static func traits(of id: ObjectID, _ schema: DatabaseSchema) -> [Trait] {
        let columns = schema.all(Column.self).filter { $0.id == id || id.kind == .table && $0.table == id }
        return columns.sorted { $0.id < $1.id }.map { column in
            var bare = column
            bare.id = ObjectID(.column, [""])
            let value = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression
            return Trait(name: id.kind == .table ? column.id.name : "", column: bare, value: value)
        }
    }

    private static func refusal(_ circle: [AuthoredModel.Rename], isAlike: Bool) -> AutogenFailure {
        let names = circle.map(\.old.dottedName).joined(separator: ", ")
        let asked = circle.map {
            "--rename \(NameNotation.write(Array($0.old.path.dropFirst())))=\(NameNotation.write([$0.new.name]))"
        }
        return AutogenFailure(
            .usage, "plan.refused",
            "`renamed_from` says that \(names) change names with each other; whether they have done so already cannot be seen, since they are "
                + (isAlike ? "alike" : "something else now, too"),
            help: "take these hints out of the model; \(asked.joined(separator: " ")) says it once")
    }
}
