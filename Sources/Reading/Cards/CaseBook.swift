import Bytes
import Diagnostics
import ServiceStandard

/// The cases of one card: those its front matter declares, and those that only headings and `Untuk` name.
struct CaseBook {
    /// The declared values, comparable form first.
    private var declared: [(key: [UInt8], term: Condition.Term)] = []
    private var own: [[UInt8]] = []

    init(_ dimensions: [CaseDimension]) {
        for (dimension, entry) in dimensions.enumerated() {
            for (value, name) in entry.values.enumerated() {
                declared.append((HeadingKey.of(name.value), .declared(dimension: dimension, value: value)))
            }
        }
    }

    /// The cases that `words` name: one, or several with `;`.
    mutating func terms(_ words: ByteSlice) -> [Condition.Term] {
        var terms: [Condition.Term] = []
        for part in words.split(separator: 0x3B) {
            let key = HeadingKey.of(part)
            guard !key.isEmpty else { continue }
            terms.append(term(for: key))
        }
        return terms
    }

    private mutating func term(for key: [UInt8]) -> Condition.Term {
        if let known = declared.first(where: { $0.key == key }) { return known.term }
        if let index = own.firstIndex(of: key) { return .own(index) }
        own.append(key)
        return .own(own.count - 1)
    }

    /// The declared value nearest to a word that is none, for "did you mean".
    func suggestion(for text: ByteSlice) -> String? {
        let key = HeadingKey.of(text)
        guard !declared.contains(where: { $0.key == key }) else { return nil }
        return Spelling.nearest(to: key.string, among: declared.lazy.map(\.key.string))
    }
}
