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
    ///
    /// - Parameter misses: takes each word that is no declared value but near one, with that value.
    mutating func terms(_ words: ByteSlice, misses: inout [(word: ByteSlice, meant: String)]) -> [Condition.Term] {
        var terms: [Condition.Term] = []
        var rest: ByteSlice? = words
        while let left = rest {
            let end = left.firstIndex(of: 0x3B)
            let part = left[..<(end ?? left.endIndex)]
            rest = end.map { left[($0 + 1)...] }
            let key = HeadingKey.of(part)
            guard !key.isEmpty else { continue }
            if let known = declared.first(where: { $0.key == key }) {
                terms.append(known.term)
                continue
            }
            if let near = Spelling.nearest(to: key, among: declared.lazy.map(\.key)) {
                misses.append((part.trimmed(), near.string))
            }
            terms.append(own(key))
        }
        return terms
    }

    private mutating func own(_ key: [UInt8]) -> Condition.Term {
        if let index = own.firstIndex(of: key) { return .own(index) }
        own.append(key)
        return .own(own.count - 1)
    }
}
