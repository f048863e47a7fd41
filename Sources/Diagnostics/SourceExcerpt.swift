/// A source line with a mark below it, cut to what a terminal shows.
struct SourceExcerpt {
    /// The line as it is shown.
    let line: String
    /// Spaces, then `^~~~` below the marked text.
    let indent: Int
    let mark: String

    /// The most columns a line takes.
    static let width = 100
    /// How many columns are kept before the mark where a line is cut.
    private static let before = 30

    init(_ place: Place) {
        let cells = VisibleText.cells(place.sourceLine)
        // Where each cell begins, in bytes and in columns.
        var byte = place.sourceColumn
        var column = 0
        var markStart: Int?
        var markEnd: Int?
        for cell in cells {
            if markStart == nil, byte + cell.length > place.column { markStart = column }
            if markEnd == nil, byte >= place.endColumn { markEnd = column }
            byte += cell.length
            column += cell.width
        }
        let total = column
        let start = markStart ?? total
        let end = max(markEnd ?? total, start + 1)
        guard total > Self.width || place.sourceColumn > 1 else {
            line = cells.map(\.shown).joined()
            indent = start
            mark = Self.mark(end - start)
            return
        }
        let first = max(0, start - Self.before)
        let last = first + Self.width
        var shown = first > 0 || place.sourceColumn > 1 ? "…" : ""
        let lead = shown.isEmpty ? 0 : 1
        var position = 0
        var shownStart: Int?
        for cell in cells {
            if position >= first, position + cell.width <= last {
                if shownStart == nil { shownStart = position }
                shown += cell.shown
            }
            position += cell.width
        }
        if total > last { shown += "…" }
        line = shown
        indent = max(0, start - (shownStart ?? first) + lead)
        mark = Self.mark(min(end, last) - start)
    }

    private static func mark(_ width: Int) -> String { "^" + String(repeating: "~", count: max(0, width - 1)) }
}
