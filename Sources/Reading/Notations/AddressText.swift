import Bytes

/// What e-mail and web addresses may look like in a running text.
enum AddressText {
    /// Whether an address may hold the byte: printable ASCII but quotes, brackets, commas and semicolons.
    static func mayHold(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case 0x22, 0x27, 0x28, 0x2C, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7D: return false
        default: return byte > 0x20 && byte < 0x7F
        }
    }

    /// Whether the byte behind an address belongs to the sentence.
    static func isClosingMark(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x3A || byte == 0x29 || byte == 0x21 || byte == 0x3F
    }

    /// Whether the part before the first stroke ends in a domain that offices use.
    static func hasDomain(_ host: ByteSlice) -> Bool {
        let name = host.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x3A }
        guard let dot = name.lastIndex(of: 0x2E), name.first.map(ASCII.isWord) ?? false else { return false }
        // No host has other signs in its name, and none is "go.id".
        guard name.allSatisfy({ ASCII.isWord($0) || $0 == 0x2E || $0 == 0x2D }) else { return false }
        let domain = name[(dot + 1)...]
        if domain.equalsFolded("id"), isMiddleName(name[..<dot]) { return false }
        return domain.equalsFolded("id") || domain.equalsFolded("com") || domain.equalsFolded("org") || domain.equalsFolded("net")
            || domain.equalsFolded("info") || domain.equalsFolded("go")
    }

    /// Whether a name of a domain never stands alone before or behind its dot: "go" of "kec.go.id".
    static func isMiddleName(_ name: ByteSlice) -> Bool {
        name.equalsFolded("go") || name.equalsFolded("co") || name.equalsFolded("or") || name.equalsFolded("ac") || name.equalsFolded("sch")
            || name.equalsFolded("desa") || name.equalsFolded("mil")
    }

    /// Whether a text before an address is words alone, none of which leads to one: "puskesmas " before "contoh@…". They are
    /// the first half of an address that was written with spaces.
    static func isBareWords(_ text: ByteSlice) -> Bool {
        var words = TextScanner(text)
        var hasWord = false
        while true {
            words.skipSpaces()
            if words.isAtEnd { return hasWord }
            if leads.take(&words) != nil || !words.isWord(at: words.position) { return false }
            hasWord = true
            // "bag.umum kantor@…".
            while let byte = words.next, words.isWord(at: words.position) || byte == 0x2E || byte == 0x5F || byte == 0x2D {
                words.position += 1
            }
        }
    }

    /// Words that lead to an e-mail address and are no part of it.
    private static let leads = KeywordTable<Void>([
        ("alamat", ()), ("resmi", ()), ("kami", ()), ("ke", ()), ("kepada", ()), ("di", ()), ("pada", ()),
        ("melalui", ()), ("via", ()), ("lewat", ()), ("dengan", ()), ("yaitu", ()), ("adalah", ()), ("ialah", ()),
        ("dan", ()), ("atau", ()), ("untuk", ()), ("kirim", ()), ("dikirim", ()), ("silakan", ()), ("silahkan", ()), ("hubungi", ()), ("official", ()),
        ("to", ()), ("at", ()), ("or", ()), ("and", ()), ("is", ()), ("our", ()), ("the", ()), ("for", ()), ("send", ()),
    ])
}
