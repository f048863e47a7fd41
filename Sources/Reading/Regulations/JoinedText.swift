import Bytes
import CommonMark
import ServiceStandard

/// The words of a paragraph as one run, with the way back to its text nodes: a citation may go on behind the end of a line.
struct JoinedText {
    private(set) var bytes: [UInt8] = []
    private var starts: [(byte: Int, node: Int)] = []
    private let document: Document

    init(_ document: Document, _ block: Int) {
        self.document = document
        for index in (block + 1)..<max(block + 1, Int(document.nodes[block].end)) {
            switch document.nodes[index].kind {
            case .text:
                starts.append((bytes.count, index))
                bytes += document.literal(document.nodes[index])
            case .softBreak, .lineBreak: bytes.append(ASCII.space)
            // What is code or raw is no citation.
            case .code, .htmlInline: bytes.append(0)
            default: break
            }
        }
    }

    /// The runs of letters that a range covers.
    func pieces(of range: Range<Int>) -> [RegulationCitation.Piece] {
        // Found by halves: a text may have as many lines as citations.
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].byte <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var pieces: [RegulationCitation.Piece] = []
        for (start, node) in starts[max(low - 1, 0)...] {
            guard start < range.upperBound else { break }
            let literal = document.nodes[node].literal
            let own = (start..<start + literal.count).clamped(to: range)
            guard !own.isEmpty else { continue }
            let lower = literal.lowerBound + Int32(own.lowerBound - start)
            pieces.append(RegulationCitation.Piece(node: node, range: lower..<lower + Int32(own.count)))
        }
        return pieces
    }
}
