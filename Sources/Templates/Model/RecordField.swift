/// The fields of one kind of record, as an enumeration: its cases are the fields, their raw values the slots.
///
/// ```swift
/// enum FeeField: Int, RecordField {
///     case label, amount, isFree
///     static var shapeName: String { "Fee" }
///     var kind: FieldKind { self == .isFree ? .flag : .text }
/// }
/// ```
/// Names and kinds are read when templates are compiled, never while a page is rendered. The compiler writes the names
/// down, as it does for any key of a coder; to ask for them by reflection took a third of a small build.
public protocol RecordField: RawRepresentable, CaseIterable, CodingKey, Sendable where RawValue == Int {
    /// What messages call a record of these fields.
    static var shapeName: String { get }
    /// The field's name in templates.
    var name: String { get }
    /// What the field holds.
    var kind: FieldKind { get }
}

extension RecordField {
    /// A field's name in templates is the name of its case.
    public var name: String { stringValue }
}

/// What a field of a typed record holds, and with it what a template may do with it.
public enum FieldKind: Sendable {
    /// Plain text: `{{name}}`, escaped. As a section it is true unless it is missing or empty.
    case text
    /// Markup that is safe already: `{{{name}}}`, written as it is. As a section like ``text``.
    case html
    /// Yes or no: sections only.
    case flag
    /// One record, or none: a section goes into it, `{{name.field}}` reaches through it.
    case record(any RecordField.Type)
    /// Records in order: a section is rendered once for each.
    case list(any RecordField.Type)
    /// Texts in order: `{{#names}}{{.}}{{/names}}`.
    case texts
}
