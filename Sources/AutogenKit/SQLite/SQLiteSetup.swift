extension SQLiteEngine {
    /// Without it, the next command would look for a PostgreSQL cluster.
    var databaseSetting: String {
        let address = project.database.description
        let isPlain =
            address.allSatisfy { $0.isLetter || $0.isNumber || "./_-:+=&?~".contains($0) } && address.last != ":"
        return "database: " + (isPlain ? address : "'" + address.replacing("'", with: "''") + "'")
    }

    var firstModel: (path: String, text: String) {
        (
            "main.yml",
            """
            schema: main

            tables:
              notes:
                columns:
                  id: INTEGER
                  body: {type: TEXT, nullable: false}
                  created_at: {type: TEXT, nullable: false, default: CURRENT_TIMESTAMP}
                primary_key: [id]

            """
        )
    }
}
