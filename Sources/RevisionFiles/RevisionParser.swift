import SourceDiagnostics

/// Reads revision files: the header, and the bodies cut into steps and statements.
package enum RevisionParser {
    package static func parse(_ text: String, path: String) throws(Diagnostic) -> RevisionFile {
        let text = withoutMark(text)
        let source = RevisionSource(text, file: path)
        var splitter = StatementSplitter(source)
        var (file, next) = try RevisionHeader.read(&splitter)
        file.path = path
        file.text = text
        let bodies = try bodies(&splitter, from: &next)
        guard let upgrade = bodies.upgrade else { throw missing(.upgrade, source) }
        file.upgrade = upgrade
        if let downgrade = bodies.downgrade {
            file.downgrade = downgrade
        } else if file.irreversible == nil {
            throw missing(
                .downgrade, source, help: "write the way back after it, or say '-- irreversible: reason' in the header")
        }
        return file
    }

    /// The file without its bodies, which the text need not hold whole.
    package static func parseHeader(_ text: String, path: String) throws(Diagnostic) -> RevisionFile {
        var splitter = StatementSplitter(RevisionSource(withoutMark(text), file: path))
        var (file, _) = try RevisionHeader.read(&splitter)
        file.path = path
        return file
    }

    /// Some editors begin a file with a byte-order mark.
    private static func withoutMark(_ text: String) -> String {
        text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    private static func missing(_ body: Directive, _ source: RevisionSource, help: String? = nil) -> Diagnostic {
        source.problem(
            "revision.body", "there is no '\(body.line)' line", at: source.bytes.count, help: help,
            notes: source.swallowedDirective)
    }

    /// - Parameter next: the piece after the header.
    private static func bodies(
        _ splitter: inout StatementSplitter, from next: inout StatementSplitter.Piece?
    ) throws(Diagnostic) -> (upgrade: RevisionBody?, downgrade: RevisionBody?) {
        var bodies: [Directive: RevisionBody] = [:]
        var current: Directive?
        var step = RevisionStep()
        var comments: [String] = []
        func close() {
            guard let current, !step.statements.isEmpty else { return }
            bodies[current]?.steps.append(step)
        }
        while let piece = next {
            switch piece {
            case .comment(let comment, _) where comment.hasPrefix(Directive.prefix):
                let directive = try directive(comment, splitter)
                if directive == .foreignKeysOff {
                    guard current != nil, step.statements.isEmpty, step.isTransactional else {
                        throw splitter.problem(
                            "revision.directive", "'\(directive.line)' stands at the head of a step with a transaction")
                    }
                    step.saysForeignKeysOff = true
                    next = try splitter.next()
                    continue
                }
                close()
                comments = []
                if case .step(let isTransactional) = directive {
                    step = RevisionStep(isTransactional: isTransactional)
                } else if case .batch(let batch) = directive {
                    step = RevisionStep(isTransactional: false, batch: batch)
                } else {
                    guard bodies[directive] == nil else {
                        throw splitter.problem("revision.body", "there are two '\(directive.line)' lines")
                    }
                    current = directive
                    bodies[directive] = RevisionBody()
                    step = RevisionStep()
                }
            case .comment(let comment, _): comments.append(comment)
            case .statement(let sql, let line):
                guard current != nil else {
                    throw splitter.problem("revision.body", "a statement stands before '-- autogen: upgrade'")
                }
                if step.batch != nil {
                    if let batch = step.batch, step.statements.isEmpty { try checkBatch(batch, sql, splitter) }
                    // The batch is one statement; what follows is a step like any other.
                    if !step.statements.isEmpty {
                        close()
                        step = RevisionStep()
                    }
                }
                step.statements.append(RevisionStatement(sql: sql, line: line, comments: comments))
                comments = []
            }
            next = try splitter.next()
        }
        close()
        return (bodies[.upgrade], bodies[.downgrade])
    }

    private static func checkBatch(
        _ batch: RevisionBatch, _ sql: String, _ splitter: StatementSplitter
    ) throws(Diagnostic) {
        if let update = UpdateTargets(sql), update.table.last == batch.table.last, update.columns.contains(batch.key) {
            throw splitter.problem(
                "revision.batch",
                "the statement sets \(batch.key), by whose order the batches go: rows would be met twice, or never",
                help: "walk another key that stays as it is")
        }
        guard sql.split(separator: RevisionBatch.marker, omittingEmptySubsequences: false).count != 2 else { return }
        throw splitter.problem(
            "revision.batch", "a statement in batches says once where the range of keys goes",
            help: "write WHERE \(RevisionBatch.marker), with AND and more conditions as they are needed")
    }

    private static func directive(_ comment: String, _ splitter: StatementSplitter) throws(Diagnostic) -> Directive {
        guard let directive = Directive(comment) else {
            throw splitter.problem(
                "revision.directive", "'-- \(comment)' is not a directive",
                help: "known: '-- autogen: upgrade', '-- autogen: downgrade', '-- autogen: step', "
                    + "'-- autogen: step no-transaction', '-- autogen: batch table=… key=… size=…', '-- autogen: foreign-keys off'"
            )
        }
        return directive
    }
}
