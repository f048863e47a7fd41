import Bytes

/// The heading of a flow's table in columns, over one line or several.
struct FlowHeading {
    struct Column {
        var words: [LayoutLine.Word]
        var heading: LayoutWords.Heading?
        var place: Range<Int>
        var name: [UInt8] { words.joinedText }
    }

    /// Indices of its lines.
    var lines: Range<Int>
    var columns: [Column]
    /// Words that stand above several columns, and column numbers.
    var others: [LayoutLine.Word]

    private static let deepest = 8
    /// A line with more words is none of a heading.
    private static let widest = 120

    /// The heading whose line with "Kegiatan" stands at `index`; `nil` when there is none.
    init?(_ all: [LayoutLine], at index: Int) {
        let page = all[index].page
        guard Self.mayHold(all[index]), all[index].words.count <= Self.widest, let activity = HeadingPieces.of(all[index]).first(where: { LayoutWords.heading($0.text) == .activity }) else { return nil }
        var pieces: [(line: Int, piece: LayoutLine.Phrase)] = HeadingPieces.of(all[index]).map { (index, $0) }
        // Names that are broken over lines are whole only when they are put together.
        var known = HeadingPieces.columns(HeadingPieces.parted(pieces))
        func take(_ own: [LayoutLine.Phrase], _ line: Int) {
            pieces += own.map { (line, $0) }
            known = HeadingPieces.columns(HeadingPieces.parted(pieces))
        }
        func has(_ heading: LayoutWords.Heading) -> Bool { known.contains { $0.heading == heading } }
        func quality() -> Int {
            known.filter { [.materials, .time, .output].contains($0.heading) && $0.place.lowerBound > activity.start }
                .map(\.place.lowerBound).min() ?? .max
        }
        /// "Persyaratan /" wants more.
        func isOpen(_ piece: LayoutLine.Phrase) -> Bool {
            known.contains { $0.place.overlaps(piece.start..<piece.end) && ($0.name.last == 0x2F || $0.name.last == 0x2D) }
        }
        // Upwards: lines of headings only, and those that stand close above names of performers.
        var first = index
        var blanks = 0
        var place = index - 1
        while place >= 0, index - place <= Self.deepest, all[place].page == page, all[place].words.count <= Self.widest {
            let own = HeadingPieces.of(all[place])
            if own.isEmpty { blanks += 1 }
            let isKnown = own.contains { LayoutWords.heading($0.text) != nil } && own.allSatisfy { $0.start > activity.start || LayoutWords.heading($0.text) != nil }
            let isName = blanks == 0 && !own.isEmpty && own.allSatisfy { $0.start >= activity.end && $0.end <= quality() }
            guard own.isEmpty && blanks < 3 || isKnown || isName, pieces.count < Self.widest else { break }
            if !own.isEmpty {
                (first, blanks) = (place, 0)
                take(own, place)
            }
            place -= 1
        }
        // Downwards: what is missing yet, and the rest of names.
        var last = index
        blanks = 0
        place = index + 1
        while place < all.count, place - index <= 2 * Self.deepest, all[place].words.count <= Self.widest {
            let isComplete = has(.materials) && has(.time) || has(.time) && has(.output)
            // A page may end within the heading.
            guard all[place].page == all[last].page || !isComplete else { break }
            let own = HeadingPieces.of(all[place])
            if own.isEmpty {
                blanks += 1
                guard blanks < 3 || !isComplete else { break }
                place += 1
                continue
            }
            let count = own.count { LayoutWords.heading($0.text) != nil }
            let isNumbered = own.first.map { LayoutWords.number($0.text) != nil } ?? false
            let isName = own.allSatisfy { $0.start >= activity.end && $0.end <= quality() && !LayoutWords.isMark($0.text) }
            let isRest = blanks == 0 && own.allSatisfy { piece in
                piece.start >= activity.end && pieces.contains { $0.piece.overlaps(piece) && $0.line != place }
                    && (piece.text.count <= 4 || piece.start < quality() || isOpen(piece))
            }
            guard !isNumbered, pieces.count < Self.widest, count >= 2 || count == 1 && !isComplete || isName && (blanks == 0 || !isComplete) || isRest else { break }
            take(own, place)
            (last, blanks) = (place, 0)
            place += 1
        }
        others = []
        if let next = all[(last + 1)...].prefix(Self.deepest).firstIndex(where: { !$0.isBlank }), all[next].page == all[last].page, LayoutWords.areColumnNumbers(all[next]) {
            others = all[next].words
            last = next
        }
        lines = first..<(last + 1)
        if all[last].page != page { pieces = Self.aligned(pieces) { all[$0].page == page } }
        let parted = HeadingPieces.parted(pieces)
        others += parted.filter { LayoutWords.heading($0.piece.text) == .quality }.flatMap(\.piece.words)
        var leaves = HeadingPieces.columns(parted.filter { ![.quality, .performer].contains(LayoutWords.heading($0.piece.text)) })
        let title = parted.filter { LayoutWords.heading($0.piece.text) == .performer }
        let isBelow = { (column: Column) in column.heading == nil && column.place.lowerBound >= activity.end && column.place.upperBound <= quality() }
        if leaves.contains(where: isBelow) {
            others += title.flatMap(\.piece.words)
        } else {
            leaves += HeadingPieces.columns(title)
            leaves.sort { $0.place.lowerBound < $1.place.lowerBound }
        }
        columns = leaves
        guard SopColumns(columns) != nil else { return nil }
    }

    /// Whether a word of the line may be "Kegiatan" or what else the column of activities is called.
    private static func mayHold(_ line: LayoutLine) -> Bool {
        let stems: [StaticString] = ["kegiatan", "aktivitas", "aktifitas", "prosedur", "langkah", "tahapan"]
        return line.words.contains { word in
            guard word.text.count >= 7 else { return false }
            let small = word.text.map(ASCII.lowercased)
            return stems.contains { small[...].firstIndex(of: $0) != nil }
        }
    }

    /// On two pages the columns do not stand in the same places: what is last on the first page is last on the second.
    private static func aligned(
        _ pieces: [(line: Int, piece: LayoutLine.Phrase)], isFirstPage: (Int) -> Bool
    ) -> [(line: Int, piece: LayoutLine.Phrase)] {
        let end = pieces.filter { !isFirstPage($0.line) }.map(\.piece.end).max() ?? 0
        return pieces.map { entry in
            guard isFirstPage(entry.line), LayoutWords.heading(entry.piece.text) == .note, entry.piece.start < end + 20 else { return entry }
            var moved = entry
            let distance = end + 20 - entry.piece.start
            moved.piece.words = entry.piece.words.map { LayoutLine.Word(start: $0.start + distance, end: $0.end + distance, text: $0.text) }
            return moved
        }
    }
}
