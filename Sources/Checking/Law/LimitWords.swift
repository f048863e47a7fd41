import Bytes

/// The words by which an article says what a time limits; see `batas-waktu.yml`.
struct LimitWords: Sendable {
    static let standard = LimitWords(DataFile(PackageResources.batas_waktu_yml, named: "batas-waktu.yml"))

    /// Work of the office.
    let work: Set<[UInt8]>
    /// A part of the office's work.
    let partial: Set<[UInt8]>
    /// Words of work that leave it to another word which: "verifikasi dilakukan".
    let carrying: Set<[UInt8]>
    /// Duties of the applicant, validity, ages, sanctions.
    let others: Set<[UInt8]>
    /// That a time is made longer.
    let extending: Set<[UInt8]>
    /// Each a word or several: "wajib pajak".
    private let applicants: [[[UInt8]]]
    let receiving: Set<[UInt8]>
    /// For each word of an event the place of its group.
    private let events: [[UInt8]: Int]

    private init(_ file: DataFile) {
        work = Set(file.texts(of: "layanan"))
        partial = Set(file.texts(of: "sebagian"))
        carrying = Set(file.texts(of: "pembawa"))
        others = Set(file.texts(of: "bukan"))
        extending = Set(file.texts(of: "perpanjangan"))
        applicants = file.texts(of: "pemohon").map { Self.words($0[...]) }
        receiving = Set(file.texts(of: "menerima"))
        var events: [[UInt8]: Int] = [:]
        for (index, group) in file.items(of: "peristiwa").enumerated() {
            for word in group.items { events[Array(word.bytes)] = index }
        }
        self.events = events
    }

    /// Whether two times may count from one event. One that names none counts from the beginning, as the reader takes it.
    func mayBeSame(_ first: ByteSlice?, _ second: ByteSlice?) -> Bool {
        guard let first, let second else { return true }
        let (one, other) = (groups(of: first), groups(of: second))
        guard !one.isEmpty, !other.isEmpty else { return WordStems(first).meets(WordStems(second)) }
        return !one.isDisjoint(with: other)
    }

    private func groups(of event: ByteSlice) -> Set<Int> {
        // What follows a comma is the sentence, no longer the event.
        let event = event.prefix { $0 != 0x2C }
        let groups = Set(Self.words(event).compactMap { events[$0] })
        // "Permohonan dibayar": what comes later counts.
        return groups.count > 1 ? groups.subtracting([0]) : groups
    }

    /// Whether words begin with one for whoever is not the office.
    func beginsWithApplicant(_ words: ArraySlice<[UInt8]>) -> Bool { applicants.contains { words.starts(with: $0) } }

    /// Whether words end with one for whoever is not the office.
    func endsWithApplicant(_ words: ArraySlice<[UInt8]>) -> Bool { applicants.contains { words.suffix($0.count).elementsEqual($0) } }

    /// The words of a text in small letters.
    static func words(_ text: ByteSlice) -> [[UInt8]] {
        text.split { !ASCII.isWord($0) }.map { $0.map(ASCII.lowercased) }
    }
}

extension Set<[UInt8]> {
    /// Words in small letters.
    init(words: StaticString...) {
        self.init()
        for word in words {
            var bytes: [UInt8] = []
            bytes.append(word)
            insert(bytes)
        }
    }
}
