extension Maker {
    mutating func alter(_ id: ID, _ routine: RoutineObject) {
        var routine = routine
        switch upTo(4) {
        case 0:
            let key = pick(["strict", "cost", "parallel", "security"], or: "cost")
            let words = [
                "strict": "STRICT", "cost": "COST 77", "parallel": "PARALLEL SAFE", "security": "SECURITY DEFINER",
            ]
            if routine.isProcedure, key != "security" { return }
            routine.traits[key] = routine.traits[key] == nil ? words[key] : nil
        case 1:
            guard !routine.arguments.isEmpty else { return }
            routine.arguments[0].name = pick(["renamed", "Other Name"], or: "renamed")
        case 2:
            guard let last = routine.arguments.last, last.mode.isEmpty, routine.role == .general || last.name == "more"
            else { return }
            routine.arguments[routine.arguments.count - 1].defaultValue =
                last.defaultValue == nil || routine.role == .arithmetic
                ? (routine.role == .arithmetic ? "99" : "NULL") : nil
        default:
            let other = self.routine(routine.role)
            // What calls it passes one argument and expects an integer.
            if routine.role == .general {
                guard other.isProcedure == routine.isProcedure || chance(50) else { return }
                routine = other
            } else {
                (routine.body, routine.isStandard, routine.language) = (other.body, other.isStandard, other.language)
                if other.isStandard { routine.traits["settings"] = nil }
            }
        }
        world.update(id, .routine(routine))
    }

    mutating func alter(_ id: ID, _ trigger: TriggerObject) {
        var trigger = trigger
        switch upTo(5) {
        case 0:
            trigger.enabled =
                trigger.timing == "INSTEAD OF"
                ? nil : pick(["DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS", nil], or: nil)
        case 1: trigger.arguments = trigger.arguments.isEmpty ? ["new one"] : []
        case 2: trigger.function = pick(routines(.trigger), or: trigger.function)
        case 3:
            guard trigger.condition == nil else {
                trigger.condition = nil
                break
            }
            guard trigger.isRow, trigger.timing != "INSTEAD OF", !trigger.events.contains("DELETE"),
                let column = relation(trigger.relation).flatMap({ pick($0.columns) })
            else { return }
            trigger.condition = condition("NEW.\(name: column.id)", column.type.family)
        case 4:
            guard trigger.deferral == nil, trigger.timing != "INSTEAD OF", trigger.newTable == nil,
                trigger.oldTable == nil
            else { return }
            trigger.timing = trigger.timing == "BEFORE" ? "AFTER" : "BEFORE"
        default:
            guard trigger.newTable == nil, trigger.oldTable == nil else { return }
            trigger.updateOf = []
            trigger.events = some(trigger.condition == nil ? ["INSERT", "UPDATE", "DELETE"] : ["INSERT", "UPDATE"], 3)
        }
        world.update(id, .trigger(trigger))
    }

    mutating func alter(_ id: ID, _ view: ViewObject) {
        var view = view
        switch upTo(6) {
        case 0: view.condition = view.condition == nil ? "true" : nil
        case 1: view.tail = view.tail.isEmpty && view.checkOption.isEmpty ? "\n LIMIT 3" : ""
        case 2:
            if view.isMaterialized {
                view.options = view.options.isEmpty ? ["fillfactor": "75"] : [:]
            } else {
                view.options = view.options.isEmpty ? ["security_barrier": "true"] : [:]
            }
        case 3:
            view.checkOption =
                view.isMaterialized || !view.tail.isEmpty || !view.checkOption.isEmpty
                ? "" : "\n WITH LOCAL CHECK OPTION"
        case 4:
            guard let column = pick(view.columns), view.columns.count > 1 else { return }
            return world.drop(view: id, column: column.id)
        case 5:
            guard let column = pick(view.columns), let source = column.source,
                let place = view.columns.firstIndex(where: { $0.id == column.id })
            else { return }
            world.dropTypedUses(of: column.id)
            let value = derived(column.value, column.type.family)
            guard world.name(source) != "?", case .view(var now) = world.body(id), place < now.columns.count else {
                return
            }
            now.columns[place].value = value.phrase
            now.columns[place].type = value.type
            now.columns[place].source = nil
            return world.update(id, .view(now))
        default:
            let isUsed = world.items.contains {
                $0.id != id && world.statements(of: $0.id).contains { $0.references.contains(id) }
            }
            guard !isUsed else { return }
            view.isMaterialized.toggle()
            (view.options, view.checkOption) = ([:], "")
        }
        world.update(id, .view(view))
    }
}

extension World {
    /// A view goes on without a column.
    mutating func drop(view id: ID, column: ID) {
        guard case .view(var view) = body(id) else { return }
        view.columns.removeAll { $0.id == column }
        update(id, .view(view))
        for item in items
        where item.id != id && statements(of: item.id).contains(where: { $0.references.contains(column) }) {
            drop(item.id)
        }
    }
}
