/// What the name of a migration file says, in the styles of Flyway, golang-migrate, dbmate, goose, diesel and many a home-made runner.
package struct MigrationName: Equatable, Sendable {
    package enum Role: Sendable { case upgrade, downgrade, repeatable }

    package let role: Role
    /// As it is written, with dots between its parts.
    package let version: String
    package let number: VersionNumber?
    package let message: String
    /// `V1__name`, where `${…}` stands for a value that the runner puts in.
    package let isPrefixed: Bool

    /// - Parameter path: of the file; `0001_name/up.sql` is named by its folder.
    package init?(path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard let file = parts.last, file.lowercased().hasSuffix(".sql") else { return nil }
        var stem = String(file.dropLast(".sql".count))
        if parts.count > 1, ["up", "down", "migration"].contains(stem) {
            stem = parts[parts.count - 2] + (stem == "migration" ? "" : "." + stem)
        }
        self.init(stem: stem)
    }

    private init?(stem: String) {
        var stem = stem[...]
        var role = Role.upgrade
        if stem.hasSuffix(".up") {
            stem = stem.dropLast(".up".count)
        } else if stem.hasSuffix(".down") {
            (stem, role) = (stem.dropLast(".down".count), .downgrade)
        }
        if stem.hasPrefix("R__") {
            (self.role, version, number, isPrefixed) = (.repeatable, "", nil, true)
            message = Self.words(stem.dropFirst("R__".count))
            return
        }
        let second = stem.dropFirst().first
        isPrefixed = second.map { $0.isASCII && $0.isNumber } == true && "VvUu".contains(stem[stem.startIndex])
        if isPrefixed {
            if stem.hasPrefix("U") || stem.hasPrefix("u") { role = .downgrade }
            stem = stem.dropFirst()
        }
        let end: Substring.Index
        if isPrefixed, let gap = stem.firstRange(of: "__") {
            end = gap.lowerBound
        } else {
            let digits = stem.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            let letter = stem[digits.endIndex...].prefix { $0.isASCII && $0.isLetter }
            end = letter.count == 1 ? letter.endIndex : digits.endIndex
        }
        let rest = stem[end...]
        guard let number = VersionNumber(stem[..<end]), rest.isEmpty || "_- ".contains(rest[rest.startIndex]) else {
            return nil
        }
        self.role = role
        self.number = number
        version = String(stem[..<end].map { $0 == "_" ? "." : $0 })
        message = Self.words(rest)
    }

    private static func words(_ text: Substring) -> String {
        text.split { "_- ".contains($0) }.joined(separator: " ")
    }
}
