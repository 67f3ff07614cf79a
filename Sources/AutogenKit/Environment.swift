#if canImport(Glibc)
    import Glibc
#endif

/// What the world outside tells: variables, time, randomness. Passed in, so that results can be the same in every test.
public struct Environment: Sendable {
    public var variables: [String: String]
    public var workingFolder: String
    /// Seconds since 1970.
    public var now: @Sendable () -> Int
    /// Twelve hexadecimal digits.
    public var newID: @Sendable () -> String
    public var host: String
    public var user: String
    /// Says something while a command waits.
    public var tell: @Sendable (String) -> Void = { _ in }

    public init(
        variables: [String: String], workingFolder: String, now: @escaping @Sendable () -> Int,
        newID: @escaping @Sendable () -> String, host: String, user: String
    ) {
        self.variables = variables
        self.workingFolder = workingFolder
        self.now = now
        self.newID = newID
        self.host = host
        self.user = user
    }

    /// `2026-11-20 12:00:00Z`.
    var timestamp: String { Self.format(now()) }

    /// A point in time as revision files write it (proleptic Gregorian, UTC).
    static func format(_ seconds: Int) -> String {
        let days = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
        let rest = seconds - days * 86400
        // Howard Hinnant's civil_from_days.
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthShifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthShifted + 2) / 5 + 1
        let month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day)) \(two(rest / 3600)):\(two(rest % 3600 / 60)):\(two(rest % 60))Z"
    }
}
