import Bytes

/// What the pages of a text have in common at their upper and lower edges: letterheads, running titles, footers, page
/// numbers.
struct PageEdges {
    /// Lines that repeat what an earlier page has, and footers; by number.
    private(set) var reasons: [Int: Reason] = [:]

    /// An edge has no more lines than these.
    private static let deepest = 8
    /// A repeated line says at least so much; less may be a cell that two tables share.
    private static let leastLetters = 8

    private struct Line {
        var number: Int
        /// In small letters with single spaces, "#" for each number.
        var key: [UInt8]
        var numbers: [Int]
        var text: ByteSlice
        /// Whether a blank line, or the page's edge, parts it from the next line inwards.
        var isParted = false
    }

    init(_ text: DecodedText) {
        guard text.pageStarts.count > 1 || text.pageStarts.first.map({ $0 > 1 }) == true else { return }
        let raw = text.bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false)
        var starts = text.pageStarts.filter { $0 >= 1 && $0 <= raw.count }
        if starts.first != 1 { starts.insert(1, at: 0) }
        var upper: [[Line]] = []
        var lower: [[Line]] = []
        for (page, start) in starts.enumerated() {
            let end = page + 1 < starts.count ? starts[page + 1] - 1 : raw.count
            let numbers = (start..<max(start, end + 1)).filter { !raw[$0 - 1].trimmed().isEmpty }
            // On a short page the edges do not meet.
            let depth = min(Self.deepest, numbers.count / 2)
            upper.append(Self.edge(numbers.prefix(depth + 1).map { $0 }, depth, raw))
            lower.append(Self.edge(numbers.suffix(depth + 1).reversed(), depth, raw))
        }
        mark(upper, isUpper: true)
        mark(lower, isUpper: false)
    }

    private static func edge(_ numbers: [Int], _ depth: Int, _ raw: [ByteSlice]) -> [Line] {
        numbers.prefix(depth).enumerated().map { place, number in
            let text = raw[number - 1]
            var (key, values) = ([UInt8](), [Int]())
            var rest = text.trimmed()
            while let byte = rest.first {
                if ASCII.isDigit(byte) {
                    let digits = rest.prefix(while: ASCII.isDigit)
                    values.append(digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) })
                    key.append(0x23)
                    rest = rest.dropFirst(digits.count)
                } else {
                    if !ASCII.isSpace(byte) { key.append(ASCII.lowercased(byte)) } else if key.last != ASCII.space { key.append(ASCII.space) }
                    rest = rest.dropFirst()
                }
            }
            let next = place + 1 < numbers.count ? numbers[place + 1] : number
            return Line(number: number, key: key, numbers: values, text: text, isParted: abs(next - number) > 1)
        }
    }

    /// - Parameter edges: of each page, from the edge inwards.
    private mutating func mark(_ edges: [[Line]], isUpper: Bool) {
        let pages = edges.count
        // Where a line stands on how many pages.
        var places: [[UInt8]: [(page: Int, line: Line)]] = [:]
        for (page, lines) in edges.enumerated() {
            var seen: Set<[UInt8]> = []
            for line in lines where seen.insert(line.key).inserted { places[line.key, default: []].append((page, line)) }
        }
        let counts = Set(places.filter { Self.countsPages($0.value) }.keys)
        let repeated = Set(places.filter { isRepeated($0.value) }.keys)
        func isRepeated(_ all: [(page: Int, line: Line)]) -> Bool {
            guard let line = all.first?.line, all.count >= 2, all.count * 2 >= pages, !LayoutWords.isTableHeading(line.text) else { return false }
            if counts.contains(line.key) { return true }
            // Single words may be the ends of cells, but not in capitals.
            let isOneWord = !line.key.contains(ASCII.space) && line.text.contains { $0 >= 0x61 && $0 <= 0x7A }
            return line.key.count(where: ASCII.isLetter) >= Self.leastLetters && !isOneWord
                && all.allSatisfy { $0.line.numbers == all[0].line.numbers }
        }
        for (page, lines) in edges.enumerated() {
            let run = lines.prefix { repeated.contains($0.key) }
            // One line that nothing parts from the text, and that counts no pages, may be the end of a cell.
            guard let last = run.last, last.isParted || run.count > 1 || counts.contains(last.key) else { continue }
            for line in run {
                let isFirst = places[line.key]?.first?.line.number == line.number
                let isCount = counts.contains(line.key) && !line.key.contains(where: ASCII.isLetter)
                if isUpper, isFirst, !isCount, page == 0 { continue }
                let isOffice = Letterhead.namesOffice(line.text.trimmed()) || Letterhead.isAddress(line.text)
                reasons[line.number] = isOffice && isUpper ? .repeatedLetterhead : .furniture
            }
        }
    }

    /// Whether a number in the line grows with the pages.
    private static func countsPages(_ places: [(page: Int, line: Line)]) -> Bool {
        guard places.count >= 2, let first = places.first, !first.line.numbers.isEmpty else { return false }
        // "3. Petugas …" and "4. Petugas …" are items.
        if first.line.key.first == 0x23, first.line.key.contains(where: ASCII.isLetter) { return false }
        return first.line.numbers.indices.contains { index in
            places.allSatisfy { index < $0.line.numbers.count && $0.line.numbers[index] - first.line.numbers[index] == $0.page - first.page }
        }
    }

    /// The lines without what pages repeat.
    func cut(_ lines: [SourceLine], account: inout Account) -> [SourceLine] {
        guard !reasons.isEmpty else { return lines }
        return lines.filter { line in
            guard let reason = reasons[line.number] else { return true }
            account.leaveOut(line.text, reason, line: line.number)
            return false
        }
    }
}
