import Testing

@testable import RevisionFiles

/// Which statements a transaction can hold.
@Suite struct StatementWordsTests {
    @Test(arguments: [
        "VACUUM", "vacuum (analyze) public.a", "CREATE INDEX CONCURRENTLY i ON a (b)",
        "create unique index concurrently if not exists i on a (b)", "DROP INDEX CONCURRENTLY i",
        "ALTER TABLE a DETACH PARTITION b CONCURRENTLY", "REINDEX (CONCURRENTLY) TABLE a",
        "REINDEX TABLE CONCURRENTLY a", "REINDEX SCHEMA s", "CLUSTER", "ALTER SYSTEM SET work_mem = '1MB'",
        "CREATE DATABASE d", "DROP TABLESPACE t", "ALTER DATABASE d SET TABLESPACE t", "DROP SUBSCRIPTION s",
        "ALTER SUBSCRIPTION s REFRESH PUBLICATION", "DISCARD ALL", "/* first */ VACUUM -- all",
    ])
    func transactionsAreRefused(_ sql: String) { #expect(StatementWords(sql).outside == .always) }

    @Test(arguments: [
        "REINDEX INDEX i", "CLUSTER a USING i", "CALL p()", "DO $$ BEGIN COMMIT; END $$", "LOAD 'auto_explain'",
        "ALTER TABLE a DETACH PARTITION b FINALIZE", "ALTER DATABASE d SET work_mem = '1MB'", "DISCARD PLANS",
        "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (create_slot = false)",
    ])
    func transactionsMayBeRefused(_ sql: String) { #expect(StatementWords(sql).outside == .sometimes) }

    @Test(arguments: [
        "CREATE INDEX i ON a (b)", "CREATE INDEX \"concurrently\" ON a (b)", "DROP INDEX i",
        "CREATE UNIQUE INDEX i ON a (b)",
        "ALTER TABLE a DETACH PARTITION b", "UPDATE a SET b = 'VACUUM'", "ALTER TYPE t ADD VALUE 'x'",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY m", "", "CREATE", "DROP TABLE subscription",
    ])
    func transactionsHold(_ sql: String) { #expect(StatementWords(sql).outside == nil) }

    @Test func concurrencyIsSeenInParentheses() {
        #expect(StatementWords("REINDEX (VERBOSE, CONCURRENTLY) TABLE a").isConcurrent)
        #expect(!StatementWords("REINDEX TABLE \"concurrently\"").isConcurrent)
    }
}
