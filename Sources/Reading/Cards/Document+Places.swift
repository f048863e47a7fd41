import Bytes
import CommonMark
import Diagnostics

extension Document {
    /// Where a run of text stands in the file.
    package func place(of text: RichText) -> SourceRange {
        let range = sourceRange(of: text)
        return SourceRange(start: Int(range.lowerBound), end: Int(range.upperBound))
    }

    /// Where a part of a run's bare text stands: exact where the run is a single piece, else the run.
    package func place(of part: Range<Int>, in bytes: ByteSlice, of text: RichText) -> SourceRange {
        let whole = place(of: text)
        guard singlePiece(of: text) != nil, whole.indices.count == bytes.count else { return whole }
        let start = Int(whole.start) + part.lowerBound - bytes.startIndex
        return SourceRange(start: start, end: start + part.count)
    }

    /// The bare text of a run; no copy where it is a single piece, as most are.
    package func plain(_ text: RichText) -> ByteSlice { singlePiece(of: text) ?? plainText(text)[...] }
}
