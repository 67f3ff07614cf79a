extension Flip {
    static let triggers = [onTables, constraintTriggers, onPartitions, eventTriggers, policies].flatMap { $0 }

    private static let functions = """
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'
        """

    private static let onTables = given(
        functions + "; CREATE TABLE t (a int, b int); CREATE TRIGGER r AFTER UPDATE OF a ON t EXECUTE FUNCTION f('x')",
        [
            Flip("pg_trigger.tgname", "ALTER TRIGGER r ON t RENAME TO s"),
            Flip("pg_trigger.tgenabled", "ALTER TABLE t DISABLE TRIGGER r"),
            Flip("pg_trigger.tgenabled", "ALTER TABLE t ENABLE REPLICA TRIGGER r"),
            Flip("pg_trigger.tgenabled", "ALTER TABLE t ENABLE ALWAYS TRIGGER r"),
            Flip("pg_trigger.tgfoid", trigger("AFTER UPDATE OF a ON t EXECUTE FUNCTION g('x')")),
            Flip("pg_trigger.tgtype", trigger("BEFORE UPDATE OF a ON t EXECUTE FUNCTION f('x')")),
            Flip("pg_trigger.tgtype", trigger("AFTER UPDATE OF a ON t FOR EACH ROW EXECUTE FUNCTION f('x')")),
            Flip("pg_trigger.tgtype", trigger("AFTER UPDATE OF a OR DELETE ON t EXECUTE FUNCTION f('x')")),
            Flip("pg_trigger.tgtype", trigger("AFTER UPDATE OF a OR TRUNCATE ON t EXECUTE FUNCTION f('x')")),
            Flip("pg_trigger.tgattr", trigger("AFTER UPDATE OF b ON t EXECUTE FUNCTION f('x')")),
            Flip("pg_trigger.tgattr", trigger("AFTER UPDATE ON t EXECUTE FUNCTION f('x')")),
            Flip("pg_trigger.tgargs", trigger("AFTER UPDATE OF a ON t EXECUTE FUNCTION f('y')")),
            Flip(
                "pg_trigger.tgqual",
                trigger("AFTER UPDATE OF a ON t WHEN (now() > '2000-01-01') EXECUTE FUNCTION f('x')")),
            Flip(
                "pg_trigger.tgoldtable",
                trigger("AFTER UPDATE ON t REFERENCING OLD TABLE AS o EXECUTE FUNCTION f('x')"),
                also: ["pg_trigger.tgattr"]),
            Flip(
                "pg_trigger.tgnewtable",
                trigger("AFTER UPDATE ON t REFERENCING NEW TABLE AS n EXECUTE FUNCTION f('x')"),
                also: ["pg_trigger.tgattr"]),
        ])

    private static func trigger(_ definition: String) -> String {
        "DROP TRIGGER r ON t; CREATE TRIGGER r \(definition)"
    }

    private static let constraintTriggers = given(
        functions
            + "; CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE CONSTRAINT TRIGGER r AFTER DELETE ON t FOR EACH ROW EXECUTE FUNCTION f()",
        [
            Flip(
                "pg_trigger.tgdeferrable", constraintTrigger("DEFERRABLE"),
                also: ["pg_constraint.condeferrable", "pg_trigger.tgconstraint"]),
            Flip(
                "pg_trigger.tginitdeferred", constraintTrigger("DEFERRABLE INITIALLY DEFERRED"),
                also: ["pg_constraint.condeferrable", "pg_constraint.condeferred", "pg_trigger"]),
            Flip("pg_trigger.tgconstrrelid", constraintTrigger("FROM u"), also: ["pg_trigger.tgconstraint"]),
            Flip(
                "pg_trigger.tgconstraint", trigger("AFTER DELETE ON t FOR EACH ROW EXECUTE FUNCTION f()"),
                also: ["pg_constraint"]),
        ])

    private static func constraintTrigger(_ clause: String) -> String {
        "DROP TRIGGER r ON t; CREATE CONSTRAINT TRIGGER r AFTER DELETE ON t \(clause) FOR EACH ROW EXECUTE FUNCTION f()"
    }

    private static let onPartitions = since(
        130000,
        given(
            functions
                + """
                ; CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
                CREATE TRIGGER r AFTER DELETE ON p FOR EACH ROW EXECUTE FUNCTION f()
                """,
            [Flip("pg_trigger.tgenabled", "ALTER TABLE c DISABLE TRIGGER r")])
            + given(
                functions
                    + """
                    ; CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
                    CREATE TRIGGER r AFTER DELETE ON p FOR EACH ROW EXECUTE FUNCTION f()
                    """,
                [
                    Flip(
                        "pg_trigger.tgparentid",
                        "ALTER TABLE p DETACH PARTITION c; CREATE TRIGGER r AFTER DELETE ON c FOR EACH ROW EXECUTE FUNCTION f()",
                        also: [
                            "pg_attribute.attinhcount", "pg_attribute.attislocal", "pg_class.relispartition",
                            "pg_class.relpartbound", "pg_inherits", "pg_trigger.tgisinternal",
                        ])
                ]))

    private static let eventTriggers = given(
        """
        CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE FUNCTION g() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE AGGREGATE') EXECUTE FUNCTION f()
        """,
        [
            Flip("pg_event_trigger.evtname", "ALTER EVENT TRIGGER e RENAME TO z"),
            Flip("pg_event_trigger.evtenabled", "ALTER EVENT TRIGGER e DISABLE"),
            Flip("pg_event_trigger.evtenabled", "ALTER EVENT TRIGGER e ENABLE ALWAYS"),
            Flip(
                "pg_event_trigger.evtevent",
                eventTrigger("ddl_command_start WHEN TAG IN ('CREATE AGGREGATE') EXECUTE FUNCTION f()")),
            Flip(
                "pg_event_trigger.evttags",
                eventTrigger("ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION f()")),
            Flip(
                "pg_event_trigger.evtfoid",
                eventTrigger("ddl_command_end WHEN TAG IN ('CREATE AGGREGATE') EXECUTE FUNCTION g()")),
        ])

    private static func eventTrigger(_ definition: String) -> String {
        "DROP EVENT TRIGGER e; CREATE EVENT TRIGGER e ON \(definition)"
    }

    private static let policies = given(
        "CREATE TABLE t (a int); CREATE POLICY p ON t USING (a > 0) WITH CHECK (a > 0)",
        [
            Flip("pg_policy.polname", "ALTER POLICY p ON t RENAME TO q"),
            Flip("pg_policy.polroles", "ALTER POLICY p ON t TO flip_one"),
            Flip("pg_policy.polqual", "ALTER POLICY p ON t USING (a > 1)"),
            Flip("pg_policy.polwithcheck", "ALTER POLICY p ON t WITH CHECK (a > 1)"),
            Flip("pg_policy.polcmd", policy("FOR UPDATE USING (a > 0) WITH CHECK (a > 0)"), also: expressions),
            Flip(
                "pg_policy.polpermissive", policy("AS RESTRICTIVE USING (a > 0) WITH CHECK (a > 0)"), also: expressions),
        ])

    /// They hold places in the text of the command.
    private static let expressions: Set<String> = ["pg_policy.polqual", "pg_policy.polwithcheck"]

    private static func policy(_ definition: String) -> String {
        "DROP POLICY p ON t; CREATE POLICY p ON t \(definition)"
    }
}
