import Bytes

/// Labels that people type in front of items which SIPPN numbers by itself: "1. 1. Petugas", "2. b. Surat".
enum DoubleNumbers {
    /// The pieces without the second label of each item.
    static func cut(_ pieces: [Piece], account: inout Account) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices where !pieces[index].parts.isEmpty {
            pieces[index].parts = cut(pieces[index].parts, account: &account)
        }
        let items = pieces.indices.filter { pieces[$0].isItem }
        let markers = items.map { Marker(pieces[$0].text[...]) }
        guard markers.allSatisfy({ $0 != nil && $0?.kind != .bullet }) else { return pieces }
        // A single item is doubled only by the number 1.
        if markers.count < 2 { guard let only = markers.first, only?.kind == .number, only?.value == 1 else { return pieces } }
        for (index, marker) in zip(items, markers) {
            guard let marker else { continue }
            account.leaveOut(pieces[index].text[..<marker.length], .numbering, line: pieces[index].line)
            pieces[index].text.removeFirst(marker.length)
        }
        return pieces
    }
}
