import Bytes

/// The words by which an activity (kegiatan) shows who acts, what is done, and in which form.
struct ActivityWords: Sendable {
    static let standard = ActivityWords(DataFile(PackageResources.activity_words_yml, named: "activity-words.yml"))

    /// What a word may be.
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt16
        /// Names people: petugas, pemohon.
        static let actor = Roles(rawValue: 1)
        /// A verb without me-: datang.
        static let verb = Roles(rawValue: 2)
        /// Begins with me- and is no verb: menteri.
        static let noVerb = Roles(rawValue: 4)
        /// Begins with di- and is no passive: dinas.
        static let noPassive = Roles(rawValue: 8)
        /// Begins a clause of its own: yang, untuk.
        static let clause = Roles(rawValue: 16)
        /// Finds good or not good: memeriksa.
        static let check = Roles(rawValue: 32)
        /// Says yes or no: menyetujui.
        static let approval = Roles(rawValue: 64)
        /// Can be found wanting: berkas, persyaratan.
        static let document = Roles(rawValue: 128)
        /// A verb where it stands first: cek, isi.
        static let leadingVerb = Roles(rawValue: 256)
    }

    private var roles = ByteTable<Roles>()
    /// Verbs to put in place of nouns.
    private var nouns = ByteTable<[UInt8]>()
    /// Active forms of passive verbs.
    private var passives = ByteTable<[UInt8]>()

    private init(_ file: DataFile) {
        let lists: [(String, Roles)] = [
            ("pelaku", .actor), ("kata-kerja", .verb), ("bukan-kata-kerja", .noVerb), ("bukan-pasif", .noPassive),
            ("anak-kalimat", .clause), ("kata-kerja-di-depan", .leadingVerb), ("memeriksa", .check), ("menyetujui", .approval), ("dokumen", .document),
        ]
        for (key, role) in lists {
            for word in file.texts(of: key) { roles.set(word, (roles[word] ?? []).union(role)) }
        }
        for (noun, verb) in file.pairs(of: "kata-benda") { nouns.set(noun, verb) }
        for (passive, active) in file.pairs(of: "pasif") { passives.set(passive, active) }
    }

    func roles(of word: ByteSlice) -> Roles { Self.folded(word) { roles[$0] } ?? [] }
    /// The verb to put in place of a noun.
    func verb(for noun: ByteSlice) -> [UInt8]? { Self.folded(noun) { nouns[$0] } }
    /// The active form of a passive verb.
    func active(of passive: ByteSlice) -> [UInt8]? { Self.folded(passive) { passives[$0] } }
    /// The active form of a passive verb that is written as two words: "di olah".
    func active(ofParted base: ByteSlice) -> [UInt8]? { Self.folded(base, behind: "di") { passives[$0] } }

    /// Whether a word is a verb in the active: one of the list, or me- with the sound that follows it.
    func isActive(_ word: ByteSlice) -> Bool {
        let roles = roles(of: word)
        return roles.contains(.verb) || !roles.contains(.noVerb) && Self.hasActivePrefix(word)
    }

    /// Whether a text begins with an active verb, as nearly all activities do.
    func beginsActive(_ text: ByteSlice) -> Bool {
        guard Self.hasActivePrefix(text) else { return false }
        var cursor = WordCursor(text)
        return cursor.next().map(isActive) ?? false
    }

    /// mem-, men- (meng-, meny-), mel-, mer-, mew-, mey-.
    private static func hasActivePrefix(_ word: ByteSlice) -> Bool {
        let start = word.startIndex
        guard word.count >= 6, ASCII.lowercased(word[start]) == 0x6D, ASCII.lowercased(word[start + 1]) == 0x65 else { return false }
        switch ASCII.lowercased(word[start + 2]) {
        case 0x6D, 0x6E, 0x6C, 0x72, 0x77, 0x79: return true
        default: return false
        }
    }

    /// Looks a word up in small letters; the longest words of the lists are far shorter than the limit.
    private static func folded<Value>(
        _ word: ByteSlice, behind prefix: StaticString = "", _ find: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        let length = prefix.utf8CodeUnitCount + word.count
        guard length <= 32 else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
            for index in 0..<prefix.utf8CodeUnitCount { buffer[index] = prefix.utf8Start[index] }
            var place = prefix.utf8CodeUnitCount
            for byte in word {
                buffer[place] = ASCII.lowercased(byte)
                place += 1
            }
            return find(UnsafeBufferPointer(rebasing: buffer[..<place]))
        }
    }
}

/// Goes from word to word of an activity until a mark ends its first clause.
struct WordCursor: Sequence, IteratorProtocol {
    private var reader: ByteReader

    init(_ text: ByteSlice) { reader = ByteReader(text) }

    /// The next word; `nil` at the end of the clause.
    mutating func next() -> ByteSlice? {
        while let byte = reader.next, !ASCII.isWord(byte) {
            // A hyphen, stroke or quote ends nothing.
            if byte == 0x2C || byte == 0x3A || byte == 0x3B || byte == 0x2E || byte == 0x28 { return nil }
            reader.position += 1
        }
        let range = reader.take { ASCII.isWord($0) || $0 == 0x2D }
        return range.isEmpty ? nil : reader.bytes[range]
    }
}
