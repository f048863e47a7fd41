import Templates

extension RecordField {
    /// A field's name in templates is the name of its case.
    ///
    /// Read once, when the shapes are built; no page asks for it.
    public var name: String { String(describing: self) }
}
