import CommonMark
import Diagnostics
import ServiceStandard

extension LegalBasis {
    /// The regulations that the line cites; empty when none is recognised.
    ///
    /// Read when asked for: pages show the line as it stands.
    ///
    /// - Parameter document: that of the card.
    public func citations(in document: Document) -> [Sourced<Citation>] {
        let bytes = document.plain(text)
        guard case .success(let found) = CitationReader.read(bytes) else { return [] }
        return found.map { Sourced($0.value, document.place(of: $0.range, in: bytes, of: text)) }
    }
}
