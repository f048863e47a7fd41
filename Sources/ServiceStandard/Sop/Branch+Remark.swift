import Bytes
import CommonMark

extension Branch {
    /// What the author says behind the target: "petugas menandai berkas yang kurang" in "kembali ke langkah 1; petugas
    /// menandai berkas yang kurang". All of it when the target is none that is known; `nil` when there is nothing.
    public func remark(in document: Document) -> RichText? {
        guard target != .other else { return text }
        guard let piece = document.firstPiece(of: text) else { return nil }
        let end = piece.firstIndex { $0 == 0x3B || $0 == 0x2C || $0 == 0x2E } ?? piece.endIndex
        let rest = piece[end...].drop { $0 == 0x3B || $0 == 0x2C || $0 == 0x2E || ASCII.isSpace($0) }
        let remark = text.dropping(first: rest.startIndex - piece.startIndex)
        // Marked words may follow a first piece that says nothing more.
        return rest.isEmpty && text.nodes.count == 1 ? nil : document.trimmed(remark)
    }
}
