extension StringProtocol {
    /// The lines without their breaks: LF or CR LF, and a lone CR where the format counts it. Found byte by byte, since
    /// walking the characters of a large file is slow.
    package func lines(breakingAtReturn: Bool = false) -> [SubSequence] {
        var lines: [SubSequence] = []
        var (start, index) = (startIndex, startIndex)
        let bytes = utf8
        while index < endIndex {
            let next = bytes.index(after: index)
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                lines.append(self[start..<index])
                start = next
            case UInt8(ascii: "\r"):
                let isPair = next < endIndex && bytes[next] == UInt8(ascii: "\n")
                guard isPair || breakingAtReturn else { break }
                lines.append(self[start..<index])
                start = isPair ? bytes.index(after: next) : next
                index = start
                continue
            default: break
            }
            index = next
        }
        lines.append(self[start...])
        return lines
    }
}
