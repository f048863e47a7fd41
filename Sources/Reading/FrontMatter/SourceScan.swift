import Bytes
import Diagnostics

/// Looks through the bytes of a file before anything is read from it: that it is UTF-8, and free of characters that
/// nobody sees and that change what is seen.
public enum SourceScan {
    /// How many findings are told of one file; a file with more is of another kind altogether.
    static let limit = 20

    /// Reports what is wrong with the bytes of `file`. After an error the file must not be read further.
    ///
    /// - Returns: whether the file may be read on.
    public static func check(_ file: SourceFile, report: inout DiagnosticBag) -> Bool {
        let start = byteOrderMark(file.bytes)
        if start > 0 { report.add(SourceProblem.byteOrderMark, file, 0, start) }
        var scanner = Scanner(file: file, position: start)
        let isSound = file.bytes.withUnsafeBufferPointer { scanner.run($0, &report) }
        guard isSound else { return false }
        if !scanner.hasText {
            report.add(SourceProblem.empty, atWhole: file)
            return false
        }
        return true
    }

    /// What is wrong with a character, wherever it stands; line ends and tabs are sound.
    static func problem(of scalar: UInt32) -> SourceProblem? {
        switch scalar {
        case 0x09, 0x0A, 0x0D: nil
        // The line and paragraph separators end a line to YAML, and to nothing else.
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: .control(scalar)
        case 0x202A...0x202E, 0x2066...0x2069: .bidi(scalar)
        // Soft hyphen, Arabic letter mark, zero-width space, direction marks, word joiner and invisible operators,
        // zero-width no-break space, interlinear notes, tags.
        case 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            .invisible(scalar)
        default: nil
        }
    }

    /// The length of the byte order mark at the beginning: 3 or 0.
    static func byteOrderMark(_ bytes: [UInt8]) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }
}

private struct Scanner {
    let file: SourceFile
    var position: Int
    var hasText = false
    private var found = 0
    private var isSound = true

    init(file: SourceFile, position: Int) {
        self.file = file
        self.position = position
    }

    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, _ report: inout DiagnosticBag) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        while position < bytes.count, found < SourceScan.limit {
            passSound(raw)
            guard position < bytes.count else { break }
            let end = min(position + 8, bytes.count)
            while position < end, found < SourceScan.limit { one(bytes, &report) }
        }
        return isSound
    }

    /// Passes over eight bytes at a time while none of them is a control character (but a line end, which is seen as a
    /// space) or beyond ASCII.
    private mutating func passSound(_ bytes: UnsafeRawBufferPointer) {
        var place = position
        var hasLetters = hasText
        while place + 8 <= bytes.count {
            var word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if !Self.isSound(word) {
                word = Self.withSpacesForLineEnds(word)
                guard Self.isSound(word) else { break }
            }
            if word != 0x2020_2020_2020_2020 { hasLetters = true }
            place += 8
        }
        position = place
        hasText = hasLetters
    }

    /// Whether none of eight bytes is a control character or beyond ASCII. The subtraction marks bytes below 0x20, the
    /// addition those from 0x7F up.
    private static func isSound(_ word: UInt64) -> Bool {
        let low = (word &- 0x2020_2020_2020_2020) & ~word
        let high = (word &+ 0x0101_0101_0101_0101) | word
        return (low | high) & 0x8080_8080_8080_8080 == 0
    }

    /// Eight bytes, each 0x0A among them made 0x20.
    private static func withSpacesForLineEnds(_ word: UInt64) -> UInt64 {
        // Zero exactly in the bytes that were 0x0A; then 0x80 exactly there, no carry passing from byte to byte.
        let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
        let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
        let isEnd = ~(low | difference | 0x7F7F_7F7F_7F7F_7F7F)
        // 0x0A ^ 0x2A is 0x20.
        return word ^ (isEnd >> 7) &* 0x2A
    }

    /// Looks at one character.
    private mutating func one(_ bytes: UnsafeBufferPointer<UInt8>, _ report: inout DiagnosticBag) {
        let byte = bytes[position]
        if byte >= 0x80 { return wide(bytes, &report) }
        switch byte {
        case ASCII.newline, ASCII.tab, ASCII.space: break
        case ASCII.carriageReturn:
            if position + 1 < bytes.count, bytes[position + 1] == ASCII.newline { break }
            add(.carriageReturn, 1, &report)
            // One is as good as all.
            found = SourceScan.limit
        case 0x00:
            let isUTF16 =
                position > 0 && bytes[position - 1] != 0 && position + 2 < bytes.count && bytes[position + 2] == 0
            add(isUTF16 ? .notUTF8(byte: 0, .utf16) : .nul, 1, &report)
            found = SourceScan.limit
        case 0x01...0x1F, 0x7F: add(.control(UInt32(byte)), 1, &report)
        default: hasText = true
        }
        position += 1
    }

    /// Looks at a character beyond ASCII; which bytes are UTF-8 is table 3-7 of the Unicode Standard.
    private mutating func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ report: inout DiagnosticBag) {
        guard let (scalar, length) = decode(bytes) else {
            add(.notUTF8(byte: bytes[position], guess(bytes)), 1, &report)
            found = SourceScan.limit
            return
        }
        hasText = true
        if scalar <= 0xAD || scalar >= 0x061C, let problem = SourceScan.problem(of: scalar) {
            add(problem, length, &report)
        }
        position += length
    }

    private func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int)? {
        let lead = bytes[position]
        func continuation(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> UInt32? {
            guard position + distance < bytes.count, range.contains(bytes[position + distance]) else { return nil }
            return UInt32(bytes[position + distance] & 0x3F)
        }
        switch lead {
        case 0xC2...0xDF:
            guard let second = continuation(1) else { return nil }
            return (UInt32(lead & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            let range: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
            guard let second = continuation(1, range), let third = continuation(2) else { return nil }
            return (UInt32(lead & 0x0F) << 12 | second << 6 | third, 3)
        case 0xF0...0xF4:
            let range: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
            guard let second = continuation(1, range), let third = continuation(2), let fourth = continuation(3) else {
                return nil
            }
            return (UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
        default: return nil
        }
    }

    /// What the file probably is, by its first bytes and those around the wrong one.
    private func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> SourceProblem.Guess {
        if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
            return .utf16
        }
        let sample = bytes.prefix(4096)
        let controls = sample.count { $0 < 0x20 && !ASCII.isSpace($0) }
        return controls * 50 > sample.count ? .binary : .windows1252
    }

    private mutating func add(_ problem: SourceProblem, _ length: Int, _ report: inout DiagnosticBag) {
        report.add(problem, file, position, position + length)
        found += 1
        if problem.severity == .error { isSound = false }
    }
}
