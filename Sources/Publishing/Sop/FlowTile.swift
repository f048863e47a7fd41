import Bytes

/// The piece of a flow's lines that lies in one cell, as a picture behind it: it is stretched with the cell, so all its
/// places are thousandths of the cell's width and height.
struct FlowTile: Sendable, Hashable {
    /// A straight piece.
    struct Stroke: Sendable, Hashable, Comparable {
        var isVertical: Bool
        /// Where it stands: from the left if it is vertical, else from the top.
        var at: Int
        /// Where it runs from and to, along itself.
        var from: Int
        var to: Int

        static func < (a: Stroke, b: Stroke) -> Bool {
            (a.isVertical ? 0 : 1, a.at, a.from, a.to) < (b.isVertical ? 0 : 1, b.at, b.from, b.to)
        }
    }

    /// In order; no two of them overlap or meet in one line.
    private(set) var strokes: [Stroke] = []

    /// Adds a piece; pieces on one line become one where they meet.
    mutating func add(_ stroke: Stroke) {
        var stroke = stroke
        strokes.removeAll { other in
            guard other.isVertical == stroke.isVertical, other.at == stroke.at, other.from <= stroke.to,
                stroke.from <= other.to
            else { return false }
            stroke.from = min(stroke.from, other.from)
            stroke.to = max(stroke.to, other.to)
            return true
        }
        strokes.append(stroke)
        strokes.sort()
    }

    /// The colour of lines: it stands out from light and from dark paper alike, as a picture knows neither.
    static let colour: StaticString = "#6b7b84"

    /// Appends the tile as an address for a style sheet (`data:`), where `#`, `<`, `>` and `%` have to be encoded.
    func appendAddress(to out: inout [UInt8]) {
        out.append("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' stroke='%23")
        for byte in Self.colour.bytes.dropFirst() { out.append(byte) }
        // Square ends fill the corners.
        out.append("' stroke-width='1.5' stroke-linecap='square'%3E")
        for stroke in strokes {
            let (x, y): (StaticString, StaticString) = stroke.isVertical ? ("x", "y") : ("y", "x")
            out.append("%3Cline")
            let ends = [(x, 1, stroke.at), (x, 2, stroke.at), (y, 1, stroke.from), (y, 2, stroke.to)]
            for (axis, end, place) in ends where place != 0 {
                out.append(ASCII.space)
                out.append(axis)
                out.append(decimal: end)
                out.append("='")
                Self.append(percent: place, to: &out)
                out.append("%25'")
            }
            out.append("/%3E")
        }
        out.append("%3C/svg%3E")
    }

    /// Appends thousandths as a percentage: "50", "18.5".
    static func append(percent thousandths: Int, to out: inout [UInt8]) {
        out.append(decimal: thousandths / 10)
        if thousandths % 10 != 0 {
            out.append(0x2E)
            out.append(decimal: thousandths % 10)
        }
    }
}

extension StaticString {
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
