import PostgresClient

extension PostgresEngine {
    /// An address may hold a password, so it is for the environment.
    var databaseSetting: String { "# database: ${DATABASE_URL:-embedded}" }

    var firstModel: (path: String, text: String) {
        (
            "public.yml",
            """
            schema: public

            tables:
              notes:
                comment: An example to begin with
                columns:
                  id: {type: bigint, identity: always}
                  body: {type: text, nullable: false}
                  created_at: {type: timestamptz, nullable: false, default: now()}
                primary_key: [id]

            """
        )
    }
}

extension EmbeddedCluster.Failure: ExplainedError {
    var failure: AutogenFailure { AutogenFailure(.database, "embedded.failed", message, help: help) }
}
