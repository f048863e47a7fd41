import Diagnostics

/// A key that baku does not know; kept, and named once as unknown.
public struct ExtraKey: Sendable, Equatable {
    public var name: SourcedText
    /// Where its value stands in the file.
    public var value: SourceRange

    public init(name: SourcedText, value: SourceRange) {
        self.name = name
        self.value = value
    }
}
