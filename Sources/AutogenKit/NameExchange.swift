import MigrationPlan
import ModelFiles
import SchemaModel

/// Names that change hands, among things that are all there before and after.
enum NameExchange {
    /// The hints of some kinds that have not been followed yet. A hint stays in its model for ever: where the new name is there already, only what
    /// the things are tells whether it has been followed.
    static func open(
        _ hints: [AuthoredModel.Rename], of kinds: [ObjectKind], _ current: DatabaseSchema, _ target: DatabaseSchema
    ) throws -> [AuthoredModel.Rename] {
        let hints = hints.filter { kinds.contains($0.new.kind) }
        return try hints.filter { hint in
            guard current.contains(hint.old), current.contains(hint.new) else { return true }
            guard let circle = circle(from: hint, hints, current) else { return false }
            guard circle.first?.old == circle.last?.new else { return true }
            // What changes besides tells nothing; the others of the circle may.
            let stays = circle.map { isLike($0.new, current, $0.new, target) }
            let comes = circle.map { isLike($0.old, current, $0.new, target) }
            let isDone = zip(stays, comes).contains { $0 && !$1 }
            let isToDo = zip(stays, comes).contains { $1 && !$0 }
            if isDone == isToDo { throw refusal(circle, current, isAlike: (stays + comes).allSatisfy(\.self)) }
            return isToDo
        }
    }

    /// Refuses what `open` refuses, where nothing differs.
    static func check(
        _ hints: [AuthoredModel.Rename], _ levels: [[ObjectKind]], _ current: DatabaseSchema, _ target: DatabaseSchema,
        besides differing: [ObjectID]
    ) throws {
        let hints = standing(hints, current).filter { !touches($0, differing, current) }
        if hints.isEmpty { return }
        for kinds in levels { _ = try open(hints, of: kinds, current, target) }
    }

    /// What differs, with what it may have changed names with.
    static func widened(
        _ differing: [ObjectID], _ hints: [AuthoredModel.Rename], _ current: DatabaseSchema
    ) -> [ObjectID] {
        let hints = standing(hints, current)
        guard hints.contains(where: { touches($0, differing, current) }) else { return differing }
        return differing + hints.flatMap { [$0.old, $0.new] }
    }

    private static func standing(
        _ hints: [AuthoredModel.Rename], _ current: DatabaseSchema
    ) -> [AuthoredModel.Rename] {
        hints.filter { current.contains($0.old) && current.contains($0.new) }
    }

    private static func touches(
        _ hint: AuthoredModel.Rename, _ differing: [ObjectID], _ schema: DatabaseSchema
    ) -> Bool {
        let roots = [hint.old, hint.new].map { schema.root(of: $0).path }
        return differing.contains { id in roots.contains { id.path.starts(with: $0) } }
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
            && zip(before, after).allSatisfy { one, other in
                one.path == other.path && one.value == other.value && one.object.equals(other.object)
            }
    }

    private struct Trait {
        let path: [String]
        let object: any SchemaObject
        let value: String?
    }

    /// What a thing is, whatever it is called; tables and schemas are their columns.
    private static func traits(of id: ObjectID, _ schema: DatabaseSchema) -> [Trait] {
        let isWhole = [.table, .schema].contains(id.kind)
        let parts = isWhole ? schema.all(Column.self).filter { $0.id.path.starts(with: id.path) }.map(\.id) : [id]
        return parts.sorted().compactMap { part in
            guard var bare = schema[part] else { return nil }
            bare.id = ObjectID(part.kind, [""])
            let value = schema.find(ColumnDefault.self, ObjectID(.columnDefault, part.path))?.expression
            return Trait(path: Array(part.path.dropFirst(id.path.count)), object: bare, value: value)
        }
    }

    private static func refusal(
        _ circle: [AuthoredModel.Rename], _ current: DatabaseSchema, isAlike: Bool
    ) -> AutogenFailure {
        let names = circle.map(\.old.dottedName).joined(separator: ", ")
        let asked = circle.map { hint in
            let name = hint.new.kind.depth == 2 ? hint.new.path : [hint.new.name]
            return "--rename \(NameNotation.write(shortPath(hint.old, current)))=\(NameNotation.write(name))"
        }
        return AutogenFailure(
            .usage, "plan.refused",
            "`renamed_from` says that \(names) change names with each other; whether they have done so already cannot be seen, since they are "
                + (isAlike ? "alike" : "something else now, too"),
            help: "take these hints out of the model; \(asked.joined(separator: " ")) says it once")
    }

    /// The path without its schema, where that is enough.
    private static func shortPath(_ id: ObjectID, _ schema: DatabaseSchema) -> [String] {
        let short = id.path.dropFirst()
        let others = schema.objects.keys.filter { $0.kind == id.kind && $0.path.suffix(short.count) == short }
        return short.isEmpty || others.count > 1 ? id.path : Array(short)
    }
}
