import Bytes
import ServiceStandard

/// The names that the guide to SOPs lists for their sections.
struct SopHeadingNames: Sendable {
    private var exact = ByteTable<SopPart>()
    /// Names as the guide writes them, for "did you mean".
    private var names = SpellingIndex()

    mutating func add(_ name: ByteSlice, _ part: SopPart) {
        let key = HeadingKey.of(name)
        exact.set(key, part)
        names.add(name.string, as: key)
    }

    /// What a heading stands for, or `nil` when the guide does not know it.
    func part(_ heading: ByteSlice) -> SopPart? { HeadingKey.with(heading) { exact[$0] } }

    /// The known heading nearest to an unknown one.
    func suggestion(for heading: ByteSlice) -> String? {
        let key = HeadingKey.of(heading)
        return key.count > 3 ? names.nearest(to: key) : nil
    }
}
