import Bytes

/// Spellings that are not standard, with the standard ones; data of spelling.yml.
struct Spellings: Sendable {
    static let shared = Spellings(DataFile(PackageResources.spelling_yml, named: "spelling.yml"))

    struct Entry: Sendable {
        let wrong: [UInt8]
        let right: [UInt8]
        /// The word before which it is right, empty for none.
        let rightAfter: [UInt8]
        /// Whether only the capitals are wrong.
        let isCapital: Bool
    }

    let entries: [Entry]
    /// The wrong spellings, in the order of ``entries``.
    let wrong: [[UInt8]]

    private init(_ file: DataFile) {
        let exceptions = Dictionary(file.pairs(of: "kecuali-setelah"), uniquingKeysWith: { first, _ in first })
        var entries: [Entry] = []
        for key in ["baku", "ejaan", "ketik"] {
            for (wrong, right) in file.pairs(of: key) {
                let exception = exceptions[wrong] ?? []
                entries.append(Entry(wrong: wrong, right: right, rightAfter: exception, isCapital: false))
                guard wrong.allSatisfy(ASCII.isLetter), right.allSatisfy(ASCII.isLetter) else { continue }
                let owned = Array("nya".utf8)
                entries.append(Entry(wrong: wrong + owned, right: right + owned, rightAfter: exception, isCapital: false))
            }
        }
        for (wrong, right) in file.pairs(of: "kapital") {
            entries.append(Entry(wrong: wrong, right: right, rightAfter: [], isCapital: true))
        }
        self.entries = entries
        wrong = entries.map(\.wrong)
    }
}
