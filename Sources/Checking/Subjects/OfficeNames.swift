import Bytes

/// The full names of the offices of a site, to find them in a text.
struct OfficeNames: Sendable {
    /// How long the shortest name is; a shorter text holds none.
    let shortest: Int
    /// The offices of each kind, by the words with which their names begin.
    private let byKind: [UInt64: [CheckedOffice]]

    init(_ offices: [CheckedOffice]) {
        var byKind: [UInt64: [CheckedOffice]] = [:]
        var shortest = Int.max
        for office in offices {
            let name = office.office.name.value
            guard let kind = Self.kind(of: name) else { continue }
            byKind[kind, default: []].append(office)
            shortest = min(shortest, name.count)
        }
        self.byKind = byKind
        self.shortest = shortest
    }

    /// An office of the kind of the card's own that a text ends with or names before a mark, and that is neither above nor
    /// below them.
    func stranger(in text: ByteSlice, to card: CheckedCard) -> CheckedOffice? {
        // What names an office of its own is right, whatever else it names.
        if card.offices.contains(where: { Self.names($0.office.name.value, in: text, orMore: true) }) { return nil }
        for own in card.offices {
            guard let kind = Self.kind(of: own.office.name.value) else { continue }
            for other in byKind[kind] ?? [] where Self.names(other.office.name.value, in: text) && !isKin(other, card) { return other }
        }
        return nil
    }

    /// Whether an office is one of the card's, above them or below.
    private func isKin(_ other: CheckedOffice, _ card: CheckedCard) -> Bool {
        let tree = card.site.tree
        let line = tree.line(of: other)
        return card.offices.contains { own in
            guard let place = tree.line(of: own).first, let otherPlace = line.first else { return own.slug == other.slug }
            return line.contains(place) || tree.line(of: own).contains(otherPlace)
        }
    }

    /// The words that say what kind of office it is: the first two, or one that says it alone. `nil` when nothing follows
    /// them: "Dinas Kesehatan" is what every such office is called.
    private static func kind(of name: ByteSlice) -> UInt64? {
        var kind = WordsHash()
        var length = 2
        for word in FoldedWords(name) {
            if kind.count == 0, single.contains(word) { length = 1 }
            if kind.count == length { return kind.value }
            kind.add(word)
        }
        return nil
    }

    private static let single = FoldedWordList(
        "kelurahan", "kecamatan", "desa", "nagari", "puskesmas", "rsud", "polsek", "polres", "samsat", "dpmptsp", "kua", "kpp")

    /// Whether a name stands in a text as whole words, with nothing but a mark or the end behind it: "Kantor Imigrasi Contoh" is
    /// not named by "Kantor Imigrasi Contoh Timur".
    ///
    /// - Parameter orMore: whether further words may follow all the same.
    private static func names(_ name: ByteSlice, in text: ByteSlice, orMore: Bool = false) -> Bool {
        guard text.count >= name.count, let first = name.first.map(ASCII.lowercased) else { return false }
        for start in text.startIndex...(text.endIndex - name.count) where ASCII.lowercased(text[start]) == first {
            if start > text.startIndex, ASCII.isWord(text[start - 1]) { continue }
            let end = start + name.count
            guard zip(text[start..<end], name).allSatisfy({ ASCII.lowercased($0) == ASCII.lowercased($1) }) else { continue }
            if orMore, end == text.endIndex || !ASCII.isWord(text[end]) { return true }
            if end == text.endIndex || [0x2C, 0x3B, 0x29, 0x2F, 0x28].contains(text[end]) { return true }
        }
        return false
    }
}
