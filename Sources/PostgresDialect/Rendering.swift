import SchemaModel
import SQLText

/// Pieces of SQL that several kinds share.
enum Rendering {
    /// `(fillfactor = 70, toast.autovacuum_enabled = false)`
    static func options(_ options: Parameters) -> SQL {
        "(\(options.pairs.map(option).joined(separator: ", ")))"
    }

    private static func option(_ option: (name: String, value: String)) -> SQL {
        let name = option.name.split(separator: ".", maxSplits: 1).map(String.init)
        let isPlain =
            !option.value.isEmpty && option.value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
        // A bare word that is a keyword would not parse as an option's value.
        let isWord = isPlain && !Keywords.quoted.subtracting(["true", "false", "on"]).contains(option.value)
        return isWord ? "\(path: name) = \(expression: option.value)" : "\(path: name) = \(literal: option.value)"
    }

    /// The `RESET` and `SET` that lead from one set of options to another, and to its order: what is set comes last.
    static func optionChanges(_ old: Parameters, _ new: Parameters) -> [SQL] {
        let kept = old.names.filter { new[$0] == old[$0] }
        let changed = new.names.filter { old[$0] != new[$0] }
        let isOrdered = kept + changed == new.names
        let reset = isOrdered ? old.names.filter { new[$0] == nil } : old.names
        let set = isOrdered ? Parameters(changed.map { ($0, new[$0] ?? "") }) : new
        var changes: [SQL] = []
        if !reset.isEmpty {
            let names = reset.map { SQL("\(path: $0.split(separator: ".", maxSplits: 1).map(String.init))") }
            changes.append("RESET (\(names.joined(separator: ", ")))")
        }
        if !set.isEmpty { changes.append("SET \(options(set))") }
        return changes
    }

    /// `pg_class.reloptions` and its like: `name=value` texts.
    static func parseOptions(_ texts: [String]) -> Parameters {
        var options: Parameters = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            options[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
        }
        return options
    }

    static func deferral(_ deferral: Deferral) -> SQL {
        guard deferral.isDeferrable else { return "" }
        return deferral.isInitiallyDeferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE"
    }

    static func collate(_ collation: [String]?) -> SQL {
        collation.map { " COLLATE \(path: $0.count == 1 ? ["pg_catalog"] + $0 : $0)" } ?? ""
    }

    static func indexPart(_ part: IndexPart) -> SQL {
        var sql: SQL
        switch part.subject {
        case .column(let name): sql = "\(name: name)"
        case .expression(let text):
            sql =
                Expressions.isCall(text)
                ? "\(expression: Expressions.respelled(text))" : Expressions.parenthesized(text)
        }
        sql += collate(part.collation)
        if let operatorClass = part.operatorClass {
            sql += " \(path: operatorClass)"
            if !part.operatorClassOptions.isEmpty { sql += " \(options(part.operatorClassOptions))" }
        } else if !part.operatorClassOptions.isEmpty {
            sql += " \(options(part.operatorClassOptions))"
        }
        if part.isDescending { sql += " DESC" }
        if part.nullsFirst != part.isDescending { sql += part.nullsFirst ? " NULLS FIRST" : " NULLS LAST" }
        return sql
    }

    static func sequenceOptions(_ options: SequenceOptions) -> [SQL] {
        var clauses: [SQL] = []
        if let increment = options.increment { clauses.append("INCREMENT BY \(expression: increment)") }
        if let minimum = options.minimum { clauses.append("MINVALUE \(expression: minimum)") }
        if let maximum = options.maximum { clauses.append("MAXVALUE \(expression: maximum)") }
        if let start = options.start { clauses.append("START WITH \(expression: start)") }
        if let cache = options.cache { clauses.append("CACHE \(expression: cache)") }
        if options.cycle { clauses.append("CYCLE") }
        return clauses
    }

    /// With another type, `NO` gives the bound of the type, not that of the direction.
    private static func bound(_ keyword: SQL, _ value: String?, usual: String?) -> SQL {
        (value ?? usual).map { "\(keyword) \(expression: $0)" } ?? "NO \(keyword)"
    }

    /// What `ALTER SEQUENCE` or `ALTER COLUMN … SET` needs to go from one set of options to another.
    static func sequenceChanges(_ old: SequenceOptions, _ new: SequenceOptions, type: String) -> [SQL] {
        var clauses: [SQL] = []
        let descending = new.increment?.hasPrefix("-") ?? false
        let bounds = SequenceOptions.defaultBounds(type: type, descending: descending)
        let directionChanged = descending != (old.increment?.hasPrefix("-") ?? false)
        if old.increment != new.increment { clauses.append("INCREMENT BY \(expression: new.increment ?? "1")") }
        if old.minimum != new.minimum || directionChanged {
            clauses.append(bound("MINVALUE", new.minimum, usual: directionChanged ? bounds.minimum : nil))
        }
        if old.maximum != new.maximum || directionChanged {
            clauses.append(bound("MAXVALUE", new.maximum, usual: directionChanged ? bounds.maximum : nil))
        }
        let natural = descending ? new.maximum ?? bounds.maximum : new.minimum ?? bounds.minimum
        if old.start != new.start || directionChanged || old.minimum != new.minimum {
            clauses.append("START WITH \(expression: new.start ?? natural)")
        }
        if old.cache != new.cache { clauses.append("CACHE \(expression: new.cache ?? "1")") }
        if old.cycle != new.cycle { clauses.append(new.cycle ? "CYCLE" : "NO CYCLE") }
        return clauses
    }
}
