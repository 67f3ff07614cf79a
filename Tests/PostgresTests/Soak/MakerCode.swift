extension Maker {
    mutating func addRoutine() {
        let role = pick([RoutineObject.Role.arithmetic, .trigger, .reader, .general, .general], or: .general)
        let place = schema()
        let overloaded = role == .general && chance(25) ? pick(routines(.general)) : nil
        let id = overloaded.map { world.register(world.name($0), in: world.parent($0)) } ?? register(in: place)
        world.add(id, .routine(routine(role)))
    }

    mutating func routine(_ role: RoutineObject.Role) -> RoutineObject {
        var routine: RoutineObject
        switch role {
        case .arithmetic:
            routine = RoutineObject(
                role: role, returns: "bigint", language: "sql", body: "SELECT $1::bigint + \(number: upTo(9))")
            routine.arguments = [.init(name: pick(["a", "value", "Größe"], or: "a"), type: "bigint")]
            if chance(40) {
                routine.arguments.append(.init(name: "more", type: "integer", defaultValue: "\(number: upTo(5))"))
            }
            routine.traits["volatility"] = "IMMUTABLE"
            if chance(30) {
                routine.isStandard = true
                routine.body = "RETURN $1 * \(number: 1 + upTo(5))"
            }
        case .trigger:
            let body: Phrase =
                "\nBEGIN\n    -- \(raw: pick(Names.words, or: ""))\n    RETURN \(raw: pick(["NEW", "NULL", "OLD"], or: "NEW"));\nEND"
            routine = RoutineObject(role: role, returns: "trigger", language: "plpgsql", body: body)
        case .reader:
            routine = RoutineObject(role: role, returns: "bigint", language: "sql", body: "SELECT 1::bigint")
            if let relation = pick(relations) {
                routine.body = "SELECT count(*) FROM \(path: relation.id)"
                if chance(40), let column = pick(relation.columns) {
                    routine.body += " WHERE \(anyType: column.id) IS NULL"
                }
                if chance(40) {
                    routine.isStandard = true
                    routine.body = "BEGIN ATOMIC\n \(routine.body);\nEND"
                }
            }
            routine.traits["volatility"] = "STABLE"
        case .general: routine = general()
        }
        if chance(20), !routine.isProcedure { routine.traits["strict"] = "STRICT" }
        if chance(20), !routine.isProcedure { routine.traits["cost"] = "COST \(1 + upTo(50))" }
        if chance(20), !routine.isProcedure {
            routine.traits["parallel"] = "PARALLEL " + (chance(50) ? "SAFE" : "RESTRICTED")
        }
        if chance(15) { routine.traits["security"] = "SECURITY DEFINER" }
        if chance(20), !routine.isStandard {
            routine.traits["settings"] = "SET work_mem = '\(4 + upTo(8))MB' SET search_path = pg_catalog, \"odd name\""
        }
        return routine
    }

    private mutating func general() -> RoutineObject {
        var routine = RoutineObject(role: .general, returns: "text", language: "plpgsql", body: "")
        routine.body = "\nBEGIN\n    RETURN '\(raw: pick(["x", "it''s", "$1", "-- ;"], or: "x"))';\nEND"
        var hasDefault = false
        for number in 0..<upTo(3) {
            let type = type()
            var argument = RoutineObject.Argument(
                name: pick(["a", "Arg", "select", "größe"], or: "a") + "\(number)", type: type.phrase)
            hasDefault = hasDefault || chance(20)
            if hasDefault { argument.defaultValue = pick(type.samples) }
            routine.arguments.append(argument)
        }
        switch upTo(5) {
        case 0:
            routine.isProcedure = true
            routine.returns = nil
            routine.body = "\nBEGIN\n    NULL;\nEND"
        case 1:
            let type = type()
            routine.returns = type.phrase
            routine.body = "\nBEGIN\n    RETURN NULL;\nEND"
        case 2:
            routine.returns = "TABLE(\"Out 1\" integer, label \(type().phrase))"
            routine.body = "\nBEGIN\n    RETURN;\nEND"
        case 3:
            if let relation = pick(relations) {
                routine.returns = "SETOF \(path: relation.id)"
                routine.body = "\nBEGIN\n    RETURN;\nEND"
            }
        case 4:
            routine.returns = nil
            routine.arguments = [
                .init(mode: "OUT ", name: "first", type: type().phrase),
                .init(mode: "OUT ", name: "Second", type: "text"),
            ]
            routine.body = "\nBEGIN\n    NULL;\nEND"
        default: break
        }
        if !routine.isProcedure, chance(40) { routine.traits["volatility"] = pick(["STABLE", "IMMUTABLE"]) }
        return routine
    }

    mutating func addTrigger() {
        guard let relation = pick(relations.filter { $0.kind != .materialized && !$0.columns.isEmpty }) else { return }
        if routines(.trigger).isEmpty || chance(10) {
            let id = register(in: schema())
            world.add(id, .routine(routine(.trigger)))
        }
        guard let function = pick(routines(.trigger)) else { return }
        var trigger = TriggerObject(
            relation: relation.id, timing: pick(["BEFORE", "AFTER"], or: "AFTER"), events: [], function: function)
        trigger.events = some(["INSERT", "UPDATE", "DELETE"], 3)
        trigger.isRow = chance(60)
        if relation.kind == .view {
            trigger.timing = "INSTEAD OF"
            trigger.isRow = true
        } else {
            if trigger.events.contains("UPDATE"), chance(40) { trigger.updateOf = some(relation.columns.map(\.id), 2) }
            if trigger.isRow, chance(35), !trigger.events.contains("DELETE"), let column = pick(relation.columns) {
                trigger.condition = condition("NEW.\(name: column.id)", column.type.family)
            }
            if chance(15) {
                (trigger.timing, trigger.isRow) = ("AFTER", true)
                trigger.deferral = pick(Self.deferrals, or: "")
            } else if chance(20), relation.kind == .table {
                (trigger.timing, trigger.events, trigger.updateOf) = ("AFTER", ["UPDATE"], [])
                trigger.newTable = chance(70) ? "new rows" : nil
                trigger.oldTable = chance(70) ? "old_rows" : nil
            }
            if chance(20) { trigger.enabled = pick(["DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS"]) }
        }
        if chance(25) { trigger.arguments = some(["x", "it's", "", "back\\slash"], 3) }
        let id = register(in: relation.id, isLocal: chance(50))
        world.add(id, .trigger(trigger))
    }

    mutating func addComment() {
        let columns = relations.filter { $0.kind != .partition }.flatMap(\.columns).map(\.id)
        let checks = world.items.flatMap { item in
            if case .domain(let domain) = item.body { domain.checks.map(\.id) } else { [ID]() }
        }
        let taken = Set(world.items.compactMap { if case .comment(let body) = $0.body { body.subject } else { nil } })
        let free = (world.items.map(\.id) + checks + some(columns, 10)).filter { !taken.contains($0) }
        guard let subject = pick(free) else { return }
        let id = world.register("comment", in: nil)
        world.add(id, .comment(CommentObject(subject: subject, text: remark())))
    }

    mutating func remark() -> String {
        some(["A", "it's", "größe", "a\\b", "line\nline", "  ", "\"q\"", "$$", ";", "-- x", "日本"], 5).joined(
            separator: " ") + " r\(upTo(99))"
    }
}
