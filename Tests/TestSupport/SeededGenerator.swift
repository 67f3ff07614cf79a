import Foundation

/// SplitMix64: the same numbers for the same seed, so that a failure can be run again.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// `AUTOGEN_SEED` where it is given. Ordinary tests run the same cases each time; with `AUTOGEN_SOAK_PAIRS` they are others each time.
    public static let firstSeed: UInt64 = {
        let environment = ProcessInfo.processInfo.environment
        if let given = environment["AUTOGEN_SEED"].flatMap({ UInt64($0) }) { return given }
        return environment["AUTOGEN_SOAK_PAIRS"] == nil ? 70004 : UInt64.random(in: 0..<(1 << 40))
    }()

    /// How many cases `AUTOGEN_SOAK_PAIRS` asks for; of a given seed one.
    public static func count(usual: Int) -> Int {
        let environment = ProcessInfo.processInfo.environment
        return environment["AUTOGEN_SOAK_PAIRS"].flatMap { Int($0) } ?? (environment["AUTOGEN_SEED"] == nil ? usual : 1)
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
