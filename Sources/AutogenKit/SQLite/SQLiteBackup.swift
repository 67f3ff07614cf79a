import DatabaseAccess
import RevisionRunner
import SQLText
import SQLiteClient
import SQLiteDialect

/// A copy of the project's file before a run, by SQLite's online backup: whole, whoever reads or writes the file meanwhile.
/// <https://www.sqlite.org/backup.html>
struct SQLiteBackup {
    let path: String
    /// How the file becomes what it was.
    let restore: String

    /// - Parameter what: `upgrade` or `downgrade`.
    init(_ file: String, before what: String, _ project: Project, _ session: borrowing SQLiteSession) throws {
        let digits = project.environment.timestamp.filter(\.isNumber)
        let base = "\(file).before-\(what)-\(digits.prefix(8))_\(digits.dropFirst(8))"
        var (path, number) = (base, 1)
        while FileTree.exists(path) {
            number += 1
            path = "\(base)-\(number)"
        }
        do throws(DatabaseError) {
            let copy = try SQLiteSession(path, .create)
            try session.backUp(to: copy)
            // It is read once more: a copy that cannot be used is none.
            try Self.check(copy)
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { FileTree.remove(path + suffix) }
            if ["SQLITE_BUSY", "SQLITE_LOCKED"].contains(error.code) { throw error }
            throw AutogenFailure(
                .database, "backup.failed",
                "no backup could be written to \(project.shown(path)), so nothing was run: \(error.message)",
                help: "look at the space and the rights there; without --backup the run needs none")
        }
        self.path = project.shown(path)
        restore = Self.restoring(project.shown(file), from: project.shown(path))
    }

    /// Between single quotes, SQLite's program takes every character as it is; between double quotes, backslashes escape.
    static func restoring(_ file: String, from copy: String) -> String {
        let source =
            copy.contains("'")
            ? "\"" + copy.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : "'\(copy)'"
        return "sqlite3 \(ShellWord.quoted(file)) \(ShellWord.quoted(".restore \(source)"))"
    }

    private static func check(_ copy: borrowing SQLiteSession) throws(DatabaseError) {
        var lines: [String] = []
        do throws(DatabaseError) { lines = try SQLiteIntegrity.damage(copy) } catch {
            // Checks by functions that only the application has cannot be looked at here.
            if !error.isOfApplication { throw error }
        }
        if let line = lines.first, SQLiteIntegrity.isOfIndexes(lines) {
            throw DatabaseError(
                message: "an index is damaged, in the file as in the copy (REINDEX builds it again): \(line)")
        }
        if let line = lines.first {
            throw DatabaseError(message: "the copy is damaged, and so may the file be: \(line)")
        }
    }
}

/// A word of a command line that a person may paste.
enum ShellWord {
    static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            byte.isASCIILetterOrDigit || "/._-+:".utf8.contains(byte)
        }
        if isPlain, !word.isEmpty { return word }
        // Between double quotes a shell still looks for variables and commands.
        return word.contains { "$`\\\"!".contains($0) }
            ? "'" + word.replacing("'", with: "'\\''") + "'" : "\"" + word + "\""
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}

extension Project {
    /// The backup that a run on SQLite begins with, where it is asked for and there is anything to lose.
    func backUp(
        before what: String, _ items: [StepRunner.Item], _ options: RunOptions, _ progress: Progress,
        _ session: borrowing SQLiteSession
    ) throws {
        guard options.isBackedUp, !items.isEmpty else { return }
        guard hasFile else { return progress(.note("there is no file that could be backed up")) }
        let backup = try SQLiteBackup(sqliteFile, before: what, self, session)
        progress(.note("backed up to \(backup.path); to bring it back: \(backup.restore)"))
    }
}
