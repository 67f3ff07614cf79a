import CLibCrypto

/// SHA-256 in lower-case hexadecimal digits.
package enum Checksum {
    package static func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }

    package static func sha256(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes, bytes.count, &digest)
        let digits = Array("0123456789abcdef")
        return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
