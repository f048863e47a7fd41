import Bytes

/// Makes the `id`s of the headings of one page: small letters, digits and single hyphens, each different.
public struct HeadingSlugs: Sendable {
    /// Hashes of all that were made. Two slugs of one hash would only cost the second of them a number.
    private var taken = ContentHashSet()
    /// The number that a slug gets next, by its hash: of many headings that read the same, none tries all numbers before it.
    private var next: [UInt64: Int] = [:]

    public init() {}

    /// Hashes of all slugs that were made, as ``ContentHash`` has them.
    var hashes: [UInt64] { taken.all }

    /// Forgets all slugs, keeping the memory.
    mutating func removeAll() {
        taken.removeAll()
        if !next.isEmpty { next.removeAll(keepingCapacity: true) }
    }

    /// Takes a slug of ASCII letters that nobody has taken yet.
    mutating func reserve(_ slug: [UInt8]) { reserve(ContentHash.of(slug)) }

    /// The same by its hash.
    mutating func reserve(_ slug: ContentHash) { taken.insert(slug) }

    /// The slug of a heading's text; a second one that reads the same gets `-2`, and so on. Other characters
    /// than ASCII letters and digits part words; a text without any becomes `bagian`.
    public mutating func slug(of text: ByteSlice) -> [UInt8] {
        var slug = Slug.of(text)
        if slug.isEmpty { slug.append("bagian") }
        let base = ContentHash.of(slug)
        guard !taken.insert(base) else { return slug }
        let length = slug.count
        var number = next[base.value] ?? 2
        repeat {
            slug.removeSubrange(length...)
            slug.append(0x2D)
            slug.append(decimal: number)
            number += 1
        } while !taken.insert(ContentHash.of(slug))
        next[base.value] = number
        return slug
    }
}
