import MigrationPlan
import SQLText

/// Where and how the rows of tables and the entries of indexes are kept: tablespaces, <https://www.postgresql.org/docs/current/manage-ag-tablespaces.html>,
/// and table access methods, <https://www.postgresql.org/docs/current/tableam.html>. Sessions have the usual ones as their defaults.
enum Storage {
    static let usualTablespace = "pg_default"
    static let usualAccessMethod = "heap"

    /// - Parameter inherited: what a partition takes over where nothing is said.
    static func tablespace(_ name: String?, inherited: String? = nil) -> SQL {
        guard name != nil || inherited != nil else { return "" }
        return " TABLESPACE \(name: name ?? usualTablespace)"
    }

    static func indexTablespace(_ name: String?) -> SQL { name.map { " USING INDEX TABLESPACE \(name: $0)" } ?? "" }

    static func accessMethod(_ name: String?, inherited: String? = nil) -> SQL {
        guard name != nil || inherited != nil else { return "" }
        return " USING \(name: name ?? usualAccessMethod)"
    }

    static func setTablespace(_ name: String?, of relation: SQL) -> Statement {
        Statement("ALTER \(relation) SET TABLESPACE \(name: name ?? usualTablespace)")
    }

    static func setAccessMethod(_ name: String?, of relation: SQL, _ context: PlanContext) -> Effect {
        guard context.to.serverVersion >= 150000 else {
            return .refuse("PostgreSQL changes the access method from version 15 on")
        }
        // Of a partitioned table it is that of partitions to come, or none.
        let usual: SQL = context.to.serverVersion >= 170000 ? "DEFAULT" : "\(name: usualAccessMethod)"
        return .alter([Statement("ALTER \(relation) SET ACCESS METHOD \(name.map { "\(name: $0)" } ?? usual)")])
    }
}
