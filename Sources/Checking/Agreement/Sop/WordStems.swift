import Bytes

/// The words of a text without their usual affixes, so that "membayar", "pembayaran" and "dibayar" are one: enough to see
/// whether two texts speak of one thing. Words that say nothing are left away.
struct WordStems {
    private(set) var stems: Set<[UInt8]> = []

    init(_ texts: ByteSlice...) { for text in texts { add(text) } }

    mutating func add(_ text: ByteSlice) {
        for word in text.split(whereSeparator: { !ASCII.isWord($0) }) {
            let stem = Self.stem(word.map(ASCII.lowercased))
            if !Self.stops.contains(stem) { stems.insert(stem) }
        }
    }

    var isEmpty: Bool { stems.isEmpty }

    /// Whether both name something in common.
    func meets(_ other: WordStems) -> Bool { !stems.isDisjoint(with: other.stems) }

    func isSubset(of other: WordStems) -> Bool { stems.isSubset(of: other.stems) }

    /// A word without its affixes, as long as four letters are left.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        var stem = word[...]
        if stem.count >= 8, stem.starts(with: "ke"), stem.suffix(2).equals("an") { stem = stem.dropFirst(2) }
        for prefix in prefixes where stem.starts(with: prefix) && stem.count - prefix.utf8CodeUnitCount >= 4 {
            stem = stem.dropFirst(prefix.utf8CodeUnitCount)
            break
        }
        for suffix in suffixes where stem.count - suffix.utf8CodeUnitCount >= 4 && stem.suffix(suffix.utf8CodeUnitCount).equals(suffix) {
            stem = stem.dropLast(suffix.utf8CodeUnitCount)
            break
        }
        // "Memeriksa" and "diperiksa": the first sound of a verb melts into its prefix.
        if stem.count > 4, let first = stem.first, melting.contains(first), vowels.contains(stem[stem.startIndex + 1]) {
            stem = stem.dropFirst()
        }
        return Array(stem)
    }

    private static let melting: [UInt8] = Array("ptsk".utf8)
    private static let vowels: [UInt8] = Array("aeiou".utf8)

    // Longer ones first.
    private static let prefixes: [StaticString] = [
        "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "per", "ber", "ter", "me", "di", "pe", "se",
    ]
    private static let suffixes: [StaticString] = ["kan", "nya", "an", "i"]
    private static let stops: Set<[UInt8]> = Set(
        [
            "dan", "atau", "yang", "dari", "di", "ke", "untuk", "bagi", "pada", "dengan", "oleh", "dalam", "serta", "lalu",
            "lewat", "melalui", "secara", "sebagai", "telah", "sudah", "akan", "tidak", "sop", "prosedur", "standar",
            "operasional", "pelayanan", "layanan", "pengurusan", "pemberian", "the", "of", "and", "or", "for", "a",
        ].map { stem(Array($0.utf8)) })
}
