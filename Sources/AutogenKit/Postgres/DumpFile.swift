import DatabaseAccess
import FoundationEssentials
import PostgresClient
import RevisionFiles
import RevisionRunner
import SQLText
import Subprocess

#if canImport(Glibc)
    import Glibc
#endif

/// A dump in plain SQL, as `pg_dump` writes it: <https://www.postgresql.org/docs/current/app-pgdump.html>.
struct DumpFile {
    private let path: String
    private let name: String
    /// Who owns things in it, or was granted some.
    private let roles: Set<String>

    init(_ path: String, shownAs name: String) throws {
        (self.path, self.name) = (path, name)
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw AutogenFailure(.usage, "dump.missing", "there is no file \(name)")
        }
        if isFolder || Self.isArchive(path) {
            throw AutogenFailure(
                .usage, "dump.format", "\(name) is an archive of pg_dump, not plain SQL",
                help: "this makes plain SQL of it: pg_restore --file=dump.sql \(Self.quoted(name))")
        }
        roles = try Self.roles(path, name)
    }

    /// A word for a shell.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { $0 > 44 && $0 < 58 || $0 > 64 && $0 < 91 || $0 > 94 && $0 < 123 }
        return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// pg_dump's own formats: `PGDMP`, and a tar that begins with its table of contents.
    private static func isArchive(_ path: String) -> Bool {
        guard let file = unsafe fopen(path, "re") else { return false }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 8)
        let count = unsafe fread(&bytes, 1, bytes.count, file)
        return bytes[..<count].starts(with: "PGDMP".utf8) || bytes[..<count].starts(with: "toc.dat".utf8)
    }

    // MARK: - Reading

    /// Reads the dump once, line by line: it may be large.
    private static func roles(_ path: String, _ name: String) throws -> Set<String> {
        guard let file = unsafe fopen(path, "re") else {
            throw AutogenFailure(.usage, "file.unreadable", "cannot read \(name)")
        }
        defer { unsafe fclose(file) }
        var (roles, number, isData): (Set<String>, Int, Bool) = ([], 0, false)
        var (line, capacity): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
        defer { unsafe free(line) }
        while case let count = unsafe getline(&line, &capacity, file), count > 0 {
            number += 1
            guard let start = unsafe line else { break }
            if isData {
                isData = unsafe !(count <= 4 && start[0] == 92 && start[1] == 46)
                continue
            }
            // Only what begins like this says anything here; most lines of a dump are others.
            guard unsafe [92, 65, 67, 68, 71, 82].contains(start[0]), count < 10_000 else { continue }
            let text = unsafe String(cString: start)
            isData = text.hasPrefix("COPY ") && text.contains(" FROM stdin;")
            try refuseOtherDatabase(text, name, number)
            roles.formUnion(self.roles(in: text))
        }
        return roles
    }

    /// A dump that makes its own database would leave the scratch one alone, and fill another.
    private static func refuseOtherDatabase(_ line: String, _ name: String, _ number: Int) throws {
        guard ["\\connect", "\\c ", "CREATE DATABASE ", "DROP DATABASE "].contains(where: line.hasPrefix) else {
            return
        }
        throw AutogenFailure(
            .usage, "dump.database", "\(name):\(number): the dump makes a database of its own, or connects to another",
            help: "write it without --create: pg_dump --schema-only --file=dump.sql DATABASE")
    }

    /// The names after TO, FROM and ROLE, with commas between them.
    private static func roles(in line: String) -> [String] {
        guard ["ALTER ", "GRANT ", "REVOKE ", "CREATE POLICY "].contains(where: line.hasPrefix) else { return [] }
        var scanner = SQLScanner(Array(line.utf8))
        var (result, isExpected, wasName): ([String], Bool, Bool) = ([], false, false)
        while let token = scanner.nextSignificant() {
            let word = token.kind == .word ? scanner.keyword(token) : ""
            let isName = isExpected && (token.kind == .word || token.kind == .quotedName)
            if isName {
                let quoted = String(scanner.text(token.range).dropFirst().dropLast())
                let name = token.kind == .word ? word : quoted.replacing("\"\"", with: "\"")
                if name != "public" { result.append(name) }
            }
            let goesOn = wasName && token.kind == .symbol(UInt8(ascii: ","))
            isExpected = !isName && (["to", "from", "role"].contains(word) || goesOn)
            wasName = isName
        }
        return result
    }

    // MARK: - Loading

    /// Makes a scratch database and loads a dump into it, if there is one.
    static func makeDatabase(
        _ dump: DumpFile?, _ number: Int, _ server: borrowing ScratchServer
    ) async throws -> PostgresSession {
        guard let dump else { return try server.make(number) }
        server.provide(roles: dump.roles)
        let session = try server.make(number)
        do {
            try await dump.load(session.environment)
        } catch {
            server.drop(number)
            throw error
        }
        return session
    }

    private func load(_ address: [String: String]) async throws {
        var variables: [Subprocess.Environment.Key: String?] = ["PGOPTIONS": "-c client_min_messages=warning"]
        for (name, value) in address { variables[.init(stringLiteral: name)] = value }
        variables["PGOPTIONS"] = (address["PGOPTIONS"].map { $0 + " " } ?? "") + "-c client_min_messages=warning"
        let words = ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=" + path]
        let failure: String
        do {
            let result = try await Subprocess.run(
                .name("psql"), arguments: Arguments(words), environment: .inherit.updating(variables),
                input: .none, output: .discarded, error: .string(limit: 16 << 20))
            if result.terminationStatus.isSuccess { return }
            failure = result.standardError
        } catch {
            throw AutogenFailure(
                .usage, "dump.psql", "cannot run psql, which loads the dump: \(error)",
                help: "install PostgreSQL's client programs, postgresql-client say")
        }
        let lines = failure.split(separator: "\n").map(String.init)
        let place = lines.firstIndex { $0.contains("ERROR:") || $0.contains("FATAL:") } ?? 0
        let shown = lines.dropFirst(place).map {
            $0.replacing("psql:" + path + ":", with: name + ":").replacing(": ERROR:  ", with: ": ")
        }
        throw AutogenFailure(
            .database, "dump.failed", "the dump cannot be loaded: \(shown.first ?? "psql failed")",
            help:
                "a dump of a newer server needs that server's programs here, what uses an extension the extension; --scratch names another server",
            notes: Array(shown.dropFirst().prefix(5)))
    }

    /// Where the dump stands, by the version rows that it holds.
    func versions(
        _ session: borrowing PostgresSession, _ graph: RevisionGraph, _ project: Project
    ) throws -> [String] {
        try project.checkJournal(session)
        let rows = try Journal(schema: Project.stateSchema).current(session)
        guard !rows.isEmpty else {
            throw AutogenFailure(
                .usage, "dump.version", "\(name) does not tell which revision it is at",
                help:
                    "say it: --at REVISION (`autogen current` asks the database, --at base has none); a dump with rows, so without --schema-only, tells it itself"
            )
        }
        return try project.known(rows, graph)
    }
}
