import Bytes
import ServiceStandard

/// The names that a profile lists, as they are read; ``HeadingTable`` finds them for the readers.
struct HeadingNames: Sendable {
    private(set) var exact = NameTable<HeadingTable.Match>()
    private(set) var prefixes: [(key: [UInt8], match: HeadingTable.Match)] = []
    private(set) var properties = NameTable<PropertyKey>()
    private(set) var columns = ByteTable<ColumnSet>()
    private(set) var contacts = ByteTable<ContactLabel>()
    /// Names as the profile writes them, for "did you mean".
    private(set) var headingNames = SpellingIndex()
    private(set) var propertyNames = SpellingIndex()
    /// The properties that ``propertyNames`` stand for, in their order.
    private(set) var propertyKeys: [PropertyKey] = []

    /// Adds a name of a heading; one that ends in "..." stands for every heading that begins so.
    mutating func add(heading name: ByteSlice, _ match: HeadingTable.Match) {
        let text = name.string
        if text.hasSuffix("...") {
            prefixes.append((HeadingKey.of(name.dropLast(3)), match))
        } else {
            let key = HeadingKey.of(name)
            exact.add(name, match)
            headingNames.add(text, as: key)
        }
    }

    mutating func add(property name: ByteSlice, _ key: PropertyKey) {
        let word = HeadingKey.of(name)
        properties.add(name, key)
        propertyNames.add(name.string, as: word)
        propertyKeys.append(key)
    }

    mutating func add(column name: ByteSlice, _ column: TableColumn) {
        let key = HeadingKey.of(name)
        columns.set(key, (columns[key] ?? []).union(ColumnSet(column)))
    }

    mutating func add(contact name: ByteSlice, _ label: ContactLabel) { contacts.set(HeadingKey.of(name), label) }
}
