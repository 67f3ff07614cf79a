/// What a database or the way to it answered instead of doing what it was asked. Never holds a password.
package struct DatabaseError: Error, Sendable, Equatable {
    /// SQLSTATE: five characters, empty where the server never answered.
    package var code: String
    package var message: String
    package var detail: String?
    package var hint: String?
    /// Where in the statement, in characters from 1.
    package var position: Int?
    /// The context lines that a server adds for functions.
    package var context: String?
    /// What was being run.
    package var statement: String?
    /// How many statements of the same message were done before.
    package var completed = 0

    package init(
        code: String = "", message: String, detail: String? = nil, hint: String? = nil, position: Int? = nil,
        context: String? = nil, statement: String? = nil
    ) {
        self.code = code
        self.message = message
        self.detail = detail
        self.hint = hint
        self.position = position
        self.context = context
        self.statement = statement
    }
}
