import Bytes

/// The line of a page that is being gathered: texts with single spaces between their words.
struct WebInline {
    private(set) var bytes: [UInt8] = []
    /// Where in the source it begins.
    private(set) var number = 0
    /// Whether every word of it is printed bold.
    private(set) var isBold = true
    private var needsSpace = false
    /// Whether a word that comes next is none with the one before.
    private var isParted = false

    var isEmpty: Bool { bytes.isEmpty }

    mutating func add(_ text: [UInt8], at line: Int, isBold: Bool, keepsSpaces: Bool = false) {
        var line = line
        if isParted, !text.isEmpty {
            isParted = false
            if Words.endsInside(bytes[...]), Words.beginsInside(text[...]) { needsSpace = true }
        }
        for byte in text {
            if byte == ASCII.newline { line += 1 }
            if ASCII.isSpace(byte), !keepsSpaces || bytes.isEmpty && byte == ASCII.newline {
                needsSpace = true
                continue
            }
            if bytes.isEmpty { number = line } else if needsSpace { bytes.append(ASCII.space) }
            needsSpace = false
            bytes.append(byte)
            if !isBold, ASCII.isWord(byte) { self.isBold = false }
        }
    }

    /// Parts what follows from what stands there.
    mutating func space() { needsSpace = true }

    /// Parts what follows where it would make one word with what stands there.
    mutating func part() { isParted = true }

    /// Makes a link of what was added since a place: its address stands behind it where it says more than its text.
    /// - Returns: an address that says no more.
    mutating func link(from start: Int, to address: [UInt8], at line: Int) -> [UInt8]? {
        let gap = bytes[start...].prefix { $0 == ASCII.space }.count
        let text = Array(bytes[(start + gap)...])
        if WebLink.says(address[...], noMoreThan: text[...]) { return address }
        // As Markdown writes it, which keeps signs in the address; a link cannot hold these.
        let isPlain = address.contains { ASCII.isSpace($0) || $0 == 0x29 || $0 == 0x28 } || text.contains { $0 == 0x5B || $0 == 0x5D }
        if text.isEmpty {
            if bytes.isEmpty { number = line } else if needsSpace { bytes.append(ASCII.space) }
            needsSpace = false
        } else {
            bytes.removeSubrange((start + gap)...)
        }
        if isPlain {
            bytes += text + (text.isEmpty ? [] : [ASCII.space, 0x28]) + address.map { ASCII.isSpace($0) ? ASCII.space : $0 } + (text.isEmpty ? [] : [0x29])
        } else {
            bytes += [0x5B] + text + [0x5D, 0x28] + address + [0x29]
        }
        return nil
    }

    /// The line, and a new one begins.
    mutating func take() -> WebInline? {
        defer { self = WebInline() }
        return isEmpty ? nil : self
    }
}
