import CommonMark
import ServiceStandard

extension Section {
    /// Whether it was joined of two headings of one component, the second of which is that of a group.
    func isJoined(in document: Document) -> Bool {
        groups.contains { $0.heading.map { document.nodes[$0].level <= 2 } ?? false }
    }
}

extension Group {
    /// Whether it stands right below a heading of the whole component, not below one that says for what or for whom it holds.
    func isWhole(in document: Document) -> Bool { heading.map { document.nodes[$0].level <= 2 } ?? true }
}
