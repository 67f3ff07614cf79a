import DatabaseAccess
import MigrationPlan
import PostgresClient
import SQLText
import SchemaModel

/// Bodies are text to PostgreSQL until they run. What their language cannot even parse is said before it is written down.
enum RoutineBodies {
    /// Asks a language's validator about each routine that a plan makes; the session holds the plan's result.
    static func flag(_ plan: inout Plan, _ target: DatabaseSchema, _ session: borrowing PostgresSession) throws {
        try session.execute("SET check_function_bodies = on")
        for step in plan.steps.indices {
            for number in plan.steps[step].statements.indices {
                let id = plan.steps[step].statements[number].object
                guard let routine = target.find(Routine.self, id), routine.body != nil,
                    plan.steps[step].statements[number].sql.text.hasPrefix("CREATE"),
                    let problem = try syntaxError(id, session)
                else { continue }
                plan.steps[step].statements[number].flags.append(
                    Flag(.review, "body-syntax", "\(id.dottedName) will fail when it is called: \(problem)"))
            }
        }
        try session.execute("SET check_function_bodies = off")
    }

    /// What else a validator complains of may be there in the whole database, and missing in its copy.
    private static func syntaxError(_ id: ObjectID, _ session: borrowing PostgresSession) throws -> String? {
        let name = SQL("\(path: Array(id.path.dropLast()))\(expression: id.name)").text
        let call = try session.value(
            """
            SELECT format('SELECT %s(%s)', l.lanvalidator::regproc, p.oid) FROM pg_proc p
            JOIN pg_language l ON l.oid = p.prolang WHERE p.oid = to_regprocedure($1) AND l.lanvalidator <> 0
            """, [name])
        guard let call else { return nil }
        do throws(DatabaseError) {
            _ = try session.value(call)
            return nil
        } catch {
            if error.code == "42601" { return error.message }
            if error.code.hasPrefix("08") || error.code.hasPrefix("57P") { throw error }
            return nil
        }
    }
}
