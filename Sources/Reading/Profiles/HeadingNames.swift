import Bytes
import ServiceStandard

/// The names that a profile lists, as they are read; ``HeadingTable`` hands them to the readers.
struct HeadingNames: Sendable {
    private var exact = ByteTable<HeadingTable.Match>()
    private var prefixes: [(key: [UInt8], match: HeadingTable.Match)] = []
    private var properties = ByteTable<PropertyKey>()
    private var columns = ByteTable<Set<TableColumn>>()
    private var contacts = ByteTable<ContactLabel>()
    /// Names as the profile writes them, for "did you mean".
    private var headingNames = SpellingIndex()
    private var propertyNames = SpellingIndex()
    /// The properties that ``propertyNames`` stand for, in their order.
    private var propertyKeys: [PropertyKey] = []

    /// Adds a name of a heading; one that ends in "..." stands for every heading that begins so.
    mutating func add(heading name: ByteSlice, _ match: HeadingTable.Match) {
        let text = name.string
        if text.hasSuffix("...") {
            prefixes.append((HeadingKey.of(name.dropLast(3)), match))
        } else {
            let key = HeadingKey.of(name)
            exact.set(key, match)
            headingNames.add(text, as: key)
        }
    }

    mutating func add(property name: ByteSlice, _ key: PropertyKey) {
        let word = HeadingKey.of(name)
        properties.set(word, key)
        propertyNames.add(name.string, as: word)
        propertyKeys.append(key)
    }

    mutating func add(column name: ByteSlice, _ column: TableColumn) {
        let key = HeadingKey.of(name)
        columns.set(key, (columns[key] ?? []).union([column]))
    }

    mutating func add(contact name: ByteSlice, _ label: ContactLabel) { contacts.set(HeadingKey.of(name), label) }

    /// The component of a heading, or `nil` when the profile does not know it.
    func match(_ heading: ByteSlice) -> HeadingTable.Match? {
        HeadingKey.with(heading) { key in
            if let match = exact[key] { return match }
            return prefixes.first { key.count > $0.key.count && key.starts(with: $0.key) }?.match
        }
    }

    /// The known heading nearest to an unknown one.
    func suggestion(for heading: ByteSlice) -> String? {
        let key = HeadingKey.of(heading)
        return key.count > 3 ? headingNames.nearest(to: key) : nil
    }

    /// The property that `word` names, if it is one of `allowed`.
    func property(_ word: ByteSlice, among allowed: PropertySet) -> PropertyKey? {
        guard let key = HeadingKey.with(word, { properties[$0] }), allowed.contains(key) else { return nil }
        return key
    }

    /// The name of an allowed property nearest to an unknown word.
    func propertySuggestion(for word: ByteSlice, among allowed: PropertySet) -> String? {
        propertyNames.nearest(to: HeadingKey.of(word)) { allowed.contains(propertyKeys[$0]) }
    }

    /// What a label in the complaints section stands for when it names no channel.
    func contact(_ label: ByteSlice) -> ContactLabel? { HeadingKey.with(label) { contacts[$0] } }

    /// What a column of a table may hold by its heading.
    func column(_ heading: ByteSlice) -> Set<TableColumn> { HeadingKey.with(heading) { columns[$0] } ?? [] }
}
