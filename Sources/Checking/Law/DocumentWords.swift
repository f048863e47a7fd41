import Bytes

/// What a text calls the documents it speaks of; see `dokumen.yml`. Words that are written in many ways count as one.
struct DocumentWords {
    /// What tells a document from others.
    private(set) var significant: Set<[UInt8]> = []
    /// Words that stand for any paper.
    private(set) var general: Set<[UInt8]> = []

    /// Abbreviations in capitals: "SIUP", "AD" and "ART".
    private var abbreviations: Set<[UInt8]> = []
    /// For each text the first letters of its words.
    private var initials: [[UInt8]] = []

    init() {}
    init(_ text: ByteSlice) { add(text) }

    mutating func add(_ text: ByteSlice) {
        let words = LimitWords.words(text.prefix(Self.longest))
        let names = DocumentNames.standard
        for word in text.prefix(Self.longest).split(whereSeparator: { !ASCII.isWord($0) }) where Self.isAbbreviation(word) {
            abbreviations.insert(word.map(ASCII.lowercased))
        }
        initials.append(words.filter { !names.empty.contains($0) }.compactMap(\.first))
        for index in words.indices {
            for name in names.names(in: words, at: index) { significant.insert(name) }
            let word = words[index]
            if names.empty.contains(word) || word.allSatisfy(ASCII.isDigit) { continue }
            if names.general.contains(word) {
                general.insert(word)
            } else {
                significant.insert(WordStems.stem(word))
            }
        }
    }

    /// Bytes of a text that are looked at.
    private static let longest = 4_000

    /// Whether both may speak of one document. Words that stand for any paper count where one of them has no others.
    func meets(_ other: DocumentWords) -> Bool {
        if abbreviates(other) || other.abbreviates(self) { return true }
        guard !significant.isEmpty, !other.significant.isEmpty else {
            let (own, others) = (significant.union(general), other.significant.union(other.general))
            return own.isEmpty || others.isEmpty || !own.isDisjoint(with: others)
        }
        return !significant.isDisjoint(with: other.significant)
    }

    private static func isAbbreviation(_ word: ByteSlice) -> Bool {
        word.count > 1 && word.count < 9 && word.allSatisfy { $0 &- 0x41 < 26 }
    }

    /// Whether one of its abbreviations stands for words of another text: "SIUP" for "surat izin usaha perdagangan".
    private func abbreviates(_ other: DocumentWords) -> Bool {
        abbreviations.contains { letters in other.initials.contains { Self.stands(letters, for: $0) } }
    }

    /// Whether letters are the first ones of words that follow each other. Long abbreviations pass over words now and then:
    /// "SPPL" is "surat pernyataan kesanggupan pengelolaan dan pemantauan lingkungan hidup".
    private static func stands(_ letters: [UInt8], for initials: [UInt8]) -> Bool {
        let mayPass = letters.count > 3 ? letters.count - 2 : 0
        return initials.indices.contains { start in
            var place = start
            var passed = 0
            for letter in letters {
                while place < initials.count, initials[place] != letter, place > start, passed < mayPass {
                    place += 1
                    passed += 1
                }
                guard place < initials.count, initials[place] == letter else { return false }
                place += 1
            }
            return true
        }
    }

    /// The same without the documents of another.
    mutating func remove(_ other: DocumentWords) {
        significant.subtract(other.significant)
        general.subtract(other.general)
    }

    var isEmpty: Bool { significant.isEmpty && general.isEmpty }
}

/// The names of documents, from `dokumen.yml`.
struct DocumentNames: Sendable {
    static let standard = DocumentNames(DataFile(PackageResources.dokumen_yml, named: "dokumen.yml"))

    let empty: Set<[UInt8]>
    let general: Set<[UInt8]>
    /// Words by which an article begins a list of documents.
    let lists: Set<[UInt8]>
    /// By the first word of a name its words and what stands for all names of that document; longer names first.
    private let names: [[UInt8]: [(words: [[UInt8]], sign: [UInt8])]]

    private init(_ file: DataFile) {
        empty = Set(file.texts(of: "kosong"))
        general = Set(file.texts(of: "umum"))
        lists = Set(file.texts(of: "daftar"))
        var names: [[UInt8]: [(words: [[UInt8]], sign: [UInt8])]] = [:]
        for group in file.items(of: "sama") {
            let all = group.items.map { LimitWords.words($0.bytes) }
            // No word has a space.
            guard let sign = group.items.first.map({ [ASCII.space] + $0.bytes }) else { continue }
            for words in all { if let first = words.first { names[first, default: []].append((words, sign)) } }
        }
        self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// What stands for the document whose name begins at a word; the longest name, and those that one word is.
    func names(in words: [[UInt8]], at index: Int) -> [[UInt8]] {
        guard let candidates = names[words[index]] else { return [] }
        return candidates.filter { words[index...].starts(with: $0.words) }.map(\.sign)
    }
}
