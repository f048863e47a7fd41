import Bytes
import ServiceStandard

/// Finds the component of a heading and the key of a property by the names that a profile lists.
///
/// A class: the readers of a card hand it on many times, and a copy of a structure would count each of its tables.
public final class HeadingTable: Sendable {
    /// What a heading stands for.
    package enum Match: Sendable, Equatable {
        case component(Component)
        /// The name is used for opening hours and for the completion time alike; the text below decides.
        case timeOrHours
    }

    // Each table for itself: a look-up then copies no more than the one it needs.
    private let exact: NameTable<Match>
    private let prefixes: [(key: [UInt8], match: Match)]
    private let properties: NameTable<PropertyKey>
    private let columns: ByteTable<ColumnSet>
    private let contacts: ByteTable<ContactLabel>
    private let headingNames: SpellingIndex
    private let propertyNames: SpellingIndex
    private let propertyKeys: [PropertyKey]
    private let sopNames: SopHeadingNames

    init(_ names: HeadingNames, sop: SopHeadingNames = SopHeadingNames()) {
        exact = names.exact
        prefixes = names.prefixes
        properties = names.properties
        columns = names.columns
        contacts = names.contacts
        headingNames = names.headingNames
        propertyNames = names.propertyNames
        propertyKeys = names.propertyKeys
        sopNames = sop
    }

    /// What a heading stands for in an SOP, or `nil` when the guide does not know it.
    package func sopPart(_ heading: ByteSlice) -> SopPart? { sopNames.part(heading) }

    /// The known heading of an SOP nearest to an unknown one.
    func sopSuggestion(for heading: ByteSlice) -> String? { sopNames.suggestion(for: heading) }

    /// The component of a heading, or `nil` when the profile does not know it.
    package func match(_ heading: ByteSlice) -> Match? {
        if let match = exact.value(of: heading) { return match }
        return HeadingKey.with(heading) { key in
            prefixes.first { key.count > $0.key.count && key.starts(with: $0.key) }?.match
        }
    }

    /// The known heading nearest to an unknown one.
    func suggestion(for heading: ByteSlice) -> String? {
        let key = HeadingKey.of(heading)
        return key.count > 3 ? headingNames.nearest(to: key) : nil
    }

    /// The property that `word` names, if it is one of `allowed`.
    func property(_ word: ByteSlice, among allowed: PropertySet) -> PropertyKey? {
        guard let key = properties.value(of: word), allowed.contains(key) else { return nil }
        return key
    }

    /// Whether an item below a requirement, a step or a fee may begin with `label`.
    package func isProperty(_ label: ByteSlice) -> Bool {
        property(label, among: [.requirement, .step, .fee]) != nil
    }

    /// The name of an allowed property nearest to an unknown word.
    func propertySuggestion(for word: ByteSlice, among allowed: PropertySet) -> String? {
        propertyNames.nearest(to: HeadingKey.of(word)) { allowed.contains(propertyKeys[$0]) }
    }

    /// What a label in the complaints section stands for when it names no channel.
    package func contact(_ label: ByteSlice) -> ContactLabel? { HeadingKey.with(label) { contacts[$0] } }

    /// What a column of a table may hold by its heading.
    ///
    /// The currency behind it, "Tarif (Rp)", is no part of the name; "Tarif (%)" and "Tarif ($)" hold no rupiah.
    package func column(_ heading: ByteSlice) -> ColumnSet {
        if heading.contains(0x25) || heading.contains(0x24) { return [] }
        return HeadingKey.with(Self.withoutCurrency(heading)) { columns[$0] } ?? []
    }

    /// Whether a heading says that the numbers below it are rupiah.
    package static func namesCurrency(_ heading: ByteSlice) -> Bool { withoutCurrency(heading).count < heading.count }

    private static func withoutCurrency(_ heading: ByteSlice) -> ByteSlice {
        let words = heading.trimmed()
        let isBracketed = words.last == 0x29
        guard let mark = words.lastIndex(of: isBracketed ? 0x28 : ASCII.space) else { return heading }
        var behind = words[(mark + 1)...]
        if isBracketed { behind = behind.dropLast().trimmed() }
        if behind.last == 0x2E { behind = behind.dropLast() }
        let names: [StaticString] = ["rp", "rupiah", "dalam rupiah", "idr"]
        return behind.isOne(of: names) ? words[..<mark] : heading
    }
}

/// Labels in the complaints section that name no channel.
package enum ContactLabel: String, Sendable {
    /// Petugas or pejabat pengelola pengaduan.
    case officer = "petugas"
    /// Batas tanggapan.
    case deadline = "batas"
}

/// Columns of a table that are the item itself rather than a property of it.
package enum TableColumn: UInt8, Sendable {
    /// The activity of a step.
    case step
    /// A requirement.
    case requirement
    /// What a fee is for.
    case kind
    /// The amount of a fee.
    case amount
    /// A running number, not shown twice.
    case number
}

/// What a column may hold by its heading.
package struct ColumnSet: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package init(_ column: TableColumn) { rawValue = 1 << column.rawValue }

    package func contains(_ column: TableColumn) -> Bool { rawValue & 1 << column.rawValue != 0 }
}

/// The properties that make sense in a section.
struct PropertySet: OptionSet, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }
    private init(_ keys: [PropertyKey]) { rawValue = keys.reduce(0) { $0 | 1 << UInt16($1.rawValue) } }

    func contains(_ key: PropertyKey) -> Bool { rawValue & 1 << UInt16(key.rawValue) != 0 }

    static let requirement = PropertySet([.form, .obtainedAt, .download, .condition, .legalBasis, .note])
    static let step = PropertySet([.performer, .materials, .time, .output, .note, .condition])
    static let fee = PropertySet([.unit, .condition, .legalBasis, .note])
    static let other = PropertySet([.condition, .legalBasis, .note])
}
