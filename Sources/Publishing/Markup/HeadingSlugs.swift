import Bytes

/// Makes the `id`s of the headings of one page: small letters, digits and single hyphens, each different.
public struct HeadingSlugs: Sendable {
    /// All that were made.
    private(set) var all: Set<[UInt8]> = []

    public init() {}

    /// The slug of a heading's text; a second one that reads the same gets `-2`, and so on. Other characters
    /// than ASCII letters and digits part words; a text without any becomes `bagian`.
    public mutating func slug(of text: ByteSlice) -> [UInt8] {
        var slug = Slug.of(text)
        if slug.isEmpty { slug.append("bagian") }
        var candidate = slug
        var number = 2
        while !all.insert(candidate).inserted {
            candidate = slug
            candidate.append(0x2D)
            candidate.append(decimal: number)
            number += 1
        }
        return candidate
    }
}
