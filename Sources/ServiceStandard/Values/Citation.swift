import Bytes

/// A place in a regulation or a whole one, as a text cites it (dasar hukum, rujukan).
public struct Citation: Sendable, Hashable {
    /// What the provisions are provisions of.
    public enum Target: Sendable, Hashable {
        /// A regulation named by the text.
        case regulation(RegulationReference)
        /// None named: the regulation (or article) that speaks, as in "pada ayat (2) huruf b".
        case same
        /// An item of the page's own lists, as in "angka 3 (tiga)" of a requirements page; no law is cited.
        case internalItem
    }

    public var target: Target
    /// Pasal, ayat, huruf, angka; empty when the whole regulation is meant.
    public var provisions: [Provision]
    /// Regulations that changed it, in the order of the text; with "terakhir dengan" the last one only.
    public var amendments: [RegulationReference]
    /// "beberapa kali diubah": there are more amendments than the text names.
    public var isAmendedRepeatedly: Bool

    public init(
        target: Target, provisions: [Provision] = [], amendments: [RegulationReference] = [],
        isAmendedRepeatedly: Bool = false
    ) {
        self.target = target
        self.provisions = provisions
        self.amendments = amendments
        self.isAmendedRepeatedly = isAmendedRepeatedly
    }
}

/// A provision of a regulation: Pasal 13 ayat (4) huruf e angka 2. At least one of its parts is set.
public struct Provision: Sendable, Hashable {
    /// Number of a Pasal: "13", "14A"; in laws of amendment "I", "II".
    public var article: ByteSlice?
    /// Ayat: 4 in "(4)", "4a" as written.
    public var paragraph: ByteSlice?
    /// Huruf.
    public var letter: ByteSlice?
    /// Angka.
    public var item: ByteSlice?

    public init(
        article: ByteSlice? = nil, paragraph: ByteSlice? = nil, letter: ByteSlice? = nil, item: ByteSlice? = nil
    ) {
        self.article = article
        self.paragraph = paragraph
        self.letter = letter
        self.item = item
    }

    /// Appends the fragment of the provision's address: "pasal-13-ayat-4-huruf-e-angka-2".
    public func appendAnchor(to out: inout [UInt8]) {
        let start = out.count
        func add(_ name: StaticString, _ value: ByteSlice?) {
            guard let value else { return }
            if out.count > start { out.append("-") }
            out.append(name)
            out.append("-")
            for byte in value where ASCII.isLetter(byte) || ASCII.isDigit(byte) { out.append(ASCII.lowercased(byte)) }
        }
        add("pasal", article)
        add("ayat", paragraph)
        add("huruf", letter)
        add("angka", item)
    }
}
